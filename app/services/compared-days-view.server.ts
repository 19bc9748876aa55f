import { dayOf, type IsoDate, isIsoDate } from '../domain/days';
import type { Context } from '../lib/context.server';
import { writeCsv } from '../lib/csv';
import { isMessageKey } from '../lib/i18n';
import { COMPARED_BY, type ComparedBy, type ComparedDays, compareByLaw, compareRecorded } from './compared-days.server';
import { firstOfMonthBefore } from './overview-trend.server';

export type AskedDays = { from: IsoDate; to: IsoDate; by: ComparedBy };

export type ComparedView = AskedDays & {
  compared?: ComparedDays;
  /** What was typed and is no day; the days compared are then the usual ones. */
  unread: string[];
  /** When nothing was recorded so early: the first day on which something was, if ever. */
  firstOn?: IsoDate | undefined;
};

/**
 * The comparison an address asks for: `?from=`, `?to=` (days), `?by=` (`law` or `recorded`). Unless said otherwise
 * today is compared with the first day of the month before, under the law of each day.
 */
export async function viewComparedDays(ctx: Context, request: Request): Promise<ComparedView> {
  const query = new URL(request.url).searchParams;
  const today = dayOf(ctx.now());
  const typed = (name: string) => query.get(name)?.trim() ?? '';
  const dayIn = (name: string, usual: IsoDate) => (isIsoDate(typed(name)) ? typed(name) : usual);
  const asked: AskedDays = {
    from: dayIn('from', firstOfMonthBefore(today)),
    to: dayIn('to', today),
    by: COMPARED_BY.find((by) => by === query.get('by')) ?? 'law',
  };
  const unread = ['from', 'to'].map(typed).filter((text) => text && !isIsoDate(text));
  const { from, to } = asked;
  const outcome = asked.by === 'law' ? await compareByLaw(ctx, from, to) : await compareRecorded(ctx, from, to);
  return 'lines' in outcome ? { ...asked, unread, compared: outcome } : { ...asked, unread, firstOn: outcome.firstOn };
}

/** The transfers that differ, one row each, in the reader's language. */
export function comparedCsv({ lines }: ComparedDays, { language, t }: Pick<Context, 'language' | 't'>): string {
  const word = (kind: string, code: string | undefined) => {
    const key = `words.${kind}.${code}`;
    return isMessageKey(key) ? t(key) : '';
  };
  const head = [
    t('compare.csv.vendor'),
    t('compare.csv.service'),
    t('transfers.column.code'),
    t('transfers.column.mode'),
    t('compare.csv.fate'),
    ...(['before', 'after'] as const).flatMap((side) => [
      t(`compare.csv.${side}.coverage`),
      t(`compare.csv.${side}.instrument`),
      t(`compare.csv.${side}.verdict`),
      t(`compare.csv.${side}.score`),
    ]),
    t('compare.csv.came'),
    t('compare.csv.went'),
  ];
  const kinds = (codes: ComparedDays['lines'][number]['came']) =>
    codes.map((code) => t(`finding.${code}.kind`)).join(' | ');
  const rows = lines.map(({ vendor, service, place, mode, fate, before, after, came, went }) => [
    vendor,
    service,
    place,
    word('mode', mode),
    t(`compare.one.${fate}`),
    ...[before, after].flatMap((stand) => [
      word('coverage', stand?.coverage),
      word('instrument', stand?.reliesOn),
      word('verdict', stand?.verdict),
      stand?.score ?? null,
    ]),
    kinds(came),
    kinds(went),
  ]);
  // A French Excel reads commas as part of the text.
  return writeCsv([head, ...rows], { delimiter: language === 'fr' ? ';' : ',', bom: true });
}
