import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { may } from '../../../lib/permissions';
import { approvalForm } from '../../../services/assessment-forms.server';
import { listAssessmentHistory, nameFieldsOf, readAssessment } from '../../../services/assessment-page.server';
import { approveAssessment, reopenAssessment } from '../../../services/assessments.server';
import { archiveRecord, restoreRecord } from '../../../services/records.server';
import { AssessmentPage } from '../../../ui/assessments/assessment-page';
import { readStep, savePostedStep, typedValues } from './posted-step.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const view = await readAssessment(ctx, args.params.assessment);
  if (!view) throw new Response('Not found', { status: 404 });
  const asked = new URL(args.request.url).searchParams.get('step');
  const step = asked === 'approval' ? ('approval' as const) : (readStep(asked) ?? 1);
  return {
    view,
    step,
    names: step === 'approval' ? {} : nameFieldsOf(ctx, step),
    person: ctx.person.name,
    history: await listAssessmentHistory(ctx, view.assessment.id),
  };
}

const SAID = { reopen: 'reopened', archive: 'archived', restore: 'restored' } as const;
type Act = 'approve' | keyof typeof SAID;
const ACTS: ReadonlySet<string> = new Set(['approve', ...Object.keys(SAID)]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const id = args.params.assessment ?? '';
  const form = await args.request.formData();
  const intent = String(form.get('intent') ?? '');
  if (intent === 'save' || intent === 'continue' || form.has('confirm')) return saveStep(ctx, id, form, intent);
  if (!ACTS.has(intent)) throw new Response('Bad request', { status: 400 });
  if (!may(ctx.role, 'edit')) throw new Response('Forbidden', { status: 403 });
  if (intent === 'approve') return approve(ctx, id, form);
  return actOn(ctx, id, intent as Exclude<Act, 'approve'>);
}

async function actOn(ctx: Context, id: string, act: Exclude<Act, 'approve'>) {
  const here = `/app/${ctx.organisation.slug}/assessments/${id}`;
  const acts = {
    reopen: () => reopenAssessment(ctx, id),
    archive: () => archiveRecord(ctx, 'assessment', id),
    restore: () => restoreRecord(ctx, 'assessment', id),
  };
  const { outcome } = await acts[act]();
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 });
  return redirectWithFlash(here, `assessments.flash.${SAID[act]}`);
}

async function saveStep(ctx: Context, id: string, form: FormData, intent: string) {
  const answer = await savePostedStep(ctx, id, form);
  const step = Number(form.get('step'));
  const page = (at: number | string) => `/app/${ctx.organisation.slug}/assessments/${id}?step=${at}`;
  switch (answer.outcome) {
    case 'not-found':
      throw new Response('Not found', { status: 404 });
    case 'closed':
      return redirectWithFlash(page(step), 'assessments.flash.closed');
    case 'invalid':
      return data({ errors: answer.errors, typed: typedValues(form) }, { status: 400 });
    case 'conflict':
      return data({ conflict: answer, typed: typedValues(form) }, { status: 409 });
    default: {
      const next = intent !== 'continue' ? step : step < 6 ? step + 1 : 'approval';
      const field = form.get('confirm');
      const anchor = field && field !== '*' ? `#assessment-${field}` : '';
      return redirectWithFlash(`${page(next)}${anchor}`, 'assessments.flash.saved');
    }
  }
}

async function approve(ctx: Context, id: string, form: FormData) {
  const page = `/app/${ctx.organisation.slug}/assessments/${id}?step=approval`;
  const submission = parseForm(form, approvalForm(dayOf(ctx.now())));
  if (submission.status !== 'success')
    return data(
      { errors: (submission.error ?? {}) as Record<string, string[]>, typed: typedValues(form) },
      { status: 400 },
    );
  const approval = await approveAssessment(ctx, id, Number(form.get('version')), submission.value);
  if (approval.outcome === 'not-found') throw new Response('Not found', { status: 404 });
  // What stands in the way is on the page itself.
  if (approval.outcome === 'gaps') return data({ errors: {}, typed: typedValues(form) }, { status: 400 });
  if (approval.outcome === 'conflict') return redirectWithFlash(page, 'assessments.flash.changed');
  if (approval.outcome === 'not-now') return redirectWithFlash(page, 'assessments.flash.closed');
  return redirectWithFlash(page, 'assessments.flash.approved');
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.assessment.title ?? ''} · Onward` },
];

export default function Assessment() {
  return <AssessmentPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
