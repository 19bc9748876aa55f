import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { awaitConfirmation } from '../../../domain/confirmation';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { may as isAllowed } from '../../../lib/permissions';
import { groupCountries } from '../../../services/countries.server';
import { engageVendor } from '../../../services/engagements.server';
import { loadWorld } from '../../../services/law.server';
import { listChoices } from '../../../services/register-pages.server';
import { SelectField } from '../../../ui/fields';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { ParentField } from '../../../ui/register/parent-field';
import { RecordForm } from '../../../ui/register/record-form';
import { WhereFields } from '../../../ui/register/where-field';
import { useOrganisation } from '../../../ui/shell-organisation';
import { locationOf, NEW_ENGAGEMENT_FORM, usualRole } from './record-forms.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const { searchParams } = new URL(args.request.url);
  const choices = await listChoices(ctx);
  return {
    title: ctx.t('register.engagement.add'),
    ...choices,
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
    values: {
      vendorId: searchParams.get('vendor') ?? '',
      parentEngagementId: searchParams.get('parent') ?? '',
      service: searchParams.get('service') ?? '',
      role: usualRole(ctx.organisation.capacities),
      mode: 'not-stated',
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const submission = parseForm(await args.request.formData(), NEW_ENGAGEMENT_FORM);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { vendorId, parentEngagementId, where, mode, ...stated } = submission.value;
  const mayConfirm = isAllowed(ctx.role, 'edit');
  const facts = {
    ...stated,
    published: mayConfirm && stated.published,
    toConfirm: awaitConfirmation({ after: stated, mayConfirm }),
  };
  const locations = locationOf({ where, mode }).map((location) => ({
    ...location,
    toConfirm: awaitConfirmation({ after: location, mayConfirm }),
  }));
  const engaged = await engageVendor(ctx, { id: vendorId }, { facts, parentEngagementId, locations });
  if (!('engagement' in engaged)) {
    const field = engaged.outcome === 'vendor-not-found' ? 'vendorId' : 'parentEngagementId';
    return data(submission.reply({ fieldErrors: { [field]: [engaged.outcome] } }), { status: 400 });
  }
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/register/engagements/${engaged.engagement.id}`,
    'register.flash.engaged',
    { vendor: engaged.vendor.name },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function NewEngagement() {
  const { title, vendors, engagements, countries, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const back = values.vendorId ? `${base}/register/vendors/${values.vendorId}` : `${base}/register/engagements`;
  return (
    <>
      <PageHead crumbs={[{ to: `${base}/register/engagements`, label: t('register.engagements.title') }]} title={title}>
        <p className="subtitle">
          {t('register.engagement.new-vendor')}{' '}
          <Link to={`${base}/register/vendors/new`}>{t('register.vendor.add')}</Link>
        </p>
      </PageHead>
      <RecordForm
        kind="engagement"
        lastResult={answer}
        values={values}
        countries={countries}
        omit={may('edit') ? [] : ['published']}
        required={['vendorId']}
        above={{
          service: (fields) =>
            fields.vendorId && (
              <SelectField
                field={fields.vendorId}
                label={t('register.column.vendor')}
                empty={t('register.choose')}
                options={vendors.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ),
          data: (fields) => <WhereFields fields={fields} countries={countries} />,
        }}
        below={{ service: (fields) => <ParentField fields={fields} engagements={engagements} /> }}
        labels={{
          vendorId: t('register.column.vendor'),
          parentEngagementId: t('register.engagement.parentEngagementId'),
          where: t('register.where'),
        }}
        cancelTo={back}
      />
    </>
  );
}
