import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { pageOf } from '../../../lib/list-view';
import { titled } from '../../../lib/titles';
import { ASSESSMENT_SHAPE, viewAssessments } from '../../../services/assessment-list-view.server';
import { AssessmentsPage } from '../../../ui/assessments/assessment-list';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { lines, total, ...list } = await viewAssessments(ctx, args.request);
  return { ...list, hasAny: total > 0, shape: ASSESSMENT_SHAPE, ...pageOf(lines, list.view) };
}

export const meta: MetaFunction = titled('assessments.title');

export default function Assessments() {
  return <AssessmentsPage {...useLoaderData<typeof loader>()} />;
}
