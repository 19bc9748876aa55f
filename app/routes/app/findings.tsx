import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import { readDay } from '../../lib/as-of';
import { requireContext } from '../../lib/context.server';
import { loadFindings } from '../../services/overview-findings.server';
import { FindingsPage } from '../../ui/findings-page';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { searchParams } = new URL(args.request.url);
  const day = readDay(args.request, dayOf(ctx.now()));
  const filters = {
    severity: searchParams.get('severity') ?? '',
    kind: searchParams.get('kind') ?? '',
    vendor: searchParams.get('vendor') ?? '',
  };
  return {
    ...(await loadFindings(ctx, day, filters)),
    filters,
    title: `${ctx.t('overview.findings.title')} · ${ctx.organisation.name} · Onward`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Onward' }];

export default function Page() {
  return <FindingsPage {...useLoaderData<typeof loader>()} />;
}
