import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { groupCountries } from '../../../services/countries.server';
import { listHistory } from '../../../services/history.server';
import { loadWorld } from '../../../services/law.server';
import { findRecordOf, statedFacts } from '../../../services/record-facts.server';
import { reviseRecord } from '../../../services/records.server';
import { nameEngagement } from '../../../services/register-pages.server';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { PageHead, Section } from '../../../ui/page';
import { useEngagementCrumbs } from '../../../ui/register/engagement-crumbs';
import { formValues, RecordForm } from '../../../ui/register/record-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { reviseByForm } from './revise.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const location = await findRecordOf(ctx, 'location', args.params.location);
  const engagement = location && (await nameEngagement(ctx, location.engagementId));
  if (!engagement) throw new Response('Not found', { status: 404 });
  return {
    title: ctx.t('register.location.edit', { service: engagement.service }),
    engagement,
    location: { version: location.version, facts: statedFacts('location', location) },
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
    history: await listHistory(ctx.db.read, ctx.organisation.id, 'location', location.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const location = await findRecordOf(ctx, 'location', args.params.location);
  if (!location) throw new Response('Not found', { status: 404 });
  const revision = await reviseByForm(ctx, 'location', location.id, await args.request.formData(), (version, facts) =>
    reviseRecord(ctx, 'location', location.id, version, facts),
  );
  if (!revision.saved) return data(revision.answer, { status: revision.status });
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/register/engagements/${location.engagementId}`,
    'register.flash.saved',
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function EditLocation() {
  const { title, engagement, location, countries, history } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base, slug } = useOrganisation();
  const engagementCrumbs = useEngagementCrumbs();
  const back = `${base}/register/engagements/${engagement.id}`;
  return (
    <>
      <PageHead crumbs={engagementCrumbs(engagement)} title={title} />
      <RecordForm
        kind="location"
        lastResult={answer?.lastResult}
        values={formValues('location', location.facts)}
        version={answer?.version ?? location.version}
        conflict={answer?.conflict}
        toConfirm={location.facts.toConfirm}
        countries={countries}
        cancelTo={back}
      />
      <hr />
      <Section title={t('register.history')}>
        <History lines={history} subjects organisation={slug} />
      </Section>
    </>
  );
}
