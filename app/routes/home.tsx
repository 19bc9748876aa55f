import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { findPerson } from '../lib/context.server';
import { titled } from '../lib/titles';
import { Alone } from '../ui/alone';
import { useWords } from '../ui/language';
import { Note } from '../ui/page';

export const meta: MetaFunction = titled('accounts.home.title');

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findPerson(request, context)) throw redirect('/app');
  return { unowned: context.app.firstRun.token !== undefined };
}

export default function Home() {
  const { t } = useWords();
  const { unowned } = useLoaderData<typeof loader>();
  return (
    <Alone wide title={t('accounts.home.lead')}>
      <ul className="home-points">
        <li>{t('accounts.home.register')}</li>
        <li>{t('accounts.home.verdicts')}</li>
        <li>{t('accounts.home.public')}</li>
      </ul>
      {unowned ? (
        <Note tone="attention">
          <p>{t('accounts.home.empty')}</p>
        </Note>
      ) : (
        <p>
          <Link className="button primary" to="/sign-in">
            {t('accounts.home.sign-in')}
          </Link>
        </p>
      )}
    </Alone>
  );
}
