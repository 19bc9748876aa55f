import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { readAssessmentReport } from '../../../services/assessment-report.server';
import { AssessmentReport } from '../../../ui/assessments/assessment-report';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const report = await readAssessmentReport(ctx, args.params.assessment);
  if (!report) throw new Response('Not found', { status: 404 });
  return { report, title: `${ctx.t('assessments.report.title')}: ${report.view.assessment.title}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function Report() {
  return <AssessmentReport report={useLoaderData<typeof loader>().report} />;
}
