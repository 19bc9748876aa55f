import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { readDay } from '../../../lib/as-of';
import { requireContext } from '../../../lib/context.server';
import { pageOf, readListView } from '../../../lib/list-view';
import { countryOptions } from '../../../services/countries.server';
import { loadShown, viewEngagements } from '../../../services/register-views.server';
import { useWords } from '../../../ui/language';
import { AsOf, NotToday } from '../../../ui/overview';
import { Empty, PageHead } from '../../../ui/page';
import { ENGAGEMENT_COLUMNS, ENGAGEMENT_SHAPE } from '../../../ui/register/engagement-columns';
import { ListActions, RegisterList } from '../../../ui/register/register-list';
import { SubPlaces } from '../../../ui/shell';
import { useOrganisation } from '../../../ui/shell-organisation';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const shown = await loadShown(ctx, day);
  const { register } = shown;
  const view = readListView(new URL(args.request.url), ENGAGEMENT_SHAPE);
  const { rows, ...paging } = pageOf(viewEngagements(shown, view, ctx.language), view);
  return {
    title: `${ctx.t('register.engagements.title')} · ${ctx.organisation.name}`,
    view,
    lines: rows,
    day,
    isToday: day === today,
    ...paging,
    isEmpty: register.engagements.length === 0,
    hasVendors: register.vendors.some(({ archivedAt }) => !archivedAt),
    countries: countryOptions(
      register.engagements.flatMap(({ locations }) => locations.map(({ country }) => country)),
      ctx.language,
    ),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function Engagements() {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const { isEmpty, hasVendors, title: _title, day, isToday, ...list } = useLoaderData<typeof loader>();
  const add = hasVendors ? `${base}/register/engagements/new` : `${base}/register/vendors/new`;
  if (isEmpty)
    return (
      <>
        <SubPlaces />
        <PageHead title={t('register.engagements.title')} />
        <Empty
          title={t('register.engagements.empty.title')}
          actions={
            may('draft') && (
              <>
                <Link className="button primary" to={add} data-key="n">
                  {t(hasVendors ? 'register.engagement.add' : 'register.vendor.add')}
                </Link>
                <Link className="button" to={`${base}/imports`}>
                  {t('register.import')}
                </Link>
              </>
            )
          }
        >
          <p>{t('register.engagements.empty.what')}</p>
          <p className="example">{t('register.engagements.empty.example')}</p>
          <p>{t('register.vendors.empty.how')}</p>
        </Empty>
      </>
    );
  return (
    <>
      <SubPlaces />
      <PageHead
        title={t('register.engagements.title')}
        actions={
          <>
            <AsOf day={day} />
            <ListActions kind="engagements" add={add} addLabel={t('register.engagement.add')} />
          </>
        }
      />
      {!isToday && <NotToday day={day} />}
      <RegisterList
        keep={isToday ? {} : { at: day }}
        kind="engagements"
        shape={ENGAGEMENT_SHAPE}
        columns={ENGAGEMENT_COLUMNS}
        {...list}
      />
    </>
  );
}
