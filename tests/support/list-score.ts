import type { ListedRow } from '../../app/domain/recognition/listed-row';

/** A row as a person labelled it; `lenient` names cells of which another reading is defensible. */
export interface LabelledRow {
  name: string;
  name_alt?: string | string[];
  legal_entity?: string | null;
  countries: string[];
  worldwide?: boolean;
  region?: string | null;
  safeguards: string[];
  service?: string | null;
  data?: string | null;
  url?: string | null;
  lenient?: string[];
}
export interface LabelledList {
  rows: LabelledRow[];
  /** Rows that may be read or not. */
  optional_rows?: LabelledRow[];
}
export interface ListScore {
  labelled: number;
  found: number;
  extra: number;
  cells: number;
  right: number;
}

const plain = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
const isSameText = (one?: string | null, other?: string | null) => plain(one).join(' ') === plain(other).join(' ');

/** Share of words two texts have in common, 1 for the same words. */
function likeness(one?: string | null, other?: string | null): number {
  const [first, second] = [plain(one), plain(other)];
  if (first.length + second.length === 0) return 1;
  return (2 * first.filter((word) => second.includes(word)).length) / (first.length + second.length);
}

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value) => other.includes(value));
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
const isNamed = (label: LabelledRow, name: string) =>
  [label.name, ...[label.name_alt ?? []].flat()].some((one) => isSameText(one, name));
const CLOSE = 0.8;
const SAME_VENDOR = 0.5;

const CELLS: Record<string, (label: LabelledRow, row: ListedRow) => boolean> = {
  name: (label, row) => isNamed(label, row.name),
  legal_entity: (label, row) =>
    label.legal_entity
      ? [label.legal_entity, label.name].some((one) => likeness(one, row.legalName) >= CLOSE)
      : !row.legalName || isNamed(label, row.legalName),
  countries: (label, row) => isSameSet(label.countries, row.countries),
  worldwide: (label, row) => Boolean(label.worldwide) === row.worldwide,
  region: (label, row) => (label.region ?? null) === row.region,
  safeguards: (label, row) => isSameSet(label.safeguards, row.safeguards),
  service: (label, row) => (label.service ? likeness(label.service, row.service) >= CLOSE : !row.service),
  data: (label, row) => (label.data ? likeness(label.data, row.data) >= CLOSE : !row.data),
  url: (label, row) => !label.url || (row.url !== null && hostOf(label.url) === hostOf(row.url)),
};

/** Compares what was recognised with what a person labelled: rows by their name, then cell by cell. */
export function scoreList({ rows: labels, optional_rows = [] }: LabelledList, rows: readonly ListedRow[]): ListScore {
  const free = new Set(rows);
  const take = (test: (row: ListedRow) => boolean) => {
    const found = [...free].find(test);
    if (found) free.delete(found);
    return found;
  };
  const pairs = labels.map((label) => ({
    label,
    row: take((row) => isNamed(label, row.name) && isSameSet(label.countries, row.countries)),
  }));
  for (const pair of pairs) pair.row ??= take((row) => isNamed(pair.label, row.name));
  for (const pair of pairs) pair.row ??= take((row) => likeness(pair.label.name, row.name) >= SAME_VENDOR);
  for (const label of optional_rows)
    take((row) => isNamed(label, row.name) || likeness(label.name, row.name) >= SAME_VENDOR);
  const score: ListScore = {
    labelled: labels.length,
    found: pairs.filter(({ row }) => row).length,
    extra: free.size,
    cells: 0,
    right: 0,
  };
  for (const { label, row } of pairs)
    for (const [cell, isRight] of Object.entries(CELLS)) {
      if (label.lenient?.includes(cell)) continue;
      score.cells += 1;
      if (row && isRight(label, row)) score.right += 1;
    }
  return score;
}
