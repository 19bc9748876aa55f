import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { titled } from '../../../lib/titles';
import { draftRevision } from '../../../services/publication.server';
import { loadPublishedList } from '../../../services/published-list.server';
import { cancelScheduled, listScheduledPublications } from '../../../services/scheduled-publications.server';
import { Day, useWords } from '../../../ui/language';
import { Empty, Facts, PageHead, Section } from '../../../ui/page';
import { ChangeList } from '../../../ui/public/change-list';
import { CopyField } from '../../../ui/publication/copy-field';
import { RevisionsTable } from '../../../ui/publication/revisions-table';
import { ScheduledPublications } from '../../../ui/publication/scheduled';
import { WithheldEntries } from '../../../ui/publication/withheld';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled('publication.list.title');

export async function loader(args: LoaderFunctionArgs) {
  const { app, db, organisation, now } = await requireContext(args, 'read');
  const today = dayOf(now());
  const [draft, list] = [
    await draftRevision(db.read, organisation, today),
    await loadPublishedList(db, organisation, today),
  ];
  const { inForce, coming, history } = list;
  return {
    address: `${app.config.baseUrl}/${organisation.slug}/subprocessors`,
    visibility: organisation.visibility,
    inForce: inForce && { number: inForce.number, inForceOn: inForce.inForceOn, count: inForce.entries.length },
    coming: coming.map(({ revision, changes }) => ({
      number: revision.number,
      inForceOn: revision.inForceOn,
      changes,
    })),
    history,
    plan: draft.plan,
    withheld: draft.withheld,
    markedCount: draft.entries.length,
    scheduled: await listScheduledPublications(db.read, organisation.id),
  };
}

/** `cancel`: the id of a publication that waits for its moment. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const outcome = await cancelScheduled(ctx, String((await args.request.formData()).get('cancel') ?? ''));
  const to = `/app/${ctx.organisation.slug}/publication`;
  return redirectWithFlash(to, `publication.scheduled.${outcome}`);
}

export default function PublicationList() {
  const { address, visibility, inForce, coming, history, plan, withheld, markedCount, scheduled } =
    useLoaderData<typeof loader>();
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const prepare = may('publish') && !plan.isEmpty && (
    <Link className="button primary" to={`${base}/publication/publish`}>
      {t('publication.prepare')}
    </Link>
  );
  const facts = [
    { label: t('publication.address'), value: <CopyField label={t('publication.address')} value={address} /> },
    {
      label: t(`words.visibility.${visibility}`),
      value: (
        <>
          {t(`publication.visibility.${visibility}`)}{' '}
          {may('manage') && <Link to={`${base}/settings`}>{t('publication.visibility.change')}</Link>}
        </>
      ),
    },
    { label: t('publication.in-force'), value: inForce && <InForce {...inForce} /> },
    {
      label: t('publication.coming'),
      value: coming.length > 0 && coming.map((one) => <ComingLine key={one.number} {...one} />),
    },
  ].map((fact) => ({ ...fact, value: fact.value || undefined }));
  return (
    <>
      <PageHead
        title={t('publication.list.title')}
        actions={
          <>
            {visibility !== 'private' && history.length > 0 && (
              <a className="button" href={address}>
                {t('publication.address.open')}
              </a>
            )}
            {prepare}
          </>
        }
      />
      <ScheduledPublications scheduled={scheduled} />
      {history.length === 0 && (
        <Empty
          title={t('publication.empty.title')}
          actions={
            markedCount > 0 || !plan.isEmpty ? (
              prepare
            ) : (
              <Link className="button primary" to={`${base}/register/engagements`}>
                {t('publication.empty.engagements')}
              </Link>
            )
          }
        >
          <p>{t('publication.empty.text')}</p>
          <p className="quiet">{t('publication.empty.example')}</p>
          {markedCount === 0 && <p>{t(plan.isEmpty ? 'publication.empty.nothing' : 'publication.empty.declared')}</p>}
        </Empty>
      )}
      {history.length > 0 && (
        <Section title={t('publication.in-force')}>
          <Facts facts={facts} absent={t('publication.coming.none')} />
        </Section>
      )}
      {history.length > 0 && (
        <Section title={t('publication.difference')}>
          {plan.isEmpty ? (
            <p>{t('publication.difference.none')}</p>
          ) : (
            <>
              <p>
                {t('publication.difference.count', { count: plan.changes.length })}{' '}
                {plan.material ? (
                  <>
                    {t('publication.difference.material')} <Day day={plan.proposedInForceOn} />
                  </>
                ) : (
                  t('publication.difference.not-material')
                )}
              </p>
              <ChangeList changes={plan.changes} />
            </>
          )}
        </Section>
      )}
      <WithheldEntries withheld={withheld} />
      {history.length > 0 && (
        <Section title={t('publication.revisions')}>
          <RevisionsTable history={history} inForce={inForce?.number} coming={coming.map(({ number }) => number)} />
        </Section>
      )}
    </>
  );
}

function InForce({ number, inForceOn, count }: { number: number; inForceOn: string; count: number }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <Link to={`${base}/publication/revisions/${number}`}>{t('publication.revision.title', { number })}</Link> ·{' '}
      {t('publication.in-force.line', { count })} <Day day={inForceOn} />
    </>
  );
}

function ComingLine({
  number,
  inForceOn,
  changes,
}: {
  number: number;
  inForceOn: string;
  changes: Parameters<typeof ChangeList>[0]['changes'];
}) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <div>
      <Link to={`${base}/publication/revisions/${number}`}>{t('publication.revision.title', { number })}</Link> ·{' '}
      {t('publication.coming.line', { count: changes.length })} <Day day={inForceOn} />
    </div>
  );
}
