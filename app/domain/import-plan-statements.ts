import type { Cell, EngagementCells, RowProblem } from './recognition/cells';
import { identityOf } from './recognition/folding';

const LONGEST_NOTES = 4000;
const LONGEST_LIST = 100;

/** A value the list states, and the first line that does. */
export interface Stated {
  value: unknown;
  confidence: number;
  line: number;
}

/** The first value of this row that another line states differently; the line that came first stands. */
export function contradicted(
  line: number,
  cells: EngagementCells | Record<string, Cell<unknown>>,
  stated: ReadonlyMap<string, Stated>,
) {
  for (const [field, cell] of Object.entries(cells) as [string, Cell<unknown>][]) {
    const other = stated.get(field);
    if (!other || sameValue(field, cell.value, other.value)) continue;
    const refused: RowProblem = {
      line,
      column: cell.at.header,
      value: cell.source,
      code: 'duplicate-row',
      otherLine: other.line,
    };
    if (Array.isArray(cell.value)) {
      if (together(other.value, cell.value).length > LONGEST_LIST)
        return { ...refused, code: 'list-too-long' as const };
    } else if (field === 'notes') {
      if (joinedNotes(other.value, cell.value).length > LONGEST_NOTES)
        return { ...refused, code: 'text-too-long' as const };
    } else return { ...refused, expected: [String(other.value)] };
  }
  return undefined;
}

const together = (first: unknown, second: unknown[]): unknown[] => [...new Set([...(first as unknown[]), ...second])];
const joinedNotes = (first: unknown, second: unknown): string => `${String(first)}\n${String(second)}`;

/** Names are the same whatever their case, accents and punctuation; everything else is the same to the letter. */
const NAMES = ['name', 'contractingEntity', 'parentName', 'service'];
const sameValue = (field: string, a: unknown, b: unknown): boolean =>
  a === b || (NAMES.includes(field) && identityOf(String(a)) === identityOf(String(b)));

/** Keeps the first statement of each field; lists and notes of several lines are put together. */
export function state(
  stated: Map<string, Stated>,
  cells: EngagementCells | Record<string, Cell<unknown>>,
  line: number,
) {
  for (const [field, cell] of Object.entries(cells) as [string, Cell<unknown>][]) {
    const other = stated.get(field);
    const { value, confidence } = cell;
    if (!other) stated.set(field, { value, confidence, line });
    else if (Array.isArray(value))
      stated.set(field, {
        ...other,
        value: together(other.value, value),
        confidence: Math.min(other.confidence, confidence),
      });
    else if (field === 'notes' && !sameValue(field, value, other.value))
      stated.set(field, { ...other, value: joinedNotes(other.value, value) });
    else if (confidence > other.confidence) stated.set(field, { ...other, confidence });
  }
}
