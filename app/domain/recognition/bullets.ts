import { readRole } from './answers';
import { companyNameIn, nameBeforeAddress } from './company-names';
import type { Link, ListItem, SourceCell, SourceRow } from './document';
import { leadOf, linksOf, textOf } from './document';
import type { ImportField } from './fields';
import { recogniseHeader } from './headers';
import { readPlaces } from './places';
import { familiesOf, safeguardsInText } from './safeguards';
import { propertyOf } from './section-records';

/** The columns into which an item of a list is taken apart, before what it labels itself. */
const FIELDS = ['name', 'service', 'locations', 'safeguards'] as const satisfies readonly ImportField[];
const NAME_WORDS = 9;
/** More words that end with a full stop are a sentence: "Hetzner Online GmbH." is still a name. */
const LONGEST_SENTENCE_NAME = 4;
const PLACE_WORDS = 8;
/** What ends a name that nothing sets apart. A hyphen counts only between spaces. */
const AFTER_NAME =
  /\s+[–—-]\s+|\s*[:：|→\t]\s*|\s+\(|\n|(?<!(?<!\p{L})(?:Dr|St|Ste|Prof|Mr|Mrs|Ms|No|Nr|Sp|spol))\.\s+(?=\p{Lu})/u;
const BEFORE_DASH = /\s+[–—-]\s+/u;
/** Full stops inside names: "OVH Sp. z o.o.", "Dr. Oetker". */
const ABBREVIATED = /(?<!\p{L})(?:Dr|St|Ste|Prof|Mr|Mrs|Ms|Sp|spol|Co|Inc|Ltd|Corp|S|p|A|z)\.\s+/gu;
/** "Paper: …" under a label nobody knows. */
const UNKNOWN_LABEL = /^\p{L}[\p{L} ]{1,24}[:：]\s*(.*)$/u;
const BETWEEN_PARTS = /\s+[–—-]\s+|\s*[;|·→•\t\n]\s*|\.\s+(?=\p{Lu})|\s*[()]\s*/u;

/**
 * Items such as "Vercel – hosting (United States)", "[Stripe](…), payments" or a name with labelled inner items, as
 * rows under name, service, places and safeguards, and a column for each further label.
 */
export function itemRows(
  list: readonly ListItem[],
  countries: readonly string[],
): { rows: SourceRow[]; fields: ImportField[] } {
  const further = new Set<ImportField>();
  const items = list.flatMap(eachNamed);
  const vendors = items.flatMap((item) => {
    const within = item.items.filter((inner) => namesVendor(inner, countries));
    return within.length === 0
      ? [item]
      : [{ ...item, items: item.items.filter((one) => !within.includes(one)) }, ...within];
  });
  const taken = vendors.map((item) => takeApart(item, countries));
  for (const { cells } of taken) for (const field of cells.keys()) if (!isOwn(field)) further.add(field);
  const fields: ImportField[] = [...FIELDS, ...further];
  return {
    fields,
    rows: taken.map(({ item, cells }) => ({ at: item.at, cells: fields.map((field) => cells.get(field) ?? '') })),
  };
}

/** "Groq and OpenAI – models": what is said of several is said of each. */
function eachNamed(item: ListItem): ListItem[] {
  const text = textOf(item.content);
  const lead = leadOf(item.content)?.trim() ?? '';
  const together = lead === '' || !text.startsWith(lead) ? undefined : TOGETHER.exec(text.slice(lead.length));
  if (!together) return [item];
  const [, others = '', rest = ''] = together;
  const names = [lead, ...others.split(AND).filter((name) => name.trim() !== '')].map((name) => name.trim());
  return names.map((name) => ({ ...item, content: { text: `${name} ${rest}`, lead: name } }));
}
const AND = /\s*,\s*(?:and|et|und|y|e|en|i)?\s+|\s+(?:and|et|und|y|e|en|i|&)\s+/u;
const TOGETHER =
  /^((?:(?:\s*,\s*|\s+(?:and|et|und|y|e|en|i|&)\s+)(?:and |et |und |y |e |en |i )?\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*)?)+)\s*([–—:(-]\s*\S.*)$/su;

/** "DHL (Germany): delivery" below another vendor, its name set apart: a vendor of its own, further down the chain. */
function namesVendor({ content, items }: ListItem, countries: readonly string[]): boolean {
  const lead = leadOf(content)?.trim() ?? '';
  const rest = textOf(content).trim().slice(lead.length);
  const place = /^\s*\(([^()]+)\)\s*[:：–—-]\s*\S/u.exec(rest)?.[1];
  return items.length === 0 && lead !== '' && canBeName(lead) && place !== undefined && isPlace(place, countries);
}

const isOwn = (field: ImportField) => (FIELDS as readonly ImportField[]).includes(field);

/** The text is short and begins as names do: it can be what a vendor is called. */
export const canBeName = (text: string): boolean =>
  text.length <= 120 &&
  !(/[.!?]$/.test(text) && text.split(/\s+/).length > LONGEST_SENTENCE_NAME) &&
  text.split(/\s+/).length <= NAME_WORDS &&
  /^[\p{Lu}\p{N}\p{Ll}[@“"]/u.test(text) &&
  !/[.!?]\s+\p{L}/u.test(text.replace(ABBREVIATED, ''));

function takeApart(item: ListItem, countries: readonly string[]) {
  const { name, rest, address, isSetApart } = nameAndRest(item.content, countries);
  const cells = new Map<ImportField, SourceCell>();
  const links = linksOf(item.content);
  const service: string[] = [];
  const inside: string[] = [];
  const state = (field: ImportField, text: string, own: readonly Link[] = []) => {
    const before = textOf(cells.get(field));
    const together = before === '' ? text : `${before}; ${text}`;
    cells.set(field, own.length > 0 ? { text: together, links: [...own] } : together);
  };
  let named: string | undefined;
  for (const inner of item.items) {
    const property = propertyOf(inner);
    const field = property && recogniseHeader(property.label)?.field;
    if (property && field === 'name') named ??= textOf(property.cell);
    else if (property && field) state(field, textOf(property.cell), linksOf(property.cell));
    else inside.push(textOf(inner.content));
  }
  for (const text of inside) {
    const unknown = UNKNOWN_LABEL.exec(text);
    if (isPlace(text, countries)) state('locations', text);
    else if (isSafeguard(text)) state('safeguards', text);
    else if (!unknown) service.push(text);
    else if (!cells.has('service') && !cells.has('purpose') && inside.length <= 2) service.push(unknown[1] ?? '');
  }
  if (address !== '') state('address', address);
  const said = partsOf(rest, countries);
  for (const place of said.places) state('locations', place);
  for (const safeguard of said.safeguards) state('safeguards', safeguard);
  if (said.entity !== '' && !cells.has('contractingEntity')) state('contractingEntity', said.entity);
  for (const { field, text } of said.labelled) if (!cells.has(field)) state(field, text);
  const isLabelled = said.labelled.some(({ field }) => field === 'service');
  const text = [isLabelled ? '' : said.service, ...service].filter((part) => part !== '').join('\n');
  if (text !== '') state('service', text);
  const lead = leadOf(item.content) ?? (isSetApart ? name : undefined);
  // "Hosting" with "Provider: Vercel" below it says what Vercel does.
  if (named !== undefined && text === '' && !cells.has('purpose')) state('service', name);
  cells.set('name', { text: named ?? name, links: [...links], ...(lead !== undefined && { lead: named ?? lead }) });
  return { item, cells };
}

/** The name is what is set apart at the beginning, else what stands before the first separator. */
interface Named {
  name: string;
  rest: string;
  /** What stands between the name and the rest as an address. */
  address: string;
  /** A dash, a colon or brackets end the name. */
  isSetApart: boolean;
}

function nameAndRest(content: SourceCell, countries: readonly string[]): Named {
  const text = textOf(content)
    .replace(/^\s*\d+[.)]\s+/, '')
    .trim();
  const lead = leadOf(content)?.trim() ?? '';
  if (lead !== '' && text.startsWith(lead) && canBeName(lead)) {
    const rest = text.slice(lead.length);
    const alias = /^\s*\(\p{Lu}[\p{L}\p{N}.&-]{1,9}\)/u.exec(rest)?.[0] ?? '';
    const isAlias = !isPlace(alias.replace(/[()]/g, ''), countries);
    const name = lead.replace(/[\s:：,–—-]+$/, '');
    // "Vercel Inc., USA": a company and its country, set apart together.
    const { head, place } = placeAtEnd(name, countries);
    const isWithPlace = place !== '' && head !== '' && companyNameIn(head) === head;
    return {
      name: isWithPlace ? head : name,
      rest: `${isWithPlace ? ` (${place}) ` : ''}${isAlias ? rest.slice(alias.length) : rest}`,
      address: '',
      isSetApart: true,
    };
  }
  // "Xero (UK) Limited – invoicing": the brackets are part of the company.
  const [whole = ''] = text.split(BEFORE_DASH);
  if (whole !== text && /\)\s+\S/.test(whole) && companyNameIn(whole) === whole)
    return { name: whole, rest: text.slice(whole.length), address: '', isSetApart: true };
  const end = AFTER_NAME.exec(text);
  if (end) return withoutAddress(text.slice(0, end.index).trim(), text.slice(end.index));
  const [first = '', ...others] = text.split(/,\s+/);
  const isForm = /^(inc|llc|ltd|limited|corp|gmbh|sas|s\.?a\.?|l\.?p|plc|pbc)\b/i.test(others[0] ?? '');
  if (others.length === 0) return { name: text, rest: '', address: '', isSetApart: false };
  return isForm
    ? { name: `${first}, ${others[0]}`, rest: others.slice(1).join(', '), address: '', isSetApart: false }
    : { name: first, rest: others.join(', '), address: '', isSetApart: false };
}

/** "Contoso, Inc., 1 Main Street, Seattle, USA: mail": the address goes with the company, not into its name. */
function withoutAddress(named: string, rest: string): Named {
  const name = nameBeforeAddress(named);
  const address = named.slice(name.length).replace(/^[\s,;]+/, '');
  return { name, rest, address, isSetApart: true };
}

interface Parts {
  places: string[];
  safeguards: string[];
  entity: string;
  service: string;
  /** Parts that say themselves what they are: "Data processed: stack traces". */
  labelled: { field: ImportField; text: string }[];
}

/** What of the words behind a name is only a place, or only a safeguard; the rest is the service. */
function partsOf(rest: string, countries: readonly string[]): Parts {
  const text = rest
    .replace(/^[\s,.:：;|→–—-]+/u, '')
    .replace(/\bEE\. UU\b/g, 'EE.UU')
    .trim();
  const bracketed = new Set([...rest.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim()));
  const places: string[] = [];
  const safeguards: string[] = [];
  const service: string[] = [];
  const labelled: Parts['labelled'] = [];
  let entity = '';
  let isAfterPlace = false;
  for (const between of text.split(BETWEEN_PARTS)) {
    const part = between.replace(/^[\s:：,;–—-]+/u, '').trim();
    if (!/[\p{L}\p{N}\p{RI}]/u.test(part)) continue;
    const isInBrackets = bracketed.has(part);
    const own = ownLabel(part);
    const { head, place } = placeAtEnd(part, countries);
    const isCity = service.length > 0 && /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(head);
    const wasAfterPlace = isAfterPlace;
    isAfterPlace = place !== '' && !own;
    if (own) labelled.push(own);
    else if (isSafeguard(part)) {
      const pieces = part.split(/,\s*/).filter((piece) => piece !== '');
      // "No transfer outside the EU" says nothing of where beside a place that does.
      const where = pieces.filter((piece) => isPlace(piece, countries) && !isSafeguard(piece));
      const others = pieces.filter((piece) => !where.includes(piece));
      const first = Math.max(0, others.findIndex(isSafeguard));
      places.push(...where);
      safeguards.push(others.slice(first).join(', '));
      if (first > 0) service.push(others.slice(0, first).join(', '));
    } else if (place !== '' && head !== '' && companyNameIn(head) === head) {
      entity = head;
      places.push(place);
    } else if (isInBrackets && entity === '' && companyNameIn(part) === part) entity = part;
    else if (place !== '' && (head === '' || isCity)) {
      // "Ireland (EU)" is one place said twice.
      if (isInBrackets && wasAfterPlace && [part, places.at(-1) ?? ''].some((one) => isUnion(one, countries)))
        places.push(`${places.pop()} (${part})`);
      else places.push(part);
    } else {
      service.push(head);
      if (place !== '') places.push(place);
    }
  }
  const plain = places.length === 0 && safeguards.length === 0 && labelled.length === 0 && entity === '';
  return {
    places,
    safeguards,
    entity,
    labelled,
    service: plain ? text.replace(/^\(([^()]*)\)$/, '$1') : service.join(' – ').trim(),
  };
}

/** A paragraph "Vercel Inc. Role: hosting. Location: Germany.": a name, then what is said of it under labels. */
export function namesAndLabels(content: SourceCell): boolean {
  const text = textOf(content).trim();
  const lead = leadOf(content)?.trim() ?? '';
  const isLed = lead !== '' && text.startsWith(lead);
  const end = isLed ? lead.length : AFTER_NAME.exec(text)?.index;
  const name = text.slice(0, end).trim();
  const isLabel = (recogniseHeader(name)?.confidence ?? 0) >= SURE_LABEL;
  if (end === undefined || text.includes('\n') || !canBeName(name) || isLabel) return false;
  const labels = text
    .slice(end)
    .replace(/^[\s.:–—-]+/u, '')
    .split(BETWEEN_PARTS)
    .flatMap((part) => ownLabel(part.trim())?.field ?? []);
  return new Set(labels).size >= 2;
}

const OWN_LABEL = /^(\p{L}[\p{L} /-]{1,40})[:：]\s+(\S.*)$/su;
const SURE_LABEL = 0.8;

function ownLabel(part: string): { field: ImportField; text: string } | undefined {
  const [, label = '', text = ''] = OWN_LABEL.exec(part) ?? [];
  const meaning = label === '' ? undefined : recogniseHeader(label);
  if (!meaning || meaning.confidence < SURE_LABEL || meaning.field === 'name') return undefined;
  const saysWhat = meaning.field === 'role' && readRole(text).state === 'problem';
  return { field: saysWhat ? 'service' : meaning.field, text: text.replace(/[.;]$/, '') };
}

function isPlace(text: string, countries: readonly string[]): boolean {
  if (text.trim().split(/\s+/).length > PLACE_WORDS) return false;
  const read = readPlaces(text, countries);
  return (
    read.state === 'read' &&
    read.value.every(({ place, confidence }) => place.kind !== 'not-stated' && confidence >= 0.8)
  );
}

/** The text names the Union or the Area and nothing else. */
const isUnion = (text: string, countries: readonly string[]): boolean => {
  const read = readPlaces(text, countries);
  return read.state === 'read' && read.value.every(({ place }) => place.kind === 'eu-eea');
};

const isSafeguard = (text: string) => text.split(/\s+/).length <= 12 && familiesOf(safeguardsInText(text)).length > 0;

/** "payment processing, Ireland": the places that an enumeration ends with, each of them one by itself. */
function placeAtEnd(part: string, countries: readonly string[]): { head: string; place: string } {
  const pieces = part.split(/,\s*/);
  let from = pieces.length;
  while (from > 0 && isPlace(pieces[from - 1] ?? '', countries)) from -= 1;
  const head = pieces.slice(0, from).join(', ').trim();
  // "Outside the EEA, Switzerland and the UK" names no place.
  if (OUTSIDE.test(head)) return { head: part.trim(), place: '' };
  return { head, place: pieces.slice(from).join(', ').trim() };
}
const OUTSIDE = /(?<!\p{L})(?:outside|hors|außerhalb|ausserhalb|fuori|al di fuori|fuera|fora|buiten|poza)(?!\p{L})/iu;
