import type { Db } from '../../db/client';
import { listLawCorrections } from '../../db/queries/law';
import type { AdequacyDecision } from '../../seed/reference/adequacy';
import type { EeaMembership } from '../../seed/reference/countries';
import type { CountryExposureRow } from '../../seed/reference/country-exposures';
import type { InstrumentRow } from '../../seed/reference/instruments';
import type { TerritoryRow } from '../../seed/reference/territories';
import type { Text } from '../../seed/reference/text';
import { daysBetween, type IsoDate } from '../domain/days';
import {
  SHOWN_PARTS,
  type ShownPart,
  type StandingOfRow,
  standingOfDecision,
  standingOfInstrument,
  standingOfPeriod,
} from '../domain/law-rows';
import type { Language, Regime } from '../domain/words';
import { countryName } from '../lib/i18n';
import { type ListView, pageOf } from '../lib/list-view';
import { SHIPPED_LAW, type WholeLaw } from './law.server';
import { type KeyedLawRow, rowsOfLaw, subjectOfRow } from './law-rows.server';

/** Whether a row reads as it ships, with corrections over it, or is the organisation's own. */
export type RowMark = 'shipped' | 'corrected' | 'added';

/** A row of the law as the list shows it, in one language. */
export type LawLine = StandingOfRow & {
  part: ShownPart;
  key: string;
  /** The country, international organisation or instrument it is about. */
  name: string;
  code?: string | undefined;
  /** Its number or article, where it has one. */
  reference?: string | undefined;
  /** A code with words under `law.value.<field>.<code>`, where the row is of a kind. */
  kind?: { field: 'group' | 'exposure' | 'regime'; value: string } | undefined;
  /** Its condition, use, reason or note. */
  text?: string | undefined;
  legalRisk?: string | undefined;
  notYetInEea?: boolean | undefined;
  source?: string | undefined;
  verifiedOn?: IsoDate | undefined;
  mark: RowMark;
};

const shippedRows = new Map(rowsOfLaw(SHIPPED_LAW).map((one) => [subjectOfRow(one), one]));

/** The row as it ships, whatever an organisation makes of it. */
export const shippedRowOf = (one: Pick<KeyedLawRow, 'part' | 'key'>): KeyedLawRow | undefined =>
  shippedRows.get(subjectOfRow(one));

/** Every row of the law as it stands on a day, in a language. `corrected` names the rows corrections lie over. */
export const linesOfLaw = (
  law: WholeLaw,
  { day, language, corrected }: { day: IsoDate; language: Language; corrected: ReadonlySet<string> },
): LawLine[] =>
  rowsOfLaw(law).map((one) => {
    const mark = !shippedRowOf(one) ? 'added' : corrected.has(subjectOfRow(one)) ? 'corrected' : 'shipped';
    return lineOf(one, { day, language, mark });
  });

/** One row as the list and the head of its page name it. */
export function lineOf(
  { part, key, row }: KeyedLawRow,
  { day, language, mark }: { day: IsoDate; language: Language; mark: RowMark },
): LawLine {
  const { source, verifiedOn } = row;
  return { part, key, source, verifiedOn, mark, ...DESCRIBED[part](row as never, { day, language, key }) };
}

type Asked = { day: IsoDate; language: Language; key: string };
type Described = Omit<LawLine, 'part' | 'key' | 'source' | 'verifiedOn' | 'mark'>;

type DecisionRow = AdequacyDecision & { regime?: Regime };

const inWords = (text: Text | undefined, language: Language) => text?.[language];

const DESCRIBED = {
  adequacy: (row: DecisionRow, { day, language }: Asked): Described => ({
    name: placeOf(row, language),
    code: row.destination.startsWith('INT_ORG:') ? undefined : row.destination,
    reference: row.decision,
    kind: row.regime && row.regime !== 'eu' ? { field: 'regime', value: row.regime } : undefined,
    text: inWords(row.condition, language),
    legalRisk: row.legalRisk === 'none' ? undefined : row.legalRisk,
    notYetInEea: row.notYetInEea,
    ...standingOfDecision(row, day),
  }),
  instrument: (row: InstrumentRow, { day, language }: Asked): Described => ({
    name: row.name[language],
    reference: `${language === 'fr' ? 'art.' : 'Art.'}\u00a0${row.article}`,
    kind: row.regime === 'eu' ? undefined : { field: 'regime', value: row.regime },
    text: inWords(row.use, language),
    ...standingOfInstrument(row, day),
  }),
  membership: (row: Omit<EeaMembership, 'basis'> & { basis?: Text }, { day, language }: Asked): Described => ({
    name: countryName(row.code, language),
    code: row.code,
    kind: { field: 'group', value: row.group },
    text: inWords(row.basis, language),
    ...standingOfPeriod(row, day),
  }),
  country: (row: Partial<CountryExposureRow> & { code: string }, { day, language }: Asked): Described => ({
    name: countryName(row.code, language),
    code: row.code,
    kind: row.exposure && { field: 'exposure', value: row.exposure },
    text: inWords(row.reason, language),
    ...(row.exposure && row.from ? standingOfPeriod({ from: row.from, until: row.until }, day) : { standing: 'noted' }),
  }),
  territory: (row: TerritoryRow, { language }: Asked): Described => ({
    name: countryName(row.code, language),
    code: row.code,
    text: inWords(row.note, language),
    standing: row.isUnderReview ? 'under-review' : 'noted',
  }),
} as const;

/** The place a decision is about: a country, or an international organisation by the name it is written by. */
function placeOf({ destination, names }: DecisionRow, language: Language): string {
  if (!destination.startsWith('INT_ORG:')) return countryName(destination, language);
  return (language === 'fr' ? names?.find((name) => name.includes('européenne')) : names?.[0]) ?? destination.slice(8);
}

/** The lines a view asks for: search, filters, order, page. */
export function viewLawLines(lines: LawLine[], view: ListView, today: IsoDate, language: Language) {
  const { q, filters, sort, descending } = view;
  const sought = q.toLocaleLowerCase(language);
  const age = Number(filters.age);
  const found = lines.filter(
    (line) =>
      (!filters.part || line.part === filters.part) &&
      (!filters.standing || line.standing === filters.standing) &&
      (!filters.mark || line.mark === filters.mark) &&
      (!age || !line.verifiedOn || daysBetween(line.verifiedOn, today) > age) &&
      (!sought ||
        [line.name, line.code, line.reference, line.text, line.key].some((text) =>
          text?.toLocaleLowerCase(language).includes(sought),
        )),
  );
  const collator = new Intl.Collator(language);
  const by: Record<string, (one: LawLine, other: LawLine) => number> = {
    part: (one, other) => SHOWN_PARTS.indexOf(one.part) - SHOWN_PARTS.indexOf(other.part),
    name: (one, other) => collator.compare(one.name, other.name),
    verifiedOn: (one, other) => ((one.verifiedOn ?? '') < (other.verifiedOn ?? '') ? -1 : 1),
  };
  const order = by[sort] ?? (() => 0);
  const rows = found.toSorted((one, other) => (descending ? -1 : 1) * order(one, other));
  return pageOf(rows, view);
}

/** The rows an organisation's corrections lie over, by the name the history gives them. */
export async function listCorrectedRows(db: Db, organisationId: string): Promise<Set<string>> {
  const corrections = await listLawCorrections(db, organisationId);
  return new Set(corrections.map(({ part, rowKey }) => subjectOfRow({ part, key: rowKey })));
}
