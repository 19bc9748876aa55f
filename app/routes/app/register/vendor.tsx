import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { readDay } from '../../../lib/as-of';
import { requireContext } from '../../../lib/context.server';
import { readVendor } from '../../../services/register-pages.server';
import { useAtDay } from '../../../ui/at-day';
import { Findings } from '../../../ui/findings';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { AsOf, NotToday } from '../../../ui/overview';
import { PageHead, Section } from '../../../ui/page';
import { ActButton, ArchivedNote } from '../../../ui/register/act-button';
import { VendorChains } from '../../../ui/register/chain';
import { FactSheet } from '../../../ui/register/fact-sheet';
import { VendorEngagements } from '../../../ui/register/vendor-engagements';
import { useOrganisation } from '../../../ui/shell-organisation';
import { actOnRecord } from './record-acts.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const page = await readVendor(ctx, args.params.vendor, day);
  if (!page) throw new Response('Not found', { status: 404 });
  return { ...page, day, isToday: day === today };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'edit');
  return actOnRecord(
    ctx,
    args.request,
    ['vendor'],
    `/app/${ctx.organisation.slug}/register/vendors/${args.params.vendor}`,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.vendor.name ?? ''} · Onward` }];

export default function Vendor() {
  const { vendor, engagements, findings, chains, history, day, isToday } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const { base, slug, may } = useOrganisation();
  const atDay = useAtDay();
  const here = `${base}/register/vendors/${vendor.id}`;
  return (
    <>
      <PageHead
        crumbs={[{ to: atDay(`${base}/register`), label: t('register.vendors.title') }]}
        title={vendor.name}
        actions={
          !vendor.archivedAt && (
            <>
              <AsOf day={day} />
              {may('draft') && (
                <Link className="button" to={`${here}/edit`} data-key="e">
                  {t('common.edit')}
                </Link>
              )}
              {may('edit') && <ActButton kind="vendor" id={vendor.id} intent="archive" about={vendor.name} />}
              {may('draft') && (
                <Link
                  className="button primary"
                  to={`${base}/register/engagements/new?vendor=${vendor.id}`}
                  data-key="n"
                >
                  {t('register.engagement.add')}
                </Link>
              )}
            </>
          )
        }
      >
        {vendor.contractingEntity && vendor.contractingEntity !== vendor.name && (
          <p className="quiet subtitle">
            {vendor.contractingEntity}
            {vendor.toConfirm.includes('contractingEntity') && (
              <span className="to-confirm">{t('common.to-confirm')}</span>
            )}
          </p>
        )}
      </PageHead>
      {vendor.archivedAt && <ArchivedNote kind="vendor" id={vendor.id} about={vendor.name} />}
      {!isToday && <NotToday day={day} />}
      {findings.length > 0 && (
        <Section title={t('register.findings')}>
          <Findings findings={findings} organisation={slug} limit={5} />
        </Section>
      )}
      <Section title={t('register.engagements.title')}>
        <VendorEngagements engagements={engagements} />
      </Section>
      <VendorChains chains={chains} />
      <div className="columns">
        <Section title={t('register.facts')}>
          <FactSheet
            kind="vendor"
            record={vendor}
            mayConfirm={may('edit')}
            omit={vendor.identity === 'named' ? ['name', 'identity'] : ['name']}
          />
        </Section>
        <Section title={t('register.history')}>
          <History lines={history} />
        </Section>
      </div>
    </>
  );
}
