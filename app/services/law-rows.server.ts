import type { IsoDate } from '../domain/days';
import { daysBetween } from '../domain/days';
import { countryKeyOf, membershipKeyOf } from '../domain/law-overlay';
import type { ShownPart } from '../domain/law-rows';
import { canonicalJson } from '../domain/publication';
import type { WholeLaw } from './law.server';

/** A row of the law with everything on record about it, whatever its part. */
export type LawRow = Record<string, unknown> & { source?: string; verifiedOn?: IsoDate };
export type KeyedLawRow = { part: ShownPart; key: string; row: LawRow };

/** How the history names a row. */
export const subjectOfRow = ({ part, key }: Pick<KeyedLawRow, 'part' | 'key'>): string => `${part}:${key}`;

/** Every row of the law by part and key, in the order it is shown in. A country has one row, whatever is on record. */
export function rowsOfLaw(law: WholeLaw): KeyedLawRow[] {
  const rows = (part: ShownPart, keyed: (readonly [string, object])[]): KeyedLawRow[] =>
    keyed.map(([key, row]) => ({ part, key, row: { ...row } }));
  return [
    ...rows(
      'adequacy',
      law.adequacy.map((row) => [row.key, row]),
    ),
    ...rows('instrument', Object.entries(law.instruments)),
    ...rows(
      'membership',
      law.membership.map((row) => [membershipKeyOf(row), row]),
    ),
    ...rows('country', countryRows(law)),
    ...rows(
      'territory',
      law.territories.map((row) => [row.code, row]),
    ),
  ];
}

function countryRows({ exposures, countryFacts }: WholeLaw): [string, object][] {
  const byCode = new Map<string, object>();
  for (const row of [...countryFacts, ...exposures])
    byCode.set(countryKeyOf(row), { ...byCode.get(countryKeyOf(row)), ...row });
  return [...byCode];
}

export const findLawRow = (law: WholeLaw, part: string, key: string): KeyedLawRow | undefined =>
  rowsOfLaw(law).find((one) => one.part === part && one.key === key);

/** Rows nobody has checked against their source for more than `days` days before `today`, the oldest first. */
export function listStaleRows(law: WholeLaw, today: IsoDate, days: number): (KeyedLawRow & { age: number })[] {
  return rowsOfLaw(law)
    .flatMap((one) => (one.row.verifiedOn ? [{ ...one, age: daysBetween(one.row.verifiedOn, today) }] : []))
    .filter(({ age }) => age > days)
    .toSorted((one, other) => other.age - one.age);
}

/** One row that two editions of the law do not share, with the fields in which they differ. */
export type LawDifference = { part: ShownPart; key: string; before?: LawRow; after?: LawRow };

/** A row that was only read again says the same law. */
const SAYS_NOTHING_NEW: readonly string[] = ['verifiedOn', 'source'];

/** What differs between two editions of the law: rows added, taken out, or saying something else than before. */
export function differencesOf(before: readonly KeyedLawRow[], after: readonly KeyedLawRow[]): LawDifference[] {
  const were = new Map(before.map((one) => [subjectOfRow(one), one]));
  const are = new Map(after.map((one) => [subjectOfRow(one), one]));
  const gone = before.filter((one) => !are.has(subjectOfRow(one)));
  return [
    ...after.flatMap((one): LawDifference[] => {
      const { part, key, row } = one;
      const was = were.get(subjectOfRow(one));
      if (!was) return [{ part, key, after: row }];
      const fields = fieldsThatDiffer(was.row, row).filter((field) => !SAYS_NOTHING_NEW.includes(field));
      return fields.length === 0 ? [] : [{ part, key, before: pick(was.row, fields), after: pick(row, fields) }];
    }),
    ...gone.map(({ part, key, row }) => ({ part, key, before: row })),
  ];
}

/** Whether two values of a field say the same; absent and null are the same. */
export const saysTheSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

const fieldsThatDiffer = (one: LawRow, other: LawRow): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !saysTheSame(one[field], other[field]));

export const pick = (row: LawRow, fields: readonly string[]): LawRow =>
  Object.fromEntries(fields.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]));
