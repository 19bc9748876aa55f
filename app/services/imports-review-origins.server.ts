import { type Cell, CONFIRM_BELOW, type RecognisedRow } from '../domain/recognition/cells';

/**
 * Where a statement comes from: a place of the list with its text and whether the reading is sure, the catalogue, or
 * what a new record says by default.
 */
export type Origin =
  | { from: 'cell'; line: number; header: string; text: string; sheet?: string; isSure: boolean }
  | { from: 'catalogue' }
  | { from: 'default' };

type Said = {
  subject: 'vendor' | 'engagement' | 'location' | 'safeguard';
  field: string;
  after: unknown;
  mode?: string;
};

/** Finds the cell a statement was read from among the rows that may have said it. */
export function originIn(rows: readonly RecognisedRow[], said: Said, proposed: readonly string[]): Origin {
  const read = cellIn(rows, said);
  if (read) {
    const { cell, row } = read;
    const { line, sheet } = row.at;
    const { header } = cell.at;
    return {
      from: 'cell',
      line,
      header,
      text: cell.source,
      ...(sheet !== undefined && { sheet }),
      isSure: cell.confidence >= CONFIRM_BELOW,
    };
  }
  return { from: said.subject === 'vendor' && proposed.includes(said.field) ? 'catalogue' : 'default' };
}

type Read = { cell: Cell<unknown>; row: RecognisedRow };

function cellIn(rows: readonly RecognisedRow[], { subject, field, after, mode }: Said): Read | undefined {
  if (subject === 'location') {
    const read = rows.flatMap((row) => row.places.map((cell) => ({ cell, row })));
    const there = read.filter(({ cell }) => placeOf(cell.value) === after);
    return there.find(({ cell }) => cell.value.mode === (mode ?? 'not-stated')) ?? there[0];
  }
  if (subject === 'safeguard')
    return rows
      .flatMap((row) => row.safeguards.map((cell) => ({ cell, row })))
      .find(({ cell }) => cell.value.instrument === after);
  const read = rows.flatMap((row) => {
    const stated: Record<string, Cell<unknown>> = { ...row.engagement, ...row.vendor };
    const cell = stated[field];
    return cell ? [{ cell, row }] : [];
  });
  return read.find(({ cell }) => JSON.stringify(cell.value) === JSON.stringify(after)) ?? read[0];
}

const placeOf = (place: RecognisedRow['places'][number]['value']) =>
  place.country ?? place.internationalOrganisation ?? place.kind;
