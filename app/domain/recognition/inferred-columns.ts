import type { Column, HeadedRow } from './columns';
import { assign, keepSurest, TITLE_ROWS, VALUES_LOOKED_AT } from './columns';
import { textOf } from './document';
import type { ImportField } from './fields';
import { isPlaceField } from './fields';
import { isHeaderWord, recogniseHeader } from './headers';
import { readPlaces } from './places';
import { familiesOf, safeguardsInText } from './safeguards';

/** Columns of rows whose cells are known to be these fields, without headers. */
export const columnsOfFields = (fields: readonly ImportField[]): Column[] =>
  fields.map((field, index) => ({ index, header: '', field, confidence: 0.9 }));

const SHARE_OF_CELLS = 0.7;

/**
 * What the columns of a table hold whose headers are missing or not known, told by its cells: places, links, safeguards; the first column of
 * short and mostly different texts names the vendors, the longest text among the others says what they do. Undefined
 * when that is no list of vendors. `announced` when words above say it is one.
 */
export function inferColumns(
  rows: readonly HeadedRow[],
  countries: readonly string[],
  announced: boolean,
): { headerAt: number; columns: Column[] } | undefined {
  const headerAt = rows.findLastIndex(({ isHeader }, at) => isHeader === true && at < TITLE_ROWS);
  const headers = rows[headerAt]?.cells.map(textOf) ?? [];
  const below = rows.slice(headerAt + 1, headerAt + 1 + VALUES_LOOKED_AT);
  const sample = below.map(({ cells }) => cells.map((cell) => textOf(cell).trim()));
  const width = sample.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (sample.length < (headerAt < 0 ? 2 : 1) || width < 2) return undefined;
  const known = assign(headers, below);
  const kinds = Array.from({ length: width }, (_, at) =>
    kindOf(
      sample.map((cells) => cells[at] ?? ''),
      countries,
    ),
  );
  const name = kinds.findIndex(
    (kind, index) => !known[index]?.field && kind.is === 'text' && kind.words <= 6 && kind.different >= 0.6,
  );
  if (name < 0 || (!announced && !kinds.some(({ is }) => is === 'places'))) return undefined;
  const prose = kinds
    .map((kind, index) => ({ ...kind, index }))
    .filter(({ is, index, words }) => is === 'text' && index !== name && words > 0 && !known[index]?.field);
  const [service, data] = prose.length > 2 ? prose.toSorted((a, b) => b.words - a.words) : prose;
  const fieldAt = (index: number): ImportField | null => {
    if (index === name) return 'name';
    const field = known[index]?.field;
    if (field) return field;
    const taken = (one: ImportField) => known.some((column) => column.field === one);
    if (index === service?.index && !taken('service')) return 'service';
    if (index === data?.index && !taken('dataCategories')) return 'dataCategories';
    const { is } = kinds[index] ?? {};
    return is === 'places' ? 'locations' : is === 'links' ? 'website' : is === 'safeguards' ? 'safeguards' : null;
  };
  const columns = kinds.map((_, index): Column => {
    const field = fieldAt(index);
    const confidence = known[index]?.field ? known[index].confidence : field ? 0.6 : 0;
    return { index, header: (headers[index] ?? '').trim(), field, confidence };
  });
  keepSurest(columns);
  return { headerAt, columns };
}

function kindOf(values: readonly string[], countries: readonly string[]) {
  const filled = values.filter((value) => value !== '');
  const share = (test: (value: string) => boolean) => filled.filter(test).length / Math.max(1, filled.length);
  const words = filled.reduce((sum, value) => sum + value.split(/\s+/).length, 0) / Math.max(1, filled.length);
  const different = new Set(filled).size / Math.max(1, filled.length);
  const isPlace = (value: string) => {
    const read = readPlaces(value, countries);
    return read.state === 'read' && read.value.every(({ confidence }) => confidence >= 0.7);
  };
  const is =
    filled.length === 0
      ? 'nothing'
      : share((value) => /^(https?:\/\/|www\.)\S+$/.test(value)) >= SHARE_OF_CELLS
        ? 'links'
        : words <= 8 && share(isPlace) >= SHARE_OF_CELLS
          ? 'places'
          : share((value) => familiesOf(safeguardsInText(value)).length > 0) >= SHARE_OF_CELLS
            ? 'safeguards'
            : share((value) => /^[\d.,%#-]+$/.test(value)) >= SHARE_OF_CELLS
              ? 'numbers'
              : 'text';
  return { is, words, different } as const;
}

/**
 * Columns whose headers nobody knows, told by what stands in them: places where no column is headed so, transfer
 * safeguards likewise, and where nothing says what the vendors do, the column with most to say. Everything else stays
 * unused.
 */
export function completeColumns(columns: Column[], rows: readonly HeadedRow[], countries: readonly string[]): Column[] {
  const has = (test: (field: ImportField) => boolean) => columns.some(({ field }) => field && test(field));
  const wanted = {
    places: !has(isPlaceField),
    safeguards: !has((field) => field === 'safeguards'),
    text: !has((field) => SAYS_WHAT_FOR.includes(field)),
  };
  if (!Object.values(wanted).includes(true)) return columns;
  const sample = rows.slice(0, VALUES_LOOKED_AT);
  const kinds = new Map(
    columns
      .filter(({ field, header }) => !field && !isKnown(header))
      .map((column) => [
        column,
        kindOf(
          sample.map(({ cells }) => textOf(cells[column.index]).trim()),
          countries,
        ),
      ]),
  );
  const wordsOf = (column: Column) => kinds.get(column)?.words ?? 0;
  const [service] = columns
    .filter((column) => kinds.get(column)?.is === 'text' && wordsOf(column) >= FEWEST_WORDS)
    .toSorted((a, b) => wordsOf(b) - wordsOf(a));
  return columns.map((column): Column => {
    if (wanted.text && column === service) return { ...column, field: 'service', confidence: 0.6 };
    const is = kinds.get(column)?.is;
    if ((is !== 'places' && is !== 'safeguards') || !wanted[is]) return column;
    wanted[is] = false;
    return { ...column, field: is === 'places' ? 'locations' : 'safeguards', confidence: 0.6 };
  });
}
const SAYS_WHAT_FOR: readonly ImportField[] = ['service', 'purpose', 'product'];
/** On average; columns of one word are states, levels and owners. */
const FEWEST_WORDS = 1.5;

/** The header says something else as a whole ("Company", "Status", "Address 2"); one that only holds such a word may say anything. */
function isKnown(header: string): boolean {
  const meaning = recogniseHeader(header.replace(/\s*\d+$/, ''));
  return meaning ? meaning.confidence >= SURELY : isHeaderWord(header);
}
const SURELY = 0.75;
