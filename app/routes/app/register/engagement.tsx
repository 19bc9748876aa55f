import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { mayBeginFor } from '../../../domain/customer-standing';
import { dayOf } from '../../../domain/days';
import { readDay } from '../../../lib/as-of';
import { requireContext } from '../../../lib/context.server';
import { loadStandings } from '../../../services/authorisation-settling.server';
import { readEngagement } from '../../../services/register-pages.server';
import { useAtDay } from '../../../ui/at-day';
import { BarredCustomers } from '../../../ui/customers/barred-customers';
import { Findings } from '../../../ui/findings';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { AsOf, NotToday } from '../../../ui/overview';
import { PageHead, Section } from '../../../ui/page';
import { ActButton, ArchivedNote } from '../../../ui/register/act-button';
import { Chain } from '../../../ui/register/chain';
import { EngagementLocations } from '../../../ui/register/engagement-locations';
import { EngagementSafeguards } from '../../../ui/register/engagement-safeguards';
import { EngagementTransfers } from '../../../ui/register/engagement-transfers';
import { FactSheet } from '../../../ui/register/fact-sheet';
import { BandBadge } from '../../../ui/risk/band-badge';
import { useOrganisation } from '../../../ui/shell-organisation';
import { VerdictBadge } from '../../../ui/verdict';
import { actOnRecord } from './record-acts.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const page = await readEngagement(ctx, args.params.engagement, day);
  if (!page) throw new Response('Not found', { status: 404 });
  const { id } = page.engagement;
  const standings = (await loadStandings(ctx.db.read, ctx.organisation.id, day, [id])).get(id) ?? [];
  return { ...page, day, isToday: day === today, barred: standings.filter(({ standing }) => !mayBeginFor(standing)) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'edit');
  const back = `/app/${ctx.organisation.slug}/register/engagements/${args.params.engagement}`;
  return actOnRecord(ctx, args.request, ['engagement', 'location', 'safeguard'], back);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.engagement.service} · ${data.engagement.vendor.name} · Onward` : 'Onward' },
];

export default function Engagement() {
  const { engagement, verdict, risk, transfers, chain, findings, history, day, isToday, barred } =
    useLoaderData<typeof loader>();
  const { t, word } = useWords();
  const { base, slug, may } = useOrganisation();
  const atDay = useAtDay();
  const here = `${base}/register/engagements/${engagement.id}`;
  const { vendor } = engagement;
  const isOpen = !engagement.archivedAt && !vendor.archivedAt;
  return (
    <>
      <PageHead
        crumbs={[
          { to: atDay(`${base}/register`), label: t('register.vendors.title') },
          { to: atDay(`${base}/register/vendors/${vendor.id}`), label: vendor.name },
        ]}
        title={engagement.service}
        actions={
          isOpen && (
            <>
              <AsOf day={day} />
              {may('draft') && (
                <Link className="button" to={`${here}/edit`} data-key="e">
                  {t('common.edit')}
                </Link>
              )}
              {may('edit') && (
                <ActButton kind="engagement" id={engagement.id} intent="archive" about={engagement.service} />
              )}
              {may('draft') && (
                <Link className="button primary" to={`${here}/locations/new`} data-key="n">
                  {t('register.location.add')}
                </Link>
              )}
            </>
          )
        }
      >
        <p className="subtitle">
          {vendor.name} · {word('role', engagement.role)} ·{' '}
          {t(engagement.published ? 'register.on-the-list' : 'register.off-the-list')}
        </p>
        {verdict && (
          <p className="verdict-line">
            <VerdictBadge verdict={verdict} /> {risk && <BandBadge band={risk.band} score={risk.score} />}
          </p>
        )}
      </PageHead>
      {engagement.archivedAt && <ArchivedNote kind="engagement" id={engagement.id} about={engagement.service} />}
      {!isToday && <NotToday day={day} />}
      <BarredCustomers barred={barred} />
      {findings.length > 0 && (
        <Section title={t('register.findings')}>
          <Findings findings={findings} organisation={slug} limit={5} />
        </Section>
      )}
      <Section title={t('register.transfers')} id="transfers">
        <EngagementTransfers engagement={engagement} transfers={transfers} />
      </Section>
      <EngagementLocations engagement={engagement} open={isOpen} />
      <EngagementSafeguards engagement={engagement} transfers={transfers} open={isOpen} />
      {isOpen && <Chain engagementId={engagement.id} chain={chain} />}
      <div className="columns">
        <Section title={t('register.facts')}>
          <FactSheet kind="engagement" record={engagement} mayConfirm={may('edit')} omit={['service', 'published']} />
        </Section>
        <Section title={t('register.history')}>
          <History lines={history} subjects organisation={slug} />
        </Section>
      </div>
    </>
  );
}
