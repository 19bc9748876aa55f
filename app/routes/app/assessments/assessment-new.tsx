import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { titled } from '../../../lib/titles';
import { keptElsewhereForm } from '../../../services/assessment-forms.server';
import { findAssessable, listAssessable } from '../../../services/assessment-lists.server';
import { beginAssessment, coverTransfer, recordAssessmentKeptElsewhere } from '../../../services/assessments.server';
import { findRecordOf } from '../../../services/record-facts.server';
import { ChooseAssessable, NewAssessment, NoPlace } from '../../../ui/assessments/new-assessment';
import { typedValues } from './posted-step.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const key = new URL(args.request.url).searchParams.get('transfer');
  if (!key) return { shows: 'all' as const, all: await listAssessable(ctx) };
  const chosen = await findAssessable(ctx, key);
  if (chosen) return { shows: 'chosen' as const, chosen, transferKey: key };
  const engagement = await findRecordOf(ctx, 'engagement', key.split(':')[0]);
  if (!engagement) throw new Response('Not found', { status: 404 });
  return { shows: 'no-place' as const, engagementId: engagement.id };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const form = await args.request.formData();
  const intent = String(form.get('intent') ?? '');
  if (intent === 'cover') return cover(ctx, args.request, form);
  if (intent === 'begin') {
    const begun = await beginAssessment(ctx, form.getAll('covers').map(String));
    if (begun.outcome !== 'begun') return refused(form, intent, { covers: ['choice-missing'] });
    return redirectWithFlash(pageOf(ctx, begun.id), 'assessments.flash.begun');
  }
  if (intent !== 'elsewhere') throw new Response('Bad request', { status: 400 });
  const submission = parseForm(form, keptElsewhereForm(dayOf(ctx.now())));
  if (submission.status !== 'success') return refused(form, intent, submission.error as Record<string, string[]>);
  const { covers, ...stated } = submission.value;
  const recorded = await recordAssessmentKeptElsewhere(ctx, covers, stated);
  if (recorded.outcome !== 'begun') return refused(form, intent, { covers: ['choice-missing'] });
  return redirectWithFlash(`${pageOf(ctx, recorded.id)}?step=approval`, 'assessments.flash.recorded');
}

async function cover(ctx: Context, request: Request, form: FormData) {
  const key = new URL(request.url).searchParams.get('transfer') ?? '';
  const { outcome } = await coverTransfer(ctx, String(form.get('assessment') ?? ''), key);
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 });
  const isCovered = outcome === 'revised' || outcome === 'unchanged';
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/transfers/${encodeURIComponent(key)}`,
    isCovered ? 'assessments.flash.covered' : 'assessments.flash.not-covered',
  );
}

const pageOf = (ctx: Context, id: string) => `/app/${ctx.organisation.slug}/assessments/${id}`;

const refused = (form: FormData, intent: string, errors: Record<string, string[]> | null) =>
  data({ intent, errors: errors ?? {}, typed: typedValues(form) }, { status: 400 });

export const meta: MetaFunction = titled('assessments.new.title');

export default function NewAssessmentPage() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (shown.shows === 'all') return <ChooseAssessable all={shown.all} />;
  if (shown.shows === 'no-place') return <NoPlace engagementId={shown.engagementId} />;
  return <NewAssessment chosen={shown.chosen} transferKey={shown.transferKey} answer={answer} />;
}
