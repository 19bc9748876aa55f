import { VERDICTS, type Verdict } from '../../domain/verdict';

export type VerdictCounts = Record<Verdict, number>;

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
export const verdictsIn = (rows: readonly { verdicts: VerdictCounts }[]): Verdict[] =>
  VERDICTS.filter((verdict) => rows.some(({ verdicts }) => verdicts[verdict] > 0));

/** The gravest verdict of a row; a row that counts nothing is unknown. */
export const worstOf = ({ verdicts }: { verdicts: VerdictCounts }): Verdict =>
  VERDICTS.find((verdict) => verdicts[verdict] > 0) ?? 'unknown';
