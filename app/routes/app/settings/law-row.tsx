import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { LAW_PARTS, type LawPart } from '../../../domain/law-overlay';
import { readDay } from '../../../lib/as-of';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { lawForm } from '../../../lib/law-forms';
import { may } from '../../../lib/permissions';
import { groupCountries } from '../../../services/countries.server';
import { loadWorld } from '../../../services/law.server';
import { addLawRow, correctLawRow, withdrawCorrection } from '../../../services/law-corrections.server';
import { readLawRow } from '../../../services/law-row.server';
import { formOfRow, newRow, rowOfForm } from '../../../services/law-row-form.server';
import { LawRowPage, NewLawRowPage } from '../../../ui/settings/law-row-page';

/** Parts a row can be added to: instruments are a closed vocabulary. */
const GROWING_PARTS: readonly LawPart[] = ['adequacy', 'membership', 'country'];
const NEW = 'new';

const partOf = (asked: string | undefined): LawPart | undefined => LAW_PARTS.find((part) => part === asked);

/** One row, `?at=` a day; the key `new` is the form of a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { part: asked = '', key = '' } = args.params;
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const part = partOf(asked);
  const mayManage = may(ctx.role, 'manage');
  const countries = mayManage ? groupCountries(await loadWorld(ctx, today), ctx.language) : [];
  if (key === NEW && part && GROWING_PARTS.includes(part)) {
    if (!mayManage) throw new Response('Forbidden', { status: 403 });
    return { isNew: true as const, part, countries, values: { verifiedOn: today }, title: ctx.t('law.add') };
  }
  const read = await readLawRow(ctx, asked, key, day);
  if (!read) throw new Response('Not found', { status: 404 });
  const { row, ...shown } = read;
  return {
    isNew: false as const,
    ...shown,
    part: asked,
    countries,
    day,
    isToday: day === today,
    form: mayManage && part && shown.isThere ? { part, values: formOfRow(part, row, ctx.language, today) } : undefined,
    title: `${shown.line?.name ?? key} · ${ctx.t('law.title')}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

/** `intent`: `correct` the row, `add` it, or `withdraw` one of its corrections. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'manage');
  const { part: asked = '', key = '' } = args.params;
  const form = await args.request.formData();
  const back = `/app/${ctx.organisation.slug}/settings/law/${asked}/${key}`;
  if (form.get('intent') === 'withdraw') {
    const outcome = await withdrawCorrection(ctx, String(form.get('correction') ?? ''));
    if (outcome === 'not-found') throw new Response('Not found', { status: 404 });
    return redirectWithFlash(back, 'law.flash.withdrawn');
  }
  const part = partOf(asked);
  if (!part) throw new Response('Not found', { status: 404 });
  return key === NEW ? add(ctx, part, form) : correct(ctx, part, key, form, back);
}

async function correct(ctx: Context, part: LawPart, key: string, form: FormData, back: string) {
  const today = dayOf(ctx.now());
  const read = await readLawRow(ctx, part, key, today);
  if (!read?.isThere) throw new Response('Not found', { status: 404 });
  const submission = parseForm(form, lawForm(part, { isNew: false, today, was: read.row }));
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { because, source, ...stated } = submission.value as Record<string, unknown>;
  const outcome = await correctLawRow(ctx, {
    part,
    rowKey: key,
    fields: rowOfForm(part, { ...stated, source }, read.row),
    reason: String(because),
    source: source as string | undefined,
  });
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 });
  if (outcome === 'unchanged') return data(submission.reply({ formErrors: ['law-unchanged'] }), { status: 400 });
  return redirectWithFlash(back, 'law.flash.corrected');
}

async function add(ctx: Context, part: LawPart, form: FormData) {
  if (!GROWING_PARTS.includes(part)) throw new Response('Not found', { status: 404 });
  const submission = parseForm(form, lawForm(part, { isNew: true, today: dayOf(ctx.now()) }));
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { because, source, ...stated } = submission.value as Record<string, unknown>;
  const row = newRow(part, rowOfForm(part, { ...stated, source }, undefined));
  const outcome = await addLawRow(ctx, {
    part,
    ...row,
    reason: String(because),
    source: source as string | undefined,
  });
  if (outcome === 'exists') return data(submission.reply({ formErrors: ['law-row-exists'] }), { status: 400 });
  return redirectWithFlash(`/app/${ctx.organisation.slug}/settings/law/${part}/${row.rowKey}`, 'law.flash.added');
}

export default function LawRow() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return shown.isNew ? <NewLawRowPage {...shown} lastResult={answer} /> : <LawRowPage {...shown} lastResult={answer} />;
}
