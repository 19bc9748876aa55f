import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { groupCountries } from '../../../services/countries.server';
import { reviseEngagement } from '../../../services/engagements.server';
import { loadWorld } from '../../../services/law.server';
import { findRecordOf, statedFacts } from '../../../services/record-facts.server';
import { listChoices } from '../../../services/register-pages.server';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { useEngagementCrumbs } from '../../../ui/register/engagement-crumbs';
import { nameOfLink, ParentField } from '../../../ui/register/parent-field';
import { formValues, RecordForm } from '../../../ui/register/record-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { reviseByForm } from './revise.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const engagement = await findRecordOf(ctx, 'engagement', args.params.engagement);
  if (!engagement) throw new Response('Not found', { status: 404 });
  const vendor = await findRecordOf(ctx, 'vendor', engagement.vendorId);
  const { engagements } = await listChoices(ctx);
  const { id, version, service, parentEngagementId } = engagement;
  return {
    title: ctx.t('register.engagement.edit', { name: service }),
    engagement: {
      id,
      version,
      service,
      vendor: { id: engagement.vendorId, name: vendor?.name ?? '' },
      facts: { ...statedFacts('engagement', engagement), parentEngagementId },
    },
    parents: engagements.filter((one) => one.id !== id),
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const id = args.params.engagement ?? '';
  const revision = await reviseByForm(
    ctx,
    'engagement',
    id,
    await args.request.formData(),
    (version, { parentEngagementId, ...facts }) => reviseEngagement(ctx, id, version, { facts, parentEngagementId }),
  );
  if (!revision.saved) return data(revision.answer, { status: revision.status });
  return redirectWithFlash(`/app/${ctx.organisation.slug}/register/engagements/${id}`, 'register.flash.saved');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function EditEngagement() {
  const { title, engagement, parents, countries } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const engagementCrumbs = useEngagementCrumbs();
  const back = `${base}/register/engagements/${engagement.id}`;
  const nameOfParent = (value: unknown) => {
    const link = parents.find(({ id }) => id === value);
    return link ? nameOfLink(link) : t('register.chain.no-parent');
  };
  return (
    <>
      <PageHead crumbs={engagementCrumbs(engagement)} title={title} />
      <RecordForm
        kind="engagement"
        lastResult={answer?.lastResult}
        values={formValues('engagement', engagement.facts)}
        version={answer?.version ?? engagement.version}
        conflict={answer?.conflict}
        conflictWords={{ show: (field, value) => (field === 'parentEngagementId' ? nameOfParent(value) : undefined) }}
        toConfirm={engagement.facts.toConfirm}
        countries={countries}
        omit={may('edit') ? [] : ['published']}
        below={{ service: (fields) => <ParentField fields={fields} engagements={parents} /> }}
        labels={{ parentEngagementId: t('register.engagement.parentEngagementId') }}
        cancelTo={back}
      />
    </>
  );
}
