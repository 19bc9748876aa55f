import type { CountryExposure, InstrumentLaw, Law, MembershipPeriod } from './law';

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

/** Without these a row says nothing: a correction of a row no longer shipped is left out, and one that takes them away ends the row. */
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
  const instruments = new Map<string, InstrumentLaw>(Object.entries(law.instruments));
  layOver(
    instruments,
    of('instrument').filter(({ rowKey }) => instruments.has(rowKey)),
    NEEDED.instrument,
  );
  return {
    ...law,
    adequacy: correctRows(law.adequacy, ({ key }) => key, of('adequacy'), NEEDED.adequacy),
    membership: correctRows(law.membership, membershipKeyOf, of('membership'), NEEDED.membership),
    exposures: correctRows(law.exposures, countryKeyOf, of('country'), NEEDED.country),
    instruments: Object.fromEntries(instruments) as L['instruments'],
  };
}

/** Rows with the corrections of their part laid over. `needed` are the fields without which a row is none. */
export function correctRows<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  corrections: readonly LawCorrection[],
  needed: readonly string[],
): readonly Row[] {
  if (corrections.length === 0) return rows;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  layOver(byKey, corrections, needed);
  return [...byKey.values()];
}

function layOver<Row extends object>(
  byKey: Map<string, Row>,
  corrections: readonly LawCorrection[],
  needed: readonly string[],
): void {
  for (const { rowKey, fields } of corrections) {
    const laid: Record<string, unknown> = { ...byKey.get(rowKey), ...fields };
    for (const [field, value] of Object.entries(laid)) if (value === null) delete laid[field];
    if (needed.every((field) => laid[field] !== undefined)) byKey.set(rowKey, laid as Row);
    else byKey.delete(rowKey);
  }
}
