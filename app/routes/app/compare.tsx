import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireContext } from '../../lib/context.server';
import { titled } from '../../lib/titles';
import { viewComparedDays } from '../../services/compared-days-view.server';
import { ComparedDaysPage } from '../../ui/compare/compared-days-page';

export const meta: MetaFunction = titled('compare.title');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  return viewComparedDays(ctx, args.request);
}

export default function Page() {
  return <ComparedDaysPage view={useLoaderData<typeof loader>()} />;
}
