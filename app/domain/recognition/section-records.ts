import type { ListBlock, ListItem, MarkedText, SourceCell, SourceRow, Spot, TableBlock } from './document';
import { leadOf, linksOf, textOf } from './document';
import { fold } from './folding';
import { recogniseHeader } from './headers';

interface Property {
  label: string;
  cell: SourceCell;
}
interface Section {
  subject: SourceCell;
  at: Spot;
  headings: readonly string[];
  properties: Property[];
}

const LABEL_WORDS = 6;
/** A longer label has to be a header as a whole; a sentence only holds one. */
const LONG_LABEL = 3;
/** "Purpose: hosting" on a line of its own; the label is what stands before the first colon. */
const LABELLED = /^[\s*•–—-]*([^:：\n]{2,60})[:：]\s*(.*)$/u;
/** Names of what a section is about, as a column would be headed. */
const SUBJECT = 'Name';

/**
 * Collects what a document says in the form of labels and values below the name of each vendor: "Purpose: …" lines,
 * bullets, tables of two columns, under a heading or after a "Name: …" line. Each becomes one row under the labels.
 */
export class SectionRecords {
  private readonly sections: Section[] = [];
  private current: Section | undefined;
  private waiting: string | undefined;

  begin(subject: SourceCell, at: Spot, headings: readonly string[]): void {
    this.current = { subject, at, headings, properties: [] };
    this.sections.push(this.current);
    this.waiting = undefined;
  }

  /** Takes a paragraph whose lines are labelled; false when it is prose. */
  takeParagraph(cell: SourceCell, at: Spot): boolean {
    const lines = textOf(cell).split('\n');
    const properties = lines.map((line) => labelled(line, cell));
    const known = properties.filter((property) => property !== undefined);
    if (known.length === 0 || known.length * 2 < lines.length) {
      if (this.waiting !== undefined && this.current) {
        this.current.properties.push({ label: this.waiting, cell });
        this.waiting = undefined;
        return true;
      }
      return false;
    }
    // "Sub-processors:" above a list announces it; it is no property of anybody.
    if (lines.length === 1 && known.length === 1 && isAnnouncement(known[0])) return false;
    const naming = known.find(({ label }) => recogniseHeader(label)?.field === 'name');
    const first = lines[0]?.trim() ?? '';
    if (naming && known.length > 1) this.begin(naming.cell, at, this.current?.headings ?? []);
    else if (known.length > 1 && properties[0] === undefined && first !== '')
      this.begin(first.replace(/[:：]$/, ''), at, this.current?.headings ?? []);
    for (const property of known) if (property !== naming) this.add(property);
    return true;
  }

  /** Takes a list of properties of the section's subject, or the values of the label right above; false otherwise. */
  takeList(list: ListBlock): boolean {
    if (this.waiting !== undefined && this.current) {
      this.current.properties.push({ label: this.waiting, cell: joined(list.items.map(({ content }) => content)) });
      this.waiting = undefined;
      return true;
    }
    if (!this.current || !SectionRecords.isLabelled(list)) return false;
    for (const item of list.items) {
      const property = propertyOf(item);
      if (property) this.add(property);
    }
    return true;
  }

  takeTable({ rows, at }: TableBlock): void {
    const naming = rows.find(({ cells }) => isOfVendors(textOf(cells[0])) && textOf(cells[1]).trim() !== '');
    if (naming) this.begin(naming.cells[1] ?? '', at, this.current?.headings ?? []);
    else if (!this.current) this.begin('', at, []);
    for (const { cells } of rows) {
      if (cells === naming?.cells) continue;
      const label = textOf(cells[0]).trim();
      const cell = cells[1] ?? '';
      if (recogniseHeader(label) && textOf(cell).trim() !== '') this.current?.properties.push({ label, cell });
    }
  }

  private add({ label, cell }: Property): void {
    if (textOf(cell).trim() === '') this.waiting = label;
    else {
      this.waiting = undefined;
      this.current?.properties.push({ label, cell });
    }
  }

  /** The sections that say at least two things of their subject, those under the same heading together. */
  tables() {
    const telling = this.sections.filter(({ subject, properties }) => {
      const fields = new Set(properties.map(({ label }) => recogniseHeader(label)?.field));
      return textOf(subject).trim() !== '' && fields.size >= 2;
    });
    const labels = [
      ...new Map(telling.flatMap(({ properties }) => properties.map(({ label }) => [fold(label), label] as const))),
    ];
    const [first] = telling;
    if (!first) return [];
    const header: SourceRow = { at: first.at, cells: [SUBJECT, ...labels.map(([, label]) => label)], isHeader: true };
    const rows = telling.map(({ subject, at, properties }): SourceRow => {
      const of = new Map(properties.map(({ label, cell }) => [fold(label), cell]));
      return { at, cells: [subjectOf(subject, properties), ...labels.map(([key]) => of.get(key) ?? '')] };
    });
    return [
      { at: first.at, headings: first.headings, introduction: '', form: 'sections' as const, rows: [header, ...rows] },
    ];
  }

  /** Half of the items or more say "label: value" with labels a list of vendors would have. */
  static isLabelled({ items }: ListBlock): boolean {
    const known = items.filter((item) => propertyOf(item) !== undefined);
    const fields = new Set(known.map((item) => recogniseHeader(propertyOf(item)?.label ?? '')?.field));
    return known.length >= 2 && fields.size >= 2 && known.length * 2 >= items.length;
  }
}

const isOfVendors = (label: string): boolean => {
  const meaning = recogniseHeader(label.trim());
  return meaning?.field === 'name' && meaning.confidence === 1;
};
const isAnnouncement = (property: Property | undefined): boolean =>
  property !== undefined && isOfVendors(property.label) && textOf(property.cell).trim() === '';

/** Two columns whose first holds what a list of vendors would have as headers, and no table of vendors itself. */
export function isKeyValueTable({ rows, form }: TableBlock): boolean {
  if (form === 'records' || rows.length < 3 || rows.some(({ cells }) => cells.length > 2)) return false;
  const fields = new Set<string>();
  let known = 0;
  for (const { cells } of rows) {
    const field = recogniseHeader(textOf(cells[0]))?.field;
    if (field) known += 1;
    if (field) fields.add(field);
  }
  return fields.size >= 3 && known * 2 >= rows.length;
}

/** The property an item states: "Purpose: hosting", with inner items as the value where it has them. */
export function propertyOf(item: ListItem): Property | undefined {
  const property = labelled(textOf(item.content), item.content);
  if (!property || item.items.length === 0) return property;
  return { label: property.label, cell: joined([property.cell, ...item.items.map(({ content }) => content)]) };
}

function labelled(line: string, from: SourceCell): Property | undefined {
  const match = LABELLED.exec(line) ?? undefined;
  const lead = leadOf(from)?.trim() ?? '';
  const bare = lead.replace(/[.:：]$/, '');
  const isLed =
    lead !== '' &&
    line.trim().startsWith(lead) &&
    (bare !== lead || /^\s*(?:[:：–—]|$)/.test(line.trim().slice(lead.length)));
  const label = match?.[1]?.trim() ?? (isLed ? bare : undefined);
  if (label === undefined || label.split(/\s+/).length > LABEL_WORDS || /^https?$/i.test(label)) return undefined;
  const confidence = recogniseHeader(label)?.confidence ?? 0;
  if (confidence < (label.split(/\s+/).length > LONG_LABEL ? 0.8 : 0.6)) return undefined;
  const text = match
    ? (match[2] ?? '')
    : line
        .trim()
        .slice(label.length)
        .replace(/^[\s:–—-]+/, '');
  const links = linksOf(from).filter((link) => text.includes(link.text) || text.includes(link.url));
  return { label, cell: links.length > 0 ? { text, links } : text };
}

function joined(cells: readonly SourceCell[]): SourceCell {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  const links = filled.flatMap((cell) => [...linksOf(cell)]);
  const text = filled.map(textOf).join('\n');
  return links.length > 0 ? { text, links } : text;
}

/** A title that only counts ("Sous-traitant n° 1") leaves the name to the company below it. */
function subjectOf(subject: SourceCell, properties: readonly Property[]): SourceCell {
  const named = withoutNumber(subject);
  const counts = /^\W*(?:\p{L}[\p{L} -]{0,40}\s)?(?:n[°o.]?\s*|nr\.?\s*|#\s*)?\d{1,3}\W*$/u.test(textOf(named));
  const company = properties.find(({ label }) => recogniseHeader(label)?.field === 'contractingEntity');
  return counts && company ? company.cell : named;
}

/** "3. ARUBA S.P.A." and "A) Aruba" are about Aruba. */
function withoutNumber(subject: SourceCell): SourceCell {
  const text = textOf(subject)
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z]\)|[A-Z]\)|#\d+)\s+/, '')
    .replace(/[:：]\s*$/, '');
  return typeof subject === 'string' ? text : ({ ...subject, text } satisfies MarkedText);
}
