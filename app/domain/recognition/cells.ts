import type { EngagementFacts, VendorFacts } from '../facts';
import type { AccessMode, DestinationKind, Instrument } from '../words';
import type { Spot } from './document';
import type { EngagementField, VendorField } from './fields';
import type { SafeguardFamily } from './safeguard-tools';

/** The column in which a value was read, the same object for all its rows. `column` counts from 0. */
export interface Provenance {
  column: number;
  header: string;
  sheet?: string;
}

/** One understood value: how sure the reading is (0 to 1), where it stood and the text it was read from. */
export interface Cell<T> {
  value: T;
  confidence: number;
  at: Provenance;
  source: string;
}

/** Below this confidence a value enters the register marked "to confirm". */
export const CONFIRM_BELOW = 0.8;

/** A place as a list states it. `region` keeps whether "EU" or "EEA" was written; both are kind `eu-eea`. */
export interface PlaceReading {
  kind: DestinationKind;
  country?: string;
  region?: 'EU' | 'EEA';
  internationalOrganisation?: string;
  /** City, site or cloud region named with the country. */
  place?: string;
  mode: AccessMode;
}

/** A safeguard as a list states it. `rank` 2 is what the list calls a fallback. */
export interface SafeguardReading {
  instrument: Instrument;
  rank: number;
}

export type VendorCells = { [Field in VendorField]?: Cell<NonNullable<VendorFacts[Field]>> };
export type EngagementCells = { [Field in EngagementField]?: Cell<NonNullable<EngagementFacts[Field]>> };

/** One row of a list. What the list leaves blank, or calls unknown, has no cell. */
export interface RecognisedRow {
  /** The number by which everything names this row: unique and rising through the document. */
  line: number;
  /** Where the row stands in its file. */
  at: Spot;
  /** The heading above its table or group. */
  heading?: string;
  vendor: VendorCells & Required<Pick<VendorCells, 'name'>>;
  engagement: EngagementCells;
  places: Cell<PlaceReading>[];
  safeguards: Cell<SafeguardReading>[];
  /** The kinds of safeguard the row names, `none-needed` where it says that no transfer takes place. */
  families?: SafeguardFamily[];
  /** Every web address in the row, in order. */
  links?: string[];
  /** Cells that were not understood and whose field the row therefore leaves out. */
  doubts?: RowProblem[];
}

/** Why a row, or the table, is refused. */
export const ROW_PROBLEM_CODES = [
  'no-data',
  'vendor-column-missing',
  /** The list holds identifiers of vendors whose names stand in another one. */
  'vendor-only-by-id',
  'vendor-missing',
  'service-missing',
  'country-unknown',
  'one-country-expected',
  'date-invalid',
  'role-unknown',
  'answer-unknown',
  'safeguard-unknown',
  'email-invalid',
  'url-invalid',
  'text-too-long',
  'list-too-long',
  'cells-misaligned',
  'duplicate-row',
  'engagement-ambiguous',
  'vendor-ambiguous',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** One reason to refuse a row: the line, the header of the column, the value found. A row can have several. */
export interface RowProblem {
  line: number;
  column: string;
  value: string;
  code: RowProblemCode;
  /** Values, or headers, that would have been understood. */
  expected?: string[];
  /** The line this one contradicts, for `duplicate-row`. */
  otherLine?: number;
}

/** What reading a text gives: nothing stated, a value, or a problem. */
export type Reading<T> =
  | { state: 'blank' }
  | { state: 'read'; value: T; confidence: number }
  | { state: 'problem'; code: RowProblemCode; value?: string; expected?: string[] };

export const BLANK = { state: 'blank' } as const;
export const reading = <T>(value: T, confidence = 1): Reading<T> => ({ state: 'read', value, confidence });
export const problem = (code: RowProblemCode, expected?: string[], value?: string): Reading<never> => ({
  state: 'problem',
  code,
  ...(expected && { expected }),
  ...(value !== undefined && { value }),
});
