import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { publicWords } from '../../lib/published-words';
import { loadPublishedList, loadPublishedRevision } from '../../services/published-list.server';
import { ChangeList } from '../../ui/public/change-list';
import { EntriesTable } from '../../ui/public/entries-table';
import { publicMeta } from '../../ui/public/public-meta';
import { addressesOf, PublicPage } from '../../ui/public/public-page';
import { usePublicWords } from '../../ui/public/public-words';
import { requireAdmitted } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, publisher, access, language, headers, today, place, kept } = await requireAdmitted(args);
  const { db } = args.context.app;
  const number = /^[1-9]\d{0,5}$/.test(args.params.number ?? '') ? Number(args.params.number) : undefined;
  const found = number === undefined ? undefined : await loadPublishedRevision(db, organisation, number);
  if (!found) throw new Response('Not found', { status: 404 });
  const { inForce } = await loadPublishedList(db, organisation, today);
  const { publishedBy: _publishedBy, organisationId: _organisationId, id: _id, ...revision } = found;
  return data(
    { publisher, access, language, place, kept, revision, isCurrent: inForce?.number === revision.number },
    { headers },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  publicMeta(shown, shown && publicWords(shown.language).t('public-list.revision', { number: shown.revision.number }));

export default function RevisionPage() {
  const { publisher, place, kept, revision, isCurrent } = useLoaderData<typeof loader>();
  const { t, longDay } = usePublicWords();
  const address = addressesOf(publisher.slug, kept, place.inPath);
  const page = `/revisions/${revision.number}`;
  return (
    <PublicPage publisher={publisher} home={address('')} inLanguage={(lang) => address(page, { lang })}>
      <h1>{t('public-list.revision.title', { number: revision.number, organisation: publisher.name })}</h1>
      <p className="in-force">
        <strong>
          {t('public-list.revision.dates', {
            announced: longDay(revision.announcedOn),
            inForce: longDay(revision.inForceOn),
          })}
        </strong>{' '}
        {t(isCurrent ? 'public-list.revision.current' : 'public-list.revision.not-current')}{' '}
        <a href={address('')}>{t('public-list.revision.to-current')}</a>
      </p>
      {revision.note && (
        <p className="revision-note" lang={revision.language}>
          {revision.note}
        </p>
      )}
      <p className="hash">
        {t('public-list.labelled', { label: t('public-list.hash'), value: '' })} <code>{revision.contentHash}</code>
        <span className="quiet">
          {t('public-list.hash.how')} <a href={address('.json', { revision: String(revision.number) })}>JSON</a>
        </span>
      </p>
      <section aria-labelledby="changes">
        <h2 id="changes">{t('public-list.revision.changes')}</h2>
        {revision.number === 1 ? (
          <p>{t('public-list.changes.first', { count: revision.entries.length })}</p>
        ) : (
          <ChangeList changes={revision.changes} />
        )}
      </section>
      <section aria-labelledby="list">
        <h2 id="list">
          {t('public-list.revision.list')}{' '}
          <span className="quiet">{t('public-list.rows', { count: revision.entries.length })}</span>
        </h2>
        {revision.entries.length > 0 && (
          <EntriesTable
            entries={revision.entries}
            organisation={publisher.name}
            written={revision.language}
            mailbox={publisher.dpoEmail ?? publisher.contactEmail}
          />
        )}
      </section>
    </PublicPage>
  );
}
