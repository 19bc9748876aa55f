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
import type { SourceCell } from './document';
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
  /** What its cells say, by their text. */
  said: Memory<Said>;
  asksLeaving: boolean;
  statesAside: boolean;
  /** None of the first rows holds anything in it. */
  isEmpty: boolean;
  /** Under such a header "none" says that no transfer takes place. */
  speaksOfTransfers: boolean;
};

/** What a cell comes from. */
type Source = Pick<ReadColumn, 'at' | 'confidence'>;

/** What a cell says by itself, whatever stands beside it: rows that bear the same text in a column share it. */
interface Said {
  facts: readonly SaidFact[];
  places: Cell<PlaceReading>[];
  safeguards: Cell<SafeguardReading>[];
  families: SafeguardFamily[];
  doubt?: Omit<RowProblem, 'line'>;
}
interface SaidFact {
  of: 'vendor' | 'engagement';
  field: string;
  cell: Cell<unknown>;
  /** The column is about this fact; another column that only mentions it gives way. */
  isOwn: boolean;
}
// biome-ignore lint/suspicious/noExplicitAny: an empty list is a list of anything
const NONE: any[] = [];
const SILENT: Said = { facts: NONE, places: NONE, safeguards: NONE, families: NONE };

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
    said: new Memory(),
    isEmpty: rows.slice(0, ROWS_LOOKED_AT).every(({ cells }) => textOf(cells[index]).trim() === ''),
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
 * Reads of rows what they are recognised by, just as `readRow` does; undefined when nothing names the vendor. Rows that are
 * recognised by the same have the same marks.
 */
export function marksReader(marking: readonly ReadColumn[], read: CellReader) {
  const ofName = new Map<string, RowMarks[]>();
  return (row: TableRow): RowMarks | undefined => {
    const marks = new RowReading(row, marking, read).marks();
    if (!marks) return undefined;
    const { name, contractingEntity, website } = marks;
    const alike = ofName.get(name) ?? [];
    if (alike.length === 0) ofName.set(name, alike);
    const same = alike.find((one) => one.contractingEntity === contractingEntity && one.website === website);
    if (!same && alike.length < MARKS_COMPARED) alike.push(marks);
    return same ?? marks;
  };
}
const MARKS_COMPARED = 20;

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
  // What one cell said is shared with other rows: it is put together with more, never added to.
  private places: Cell<PlaceReading>[] = NONE;
  private safeguards: Cell<SafeguardReading>[] = NONE;
  private families: SafeguardFamily[] = NONE;
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
    const { row, columns, doubts, vendor, engagement } = this;
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
    if (this.places.length === 0) this.readPlacesOfTransfers();
    if (this.places.length === 0) this.readPlacesAround(around, name.at);
    if (this.safeguards.length === 0) this.readSafeguardsAside(name.at);
    const { places, safeguards, families } = this;
    return {
      line: row.line,
      at: row.at,
      ...(around.heading && { heading: around.heading }),
      vendor: vendor as RecognisedRow['vendor'],
      engagement,
      places,
      safeguards,
      ...(families.length > 0 && { families: families.length > 1 ? [...new Set(families)] : families }),
      ...(links.length > 0 && { links }),
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
      const cell = cells[column.index];
      if (cell === undefined || cell === '') {
        if (column.field === 'name') this.take(said(column, '', this.leaving, this.reader));
      } else if (column.field && !isAidField(column.field)) this.take(this.saidIn(column, cell));
    }
  }

  private saidIn(column: ReadColumn, cell: SourceCell): Said {
    const { leaving, reader } = this;
    if (typeof cell !== 'string') return said(column, cell, leaving, reader);
    const isUnconditional = leaving === '' || column.field !== 'safeguards';
    const key = isUnconditional ? cell : `${leaving}\0${cell}`;
    return column.said.get(key) ?? column.said.keep(key, said(column, cell, leaving, reader));
  }

  private take({ facts, places, safeguards, families, doubt }: Said): void {
    for (const { of, field, cell, isOwn } of facts) {
      const cells: Record<string, Cell<unknown>> = of === 'vendor' ? this.vendor : this.engagement;
      if (isOwn || !cells[field]) cells[field] = cell;
    }
    if (places.length > 0) this.places = this.places.length === 0 ? places : [...this.places, ...places];
    this.state(safeguards, families);
    if (doubt) this.doubts.push({ line: this.row.line, ...doubt });
  }

  private state(stated: Cell<SafeguardReading>[], families: SafeguardFamily[]): void {
    const { safeguards } = this;
    const isStated = ({ value }: Cell<SafeguardReading>) =>
      safeguards.some((other) => other.value.instrument === value.instrument);
    if (stated.length > 0)
      this.safeguards = safeguards.length === 0 ? stated : [...safeguards, ...stated.filter((one) => !isStated(one))];
    if (families.length > 0) this.families = this.families.length === 0 ? families : [...this.families, ...families];
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

  /** Of several columns of safeguards one names the tool: what is not understood in another is a remark on it. */
  private forgetUnreadBesideTools(): void {
    const { safeguards, doubts, columns } = this;
    if (safeguards.length < 2 && doubts.length === 0) return;
    if (columns.filter(({ field }) => field === 'safeguards').length < 2) return;
    const isStatement = ({ value }: Cell<SafeguardReading>) => value.instrument === 'statement-only';
    if (safeguards.every(isStatement)) return;
    this.safeguards = safeguards.filter((one) => !isStatement(one));
    for (const one of doubts.filter(({ code }) => code === 'safeguard-unknown')) doubts.splice(doubts.indexOf(one), 1);
  }

  /** A question about leaving the EEA and columns nobody named can state a safeguard too. */
  private readSafeguardsAside(at: Provenance): void {
    const { row, columns, leaving, reader } = this;
    for (const { index, asksLeaving, statesAside } of columns) {
      if (!asksLeaving && !statesAside) continue;
      const text = cleaned(textOf(row.cells[index]));
      if (text === '') continue;
      const statement = reader.safeguardsInText(text);
      this.state(
        safeguardCells({ at, confidence: 1 }, statement, text.slice(0, LONGEST_STATEMENT), AROUND),
        familiesOf(statement),
      );
      if (asksLeaving && leaving === 'no' && statement.stated.length === 0) this.state(NONE, ['none-needed']);
    }
  }

  /** Every link of the row; what no column names says by its address what it leads to. */
  private readLinks(at: Provenance): string[] {
    let links: string[] = NONE;
    for (const cell of this.row.cells) {
      const found =
        typeof cell === 'string'
          ? this.reader.links(cell)
          : webLinks(cell).map((url) => ({ url, field: fieldOfLink(url) }));
      for (const { url, field } of found) {
        if (links.includes(url)) continue;
        links = [...links, url];
        if (!field) continue;
        const cells: Record<string, Cell<unknown>> = field === 'contractUrl' ? this.engagement : this.vendor;
        cells[field] ??= { value: url, confidence: 0.9, at, source: url };
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
            this.addPlace(cellOf(column, place, AROUND, text.slice(0, LONGEST_STATEMENT)));
      }
    }
  }

  /** Where no column states a place: what stands above the table says it, or the service's own sentence. */
  private readPlacesAround(around: Surroundings, at: Provenance): void {
    const { service, purpose } = this.engagement;
    const isSilent =
      around.places.length === 0 &&
      !this.columns.some(({ field, isEmpty }) => field && isPlaceField(field) && !isEmpty);
    for (const text of isSilent ? [service?.source, purpose?.source] : []) {
      for (const { place, confidence } of text === undefined ? [] : this.reader.placesInProse(text))
        this.addPlace({
          value: place,
          confidence: Math.min(confidence, AROUND),
          at,
          source: text?.slice(0, LONGEST_STATEMENT) ?? '',
        });
      if (this.places.length > 0) return;
    }
    for (const { place, confidence } of around.places)
      this.addPlace({
        value: place,
        confidence: Math.min(confidence, BESIDE),
        at,
        source: (around.heading ?? '').slice(0, LONGEST_STATEMENT),
      });
  }

  private addPlace(place: Cell<PlaceReading>): void {
    this.places = [...this.places, place];
  }

  private doubt(column: string, problem: Problem, text: string): void {
    this.doubts.push({ line: this.row.line, ...doubtOf(column, problem, text) });
  }
}

type Problem = Extract<Reading<never>, { state: 'problem' }>;
const doubtOf = (column: string, { code, expected, value }: Problem, text: string): Omit<RowProblem, 'line'> => ({
  column,
  value: shortened(value ?? text),
  code,
  ...(expected && { expected }),
});

/** What one cell says under its column; `leaving` is what the row answers to whether data leave the EEA. */
function said(column: ReadColumn, cell: SourceCell, leaving: Leaving, reader: CellReader): Said {
  const { field } = column;
  const text = cleaned(textOf(cell));
  if (field === 'name') return saidOfName(column, text, reader);
  if (text === '' || !field || isAidField(field)) return SILENT;
  if (isPlaceField(field)) return isBlank(text) ? SILENT : saidOfPlaces(field, column, text, reader);
  if (field === 'safeguards') return saidOfSafeguards(column, text, leaving, reader);
  const stated = reader.plain(field, linkUnder(field, cell, text) ?? text);
  if (stated.state === 'problem') return { ...SILENT, doubt: doubtOf(column.header, stated, text) };
  if (stated.state !== 'read') return SILENT;
  const facts = Object.entries(stated.value).map(
    ([name, value]): SaidFact => ({
      of: VENDOR_FIELD_NAMES.has(name) ? 'vendor' : 'engagement',
      field: name,
      cell: cellOf(column, value, stated.confidence, text),
      isOwn: name === field,
    }),
  );
  return { ...SILENT, facts };
}

/** "Privacy Policy", linked: under the header of a link, what the words lead to. */
const linkUnder = (field: PlainField, cell: SourceCell, text: string): string | undefined =>
  isLinkField(field) && !text.includes('://') ? webLinks(cell)[0] : undefined;

function saidOfName(column: ReadColumn, text: string, reader: CellReader): Said {
  const { name, entity } = reader.name(text);
  const stated = reader.plain('name', name);
  const facts: SaidFact[] = [];
  const isMissing = isBlank(name) || saysUnknown(name) || stated.state === 'problem';
  if (!isMissing) facts.push({ of: 'vendor', field: 'name', cell: cellOf(column, name, 1, text), isOwn: true });
  if (entity) facts.push(mentioned('contractingEntity', cellOf(column, entity, 0.9, text)));
  const problem = { ...(stated.state === 'problem' && stated), state: 'problem', code: 'vendor-missing' } as const;
  return { ...SILENT, facts, ...(isMissing && { doubt: doubtOf(column.header, problem, text) }) };
}

function saidOfPlaces(field: PlaceField, column: ReadColumn, text: string, reader: CellReader): Said {
  const source = text.slice(0, LONGEST_STATEMENT);
  const stated = reader.places(field, text);
  const facts: SaidFact[] = [];
  const places: Cell<PlaceReading>[] = [];
  if (stated.state === 'problem')
    places.push(cellOf(column, { kind: 'not-stated', mode: MODE_OF_COLUMN[field] }, 0.3, source));
  else if (stated.state === 'read') {
    for (const { place, confidence } of stated.value) places.push(cellOf(column, place, confidence, source));
    const { establishment: seat } = stated;
    if (seat) facts.push(mentioned('establishmentCountry', cellOf(column, seat.country, seat.confidence, source)));
  }
  const statement = reader.safeguardsInText(text);
  const entity = reader.entity(text);
  if (entity) facts.push(mentioned('contractingEntity', cellOf(column, entity, BESIDE, source)));
  return {
    facts,
    places,
    safeguards: safeguardCells(column, statement, source, BESIDE),
    families: familiesOf(statement),
    ...(stated.state === 'problem' && { doubt: doubtOf(column.header, stated, text) }),
  };
}

function saidOfSafeguards(column: ReadColumn, text: string, leaving: Leaving, reader: CellReader): Said {
  const stated = reader.safeguards(leaving, text);
  if (stated.state !== 'read')
    return column.speaksOfTransfers && saysNone(text) ? { ...SILENT, families: ['none-needed'] } : SILENT;
  const { unread } = stated.value;
  const problem = { state: 'problem', code: 'safeguard-unknown', expected: SAFEGUARDS_UNDERSTOOD } as const;
  return {
    ...SILENT,
    safeguards: safeguardCells(column, stated.value, text.slice(0, LONGEST_STATEMENT), 1),
    families: familiesOf(stated.value),
    ...(unread !== undefined && { doubt: doubtOf(column.header, problem, text) }),
  };
}

const mentioned = (field: 'contractingEntity' | 'establishmentCountry', cell: Cell<string>): SaidFact => ({
  of: 'vendor',
  field,
  cell,
  isOwn: false,
});

/** The safeguards a text states, each once. */
function safeguardCells(
  column: Source,
  { stated }: SafeguardStatement,
  source: string,
  most: number,
): Cell<SafeguardReading>[] {
  const cells: Cell<SafeguardReading>[] = [];
  for (const { safeguard, confidence } of stated)
    if (!cells.some(({ value }) => value.instrument === safeguard.instrument))
      cells.push(cellOf(column, safeguard, Math.min(confidence, most), source));
  return cells;
}

const cellOf = <T>({ at, confidence }: Source, value: T, most: number, source: string): Cell<T> => ({
  value,
  confidence: Math.min(most, certainty(confidence)),
  at,
  source,
});

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
