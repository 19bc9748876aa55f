import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import { readDay } from '../../lib/as-of';
import { requireContext } from '../../lib/context.server';
import { loadOverview } from '../../services/overview.server';
import { OverviewPage } from '../../ui/overview';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  return {
    ...(await loadOverview(ctx, day)),
    isToday: day === today,
    title: `${ctx.organisation.name} · ${ctx.t('overview.title')} · Onward`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Onward' }];

export default function Page() {
  return <OverviewPage overview={useLoaderData<typeof loader>()} />;
}
