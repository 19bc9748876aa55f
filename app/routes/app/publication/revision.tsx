import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { titled } from '../../../lib/titles';
import { listHistory } from '../../../services/history.server';
import { loadPublishedRevision } from '../../../services/published-list.server';
import { History } from '../../../ui/history';
import { Day, useWords } from '../../../ui/language';
import { Facts, PageHead, Section } from '../../../ui/page';
import { ChangeList } from '../../../ui/public/change-list';
import { RevisionEntries } from '../../../ui/publication/revision-entries';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled<{ revision: { number: number } }>(
  'publication.revision.title',
  ({ revision }) => ({ number: revision.number }),
);

export async function loader(args: LoaderFunctionArgs) {
  const { app, db, organisation } = await requireContext(args, 'read');
  const number = /^[1-9]\d{0,5}$/.test(args.params.number ?? '') ? Number(args.params.number) : 0;
  const revision = await loadPublishedRevision(db, organisation, number);
  if (!revision) throw new Response('Not found', { status: 404 });
  return {
    revision,
    address:
      organisation.visibility === 'private'
        ? undefined
        : `${app.config.baseUrl}/${organisation.slug}/subprocessors/revisions/${number}`,
    history: await listHistory(db.read, organisation.id, 'revision', revision.id),
  };
}

export default function Revision() {
  const { revision, address, history } = useLoaderData<typeof loader>();
  const { t, instant, word } = useWords();
  const { base } = useOrganisation();
  const { number, publishedAt, announcedOn, inForceOn, objectionUntilOn, note, language, contentHash } = revision;
  const facts = [
    { label: t('publication.revision.published'), value: instant(publishedAt) },
    { label: t('publication.revision.announced'), value: <Day day={announcedOn} /> },
    { label: t('publication.revision.in-force'), value: <Day day={inForceOn} /> },
    {
      label: t('publication.revision.objection'),
      value: objectionUntilOn ? <Day day={objectionUntilOn} /> : t('publication.revision.no-objection'),
    },
    { label: t('publication.revision.language'), value: word('language', language) },
    { label: t('publication.revision.note'), value: note ?? t('publication.revision.no-note') },
    { label: t('public-list.hash'), value: <code>{contentHash}</code> },
  ];
  return (
    <>
      <PageHead
        crumbs={[{ to: `${base}/publication`, label: t('publication.title') }]}
        title={t('publication.revision.title', { number })}
        actions={
          <>
            <Link className="button" to={`${base}/publication/notices`}>
              {t('publication.revision.notice')}
            </Link>
            {address && (
              <a className="button" href={address}>
                {t('publication.revision.public')}
              </a>
            )}
          </>
        }
      />
      <Section title={t('publication.revision.facts')}>
        <Facts facts={facts} absent={t('common.not-known')} />
      </Section>
      <Section title={t('publication.revision.changes')}>
        {number === 1 ? (
          <p>{t('public-list.changes.first', { count: revision.entries.length })}</p>
        ) : (
          <ChangeList changes={revision.changes} />
        )}
      </Section>
      <Section title={t('publication.revision.entries')}>
        <RevisionEntries entries={revision.entries} />
      </Section>
      <Section title={t('publication.revision.history')}>
        <History lines={history} />
      </Section>
    </>
  );
}
