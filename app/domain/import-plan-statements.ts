import type { Cell, EngagementCells, RowProblem } from './recognition/cells';
import { identityOf } from './recognition/folding';

const LONGEST_NOTES = 4000;
const LONGEST_LIST = 100;

/** A value the list states. */
export type Stated = Pick<Cell<unknown>, 'value' | 'confidence'>;
type Cells = EngagementCells | Readonly<Record<string, Cell<unknown>>>;

/** What the lines of a list state of one record, by field, and where. */
export class Statements {
  readonly of: Record<string, Stated>;
  // Hardly any record is spoken of by more than one line.
  private laterLines: Map<string, number> | undefined;

  /** `line` is the first that speaks of the record. */
  constructor(
    private line: number,
    stated: Readonly<Record<string, Stated>> = {},
  ) {
    this.of = { ...stated };
  }

  /** The first line that states a field. */
  lineOf(field: string): number {
    return this.laterLines?.get(field) ?? this.line;
  }

  /** The first value of a line that another line states differently; the line that came first stands. */
  contradictedBy(line: number, cells: Cells): RowProblem | undefined {
    const those = cells as Readonly<Record<string, Cell<unknown>>>;
    for (const field in those) {
      const cell = those[field] as Cell<unknown>;
      const other = this.of[field];
      if (!other || other === cell || sameValue(field, cell.value, other.value)) continue;
      const refused: RowProblem = {
        line,
        column: cell.at.header,
        value: cell.source,
        code: 'duplicate-row',
        otherLine: this.lineOf(field),
      };
      if (Array.isArray(cell.value)) {
        if (together(other.value, cell.value).length > LONGEST_LIST) return { ...refused, code: 'list-too-long' };
      } else if (field === 'notes') {
        if (joinedNotes(other.value, cell.value).length > LONGEST_NOTES) return { ...refused, code: 'text-too-long' };
      } else return { ...refused, expected: [String(other.value)] };
    }
    return undefined;
  }

  /** Keeps the first statement of each field; lists and notes of several lines are put together. */
  add(line: number, cells: Cells): void {
    const those = cells as Readonly<Record<string, Cell<unknown>>>;
    for (const field in those) {
      const cell = those[field] as Cell<unknown>;
      const other = this.of[field];
      const { value, confidence } = cell;
      if (!other) {
        this.of[field] = cell;
        if (line !== this.line) this.laterLines = (this.laterLines ?? new Map()).set(field, line);
      } else if (other === cell) continue;
      else if (Array.isArray(value))
        this.of[field] = {
          value: together(other.value, value),
          confidence: Math.min(other.confidence, confidence),
        };
      else if (field === 'notes' && !sameValue(field, value, other.value))
        this.of[field] = { value: joinedNotes(other.value, value), confidence: other.confidence };
      else if (confidence > other.confidence) this.of[field] = { value: other.value, confidence };
    }
  }
}

const together = (first: unknown, second: unknown[]): unknown[] => [...new Set([...(first as unknown[]), ...second])];
const joinedNotes = (first: unknown, second: unknown): string => `${String(first)}\n${String(second)}`;

/** Names are the same whatever their case, accents and punctuation; everything else is the same to the letter. */
const NAMES = ['name', 'contractingEntity', 'parentName', 'service'];
const sameValue = (field: string, a: unknown, b: unknown): boolean =>
  a === b || (NAMES.includes(field) && identityOf(String(a)) === identityOf(String(b)));
