import { saysUnknown } from './answers';
import type { Reading, SafeguardReading } from './cells';
import { BLANK, reading } from './cells';
import { deniesTransfer, saysNothing, saysWhere, saysYes, staysInside } from './no-transfer';
import { linesOf } from './safeguard-lines';
import type { NamedTool } from './safeguard-mentions';
import { saysWorkToDo, toolsIn } from './safeguard-mentions';
import { says } from './safeguard-phrases';
import type { SafeguardFamily } from './safeguard-tools';
import { STATEMENTS } from './vocabulary/safeguards/statements';

export { asksWhetherDataLeave, saysWhetherDataLeave } from './leaving';
export type { SafeguardFamily } from './safeguard-tools';
export { SAFEGUARD_FAMILIES } from './safeguard-tools';

export interface StatedSafeguard {
  safeguard: SafeguardReading;
  /** Absent for what is stated but is none of the kinds the command line prints. */
  family?: SafeguardFamily;
  confidence: number;
}

export interface SafeguardStatement {
  stated: StatedSafeguard[];
  /** How sure it is that the text says no transfer takes place or none needs a tool; only beside no tool. */
  noTransfer?: number;
  /** The text in which nothing known was found; `stated` then keeps it as a statement, to be confirmed. */
  unread?: string;
}

export interface SafeguardContext {
  /** What another column, or the header above, says on whether data leave the European Economic Area. */
  leavesEea?: 'yes' | 'no';
}

/** Forms understood, for the doubt beside a text that is not. */
export const SAFEGUARDS_UNDERSTOOD = ['CCT module 3', 'SCC module 2', 'DPF', "décision d'adéquation", 'BCR', 'aucune'];

/** "TODO_CONFIRM_SCC_OR_DPA": a place kept for what is not decided. */
const PLACEHOLDER = /^\W*(?:TODO|TBD|TBC|FIXME)(?![a-z])/;
const UNREAD = 0.3;
const saysStatement = says(STATEMENTS);
const statement = (confidence: number): StatedSafeguard => ({
  safeguard: { instrument: 'statement-only', rank: 1 },
  confidence,
});

/**
 * The transfer instruments a cell names (GDPR Chapter V), in eight languages, with the modules of the standard
 * contractual clauses when given. "Not the DPF" and "CCT non signées" name none; "pending" lowers the confidence;
 * "conforme RGPD" and its like are `statement-only`. BCR without "controller" or "processor" are taken for those of a
 * processor, with little confidence. A text that names nothing known is kept as a statement, `unread`. Never a problem.
 */
export function readSafeguards(text: string, context: SafeguardContext = {}): Reading<SafeguardStatement> {
  const { leavesEea } = context;
  if (PLACEHOLDER.test(text)) return BLANK;
  const lines = linesOf(text);
  const { tools, denied, notNeeded } = toolsIn(lines);
  if (tools.length > 0) return reading({ stated: tools.map(asStated) });
  // "No EU SCCs" says that a tool is missing, not that data stay.
  const isSilent = denied && !notNeeded && !lines.some(deniesTransfer);
  const staying = leavesEea === 'no' ? 0.9 : isSilent ? 0 : Math.max(notNeeded ? 0.9 : 0, stays(lines, leavesEea));
  if (staying > 0) return reading({ stated: [], noTransfer: staying });
  const nothing = saysUnknown(text) || saysNothing(lines) || (leavesEea === 'yes' && saysYes(lines));
  if (nothing || denied || saysWorkToDo(lines) || saysWhere(lines)) return BLANK;
  if (lines.some(saysStatement)) return reading({ stated: [statement(1)] });
  return reading({ stated: [statement(UNREAD)], unread: text.trim() });
}

/** For a cell of places, notes or prose: only what is clearly a transfer tool, or clearly says that none takes place. */
export function safeguardsInText(text: string): SafeguardStatement {
  const lines = linesOf(text);
  const clear = toolsIn(lines).tools.filter(({ inProse, supposed }) => inProse && !supposed);
  if (clear.length > 0) return { stated: clear.map(asStated) };
  return { stated: [], ...(lines.some(deniesTransfer) && { noTransfer: 0.8 }) };
}

/** The plain kinds a statement comes to, each once. */
export function familiesOf({ stated, noTransfer }: SafeguardStatement): SafeguardFamily[] {
  if (stated.length === 0 && !noTransfer) return [];
  const families = stated.flatMap(({ family }) => family ?? []);
  return [...new Set([...families, ...(noTransfer ? (['none-needed'] as const) : [])])];
}

function stays(lines: readonly string[], leavesEea: 'yes' | 'no' | undefined): number {
  const sure = lines.some(deniesTransfer) ? 0.95 : staysInside(lines);
  const todo = saysWorkToDo(lines) ? 0.5 : 1;
  return leavesEea === 'yes' && sure < 0.95 ? 0 : Math.min(sure, todo, leavesEea === 'yes' ? 0.5 : 1);
}

const asStated = ({ instrument, rank, family, confidence }: NamedTool): StatedSafeguard => ({
  safeguard: { instrument, rank },
  ...(family && { family }),
  confidence,
});
