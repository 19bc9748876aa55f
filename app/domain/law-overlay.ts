import type { CountryExposure, Law, MembershipPeriod } from './law';
import { INSTRUMENTS, type Instrument } from './words';

/** The parts of the law an organisation can correct. */
export const LAW_PARTS = ['adequacy', 'instrument', 'membership', 'country'] as const;
export type LawPart = (typeof LAW_PARTS)[number];

/** One row of the law as an organisation reads it: fields of an existing row that differ, or the whole of a new row. */
export type LawCorrection = {
  readonly part: LawPart;
  readonly rowKey: string;
  /** `null` takes a field away, an end that is none for instance. */
  readonly fields: Readonly<Record<string, unknown>>;
};

/** The key of a membership period: a place can be inside twice. */
export const membershipKeyOf = ({ code, regime, from }: Pick<MembershipPeriod, 'code' | 'regime' | 'from'>): string =>
  [regime, code, from].filter(Boolean).join('-');

/** The key of what is on record about a country. */
export const countryKeyOf = ({ code }: Pick<CountryExposure, 'code'>): string => code;

/** Without these a row says nothing, so that a correction of a row which is no longer shipped is left out. */
const NEEDED: Record<LawPart, readonly string[]> = {
  adequacy: ['key', 'destination', 'decision', 'adoptedOn', 'inForceFrom', 'scope', 'requiresEntityCheck', 'legalRisk'],
  instrument: ['article', 'needsAssessment', 'regime'],
  membership: ['code', 'group', 'from'],
  country: ['code', 'exposure', 'from'],
};

/**
 * The law with corrections laid over it, in the order given: of a row that exists the named fields are replaced, a row
 * that does not is added. The law passed in is left as it is, and returned itself when there is nothing to correct.
 * Instruments are a closed vocabulary: they can be corrected, not added.
 */
export function correctLaw<L extends Law>(law: L, corrections: readonly LawCorrection[]): L {
  if (corrections.length === 0) return law;
  const of = (part: LawPart) => corrections.filter((one) => one.part === part);
  const instruments = Object.entries(law.instruments).map(([key, row]) => ({ key: key as Instrument, row }));
  const known = of('instrument').filter(({ rowKey }) => (INSTRUMENTS as readonly string[]).includes(rowKey));
  const corrected = new Map(instruments.map(({ key, row }) => [key as string, row]));
  layOver(corrected, 'instrument', known);
  return {
    ...law,
    adequacy: rowsAfter('adequacy', law.adequacy, ({ key }) => key, of('adequacy')),
    membership: rowsAfter('membership', law.membership, membershipKeyOf, of('membership')),
    exposures: rowsAfter('country', law.exposures, countryKeyOf, of('country')),
    instruments: Object.fromEntries(corrected) as L['instruments'],
  };
}

function rowsAfter<Row extends object>(
  part: LawPart,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  corrections: readonly LawCorrection[],
): readonly Row[] {
  if (corrections.length === 0) return rows;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  layOver(byKey, part, corrections);
  return [...byKey.values()];
}

function layOver<Row extends object>(
  byKey: Map<string, Row>,
  part: LawPart,
  corrections: readonly LawCorrection[],
): void {
  for (const { rowKey, fields } of corrections) {
    const laid: Record<string, unknown> = { ...byKey.get(rowKey), ...fields };
    for (const [field, value] of Object.entries(laid)) if (value === null) delete laid[field];
    if (NEEDED[part].every((field) => laid[field] !== undefined)) byKey.set(rowKey, laid as Row);
  }
}
