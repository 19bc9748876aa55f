/** What a list shows, as its address says: search, sort, filters, page and columns. */
export type ListView = {
  q: string;
  sort: string;
  descending: boolean;
  page: number;
  filters: Record<string, string>;
  columns: string[];
};

export const PAGE_SIZE = 50;

export type ListShape = {
  /** Every column in order; those of `hidden` are shown only when chosen. */
  columns: readonly string[];
  hidden?: readonly string[];
  sortable: readonly string[];
  filters: readonly string[];
};

/** Reads `?q= &sort= &dir= &page= &cols=a,b` and the filters of a list; whatever it does not know it ignores. */
export function readListView(url: URL, shape: ListShape): ListView {
  const get = (name: string) => url.searchParams.get(name)?.trim() ?? '';
  const sort = get('sort');
  const wanted = url.searchParams.getAll('cols').flatMap((part) => part.split(','));
  const chosen = shape.columns.filter((column) => wanted.includes(column));
  const page = Number.parseInt(get('page'), 10);
  return {
    q: get('q').slice(0, 200),
    sort: shape.sortable.includes(sort) ? sort : (shape.sortable[0] ?? ''),
    descending: get('dir') === 'desc',
    page: page > 0 ? page : 1,
    filters: Object.fromEntries(shape.filters.map((name) => [name, get(name)]).filter(([, value]) => value !== '')),
    columns: chosen.length > 0 ? chosen : shape.columns.filter((column) => !shape.hidden?.includes(column)),
  };
}

/** The address of the same list with some parameters changed; an empty value takes a parameter away. */
export function listAddress(search: string, changes: Record<string, string | undefined>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const text = params.toString();
  return text ? `?${text}` : '?';
}

/** One page of rows, and how many pages there are. */
export function pageOf<T>(rows: T[], view: ListView): { rows: T[]; page: number; pages: number; total: number } {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(view.page, pages);
  return { rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), page, pages, total: rows.length };
}
