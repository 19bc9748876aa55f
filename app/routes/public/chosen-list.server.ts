import type { LoaderFunctionArgs } from '@remix-run/node';
import { isIsoDate } from '../../domain/days';
import { type ChosenList, loadPublishedList, loadPublishedRevision } from '../../services/published-list.server';
import { requireAdmitted } from './reader.server';

/** The list a file is asked for: in force today, `?at=` another day, or one `?revision=` as it was published. */
export async function requireChosenList(args: LoaderFunctionArgs) {
  const reader = await requireAdmitted(args);
  const { organisation, url, today } = reader;
  const { db } = args.context.app;
  const number = url.searchParams.get('revision');
  if (number !== null) {
    const revision = /^[1-9]\d{0,5}$/.test(number)
      ? await loadPublishedRevision(db, organisation, Number(number))
      : undefined;
    if (!revision) throw new Response('Not found', { status: 404 });
    return { reader, chosen: { revision, coming: [] } satisfies ChosenList };
  }
  const at = url.searchParams.get('at');
  if (at !== null && !isIsoDate(at)) throw new Response('at: a day such as 2026-11-22 is expected', { status: 400 });
  const day = at ?? today;
  const { inForce, coming } = await loadPublishedList(db, organisation, day);
  return { reader, chosen: { revision: inForce, coming: day < today ? [] : coming } satisfies ChosenList };
}

/** The headers of a list as a file to keep: its type, and a name that says whose list it is and which revision. */
export const fileHeaders = (
  { publisher, headers }: Awaited<ReturnType<typeof requireAdmitted>>,
  { revision }: ChosenList,
  extension: 'csv' | 'xlsx' | 'md',
  type: string,
): Record<string, string> => ({
  ...headers,
  'Content-Type': type,
  'Content-Disposition': `${extension === 'md' ? 'inline' : 'attachment'}; filename="${publisher.slug}-subprocessors${revision ? `-revision-${revision.number}` : ''}.${extension}"`,
});
