import { announcesVendors } from './around-tables';
import { canBeName, itemRows, namesAndLabels } from './bullets';
import type {
  Block,
  ListBlock,
  ListItem,
  SourceCell,
  SourceDocument,
  SourceRow,
  Spot,
  TableBlock,
  TextBlock,
} from './document';
import { leadOf, textOf } from './document';
import type { ImportField } from './fields';
import { recogniseHeader } from './headers';
import { isKeyValueTable, SectionRecords } from './section-records';
import { isTransposed, transposed } from './transposed-tables';

/** One line of a table of the document. `line` names the row: unique, rising, and the line of the source where it can be. */
export interface TableRow {
  line: number;
  at: Spot;
  cells: readonly SourceCell[];
  isHeader?: boolean;
}

/** Anything in a document that lays out one thing per row, with the words that stand above it. */
export interface SourceTable {
  at: Spot;
  /** The headings above, outermost first. */
  headings: readonly string[];
  /** The paragraph right above, if any. */
  introduction: string;
  /** "Here are our sub-processors.", said before the headings of their groups: it holds for all of these. */
  announcement?: string;
  caption?: string;
  form: 'grid' | 'records' | 'bullets' | 'sections';
  rows: TableRow[];
  /** What the cells of each column are, where no headers say it. */
  fields?: readonly ImportField[];
}

type Drafted = Omit<SourceTable, 'rows'> & { rows: SourceRow[] };

/**
 * Every table, list of items and run of labelled sections of a document as a table of rows, in the order of the
 * document, with their headings. Rows get the numbers by which everything after speaks of them.
 */
export function tablesOf(document: SourceDocument, countries: readonly string[]): SourceTable[] {
  const blocks = withDefinitions(withPropertiesBelow(document.blocks));
  const drafted: Drafted[] = [];
  const headings: { level: number; text: string }[] = [];
  const sections = new SectionRecords();
  let introduction = '';
  /** Nothing followed the paragraph that it could be about. */
  let isUnanswered = false;
  let announcement: { level: number; text: string } | undefined;
  const above = () => ({
    headings: headings.map(({ text }) => text),
    introduction,
    ...(announcement && { announcement: announcement.text }),
  });
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'list' || block.kind === 'table') isUnanswered = false;
    if (block.kind === 'heading' || (block.kind === 'paragraph' && namesWhatFollows(block, blocks[index + 1]))) {
      const level = block.kind === 'heading' ? (block.level ?? 1) : 7;
      const text = textOf(block.content).trim();
      while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
      if (announcement && level < announcement.level) announcement = undefined;
      if (isUnanswered && announcesVendors(introduction)) announcement = { level, text: introduction };
      sections.begin(
        block.content,
        block.at,
        headings.map((heading) => heading.text),
      );
      headings.push({ level, text });
      introduction = '';
    } else if (block.kind === 'paragraph') {
      const column = columnOf(block);
      if (column.length > 0) drafted.push({ ...above(), at: block.at, form: 'grid', rows: column });
      else if (!sections.takeParagraph(block.content, block.at)) {
        isUnanswered ||= textOf(block.content).trim() !== '';
        introduction = textOf(block.content);
      }
    } else if (block.kind === 'list') {
      if (sections.takeList(block)) continue;
      for (const list of listsIn(block, above().headings))
        drafted.push({
          ...above(),
          ...itemRows(list.items, countries),
          at: list.at,
          headings: list.headings,
          form: 'bullets',
        });
    } else if (block.kind === 'table') {
      if (isTransposed(block)) drafted.push({ ...tableOf(transposed(block)), ...above() });
      else if (isKeyValueTable(block)) sections.takeTable(block);
      else drafted.push({ ...tableOf(block), ...above() });
    }
  }
  drafted.push(...sections.tables());
  return numbered(drafted.filter(({ rows }) => rows.length > 0));
}

/** "1. Stripe" with bullets "Service: …" below it, one after the other: items with their properties. */
function withPropertiesBelow(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let gathered: ListBlock | undefined;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const next = blocks[at + 1];
    const [item, ...others] = block.kind === 'list' ? block.items : [];
    const isNamed = item && others.length === 0 && item.items.length === 0 && canBeName(textOf(item.content));
    if (isNamed && next?.kind === 'list' && SectionRecords.isLabelled(next)) {
      const whole = { ...item, items: next.items };
      if (gathered) gathered.items.push(whole);
      else {
        gathered = { kind: 'list', at: block.at, items: [whole] };
        result.push(gathered);
      }
      at += 1;
    } else {
      gathered = undefined;
      result.push(block);
    }
  }
  return result;
}

/** A name with lines below that begin with a colon is a definition; such paragraphs in a row are a list. */
function withDefinitions(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const isAmongAlike = isLed(block) && (isLed(blocks[at - 1]) || isLed(blocks[at + 1]));
    const item = block.kind === 'paragraph' ? itemOf(block, isAmongAlike) : undefined;
    const last = result.at(-1);
    if (!item) result.push(block);
    else if (last?.kind === 'list' && last.isOfDefinitions) last.items.push(item);
    else result.push({ kind: 'list', at: block.at, items: [item], isOfDefinitions: true });
  }
  return result;
}

/** "**Acme** – hosting (USA)": a paragraph whose name is set apart before what is said of it. */
function isLed(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const lead = leadOf(block.content)?.trim() ?? '';
  const text = textOf(block.content).trim();
  const isName = lead !== '' && canBeName(lead) && recogniseHeader(lead.replace(/[:：]$/, '')) === undefined;
  return isName && text.startsWith(lead) && /^\s*(?:[–—:：-]|\()/u.test(text.slice(lead.replace(/[:：]$/, '').length));
}

/** A paragraph that is one of a list: a name with labels, a definition, or a name as its neighbours are led by. */
function itemOf(block: TextBlock, isAmongAlike: boolean): ListItem | undefined {
  const item: ListItem = { at: block.at, content: block.content, items: [] };
  return namesAndLabels(block.content) ? item : (definitionOf(block) ?? (isAmongAlike ? item : undefined));
}

function definitionOf({ content, at }: TextBlock): ListItem | undefined {
  const text = textOf(content);
  const [term = '', ...said] = text.split(text.includes('\n') ? /\s*\n\s*:\s+/ : /\s+:\s+/);
  if (said.length < 2 || !canBeName(term)) return undefined;
  const items = said.map((text, nth) => ({ at: { ...at, line: at.line + nth + 1 }, content: text, items: [] }));
  return { at, content: { text: term, lead: term }, items };
}

/** Lines of which the first heads a column of vendors: a list of one column. */
function columnOf({ content, at }: TextBlock): SourceRow[] {
  const lines = textOf(content).split('\n');
  const header = lines.length > 1 ? recogniseHeader(lines[0] ?? '') : undefined;
  if (header?.field !== 'name' || header.confidence < 1 || !lines.every(canBeName)) return [];
  return lines.map((line, nth) => ({ at: { ...at, line: at.line + nth }, cells: [line], isHeader: nth === 0 }));
}

const tableOf = ({ at, rows, caption, form }: TableBlock) => ({ at, rows, form, ...(caption && { caption }) });

/** "Vercel:" above its own properties names what they are about, as a heading would. */
function namesWhatFollows({ content }: TextBlock, next: Block | undefined): boolean {
  if (next?.kind !== 'list') return false;
  const text = textOf(content).trim();
  return /:$/.test(text) && text.length <= 80 && !/[.!?]\s/.test(text) && SectionRecords.isLabelled(next);
}

/** A list whose items only gather others is as many lists as it has items, each under the item's words. */
function listsIn(list: ListBlock, headings: readonly string[]): (ListBlock & { headings: readonly string[] })[] {
  const gathers =
    list.items.length > 0 &&
    !repeatLabels(list.items) &&
    list.items.every(({ items }) => items.length > 1 && areVendors(items) && !isProperties(items));
  const long = list.items.filter(({ content }) => textOf(content).split(/\s+/).length > 8).length;
  if (!gathers || long > 0 || list.items.some(({ items }) => items.some((item) => item.items.length > 0)))
    return [{ ...list, headings }];
  return list.items.map((item) => ({
    kind: 'list',
    at: item.at,
    items: item.items,
    headings: [...headings, textOf(item.content)],
  }));
}

/** The same labels under several items are properties of each, whatever they are called. */
function repeatLabels(items: readonly ListItem[]): boolean {
  const labels = items.map(
    (item) => new Set(item.items.flatMap(({ content }) => LABEL.exec(textOf(content))?.[1] ?? [])),
  );
  const all = labels.flatMap((own) => [...own]);
  const repeated = all.filter((label) => labels.filter((own) => own.has(label)).length > 1);
  return all.length > 0 && repeated.length * 2 >= all.length;
}
const LABEL = /^\s*(\p{L}[\p{L} ]{1,24})[:：]\s/u;

/** Inner items that set a name apart are vendors under a group; plain words describe the one above them. */
const areVendors = (items: ListBlock['items']) =>
  items.filter(({ content }) => leadOf(content) !== undefined || /\s[–—-]\s|[:：(]/.test(textOf(content))).length *
    10 >=
  items.length * 6;

const isProperties = (items: ListBlock['items']) =>
  SectionRecords.isLabelled({ kind: 'list', at: { line: 1 }, items }) || items.length === 1;

function numbered(drafted: readonly Drafted[]): SourceTable[] {
  const ordered = drafted.toSorted((one, other) => order(one.rows[0]?.at) - order(other.rows[0]?.at));
  let last = 0;
  let sheet: string | undefined;
  let offset = 0;
  return ordered.map((table) => ({
    ...table,
    rows: table.rows.map((row) => {
      const { at } = row;
      if (at.sheet !== sheet) {
        sheet = at.sheet;
        offset = last;
      }
      last = Math.max(last + 1, offset + at.line);
      return isNumbered(row, last) ? row : new NumberedRow(last, row);
    }),
  }));
}

/** A row of a long list that is called what it is called already need not be wrapped. */
const isNumbered = (row: SourceRow, line: number): row is SourceRow & { line: number } => row.line === line;

/** The same row with other cells. */
export const withCells = ({ line, at, isHeader }: TableRow, cells: readonly SourceCell[]): TableRow => ({
  line,
  at,
  cells,
  ...(isHeader && { isHeader }),
});

/** A row of the document with its number; a long list keeps its cells where they are. */
class NumberedRow implements TableRow {
  constructor(
    readonly line: number,
    private readonly row: SourceRow,
  ) {}

  get at(): Spot {
    return this.row.at;
  }

  get cells(): readonly SourceCell[] {
    return this.row.cells;
  }

  get isHeader(): boolean {
    return this.row.isHeader ?? false;
  }
}

/** Sheets follow one another as they come; inside a text the line decides. */
const order = (at: Spot | undefined): number => (at?.sheet === undefined ? (at?.line ?? 0) : 0);
