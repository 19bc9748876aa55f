import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requirePerson } from '../../lib/context.server';
import { titled } from '../../lib/titles';
import { listOrganisationsFor } from '../../services/organisations.server';
import { useWords } from '../../ui/language';
import { Empty, PageHead } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.organisations.title');

/** One organisation: straight there. `?all` shows the list all the same. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const organisations = await listOrganisationsFor(args.context.app.db.read, person.id);
  const [only] = organisations;
  if (only && organisations.length === 1 && !new URL(args.request.url).searchParams.has('all'))
    throw redirect(`/app/${only.slug}`);
  return { organisations, email: person.email };
}

/** Nothing is changed here; a post comes back to the list. */
export async function action(args: LoaderFunctionArgs) {
  await requirePerson(args);
  return redirect('/app');
}

export default function Organisations() {
  const { t, word, day, number } = useWords();
  const { organisations, email } = useLoaderData<typeof loader>();
  const add = (
    <Link className="button" to="/app/new" data-new>
      {t('accounts.organisations.new')}
    </Link>
  );
  if (organisations.length === 0)
    return (
      <>
        <PageHead title={t('accounts.organisations.title')} />
        <Empty
          title={t('accounts.organisations.none.title')}
          actions={
            <Link className="button primary" to="/app/new">
              {t('accounts.organisations.new')}
            </Link>
          }
        >
          <p>{t('accounts.organisations.none', { email })}</p>
        </Empty>
      </>
    );
  return (
    <>
      <PageHead title={t('accounts.organisations.title')} actions={add} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('accounts.organisations.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('accounts.organisations.name')}</th>
              <th scope="col">{t('accounts.organisations.role')}</th>
              <th scope="col" className="numeric">
                {t('accounts.organisations.vendors')}
              </th>
              <th scope="col">{t('accounts.organisations.published')}</th>
            </tr>
          </thead>
          <tbody>
            {organisations.map((one) => (
              <tr key={one.id}>
                <td data-label={t('accounts.organisations.name')}>
                  <Link to={`/app/${one.slug}`}>{one.name}</Link>
                </td>
                <td data-label={t('accounts.organisations.role')}>{word('member-role', one.role)}</td>
                <td className="numeric" data-label={t('accounts.organisations.vendors')}>
                  {number(one.vendors)}
                </td>
                <td data-label={t('accounts.organisations.published')}>
                  {one.publishedAt ? (
                    day(one.publishedAt.slice(0, 10))
                  ) : (
                    <span className="absent">{t('accounts.organisations.unpublished')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
