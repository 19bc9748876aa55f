import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { readDay } from '../../../lib/as-of';
import { requireContext } from '../../../lib/context.server';
import { pageOf, readListView } from '../../../lib/list-view';
import { countryOptions } from '../../../services/countries.server';
import { loadShown, viewVendors } from '../../../services/register-views.server';
import { useWords } from '../../../ui/language';
import { AsOf, NotToday } from '../../../ui/overview';
import { Empty, PageHead } from '../../../ui/page';
import { ListActions, RegisterList } from '../../../ui/register/register-list';
import { VENDOR_COLUMNS, VENDOR_SHAPE } from '../../../ui/register/vendor-columns';
import { SubPlaces } from '../../../ui/shell';
import { useOrganisation } from '../../../ui/shell-organisation';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const shown = await loadShown(ctx, day);
  const { register } = shown;
  const view = readListView(new URL(args.request.url), VENDOR_SHAPE);
  const { rows, ...paging } = pageOf(viewVendors(shown, view, ctx.language), view);
  const codes = [
    ...register.vendors.flatMap((vendor) => [vendor.establishmentCountry, vendor.parentCountry]),
    ...register.engagements.flatMap(({ locations }) => locations.map(({ country }) => country)),
  ];
  return {
    title: `${ctx.t('register.vendors.title')} · ${ctx.organisation.name}`,
    view,
    lines: rows,
    day,
    isToday: day === today,
    ...paging,
    isEmpty: register.vendors.length === 0,
    countries: countryOptions(codes, ctx.language),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function Vendors() {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const { isEmpty, title: _title, day, isToday, ...list } = useLoaderData<typeof loader>();
  const add = `${base}/register/vendors/new`;
  if (isEmpty)
    return (
      <>
        <SubPlaces />
        <PageHead title={t('register.vendors.title')} />
        <Empty
          title={t('register.vendors.empty.title')}
          actions={
            may('draft') && (
              <>
                <Link className="button primary" to={add} data-key="n">
                  {t('register.vendor.add')}
                </Link>
                <Link className="button" to={`${base}/imports`}>
                  {t('register.import')}
                </Link>
              </>
            )
          }
        >
          <p>{t('register.vendors.empty.what')}</p>
          <p className="example">{t('register.vendors.empty.example')}</p>
          <p>{t('register.vendors.empty.how')}</p>
        </Empty>
      </>
    );
  return (
    <>
      <SubPlaces />
      <PageHead
        title={t('register.vendors.title')}
        actions={
          <>
            <AsOf day={day} />
            <ListActions kind="vendors" add={add} addLabel={t('register.vendor.add')} />
          </>
        }
      />
      {!isToday && <NotToday day={day} />}
      <RegisterList
        keep={isToday ? {} : { at: day }}
        kind="vendors"
        shape={VENDOR_SHAPE}
        columns={VENDOR_COLUMNS}
        {...list}
      />
    </>
  );
}
