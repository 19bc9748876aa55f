import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireContext } from '../../lib/context.server';
import { pageOf } from '../../lib/list-view';
import { TRANSFER_SHAPE, viewTransfers } from '../../services/overview-transfers-view.server';
import { TransferParts } from '../../ui/assessments/transfer-parts';
import { TransfersPage } from '../../ui/transfers/transfer-list';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { lines, ...list } = await viewTransfers(ctx, args.request);
  const { rows, page, pages, total } = pageOf(lines, list.view);
  return {
    ...list,
    hasAny: list.total > 0,
    shape: TRANSFER_SHAPE,
    rows,
    page,
    pages,
    total,
    title: `${ctx.t('transfers.title')} · ${ctx.organisation.name} · Onward`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Onward' }];

export default function Page() {
  return (
    <>
      <TransferParts />
      <TransfersPage {...useLoaderData<typeof loader>()} />
    </>
  );
}
