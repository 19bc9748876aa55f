/**
 * A list as its file holds it, whatever the format: headings, paragraphs, tables and lists in their order, markup
 * removed. Readers of the formats make it, `recognise` understands it. Nothing here knows what a vendor is.
 */
export interface SourceDocument {
  format: ListFormat;
  blocks: Block[];
  /** What the reader left out, with its reason: formulas without a value, hidden sheets, scripts. */
  leftOut: LeftOut[];
}

export const LIST_FORMATS = ['csv', 'workbook', 'html', 'markdown', 'yaml', 'json', 'source-code', 'text'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A place in the source, counted from 1 as editors and spreadsheets count. */
export interface Spot {
  line: number;
  column?: number;
  sheet?: string;
}

export interface LeftOut {
  at: Spot;
  text: string;
  reason: LeftOutReason;
}
export const LEFT_OUT_REASONS = [
  /** A sheet or rows that the workbook hides. */
  'hidden',
  /** A formula whose value the file does not hold. */
  'formula-without-value',
  /** More cells than a table of vendors has. */
  'beyond-limit',
  /** The text says that these are no vendors of the organisation, or none that see personal data. */
  'said-to-be-none',
  /** A table or list about something else: versions, contacts, kinds of data. */
  'not-about-vendors',
  /** The row only holds a place for a vendor not chosen yet. */
  'placeholder',
  /** A note or a legend among the rows. */
  'note',
  /** A vendor that a table of the same document names already. */
  'repeated',
  'blank',
  'repeated-header',
  'before-header',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface Link {
  text: string;
  url: string;
}

/** A cell with more than plain text. Line ends inside `text` are those of the source's own lines, items or breaks. */
export interface MarkedText {
  text: string;
  /** In the order of the text, addresses as written; `mailto:` stays. */
  links?: Link[];
  /** The text at the very beginning that is set apart: bold, code, a link or a heading. */
  lead?: string;
}
export type SourceCell = string | MarkedText;

export const textOf = (cell: SourceCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
export const linksOf = (cell: SourceCell | undefined): readonly Link[] =>
  cell === undefined || typeof cell === 'string' ? [] : (cell.links ?? []);
export const leadOf = (cell: SourceCell | undefined): string | undefined =>
  cell === undefined || typeof cell === 'string' ? undefined : cell.lead;

export interface SourceRow {
  at: Spot;
  /** The line, where the reader has it at hand. */
  line?: number;
  cells: SourceCell[];
  /** The source marks it as headers (`<thead>`, `<th>`, the line above a Markdown rule, the keys of records). */
  isHeader?: boolean;
}

/** Rows of cells. A cell that spans rows or columns is repeated in each of them. */
export interface TableBlock {
  kind: 'table';
  at: Spot;
  rows: SourceRow[];
  /** A caption, the name of the sheet, or the path of keys that leads to records (`components.0.items`). */
  caption?: string;
  /**
   * `grid`: laid out as a table. `records`: objects of YAML, JSON, source code or component attributes; the first row
   * holds the keys as written, nested ones with dots, values that are lists joined by line ends.
   */
  form: 'grid' | 'records';
}

export interface ListItem {
  at: Spot;
  content: SourceCell;
  items: ListItem[];
}

/** Bullets, numbers, or a definition list, whose items are the terms and whose inner items are the definitions. */
export interface ListBlock {
  kind: 'list';
  at: Spot;
  items: ListItem[];
  isOfDefinitions?: boolean;
}

export interface TextBlock {
  kind: 'heading' | 'paragraph';
  at: Spot;
  content: SourceCell;
  /** Of a heading, from 1. */
  level?: number;
}

export type Block = TextBlock | TableBlock | ListBlock;
