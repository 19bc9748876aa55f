import { saysUnknown } from './answers';
import type { Leaving } from './cell-reader';
import { type CellReader, Memory, MODE_OF_COLUMN } from './cell-reader';
import type {
  Cell,
  EngagementCells,
  PlaceReading,
  Provenance,
  Reading,
  RecognisedRow,
  RowProblem,
  SafeguardReading,
  VendorCells,
} from './cells';
import type { Column } from './columns';
import { textOf } from './document';
import type { PlaceField } from './fields';
import { isAidField, isPlaceField, VENDOR_FIELDS } from './fields';
import { fieldOfLink, webLinks } from './links';
import type { StatedPlace } from './places';
import type { PlainField } from './readers';
import { isBlank, isLinkField } from './readers';
import type { SafeguardFamily, SafeguardStatement } from './safeguards';
import { asksWhetherDataLeave, familiesOf, SAFEGUARDS_UNDERSTOOD, saysWhetherDataLeave } from './safeguards';
import type { TableRow } from './source-tables';
import { saysNone, speaksOfTransfers } from './transfer-words';

/** What a source said of a place or a safeguard is kept word for word up to the length the register stores. */
const LONGEST_STATEMENT = 500;
const LONGEST_VALUE_SHOWN = 200;
const VENDOR_FIELD_NAMES: ReadonlySet<string> = new Set(VENDOR_FIELDS);
/** Without these a row cannot be taken; anything else not understood leaves its field out and is told. */
const REFUSING: ReadonlySet<RowProblem['code']> = new Set(['vendor-missing', 'cells-misaligned']);
/** How sure a reading can be at the most that comes from a cell about something else, or from the words around. */
const BESIDE = 0.7;
const SURELY = 0.8;
const AFTER_DASH = /\s[–—-]\s+(\S.*)$/su;
const BETWEEN_WORDS = /\s*[(),;:/\n]\s*|\s+[–—-]\s+/;
const AROUND = 0.6;

/** What the words around a table say for every row of it. */
export interface Surroundings {
  heading?: string;
  /** Where the heading or the sentence above says the vendors are. */
  places: StatedPlace[];
}

/** A column with the place that every cell read from it shares, and how its header asks about transfers. */
export type ReadColumn = Column & {
  at: Provenance;
  /** Cells that were read from it, by their text. */
  made: Memory<Cell<unknown>[]>;
  asksLeaving: boolean;
  statesAside: boolean;
  /** Under such a header "none" says that no transfer takes place. */
  speaksOfTransfers: boolean;
};

/** What a cell comes from. */
type Source = Pick<ReadColumn, 'at' | 'confidence'> & Partial<Pick<ReadColumn, 'made'>>;

const ROWS_LOOKED_AT = 500;
/** Columns about something else in which people also name what a transfer rests on: "DPA + SCCs", "DPF certified". */
const STATING_ASIDE: ReadonlySet<Column['field']> = new Set<Column['field']>([
  'leavesEea',
  'notes',
  'service',
  'purpose',
  'contract',
  'contractUrl',
  'contractReference',
  'certifications',
]);

/** A column as rows are read by it; the first rows tell whether a column about something else names safeguards. */
export function readColumn(column: Column, rows: readonly TableRow[], reader: CellReader): ReadColumn {
  const { field, index, header } = column;
  const [{ at } = { at: undefined }] = rows;
  const isAside = !field || STATING_ASIDE.has(field);
  return {
    ...column,
    at: { column: index, header, ...(at?.sheet !== undefined && { sheet: at.sheet }) },
    made: new Memory(),
    asksLeaving: field === 'leavesEea' || asksWhetherDataLeave(header),
    speaksOfTransfers: speaksOfTransfers(header),
    statesAside:
      isAside &&
      rows.slice(0, ROWS_LOOKED_AT).some(({ cells }) => {
        const text = textOf(cells[index]);
        return text !== '' && reader.safeguardsInText(text).stated.length > 0;
      }),
  };
}

/** What a row of a list is recognised by, before the rest of it is read. */
export interface RowMarks {
  name: string;
  contractingEntity?: string | undefined;
  website?: string | undefined;
}

/** Whether a column can tell what a row is recognised by: a place can name the entity that is there. */
export const isMarking = ({ field }: Column): boolean =>
  field === 'name' || field === 'contractingEntity' || field === 'website' || (field !== null && isPlaceField(field));

/**
 * Reads of rows what they are recognised by, just as `readRow` does; undefined when nothing names the vendor. Most vendors
 * of a long list stand in several rows, so that what was read is kept by the words it was read from.
 */
export function marksReader(marking: readonly ReadColumn[], read: CellReader) {
  const known = new Memory<RowMarks | undefined>();
  return (row: TableRow): RowMarks | undefined => {
    const marks = () => new RowReading(row, marking, read).marks();
    const telling = tellingTexts(row, marking, read);
    return telling === undefined ? marks() : known.of(telling, marks);
  };
}

/** The texts of a row on which its marks depend; undefined where cells are more than text. */
function tellingTexts({ cells }: TableRow, marking: readonly ReadColumn[], read: CellReader): string | undefined {
  let telling = '';
  for (const { field, index } of marking) {
    const text = textOf(cells[index]);
    if (field === null || !isPlaceField(field) || read.entity(cleaned(text)) !== undefined) telling += `${text}\0`;
    else telling += '\0';
  }
  for (const cell of cells)
    if (typeof cell !== 'string') return undefined;
    else if (cell.includes('://')) telling += `${cell}\0`;
  return telling;
}

/** Understands one row; an array of problems when it cannot be taken. */
export function readRow(
  row: TableRow,
  columns: readonly ReadColumn[],
  around: Surroundings,
  read: CellReader,
): RecognisedRow | RowProblem[] {
  return new RowReading(row, columns, read).read(around);
}

class RowReading {
  private readonly doubts: RowProblem[] = [];
  private readonly vendor: VendorCells = {};
  private readonly engagement: EngagementCells = {};
  private readonly places: Cell<PlaceReading>[] = [];
  private readonly safeguards: Cell<SafeguardReading>[] = [];
  private readonly families: SafeguardFamily[] = [];
  private readonly leaving: Leaving;

  constructor(
    private readonly row: TableRow,
    private readonly columns: readonly ReadColumn[],
    private readonly reader: CellReader,
  ) {
    const asks = columns.find(({ asksLeaving }) => asksLeaving);
    this.leaving = asks ? (saysWhetherDataLeave(textOf(row.cells[asks.index])) ?? '') : '';
  }

  read(around: Surroundings): RecognisedRow | RowProblem[] {
    const { row, columns, doubts, vendor, engagement, places, safeguards } = this;
    this.readCells();
    const { cells } = row;
    for (let at = columns.length; at < cells.length; at += 1)
      if (textOf(cells[at]).trim() !== '') {
        this.doubt('', { state: 'problem', code: 'cells-misaligned' }, textOf(cells[at]));
        break;
      }
    this.forgetUnreadBesideTools();
    const { name } = vendor;
    if (!name || doubts.some(({ code }) => REFUSING.has(code))) return doubts;
    this.readProduct();
    const links = this.readLinks(name.at);
    this.readSeat();
    if (places.length === 0) this.readPlacesOfTransfers();
    if (places.length === 0) this.readPlacesAround(around, name.at);
    if (safeguards.length === 0) this.readSafeguardsAside(name.at);
    return {
      line: row.line,
      at: row.at,
      ...(around.heading && { heading: around.heading }),
      vendor: { ...vendor, name },
      engagement,
      places: fitted(places),
      safeguards: fitted(safeguards),
      ...(this.families.length > 0 && { families: [...new Set(this.families)] }),
      ...(links.length > 0 && { links: fitted(links) }),
      ...(doubts.length > 0 && { doubts }),
    };
  }

  marks(): RowMarks | undefined {
    this.readCells();
    const { name } = this.vendor;
    if (!name) return undefined;
    this.readLinks(name.at);
    const { contractingEntity, website } = this.vendor;
    return { name: name.value, contractingEntity: contractingEntity?.value, website: website?.value };
  }

  private readCells(): void {
    const { cells } = this.row;
    for (const column of this.columns) {
      const text = cleaned(textOf(cells[column.index]));
      if (text !== '' || column.field === 'name') this.readCell(column, text);
    }
  }

  private readCell(column: ReadColumn, text: string): void {
    const { field } = column;
    if (field === 'name') this.readName(column, text);
    else if (!field || isAidField(field)) return;
    else if (isPlaceField(field)) this.readPlaces(field, column, text);
    else if (field === 'safeguards') this.readSafeguards(column, text);
    else {
      const stated = this.reader.plain(field, this.linkUnder(field, column, text) ?? text);
      if (stated.state === 'problem') this.doubt(column.header, stated, text);
      if (stated.state !== 'read') return;
      const values: Record<string, unknown> = stated.value;
      for (const name in values) {
        const cells: Record<string, Cell<unknown>> = VENDOR_FIELD_NAMES.has(name) ? this.vendor : this.engagement;
        if (!cells[name] || name === field) cells[name] = cellOf(column, values[name], stated.confidence, text);
      }
    }
  }

  /** "Privacy Policy", linked: under the header of a link, what the words lead to. */
  private linkUnder(field: PlainField, { index }: ReadColumn, text: string): string | undefined {
    const cell = this.row.cells[index];
    return isLinkField(field) && cell !== undefined && !text.includes('://') ? webLinks(cell)[0] : undefined;
  }

  private readName(column: ReadColumn, text: string): void {
    const { name, entity } = this.reader.name(text);
    const stated = this.reader.plain('name', name);
    if (isBlank(name) || saysUnknown(name) || stated.state === 'problem')
      this.doubt(
        column.header,
        { ...(stated.state === 'problem' && stated), state: 'problem', code: 'vendor-missing' },
        text,
      );
    else this.vendor.name = cellOf(column, name, 1, text);
    if (entity) this.vendor.contractingEntity ??= cellOf(column, entity, 0.9, text);
  }

  private readPlaces(field: PlaceField, column: ReadColumn, text: string): void {
    if (isBlank(text)) return;
    const source = text.slice(0, LONGEST_STATEMENT);
    const stated = this.reader.places(field, text);
    if (stated.state === 'problem') {
      this.doubt(column.header, stated, text);
      this.places.push(cellOf(column, { kind: 'not-stated', mode: MODE_OF_COLUMN[field] }, 0.3, source));
    } else if (stated.state === 'read') {
      for (const { place, confidence } of stated.value) this.places.push(cellOf(column, place, confidence, source));
      const { establishment: seat } = stated;
      if (seat) this.vendor.establishmentCountry ??= cellOf(column, seat.country, seat.confidence, source);
    }
    this.state(column, this.reader.safeguardsInText(text), source, BESIDE);
    const entity = this.vendor.contractingEntity ? undefined : this.reader.entity(text);
    if (entity) this.vendor.contractingEntity = cellOf(column, entity, BESIDE, source);
  }

  /** What is not said to do anything is at least called something. */
  private readProduct(): void {
    if (this.engagement.service || this.engagement.purpose) return;
    for (const field of ['product', 'role'] as const) {
      const column = this.columns.find((one) => one.field === field);
      const whole = column ? cleaned(textOf(this.row.cells[column.index])) : '';
      // "Processor – database": what it does in that role.
      const text = field === 'role' ? (AFTER_DASH.exec(whole)?.[1] ?? '') : whole;
      if (!column || text === '') continue;
      const stated = this.reader.plain('service', text);
      if (stated.state !== 'read') continue;
      this.engagement.service = cellOf(column, text, 0.7, text);
      return;
    }
  }

  /** An address says where the vendor is established, if nothing else does. */
  private readSeat(): void {
    const { address } = this.vendor;
    if (!address || this.vendor.establishmentCountry) return;
    const read = this.reader.places('locations', address.source);
    const countries = read.state === 'read' ? read.value.flatMap(({ place }) => place.country ?? []) : [];
    const [country, ...others] = [...new Set(countries)];
    if (country && others.length === 0)
      this.vendor.establishmentCountry = { ...address, value: country, confidence: BESIDE };
  }

  private readSafeguards(column: ReadColumn, text: string): void {
    const stated = this.reader.safeguards(this.leaving, text);
    if (stated.state !== 'read') {
      if (column.speaksOfTransfers && saysNone(text)) this.families.push('none-needed');
      return;
    }
    if (stated.value.unread !== undefined)
      this.doubt(column.header, { state: 'problem', code: 'safeguard-unknown', expected: SAFEGUARDS_UNDERSTOOD }, text);
    this.state(column, stated.value, text.slice(0, LONGEST_STATEMENT), 1);
  }

  /** Of several columns of safeguards one names the tool: what is not understood in another is a remark on it. */
  private forgetUnreadBesideTools(): void {
    const { safeguards, doubts, columns } = this;
    if (columns.filter(({ field }) => field === 'safeguards').length < 2) return;
    const isStatement = ({ value }: Cell<SafeguardReading>) => value.instrument === 'statement-only';
    if (safeguards.every(isStatement)) return;
    for (const one of safeguards.filter(isStatement)) safeguards.splice(safeguards.indexOf(one), 1);
    for (const one of doubts.filter(({ code }) => code === 'safeguard-unknown')) doubts.splice(doubts.indexOf(one), 1);
  }

  private state(column: Source, said: SafeguardStatement, source: string, most: number): void {
    for (const { safeguard, confidence } of said.stated)
      if (!this.safeguards.some(({ value }) => value.instrument === safeguard.instrument))
        this.safeguards.push(cellOf(column, safeguard, Math.min(confidence, most), source));
    this.families.push(...familiesOf(said));
  }

  /** A question about leaving the EEA and columns nobody named can state a safeguard too. */
  private readSafeguardsAside(at: Provenance): void {
    const { row, columns, leaving, reader } = this;
    for (const { index, asksLeaving, statesAside } of columns) {
      if (!asksLeaving && !statesAside) continue;
      const text = cleaned(textOf(row.cells[index]));
      if (text === '') continue;
      const said = reader.safeguardsInText(text);
      this.state({ at, confidence: 1 }, said, text.slice(0, LONGEST_STATEMENT), AROUND);
      if (asksLeaving && leaving === 'no' && said.stated.length === 0) this.families.push('none-needed');
    }
  }

  /** Every link of the row; what no column names says by its address what it leads to. */
  private readLinks(at: Provenance): string[] {
    const links: string[] = [];
    for (const cell of this.row.cells) {
      const found =
        typeof cell === 'string'
          ? this.reader.links(cell)
          : webLinks(cell).map((url) => ({ url, field: fieldOfLink(url) }));
      for (const { url, field } of found) {
        if (links.includes(url)) continue;
        links.push(url);
        const read = { value: url, confidence: 0.9, at, source: url };
        if (field === 'contractUrl') this.engagement.contractUrl ??= read;
        else if (field) this.vendor[field] ??= read;
      }
    }
    return links;
  }

  /** "Possible (USA) – SCC" under a question about leaving the EEA says where the data go. */
  private readPlacesOfTransfers(): void {
    if (this.leaving === 'no') return;
    for (const column of this.columns) {
      if (!column.asksLeaving) continue;
      const text = cleaned(textOf(this.row.cells[column.index]));
      for (const part of text.slice(0, LONGEST_STATEMENT).split(BETWEEN_WORDS)) {
        const read = part.trim() === '' ? undefined : this.reader.places('locations', part.trim());
        if (read?.state !== 'read') continue;
        for (const { place, confidence } of read.value)
          if (place.kind === 'country' && confidence >= SURELY)
            this.places.push(cellOf(column, place, AROUND, text.slice(0, LONGEST_STATEMENT)));
      }
    }
  }

  /** Where no column states a place: what stands above the table says it, or the service's own sentence. */
  private readPlacesAround(around: Surroundings, at: Provenance): void {
    const { service, purpose } = this.engagement;
    const isSilent = around.places.length === 0 && !this.columns.some(({ field }) => field && isPlaceField(field));
    for (const text of isSilent ? [service?.source, purpose?.source] : []) {
      for (const { place, confidence } of text === undefined ? [] : this.reader.placesInProse(text))
        this.places.push({
          value: place,
          confidence: Math.min(confidence, AROUND),
          at,
          source: text?.slice(0, LONGEST_STATEMENT) ?? '',
        });
      if (this.places.length > 0) return;
    }
    for (const { place, confidence } of around.places)
      this.places.push({
        value: place,
        confidence: Math.min(confidence, BESIDE),
        at,
        source: (around.heading ?? '').slice(0, LONGEST_STATEMENT),
      });
  }

  private doubt(
    column: string,
    { code, expected, value }: Extract<Reading<never>, { state: 'problem' }>,
    text: string,
  ): void {
    this.doubts.push({
      line: this.row.line,
      column,
      value: shortened(value ?? text),
      code,
      ...(expected && { expected }),
    });
  }
}

/** Rows that say the same in a column share its cell. */
function cellOf<T>(column: Source, value: T, most: number, source: string): Cell<T> {
  const confidence = Math.min(most, certainty(column.confidence));
  const made = column.made?.of(source, () => []);
  const same = made?.find((cell) => cell.value === value && cell.confidence === confidence);
  if (same) return same as Cell<T>;
  const cell = { value, confidence, at: column.at, source };
  made?.push(cell);
  return cell;
}

/** An array that grew holds room for a dozen more; of a hundred thousand rows that is half of what they take. */
const fitted = <T>(values: readonly T[]): T[] => values.slice();

/** A header known as a whole leaves its cells as sure as they are; one guessed from the columns beside it does not. */
const certainty = (sureOfColumn: number): number => (sureOfColumn >= 0.8 ? 1 : sureOfColumn >= 0.7 ? 0.8 : 0.7);

/** Trims, takes off the apostrophe that guards a formula in an exported file and the remarks of a draft. */
const cleaned = (cell: string): string =>
  (/[\u00A0\u202F\u200B\uFEFF['{]/.test(cell)
    ? cell.replace(/[\u00A0\u202F\u200B\uFEFF]/g, ' ').replace(REMARK, ' ')
    : cell
  )
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, '');
/** "[COUNSEL: confirm]", "[NOTE: …]": written to the authors, not to the reader. */
const REMARK = /\s*\[\p{Lu}{2,}[^\][]{0,40}:[^\][]*\]/gu;

/** A value as a message shows it: on one line and not longer than it is read. */
export const shortened = (text: string): string => {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length > LONGEST_VALUE_SHOWN ? `${plain.slice(0, LONGEST_VALUE_SHOWN - 1)}…` : plain;
};
