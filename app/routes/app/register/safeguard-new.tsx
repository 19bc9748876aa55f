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
import { isInstrument, nameEvidence, readChecklist } from '../../../services/evidence.server';
import { loadWorld } from '../../../services/law.server';
import { nameEngagement } from '../../../services/register-pages.server';
import { PageHead } from '../../../ui/page';
import { useEngagementCrumbs } from '../../../ui/register/engagement-crumbs';
import { SafeguardForm } from '../../../ui/register/safeguard-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { keepTyped, RECORD_FORMS, withoutBlankEvidence } from './record-forms.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const engagement = await nameEngagement(ctx, args.params.engagement);
  if (!engagement) throw new Response('Not found', { status: 404 });
  const { searchParams } = new URL(args.request.url);
  const instrument = searchParams.get('instrument');
  return {
    title: ctx.t('register.safeguard.add-to', { service: engagement.service }),
    engagement,
    facts: { country: searchParams.get('country') ?? '', instrument: instrument ?? '', rank: '1' },
    checklist: isInstrument(instrument) ? readChecklist(instrument, ctx.language) : null,
    evidenceNames: nameEvidence(ctx.language),
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const id = args.params.engagement ?? '';
  const form = await args.request.formData();
  const instrument = form.get('instrument');
  const checklist = isInstrument(instrument) ? readChecklist(instrument, ctx.language) : null;
  const submission = parseForm(form, RECORD_FORMS.safeguard);
  if (form.get('intent') === 'checklist') return data({ lastResult: keepTyped(submission), checklist });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), checklist }, { status: 400 });
  const facts = withoutBlankEvidence(submission.value);
  const toConfirm = awaitConfirmation({ after: facts, mayConfirm: may(ctx.role, 'edit') });
  if (!(await addToEngagement(ctx, 'safeguard', id, { ...facts, toConfirm })))
    throw new Response('Not found', { status: 404 });
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/register/engagements/${id}`,
    'register.flash.safeguard-added',
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function NewSafeguard() {
  const { title, engagement, facts, checklist, evidenceNames, countries } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { base } = useOrganisation();
  const engagementCrumbs = useEngagementCrumbs();
  const back = `${base}/register/engagements/${engagement.id}`;
  return (
    <>
      <PageHead crumbs={engagementCrumbs(engagement)} title={title} />
      <SafeguardForm
        facts={facts}
        answer={answer}
        checklist={answer ? answer.checklist : checklist}
        evidenceNames={evidenceNames}
        countries={countries}
        cancelTo={back}
      />
    </>
  );
}
