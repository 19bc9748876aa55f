import { announcesVendors, deniesVendors, headsAnotherTable } from './around-tables';
import { canBeName } from './bullets';
import type { Column } from './columns';
import { findColumns } from './columns';
import { statesCompanyForm } from './company-names';
import type { LeftOutReason } from './document';
import { leadOf, linksOf, textOf } from './document';
import type { ImportField } from './fields';
import { isPlaceField } from './fields';
import { fold, identityOf } from './folding';
import { isHeaderWord } from './headers';
import { columnsOfFields, completeColumns, inferColumns } from './inferred-columns';
import { familiesOf, safeguardsInText } from './safeguards';
import type { SourceTable, TableRow } from './source-tables';

export interface VendorTable {
  source: SourceTable;
  /** Index of the row of headers in `source.rows`, -1 where there is none. */
  headerAt: number;
  columns: Column[];
}
export interface SetAside {
  source: SourceTable;
  reason: LeftOutReason;
}

/** Columns that say what a list of vendors says of them; without one of these a table of names can be anything. */
const TELLING: ReadonlySet<ImportField> = new Set([
  'service',
  'purpose',
  'locations',
  'storedIn',
  'processedIn',
  'accessedFrom',
  'dataCategories',
  'safeguards',
  'website',
  'contractingEntity',
  'establishmentCountry',
  'address',
  'role',
  'contract',
  'contractUrl',
  'leavesEea',
] as ImportField[]);

/**
 * Which tables of a document are about vendors. A grid needs a column of vendors, a list of items words above it that
 * announce vendors; what repeats the names of a table is set aside, and so is what the text says to be something else.
 */
export function vendorTables(
  tables: readonly SourceTable[],
  countries: readonly string[],
): { vendors: VendorTable[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const candidates: VendorTable[] = [];
  for (const source of tables) {
    const found = candidateOf(source, countries);
    if ('reason' in found) setAside.push(found);
    else candidates.push(found);
  }
  const grids = candidates.filter(({ source }) => source.form !== 'bullets' && source.form !== 'sections');
  const someTell = grids.some(tells);
  const vendors: VendorTable[] = [];
  const named = new Set<string>();
  const seen = new Set<string>();
  for (const candidate of [...grids, ...candidates.filter((one) => !grids.includes(one))]) {
    const names = namesOf(candidate);
    const isWeak = grids.includes(candidate) && someTell && !tells(candidate);
    const repeats = !grids.includes(candidate) && names.filter((name) => named.has(name)).length * 2 >= names.length;
    const copies = names.length >= 3 && seen.has(names.join('|'));
    const answers = names.filter((name) => YES_OR_NO.test(name));
    if (isWeak || answers.length * 2 > names.length)
      setAside.push({ source: candidate.source, reason: 'not-about-vendors' });
    else if (named.size > 0 && (repeats || copies)) setAside.push({ source: candidate.source, reason: 'repeated' });
    else if (grids.length > 0 && !grids.includes(candidate) && !isAnnouncedNearby(candidate.source))
      setAside.push({ source: candidate.source, reason: 'not-about-vendors' });
    else {
      vendors.push(candidate);
      for (const name of names) named.add(name);
      seen.add(names.join('|'));
    }
  }
  return { vendors: vendors.toSorted((one, other) => lineOf(one) - lineOf(other)), setAside };
}

const YES_OR_NO = /^(?:yes|no|oui|non|ja|nein|si|nee|sim|nao|tak|nie)$/;
const lineOf = ({ source }: VendorTable) => source.rows[0]?.line ?? 0;
const tells = ({ columns }: VendorTable) => columns.some(({ field }) => field && TELLING.has(field));

function namesOf({ source, headerAt, columns }: VendorTable): string[] {
  const at = columns.find(({ field }) => field === 'name')?.index ?? 0;
  return source.rows
    .slice(headerAt + 1, headerAt + 1 + 2_000)
    .map(({ cells }) => identityOf(shortName(textOf(cells[at]))))
    .filter((name) => name !== '');
}
/** Detail sections write "Anthropic, PBC (Claude AI)" for the table's "Anthropic, PBC". */
const shortName = (text: string) => text.replace(/\s*\([^)]*\)/g, '').trim() || text;

function candidateOf(source: SourceTable, countries: readonly string[]): VendorTable | SetAside {
  const heading = source.headings.at(-1) ?? source.caption ?? '';
  if (source.form === 'bullets') return bulletsOf(source);
  if (source.form === 'sections') {
    const found = findColumns(source.rows);
    return found ? { source, ...found } : { source, reason: 'not-about-vendors' };
  }
  const found = findColumns(source.rows);
  if (found) {
    if (deniesVendors(heading)) return { source, reason: 'said-to-be-none' };
    const sure = (found.columns.find(({ field }) => field === 'name')?.confidence ?? 0) >= 1;
    if ((!sure && headsAnotherTable(heading)) || listsMeasures(found.columns))
      return { source, reason: 'not-about-vendors' };
    const below = source.rows.slice(found.headerAt + 1);
    return { source, ...found, columns: completeColumns(found.columns, below, countries) };
  }
  if (deniesVendors(`${heading}\n${source.introduction}`)) return { source, reason: 'said-to-be-none' };
  const announced = announcesVendors([...source.headings, source.introduction, source.caption ?? ''].join('\n'));
  const inferred = headsAnotherTable(heading) ? undefined : inferColumns(source.rows, countries, announced);
  return inferred && !listsMeasures(inferred.columns)
    ? { source, ...inferred }
    : { source, reason: 'not-about-vendors' };
}

/** A table of security measures may say who takes care of each; it tells no place, data or safeguard of anybody. */
const listsMeasures = (columns: readonly Column[]) =>
  columns.some(({ header }) => MEASURES.test(fold(header))) &&
  !columns.some(({ field }) => field && (isPlaceField(field) || field === 'website'));
const MEASURES =
  /\b(measures?|mesures?|mesures de securite|mass?nahmen?|medidas?|misur[ae]|maatregel(en)?|srodk[iow]+)\b/;

function bulletsOf(source: SourceTable): VendorTable | SetAside {
  const { rows, headings, introduction, announcement = '' } = source;
  if (deniesVendors(introduction) || deniesVendors(headings.at(-1) ?? '')) return { source, reason: 'said-to-be-none' };
  const names = rows.filter(({ cells }) => canBeName(textOf(cells[0])));
  const legend = rows.filter(({ cells }) => isHeaderWord(textOf(cells[0])));
  const tools = rows.filter(({ cells }) => namesTool(textOf(cells[0])));
  if (Math.max(legend.length, tools.length) * 2 > rows.length) return { source, reason: 'not-about-vendors' };
  const setApart = rows.filter(isSetApart);
  const announced = isAnnouncedNearby(source) || announcesVendors(headings.join('\n'));
  const most = (some: readonly TableRow[]) => some.length * 10 >= rows.length * 7;
  if (most(rows.filter((row) => isSentence(row, rows.length === 1 ? LONGEST_ALONE : LONGEST_SERVICE))))
    return { source, reason: 'not-about-vendors' };
  const isList =
    most(names) &&
    ((announced && most(rows.filter(isMarked))) ||
      ((announced || announcesVendors(announcement)) && most(rows.filter(isTold))) ||
      (isAnnouncedNearby(source) && (most(setApart) || most(rows.filter(isBrief)))));
  return isList
    ? { source, headerAt: -1, columns: columnsOfFields(source.fields ?? []) }
    : { source, reason: 'not-about-vendors' };
}

/** "Standard Contractual Clauses" in the place of a name. */
const namesTool = (name: string): boolean => familiesOf(safeguardsInText(name)).length > 0 && !statesCompanyForm(name);

/** The name is a link or in bold. */
const isMarked = ({ cells }: TableRow) => linksOf(cells[0]).length > 0 || leadOf(cells[0]) !== undefined;
/** A long sentence that happens to begin with a name. */
const isSentence = (row: TableRow, mostWords: number) =>
  !isTold(row) && row.cells.slice(1).some((cell) => textOf(cell).split(/\s+/).length > mostWords);
const LONGEST_SERVICE = 40;
const LONGEST_ALONE = 20;
/** Two things at least are said of it. */
const isTold = ({ cells }: TableRow) => cells.slice(1).filter((cell) => textOf(cell) !== '').length >= 2;
/** Words follow the name that say what it does. */
const isSetApart = (row: TableRow) => isMarked(row) || row.cells.slice(1).some((cell) => textOf(cell) !== '');
const isBrief = ({ cells }: TableRow) => fold(textOf(cells[0])).split(' ').length <= 5;

const isAnnouncedNearby = ({ headings, introduction }: SourceTable) =>
  announcesVendors(`${headings.at(-1) ?? ''}\n${introduction}`);
