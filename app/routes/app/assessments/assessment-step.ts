import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import { savePostedStep } from './posted-step.server';

/** Nobody reads here: the page of the assessment shows its steps. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  throw redirect(`/app/${ctx.organisation.slug}/assessments/${args.params.assessment}`);
}

const STATUS = { saved: 200, unchanged: 200, invalid: 400, 'not-found': 404, conflict: 409, closed: 409 } as const;

/** Saves a step while it is being typed; the page's script reads the answer. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const ctx = await requireContext(args, 'draft');
  const answer = await savePostedStep(ctx, args.params.assessment ?? '', await args.request.formData());
  return Response.json(answer, { status: STATUS[answer.outcome], headers: { 'Cache-Control': 'no-store' } });
}
