import { fold } from '../folding';
import { STATE_CODE_OF_NAME, SUBDIVISION_CODES } from '../vocabulary/places/subdivisions';
import type { Clause, Item, Mention, Word } from './clauses';
import { mentionsIn, unknownIn } from './clauses';
import type { PlaceNames } from './names';

/** Codes that are abbreviations of other things in lists: countries only where nothing else in the cell is unread. */
const ABBREVIATIONS = new Set(
  (
    'AD AI GA AM AS BI CC CD CI CX DC HR ID IO IQ IS IT LA ME ML MS NA NO PM PR PS QA SA SC SE SH SI SO ST TV VA VC ' +
    'AND ARE CAN PER COM DOM FIN LIE MAR NOR PAN POL TON BEN GIN JAM CUB MUS GUM VIR SUR'
  ).split(' '),
);
/** After a town of any name these two are the country more often than the state. */
const LIKELIER_A_COUNTRY = new Set(['DE', 'IN']);
const CODE = /^[A-Z]{2,4}$/;

/**
 * Reads the codes of countries, and those of states and provinces that stand after a city or in brackets after their
 * country ("Seattle, WA 98109", "United States (CA, VA)"), in the order of the text.
 */
export function readCodes(clauses: readonly Clause[], names: PlaceNames): void {
  const allRead = clauses.every((clause) => unknownIn(clause).every(({ token }) => names.codes.has(token.raw)));
  for (const clause of clauses) {
    const items = [...clause.items];
    for (const [position, { word }] of clause.items.entries()) {
      if (!word || word.inName || !CODE.test(word.token.raw)) continue;
      const mention = subdivisionAt(clause, items, position, names) ?? countryAt(clause, word, names, allRead);
      if (mention) items[position] = { mention };
    }
    clause.items = items;
  }
}

function subdivisionAt(
  clause: Clause,
  items: readonly Item[],
  position: number,
  names: PlaceNames,
): Mention | undefined {
  const code = items[position]?.word?.token.raw ?? '';
  const holder = holderOf(clause, items, position);
  const country =
    stateOfZip(clause, position, code) ??
    siteOf(holder, code, names) ??
    stateOfHolder(holder, code, names) ??
    stateOfTown(clause, position, code);
  if (!country || !names.countries.has(country.code)) return undefined;
  return mentionOfCode(clause, { is: 'state', country: country.code, name: code }, country.code, country.confidence);
}

/** "Canada (Montréal, BHS)": the code of a site in the country it stands beside. */
function siteOf(holder: Mention | undefined, code: string, names: PlaceNames): Subdivided | undefined {
  const country = names.sites.get(code.toLowerCase());
  return country && country === holder?.country ? { code: country, confidence: 0.8 } : undefined;
}

interface Subdivided {
  code: string;
  confidence: number;
}

function stateOfZip(clause: Clause, position: number, code: string): Subdivided | undefined {
  const zip = /^\d{5}$/.test(clause.items[position + 1]?.word?.token.raw ?? '');
  return zip && SUBDIVISION_CODES.US?.has(code) ? { code: 'US', confidence: 0.9 } : undefined;
}

function stateOfHolder(holder: Mention | undefined, code: string, names: PlaceNames): Subdivided | undefined {
  if (!holder?.country) return undefined;
  if (SUBDIVISION_CODES[holder.country]?.has(code))
    return { code: holder.country, confidence: Math.max(holder.confidence, 0.8) };
  if (holder.span.is !== 'city') return undefined;
  const namesake = holder.span.namesakes.find((one) => one.endsWith(`-${code}`))?.slice(0, 2);
  const shared = holder.span.shared.find(
    (one) => SUBDIVISION_CODES[one]?.has(code) && (one === 'US' || !names.codes.has(code)),
  );
  const country = namesake ?? shared;
  return country ? { code: country, confidence: 0.8 } : undefined;
}

const isInsideCountry = ({ span }: Mention): boolean => ['city', 'state', 'cloud-region'].includes(span.is);

/** The place a code may belong to: the city just before it, or what its brackets follow. */
function holderOf(clause: Clause, items: readonly Item[], position: number): Mention | undefined {
  for (let before = position - 1; before >= 0; before -= 1) {
    const { mention, word } = items[before] ?? {};
    if (mention) return isInsideCountry(mention) ? mention : undefined;
    if (!/^\d+$/.test(word?.token.raw ?? '')) return undefined;
  }
  const previous = clause.separator === 'comma' ? clause.before?.items.at(-1)?.mention : undefined;
  if (previous && isInsideCountry(previous)) return previous;
  const opensBrackets =
    clause.separator === 'start' ||
    (clause.separator === 'comma' && clause.before?.items[0]?.mention?.span.is === 'state');
  return clause.parent && opensBrackets ? clause.parent.items.at(-1)?.mention : undefined;
}

/** "Sample Falls, TX", "Borgo Esempio (BG), Italia": a town we do not know, with the code of its state or province. */
function stateOfTown(clause: Clause, position: number, code: string): Subdivided | undefined {
  const inBrackets = clause.separator === 'start';
  const town = inBrackets ? clause.parent : clause.before;
  if (!town || position > 0 || !isNameOfTown(town)) return undefined;
  const next = (inBrackets ? town : clause).after;
  const country = next && mentionsIn(next)[0]?.country;
  if (country && SUBDIVISION_CODES[country]?.has(code)) return { code: country, confidence: 0.8 };
  if (clause.separator !== 'comma' || !SUBDIVISION_CODES.US?.has(code) || LIKELIER_A_COUNTRY.has(code))
    return undefined;
  return { code: 'US', confidence: 0.6 };
}

const LONGEST_NAME_OF_TOWN = 3;
function isNameOfTown(clause: Clause): boolean {
  const unknown = unknownIn(clause);
  const [first] = unknown;
  return (
    first !== undefined &&
    unknown.length <= LONGEST_NAME_OF_TOWN &&
    clause.items.every(({ mention }) => mention === undefined) &&
    /^\p{Lu}\p{Ll}/u.test(first.token.raw)
  );
}

function countryAt(clause: Clause, word: Word, names: PlaceNames, allRead: boolean): Mention | undefined {
  const { token, roles } = word;
  const country = names.codes.get(token.raw);
  if (!country) return undefined;
  if (unknownIn(clause).some((other) => other !== word && !names.codes.has(other.token.raw))) return undefined;
  const standsAlone = clause.items.length === 1;
  const isNamed =
    standsAlone || isRowOfCodes(clause, names) || (clause.items.at(-1)?.word === word && token.gap.includes(':'));
  if (ABBREVIATIONS.has(token.raw) && !(allRead && isNamed)) return undefined;
  const isWord = [...roles].some((role) => role !== 'plain') || (roles.size > 0 && isShouted(clause));
  if (isWord && !isNamed) return undefined;
  return mentionOfCode(clause, { is: 'code' }, country, 1);
}

/** "DE US": several codes and nothing else, none of which is mostly something else. */
const isRowOfCodes = ({ items }: Clause, names: PlaceNames): boolean =>
  items.length > 1 &&
  items.every(({ word, mention }) => {
    const code = word?.token.raw ?? mention?.name.toUpperCase() ?? '';
    return names.codes.has(code) && code.length === 2 && !ABBREVIATIONS.has(code) && !LIKELIER_A_WORD.has(code);
  });
const LIKELIER_A_WORD = new Set(['IN', 'NO']);

/** Written in capitals throughout, where "IN" and "DE" are words. */
const isShouted = ({ items }: Clause): boolean =>
  items.every(({ word }) => word === undefined || word.token.raw === word.token.raw.toUpperCase());

function mentionOfCode(clause: Clause, span: Mention['span'], country: string, confidence: number): Mention {
  return { kind: 'country', country, confidence, span, vague: false, excluded: false, clause, name: '' };
}

/** The code of the state a mention names: "TX" of "Texas". */
export function stateCodeOf({ span }: Mention): string | undefined {
  if (span.is !== 'state') return undefined;
  return /^[A-Z]{2,3}$/.test(span.name) ? span.name : STATE_CODE_OF_NAME[fold(span.name)];
}
