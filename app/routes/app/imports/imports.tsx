import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { may } from '../../../lib/permissions';
import { titled } from '../../../lib/titles';
import { bringList, listBroughtLists } from '../../../services/imports.server';
import { beginReading, isLarge } from '../../../services/imports-jobs.server';
import type { ListRefusal } from '../../../services/imports-reading.server';
import { BringForm } from '../../../ui/imports/bring-form';
import { ImportsEmpty } from '../../../ui/imports/imports-empty';
import { RunList } from '../../../ui/imports/run-list';
import { useWords } from '../../../ui/language';
import { PageHead, Section } from '../../../ui/page';
import { SubPlaces } from '../../../ui/shell';
import { useOrganisation } from '../../../ui/shell-organisation';
import { type PostedList, readPostedList } from './posted-list.server';

/** Text of a refused file that is given back to be corrected in the page. */
const MOST_GIVEN_BACK = 200_000;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  return { runs: await listBroughtLists(ctx.db.read, ctx.organisation.id) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const posted = await readPostedList(args.request);
  const refuse = (refusal: ListRefusal | { code: 'nothing' | 'both' | 'unreadable' }, text: string) =>
    data(
      { refusal: refusal as Omit<ListRefusal, 'code'> & { code: string }, text, html: posted.html },
      { status: 400 },
    );
  if (posted.outcome !== 'posted') return refuse({ code: posted.outcome }, posted.pasted);
  const read = await ctx.app.imports.work.read(formsOf(posted));
  if ('refusal' in read) {
    const text = posted.pasted || (read.source && read.source.length <= MOST_GIVEN_BACK ? read.source : '');
    return refuse(read.refusal, text);
  }
  const importing = { ...ctx, mayEdit: may(ctx.role, 'edit') };
  const id = isLarge(read.rows)
    ? await beginReading(importing, ctx.app.imports, read)
    : await bringList(importing, read);
  return redirect(`/app/${ctx.organisation.slug}/imports/${id}`);
}

/**
 * What the clipboard held as a page keeps its tables; where no vendor can be told from that, the plain text has to do.
 * Where neither says who the vendors are, the person chooses the column in the review.
 */
function formsOf({ fileName, bytes, html }: Extract<PostedList, { outcome: 'posted' }>) {
  const posted = { fileName, bytes };
  return html === '' ? [posted] : [{ fileName: '', bytes: new TextEncoder().encode(html) }, posted];
}

export const meta = titled('imports.title');

export default function Imports() {
  const { runs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { may: allowed } = useOrganisation();
  return (
    <>
      <SubPlaces />
      <PageHead title={t('imports.title')} />
      {runs.length === 0 && <ImportsEmpty />}
      {allowed('draft') && (
        <Section title={t('imports.bring')} id="bring">
          <BringForm refusal={answer?.refusal} text={answer?.text} html={answer?.html} />
        </Section>
      )}
      {runs.length > 0 && (
        <Section title={t('imports.earlier')}>
          <RunList runs={runs} />
        </Section>
      )}
    </>
  );
}
