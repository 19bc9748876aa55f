import { CLEAR_FORMS, INNER_WORDS, LEADING_FORMS, NO_NAMES, WRITTEN_FORMS } from './vocabulary/company-forms';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const SPACE = '[ \\u00A0]';

/** "S.p.A." also without dots or with spaces after them, "Co., Ltd." without its comma, "GmbH&Co.KG" without spaces. */
const loosely = (form: string): string =>
  form
    .split(' ')
    .map((word, at, all) => {
      const dotted = word
        .replace(/,$/, '')
        .split('.')
        .map(escaped)
        .filter((part, index, parts) => part !== '' || index < parts.length - 1)
        .join(`\\.?${SPACE}?`);
      const isLast = at === all.length - 1;
      const gap = /[.&]$/.test(word) || all[at + 1] === '&' ? `${SPACE}*` : `${SPACE}+`;
      return `${dotted}${/\./.test(word) ? '\\.?' : ''}${/,$/.test(word) ? ',?' : ''}${isLast ? '' : gap}`;
    })
    .join('');
/** As it stands, but for the last of several dots. */
const exactly = (form: string): string =>
  escaped(form)
    .replace(/(\\\..*)\\\.$/, '$1\\.?')
    .replaceAll(' ', `${SPACE}+`);

const oneOf = (forms: readonly string[], patternOf: (form: string) => string): string =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');

const BEFORE = '(?<=[\\p{L}\\p{N}.)!+\\u2122\\u00AE"\u201D\u2019\'](?:,?[ \\u00A0]+|,))';
const AFTER = '(?![\\p{L}\\p{N}\\-]|\\.\\p{L})';
const CLEAR = new RegExp(`${BEFORE}(?:${oneOf(CLEAR_FORMS, loosely)})${AFTER}|(?:株式会社|有限公司)`, 'giu');
/** Followed by nothing, by a mark or by a word in small letters. */
const WRITTEN = new RegExp(
  `${BEFORE}(?:${oneOf(WRITTEN_FORMS, exactly)})${AFTER}(?=\\s*(?:$|[,;:()[\\]/|"–—+&-]|\\p{Ll}|\\n))`,
  'gu',
);
const LEADING = new RegExp(`^(?:${oneOf(LEADING_FORMS, exactly)})[ \\u00A0]+(?=\\p{Lu})`, 'u');

const NOT_A_NAME = new Set(NO_NAMES);
const INSIDE_NAMES = new Set(INNER_WORDS);

/** The name states the legal form of a company: "Stripe, Inc.", "OVH SAS". */
export const statesCompanyForm = (name: string): boolean => companyNameIn(name) !== undefined;

/**
 * The company a text names with its legal form, as written: of "Neon (Neon Inc.)" it is "Neon Inc.", of "Stripe Payments
 * Europe Ltd, clauses contractuelles types" the first four words. Undefined where no legal form is stated.
 */
export function companyNameIn(text: string): string | undefined {
  const { outer, inner } = bracketsApart(text);
  for (const part of [outer, ...inner]) {
    const found = nameWithForm(part);
    if (found) return found;
  }
  return undefined;
}

/** The company a cell of companies states: without its register number, and without what else stands beside its form. */
export const entityAsStated = (text: string): string =>
  companyNameIn(text) ?? (text.replace(/\s*\([^()]*\d[^()]*\)\s*$/, '') || text);

/** What stands in brackets, apart from brackets inside a name: "Example Cloud (Singapore) Private Limited". */
function bracketsApart(text: string): { outer: string; inner: string[] } {
  const inner: string[] = [];
  const outer = text.replace(
    /\s*[([]([^()[\]]*)[)\]](?=(.?\s*)(\S*))/gu,
    (whole, content: string, _gap, next: string) => {
      const isPartOfName =
        /^(SMC-)?(Pvt|Pty|Private|haftungsbeschränkt)\b/iu.test(content) || startsWithForm(text, whole, next);
      if (isPartOfName) return whole;
      inner.push(content);
      return ' ; ';
    },
  );
  return { outer, inner };
}

function startsWithForm(text: string, bracket: string, next: string): boolean {
  if (next === '') return false;
  const from = text.indexOf(bracket) + bracket.length;
  return [CLEAR, WRITTEN].some((form) =>
    [...text.matchAll(form)].some(({ index }) => /^[,\s]*$/.test(text.slice(from, index))),
  );
}

/** The ways a legal form can begin, by letters and figures alone: "S.p.A." with "s", "sp" and "spa". */
const BEGINNINGS = new Set(
  [...CLEAR_FORMS, ...WRITTEN_FORMS, ...LEADING_FORMS].flatMap((form) => {
    const [first = ''] = form.toLowerCase().split(/[\s&]+/);
    const parts = first.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    return parts.map((_, at) => parts.slice(0, at + 1).join(''));
  }),
);

/** Whether a text has a word with which a legal form can begin; where it has none, no form has to be looked for. */
const mayStateForm = (text: string): boolean =>
  /[^\p{ASCII}]/u.test(text) ||
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => BEGINNINGS.has(word));

/** Takes the words before the first legal form, back to a mark or to a word no name begins or goes on with. */
function nameWithForm(text: string): string | undefined {
  if (!mayStateForm(text)) return undefined;
  const forms = [...text.matchAll(CLEAR), ...text.matchAll(WRITTEN)].sort(
    (a, b) => a.index - b.index || b[0].length - a[0].length,
  );
  for (const { 0: form, index } of forms) {
    const name = wordsBefore(text.slice(0, index).replace(/,?[ \u00A0]*$/, ''));
    if (name === undefined || (form === 'Company' && NOT_A_NAME.has(lastWordOf(name)))) continue;
    const from = text.slice(0, index).lastIndexOf(name);
    return text.slice(from, index + form.length).trim();
  }
  return LEADING.test(text.trim()) ? leadingName(text.trim()) : undefined;
}

const lastWordOf = (name: string): string => (name.split(/\s+/).at(-1) ?? '').toLowerCase();
const leadingName = (text: string): string => text.split(/\s*[,;:\n|]|\s+[–—-]\s+/u)[0]?.trim() ?? text;

const MARK = /^.*(?:[;:|\n•·→"“”]|\s[–—-]\s|,\s|\/\s|\s\/|\bd\/b\/a\b|\bdba\b|\bt\/a\b)\s*/su;
const MOST_WORDS = 9;

function wordsBefore(text: string): string | undefined {
  const segment = text.replace(MARK, '').trim();
  const said = segment.split(/[ \u00A0]+/).filter((word) => word !== '');
  const isName = (word: string) => /[\p{Lu}\p{N}]|\p{L}\.\p{L}/u.test(word) || /^(&|\+)$/.test(word);
  const isStop = (word: string) => NOT_A_NAME.has(word.toLowerCase()) && !INSIDE_NAMES.has(word);
  const last = said.at(-1);
  if (last === undefined || NOT_A_NAME.has(said.length === 1 ? last.toLowerCase() : last)) return undefined;
  if (said.length <= 4 && !said.some((word) => NOT_A_NAME.has(word) || /^(By|Via|Par|Durch|Door)$/.test(word)))
    return segment;
  let from = said.length - 1;
  for (let at = from - 1; at >= 0 && said.length - at <= MOST_WORDS; at -= 1) {
    const word = said[at] ?? '';
    if (isName(word) && !isStop(word)) from = at;
    else if (word === 'The' && at === 0) from = at;
    else if (!INSIDE_NAMES.has(word)) break;
  }
  const name = said.slice(from).join(' ');
  return segment.includes(name) ? name : segment;
}

const STREETS =
  'street|st\\.|avenue|ave\\.?|road|rd\\.?|lane|quay|boulevard|blvd\\.?|bd\\.?|parkway|pkwy|highway|square|suite|floor|p\\.?o\\.? box|' +
  'rue|place|quai|chemin|cours|allée|impasse|cedex|bp|straße|strasse|str\\.|platz|allee|gasse|ring|damm|weg|ufer|' +
  'via|viale|piazza|corso|largo|calle|c/|plaza|paseo|carrer|avenida|av\\.|rua|praça|travessa|straat|laan|plein|kade|gracht|singel|' +
  'ul\\.|ulica|aleja|al\\.|terrace|way|drive|court|building|bldg|house|plot|unit';
const STREET = new RegExp(
  `\\d[^,]*(?<!\\p{L})(?:${STREETS})(?!\\p{L})|(?<!\\p{L})(?:${STREETS})(?!\\p{L})[^,]*\\d|\\p{L}(?:straße|strasse|str\\.|platz|allee|gasse|weg|damm|ring|straat|laan|plein|kade|gracht|vej|gatan|vägen)\\s+\\d`,
  'iu',
);
/** A postal code with its town, "Dublin 2", "EC1A 1BB", a state with its code. */
const POSTAL =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?\s+\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+\s+\d{1,2}(?=,|\s*$)|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s+\d{5}\b|\b\d{4}\s?[A-Z]{2}\b/u;
const isAddress = (text: string): boolean => STREET.test(text) || POSTAL.test(text);

/**
 * A vendor's name without the postal address glued to it: "Google Cloud EMEA Limited, Velasco, Clanwilliam Place,
 * Dublin 2" is "Google Cloud EMEA Limited". What follows a name and is no address stays.
 */
export function nameBeforeAddress(text: string): string {
  const company = text.startsWith('(') ? undefined : nameWithForm(text);
  if (company) {
    const end = text.indexOf(company) + company.length;
    const rest = isOpen(text.slice(0, end)) ? '' : text.slice(end);
    return /^[\s,;:–—-]/.test(rest) && !/^\s*[(]/.test(rest) && isAddress(rest) ? text.slice(0, end).trim() : text;
  }
  for (const { index } of text.matchAll(/,\s+|\s+[–—-]\s+|\n|(?<=\p{L})\s+(?=\d{1,4}(?:\s?bis|[a-z])?,?\s+\p{L})/giu)) {
    const before = text.slice(0, index);
    if (isOpen(before) || !/\p{L}/u.test(before) || isAddress(before)) continue;
    const rest = text.slice(index);
    const [next = ''] = rest.replace(/^[\s,–—-]+/, '').split(/,\s|\n/);
    if (isAddress(next) || (index > 0 && /^[\s,–—-]*\d/.test(rest) && STREET.test(rest))) return before.trim();
  }
  return text;
}

const isOpen = (text: string): boolean => (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0);
