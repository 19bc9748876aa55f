import { readAnswer, readRole } from './answers';
import { companyNameIn } from './company-names';
import { readDay } from './dates';
import type { SourceCell } from './document';
import { textOf } from './document';
import type { ImportField } from './fields';
import { isPlaceField } from './fields';
import { fold } from './folding';
import { camelCaseApart, isHeaderWord, recogniseHeader } from './headers';

/** A row as its columns are looked for. */
export interface HeadedRow {
  cells: readonly SourceCell[];
  isHeader?: boolean;
}

export interface Column {
  index: number;
  header: string;
  field: ImportField | null;
  confidence: number;
}

export const TITLE_ROWS = 25;
export const VALUES_LOOKED_AT = 200;
/** Where a header is one word of several meanings, or holds the word among others. */
const HALF_SURE = 0.75;

/**
 * Finds the row of headers among the first rows (titles and empty rows may stand above it) and what each column means.
 * Undefined when no row names a vendor column.
 */
export function findColumns(rows: readonly HeadedRow[]): { headerAt: number; columns: Column[] } | undefined {
  const filled = ({ cells }: HeadedRow) => cells.filter((cell) => textOf(cell).trim() !== '').length;
  const isNarrow = !rows.some((row) => filled(row) > 1);
  const candidates: { headerAt: number; columns: Column[]; says: number }[] = [];
  let looked = 0;
  for (const [headerAt, row] of rows.entries()) {
    if (filled(row) === 0) continue;
    if (looked++ === TITLE_ROWS) break;
    const columns = assign(row.cells.map(textOf), rows.slice(headerAt + 1, headerAt + 1 + VALUES_LOOKED_AT));
    if (!has(columns, 'name')) continue;
    const unused = columns.filter(({ field, header }) => !field && isHeaderWord(header)).length;
    const recognised = columns.filter(({ field }) => field);
    const surely = recognised.filter(({ confidence }) => confidence >= HALF_SURE).length;
    if (recognised.length + unused > 1 || isNarrow)
      candidates.push({ headerAt, columns, says: recognised.length + surely + unused / 2 });
  }
  return candidates.sort((a, b) => b.says - a.says || a.headerAt - b.headerAt)[0];
}

/** The rules in their order: what the values deny first, then one column per field, then what is still missing. */
export function assign(headers: readonly string[], below: readonly HeadedRow[]): Column[] {
  const columns = headers.map((header, index): Column => {
    const found = recogniseHeader(header);
    return { index, header: header.trim(), field: found?.field ?? null, confidence: found?.confidence ?? 0 };
  });
  const valuesOf = ({ index }: Column) =>
    below.map(({ cells }) => textOf(cells[index]).trim()).filter((value) => value !== '');
  headersTheirValuesDeny(columns, valuesOf);
  transfersAnsweredOrExplained(columns, valuesOf);
  seatWithoutStreet(columns, valuesOf);
  displayedName(columns, valuesOf);
  vendorsOfTheVendor(columns);
  nameBesideVendor(columns);
  entityRightOfName(columns, valuesOf);
  nameFromService(columns);
  const isEmpty = (column: Column) => below.length > 0 && valuesOf(column).length === 0;
  keepSurest(columns, isEmpty);
  nameFromProductOrEntity(columns);
  roleThatDescribesAService(columns, valuesOf);
  purposeOrProductAsService(columns);
  countryBesidePlaces(columns);
  countryAmongMasterData(columns);
  return columns;
}

type ValuesOf = (column: Column) => string[];

const of = (columns: readonly Column[], field: ImportField) => columns.find((column) => column.field === field);
const has = (columns: readonly Column[], field: ImportField) => of(columns, field) !== undefined;
const become = (column: Column, field: ImportField | null, confidence = column.confidence) =>
  void Object.assign(column, { field, confidence: field ? confidence : 0 });

const everyOne = (values: readonly string[], is: (value: string) => boolean) => values.length > 0 && values.every(is);
const holdsLink = (value: string) => /:\/\/|\p{L}\.\p{L}{2}|^\[/u.test(value);

/** "Domain" may be a folder of another tool, "More information" prose, "Data" the Italian day. */
function headersTheirValuesDeny(columns: Column[], valuesOf: ValuesOf) {
  for (const column of columns)
    if (column.field === 'website' && column.confidence < 1 && everyOne(valuesOf(column), (text) => !holdsLink(text)))
      become(column, null);
    else if (column.field === 'dataCategories' && everyOne(valuesOf(column), (text) => readDay(text).state === 'read'))
      become(column, null);
}

/**
 * "Outside the EU" over sentences holds the safeguards, if no column is headed so; "Transfers" over yes and no answers
 * whether data leaves the EEA.
 */
function transfersAnsweredOrExplained(columns: Column[], valuesOf: ValuesOf) {
  const isAnswer = (text: string) => !/[\p{L}\p{N}]/u.test(text) || readAnswer(text).state !== 'problem';
  const leaves = of(columns, 'leavesEea');
  const safeguards = of(columns, 'safeguards');
  if (leaves && !safeguards && valuesOf(leaves).some((text) => !isAnswer(text)))
    become(leaves, 'safeguards', Math.min(leaves.confidence, HALF_SURE));
  if (!leaves && safeguards && safeguards.confidence < 1 && everyOne(valuesOf(safeguards), isAnswer))
    if (valuesOf(safeguards).some((text) => readAnswer(text).state === 'read')) become(safeguards, 'leavesEea');
}

const LONGEST_SEAT = 60;

/** "Siège social" over names of places is where the vendor is established; an address has a number or a code. */
function seatWithoutStreet(columns: Column[], valuesOf: ValuesOf) {
  const address = of(columns, 'address');
  if (!address || has(columns, 'establishmentCountry')) return;
  if (everyOne(valuesOf(address), (text) => text.length <= LONGEST_SEAT && !/\d|\n/.test(text)))
    become(address, 'establishmentCountry', Math.min(address.confidence, HALF_SURE));
}

const DISPLAYED = /^(display name|displayed name|label|nom affiche|anzeigename|nombre visible|nome visualizzato)$/;
const isKey = (text: string) => /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(text);

/** Where a "name" is a key of another tool ("northcloud"), what it displays is the name. */
function displayedName(columns: Column[], valuesOf: ValuesOf) {
  const name = columns.find(({ field, header }) => field === 'name' && isBareName(header));
  const displayed = columns.find(({ header }) => DISPLAYED.test(fold(camelCaseApart(header))));
  if (!name || !displayed || !everyOne(valuesOf(name), isKey)) return;
  if (!everyOne(valuesOf(displayed), (text) => text !== '') || valuesOf(displayed).every(isKey)) return;
  become(displayed, 'name', name.confidence);
  become(name, null);
}

const BARE_NAME = /^(name|nom|nombre|nome|naam|nazwa|bezeichnung|title|titel|libelle)$/;
/** The header only says that a name stands below, not whose. */
export const isBareName = (header: string): boolean => BARE_NAME.test(fold(header));
const BARE_ENTITY = /^(entity|entite|entidad|entita|entiteit|entidade|podmiot)$/;

/** Beside a bare "name", a field `subProcessors` tells whom the named vendor engages in turn. */
function vendorsOfTheVendor(columns: Column[]) {
  const further = columns.find(({ header }) =>
    /^(sub ?processors|subprocessor list)$/.test(fold(camelCaseApart(header))),
  );
  if (further && columns.some((column) => column.field === 'name' && isBareName(column.header))) become(further, null);
}

/** Beside a column of vendors, a bare "name" is the name of what the row is about: a product, a contract. */
function nameBesideVendor(columns: Column[]) {
  const vendor = columns.find(({ field, confidence }) => field === 'name' && confidence === 1);
  const name = columns.find(({ field, header }) => field === 'name' && isBareName(header));
  if (vendor && name && !has(columns, 'product')) become(name, 'product', HALF_SURE);
}

/** Of its values this share has to state a legal form: the rest are brands, or forms nobody knows. */
const SHARE_OF_COMPANIES = 0.6;

/**
 * Beside a column of names, one of companies ("Company", "Provider", "Unternehmen") holds the companies behind the
 * names; a bare "entity" after a name that could be anybody's does so whatever it holds.
 */
function entityRightOfName(columns: Column[], valuesOf: ValuesOf) {
  const legal = columns.find(({ field, header }) => !field && fold(header) === 'legal');
  if (legal && !has(columns, 'contractingEntity') && valuesOf(legal).some((text) => companyNameIn(text)))
    return become(legal, 'contractingEntity', HALF_SURE);
  if (has(columns, 'contractingEntity')) return;
  const names = columns.filter(({ field }) => field === 'name');
  const [first] = names.toSorted((one, other) => other.confidence - one.confidence || one.index - other.index);
  if (!first) return;
  const isOfCompanies = (column: Column) => {
    const values = valuesOf(column);
    const companies = values.filter((text) => companyNameIn(text) !== undefined);
    return values.length > 0 && companies.length >= values.length * SHARE_OF_COMPANIES;
  };
  const entity = columns
    .filter((column) => column !== first)
    .find(
      (column) =>
        (names.includes(column) && isOfCompanies(column)) ||
        (column.index > first.index &&
          BARE_ENTITY.test(fold(column.header)) &&
          (first.confidence < 1 || isOfCompanies(column))),
    );
  if (entity) become(entity, 'contractingEntity', HALF_SURE);
}

const BARE_SERVICE =
  /^(services?|dienste?|diensten|servicios?|servizio|servizi|servicos?|uslugi?|usluga|service used|used services?)$/;
const ABOUT_PROCESSING: readonly ImportField[] = ['dataCategories', 'safeguards', 'contract', 'contractUrl', 'website'];

/** "Service | Purpose | Location": where nothing else names the vendor, the service is called by the vendor's name. */
function nameFromService(columns: Column[]) {
  if (has(columns, 'name') || has(columns, 'contractingEntity') || has(columns, 'product')) return;
  const service = columns.find(({ field, header }) => field === 'service' && BARE_SERVICE.test(fold(header)));
  const saysWhatFor = columns.some((column) => column !== service && /^(purpose|service)$/.test(column.field ?? ''));
  const isList = columns.some(({ field }) => field && (isPlaceField(field) || ABOUT_PROCESSING.includes(field)));
  if (service && saysWhatFor && isList) become(service, 'name', HALF_SURE);
}

/** Each field comes from one column: one with values, the surest, the first. Places and safeguards may come from several. */
export function keepSurest(columns: Column[], isEmpty: (column: Column) => boolean = () => false) {
  const best = new Map<ImportField, Column>();
  for (const column of columns) {
    if (!column.field || isPlaceField(column.field) || column.field === 'safeguards') continue;
    const other = best.get(column.field);
    const isLate =
      other && (isEmpty(column) === isEmpty(other) ? other.confidence >= column.confidence : isEmpty(column));
    if (!isLate) best.set(column.field, column);
    if (other) become(isLate ? column : other, null);
  }
}

/** A list of products with or without the companies behind them, or of companies by their legal name only. */
function nameFromProductOrEntity(columns: Column[]) {
  if (has(columns, 'name')) return;
  const named = of(columns, 'product') ?? of(columns, 'contractingEntity');
  if (named) become(named, 'name', 0.8);
}

/** "Rôle" often heads what the vendor does, not what it is under the GDPR: the values tell. */
function roleThatDescribesAService(columns: Column[], valuesOf: ValuesOf) {
  const role = of(columns, 'role');
  if (!role || has(columns, 'service')) return;
  if (everyOne(valuesOf(role), (value) => readRole(value).state === 'problem')) become(role, 'service', 0.85);
}

/**
 * What a vendor is for is its service, unless another column says what it does better than by "category" or "type".
 * A product is the service where nothing else is.
 */
function purposeOrProductAsService(columns: Column[]) {
  const service = of(columns, 'service');
  const purpose = of(columns, 'purpose');
  if (service && (!purpose || service.confidence > HALF_SURE || purpose.confidence <= service.confidence)) return;
  const instead = purpose ?? of(columns, 'product');
  if (!instead) return;
  if (service) become(service, null);
  become(instead, 'service', Math.min(instead.confidence, 0.85));
}

const BARE_COUNTRY =
  /^(country|countries|pays|land|lander|laender|staat|pais|paises|paese|paesi|nazione|landen|kraj|kraje|panstwo)$/;
const bareCountryIn = (columns: readonly Column[]) =>
  columns.find(({ field, header }) => field === 'locations' && BARE_COUNTRY.test(fold(header)));

/** Beside a column of hosting or processing places, a bare "country" is where the vendor is established. */
function countryBesidePlaces(columns: Column[]) {
  if (!has(columns, 'storedIn') && !has(columns, 'processedIn')) return;
  if (has(columns, 'establishmentCountry')) return;
  const country = bareCountryIn(columns);
  if (country) become(country, 'establishmentCountry', 0.6);
}

const MASTER_DATA =
  /\b(currency|devise|wahrung|city|ville|stadt|ciudad|citta|stad|cidade|miasto|postal|postcode|zip|plz|cap|phone|telephone|telefon|duns|lei|account number)\b/;
const ABOUT_AN_ENGAGEMENT: readonly ImportField[] = [
  'purpose',
  'role',
  'dataCategories',
  'dataSubjects',
  'safeguards',
  'leavesEea',
];

/**
 * In the vendor master data of a purchasing tool (postal code, currency, DUNS) where nothing tells of a processing, a
 * bare "country" belongs to the address, a "type" is one of companies or addresses, and the rows are vendors without
 * engagements.
 */
function countryAmongMasterData(columns: Column[]) {
  const isMasterData = columns.some(({ field, header }) => field === 'address' || MASTER_DATA.test(fold(header)));
  if (!isMasterData || has(columns, 'establishmentCountry')) return;
  if (columns.some(({ field }) => field && ABOUT_AN_ENGAGEMENT.includes(field))) return;
  if ((of(columns, 'service')?.confidence ?? 0) > HALF_SURE) return;
  const country = bareCountryIn(columns);
  if (!country) return;
  become(country, 'establishmentCountry', 0.6);
  for (const column of columns)
    if (column.field === 'locations' && MASTER_DATA.test(fold(column.header))) become(column, null);
    else if (column.field === 'service' && /^types?$/.test(fold(column.header))) become(column, null);
}
