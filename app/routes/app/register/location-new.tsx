import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { awaitConfirmation } from '../../../domain/confirmation';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { may } from '../../../lib/permissions';
import { groupCountries } from '../../../services/countries.server';
import { addToEngagement } from '../../../services/engagements.server';
import { loadWorld } from '../../../services/law.server';
import { nameEngagement } from '../../../services/register-pages.server';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { useEngagementCrumbs } from '../../../ui/register/engagement-crumbs';
import { RecordForm } from '../../../ui/register/record-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { RECORD_FORMS } from './record-forms.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const engagement = await nameEngagement(ctx, args.params.engagement);
  if (!engagement) throw new Response('Not found', { status: 404 });
  return {
    title: ctx.t('register.location.add-to', { service: engagement.service }),
    engagement,
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const id = args.params.engagement ?? '';
  const submission = parseForm(await args.request.formData(), RECORD_FORMS.location);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const facts = submission.value;
  const toConfirm = awaitConfirmation({ after: facts, mayConfirm: may(ctx.role, 'edit') });
  if (!(await addToEngagement(ctx, 'location', id, { ...facts, toConfirm })))
    throw new Response('Not found', { status: 404 });
  return redirectWithFlash(`/app/${ctx.organisation.slug}/register/engagements/${id}`, 'register.flash.location-added');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function NewLocation() {
  const { title, engagement, countries } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base } = useOrganisation();
  const engagementCrumbs = useEngagementCrumbs();
  const back = `${base}/register/engagements/${engagement.id}`;
  return (
    <>
      <PageHead crumbs={engagementCrumbs(engagement)} title={title}>
        <p className="subtitle">{t('register.where.why')}</p>
      </PageHead>
      <RecordForm
        kind="location"
        lastResult={answer}
        values={{ kind: 'country' }}
        countries={countries}
        cancelTo={back}
      />
    </>
  );
}
