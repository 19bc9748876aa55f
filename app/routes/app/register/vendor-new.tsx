import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { searchCatalogue, suggestVendor } from '../../../services/catalogue.server';
import { groupCountries } from '../../../services/countries.server';
import { loadWorld } from '../../../services/law.server';
import { addVendor, listDoubles } from '../../../services/new-vendor.server';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { CatalogueSearch } from '../../../ui/register/catalogue-search';
import { NewVendorForm } from '../../../ui/register/new-vendor-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { locationOf, NEW_VENDOR_FORM, usualRole } from './record-forms.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const { searchParams } = new URL(args.request.url);
  const suggestion = suggestVendor(searchParams.get('from')) ?? null;
  const name = (searchParams.get('name') ?? suggestion?.name ?? '').trim().slice(0, 200);
  return {
    title: ctx.t('register.vendor.add'),
    name,
    matches: suggestion ? [] : searchCatalogue(name),
    suggestion,
    doubles: name ? await listDoubles(ctx, { name, catalogueKey: suggestion?.key }) : [],
    role: usualRole(ctx.organisation.capacities),
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const form = await args.request.formData();
  const submission = parseForm(form, NEW_VENDOR_FORM);
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), doubles: [] }, { status: 400 });
  const { vendor, engagement, where, mode, instruments } = submission.value;
  const catalogueKey = form.get('from')?.toString();
  const doubles = await listDoubles(ctx, { name: vendor.name, catalogueKey });
  if (doubles.length > 0 && form.get('another') !== 'on')
    return data({ lastResult: submission.reply({ formErrors: ['double-vendor'] }), doubles }, { status: 400 });
  const added = await addVendor(ctx, {
    vendor,
    engagement,
    locations: locationOf({ where, mode }),
    instruments,
    catalogueKey,
  });
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/register/engagements/${added.engagement.id}`,
    'register.flash.engaged',
    { vendor: added.vendor.name },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function NewVendor() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <PageHead crumbs={[{ to: `${base}/register`, label: t('register.vendors.title') }]} title={page.title} />
      <CatalogueSearch name={page.name} matches={page.matches} suggestion={page.suggestion} />
      <NewVendorForm
        key={`${page.name}:${page.suggestion?.key ?? ''}`}
        name={page.name}
        role={page.role}
        suggestion={page.suggestion}
        doubles={answer?.doubles ?? page.doubles}
        lastResult={answer?.lastResult}
        countries={page.countries}
      />
    </>
  );
}
