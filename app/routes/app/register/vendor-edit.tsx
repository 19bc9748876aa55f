import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { groupCountries } from '../../../services/countries.server';
import { loadWorld } from '../../../services/law.server';
import { findRecordOf, statedFacts } from '../../../services/record-facts.server';
import { reviseRecord } from '../../../services/records.server';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { formValues, RecordForm } from '../../../ui/register/record-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { reviseByForm } from './revise.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const vendor = await findRecordOf(ctx, 'vendor', args.params.vendor);
  if (!vendor) throw new Response('Not found', { status: 404 });
  return {
    title: ctx.t('register.vendor.edit', { name: vendor.name }),
    vendor: { id: vendor.id, name: vendor.name, version: vendor.version, facts: statedFacts('vendor', vendor) },
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const id = args.params.vendor ?? '';
  const revision = await reviseByForm(ctx, 'vendor', id, await args.request.formData(), (version, facts) =>
    reviseRecord(ctx, 'vendor', id, version, facts),
  );
  if (!revision.saved) return data(revision.answer, { status: revision.status });
  return redirectWithFlash(`/app/${ctx.organisation.slug}/register/vendors/${id}`, 'register.flash.saved');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function EditVendor() {
  const { title, vendor, countries } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base } = useOrganisation();
  const back = `${base}/register/vendors/${vendor.id}`;
  return (
    <>
      <PageHead
        crumbs={[
          { to: `${base}/register`, label: t('register.vendors.title') },
          { to: back, label: vendor.name },
        ]}
        title={title}
      />
      <RecordForm
        kind="vendor"
        lastResult={answer?.lastResult}
        values={formValues('vendor', vendor.facts)}
        version={answer?.version ?? vendor.version}
        conflict={answer?.conflict}
        toConfirm={vendor.facts.toConfirm}
        countries={countries}
        cancelTo={back}
      />
    </>
  );
}
