import type { Tone } from '../verdict';

export type VerdictCounts = Record<Tone, number>;

/** Gravest first, as the eye reads a bar from its start. */
export const VERDICTS: readonly Tone[] = ['blocked', 'unknown', 'attention', 'valid'];

/** One line of a chart and of the table that says the same. */
export type VerdictRow = {
  key: string;
  label: string;
  count: number;
  verdicts: VerdictCounts;
  /** Where the transfers counted are listed. */
  to?: string;
};

/** The verdicts that occur in any row, gravest first. */
export const verdictsIn = (rows: readonly { verdicts: VerdictCounts }[]): Tone[] =>
  VERDICTS.filter((verdict) => rows.some(({ verdicts }) => verdicts[verdict] > 0));

/** The gravest verdict of a row; a row that counts nothing is unknown. */
export const worstOf = ({ verdicts }: { verdicts: VerdictCounts }): Tone =>
  VERDICTS.find((verdict) => verdicts[verdict] > 0) ?? 'unknown';
