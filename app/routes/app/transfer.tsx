import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import { readDay } from '../../lib/as-of';
import { requireContext } from '../../lib/context.server';
import { readTransferAssessments } from '../../services/assessment-lists.server';
import { findTransfer } from '../../services/overview-transfers.server';
import { TransferPage } from '../../ui/transfers/transfer-page';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const transfer = await findTransfer(ctx, args.params.transfer ?? '', day);
  if (!transfer) throw new Response('Not found', { status: 404 });
  return {
    transfer,
    assessments: await readTransferAssessments(ctx, transfer.line.key, day),
    day,
    isToday: day === today,
    title: `${transfer.line.vendor} · ${ctx.t('transfers.title')} · ${ctx.organisation.name} · Onward`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Onward' }];

export default function Page() {
  return <TransferPage {...useLoaderData<typeof loader>()} />;
}
