import { EngagementFacts, VendorFacts } from '../facts';
import { readAnswer, readContract, readFlag, readRole, readSpecialCategories, saysUnknown } from './answers';
import type { EngagementCells, Reading, RowProblemCode, VendorCells } from './cells';
import { BLANK, problem, reading } from './cells';
import { entityAsStated } from './company-names';
import { readDay } from './dates';
import type { EngagementField, VendorField } from './fields';
import { fold } from './folding';
import { saysNothing } from './no-transfer';
import { readPlaces } from './places';
import { linesOf } from './safeguard-lines';
import { NOT_APPLICABLE } from './vocabulary/answers';
import { itemsWithin, shortTo } from './within-limits';

type Values = { [Field in keyof VendorCells]?: NonNullable<VendorCells[Field]>['value'] } & {
  [Field in keyof EngagementCells]?: NonNullable<EngagementCells[Field]>['value'];
};
/** What one cell adds to its row: one field mostly, several for "signed on 12/03/2024". */
export type CellReading = Reading<Values>;
type Reader = (text: string, countries: readonly string[]) => CellReading;
export type PlainField = VendorField | EngagementField;

const LINK_FIELDS: readonly PlainField[] = ['website', 'privacyUrl', 'subprocessorListUrl', 'contractUrl'];
export const isLinkField = (field: PlainField): boolean => LINK_FIELDS.includes(field);

const isMultiline = (field: PlainField) => field === 'notes' || field === 'purpose' || field === 'address';
const shapes = { ...VendorFacts.shape, ...EngagementFacts.shape };

/** Checks a value by the schema of the register itself, so that an import accepts what a form accepts. */
function checked<Field extends VendorField | EngagementField>(
  field: Field,
  value: unknown,
  confidence = 1,
): CellReading {
  const result = shapes[field].safeParse(value);
  if (result.success) return reading({ [field]: result.data } as Values, confidence);
  return problem((result.error.issues[0]?.message ?? 'text-too-long') as RowProblemCode);
}

/** What the register stores at most, for texts that lose nothing of their meaning when they are cut. */
const LONGEST = { service: 300, retention: 500, address: 500, purpose: 2000, notes: 4000 } as const;
const LONGEST_ITEM = 300;
const MOST_ITEMS = 100;
const LONGEST_REFERENCE = 200;
/** How sure a value is of which the cell said more than the register takes, or that stood among other words. */
const CUT = 0.7;

const textOf =
  (field: PlainField): Reader =>
  (text) =>
    saysUnknown(text) ? BLANK : checked(field, text.replace(/\s+/g, ' '));

/** A text without limits beyond its length, which it keeps already: nothing is left to check. */
const within = (field: keyof typeof LONGEST, text: string, confidence: number): CellReading =>
  reading({ [field]: text } as Values, confidence);

/** A text that may be cut: to its first sentences, or at a word. */
const longTextOf =
  (field: keyof typeof LONGEST): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    const whole = isMultiline(field) ? text.trim() : text.trim().replace(/\s+/g, ' ');
    return whole.length > LONGEST[field]
      ? checked(field, shortTo(whole, LONGEST[field]), CUT)
      : within(field, whole, 1);
  };

/** A service described at length is named by its first sentence, and the whole is its purpose. */
function serviceOf(text: string): CellReading {
  const service = longTextOf('service')(text, []);
  if (service.state !== 'read' || service.confidence === 1) return service;
  return reading({ ...service.value, purpose: shortTo(text, LONGEST.purpose) }, service.confidence);
}

/** Splits an enumeration at `;`, bullets and line ends, else at commas outside brackets; prose becomes several items. */
const listOf =
  (field: PlainField): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    const strong = text.split(/[;\n•·]/);
    const parts = strong.length > 1 ? strong : atCommas(text);
    const items = parts
      .map((part) =>
        part
          .replace(/\s+/g, ' ')
          .replace(/^[ *–—-]+/, '')
          .trimEnd(),
      )
      .filter((item) => item !== '');
    const fitting = itemsWithin(items, LONGEST_ITEM, MOST_ITEMS);
    return items.length === 0 ? BLANK : checked(field, fitting, fitting.length === new Set(items).size ? 1 : CUT);
  };

function atCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const dayOf =
  (field: PlainField): Reader =>
  (text) => {
    if (statesNothing(text)) return BLANK;
    const day = readDay(text);
    return day.state === 'read' ? reading({ [field]: day.value } as Values) : day;
  };

const LONGEST_NOTHING = 40;
/** "Inconnu", "none", "entfällt": where a link, a day or a country is asked for, such words are no mistake. */
function statesNothing(text: string): boolean {
  if (saysUnknown(text)) return true;
  const lines = text.length <= LONGEST_NOTHING ? linesOf(text) : [];
  return lines.length > 0 && saysNothing(lines);
}

const isBareDomain = (text: string): boolean => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(\/\S*)?$/u.test(text);

const linkIn = (text: string): string | undefined =>
  /https?:\/\/[^\s)>\]"]+/i.exec(text)?.[0].replace(/[.,;:!?…'’»]+$/, '');

/** A link inside other words is read with less confidence; a bare domain gets its scheme. */
const urlOf =
  (field: PlainField): Reader =>
  (text) => {
    const link = linkIn(text);
    if (link) return checked(field, link, link === text ? 1 : CUT);
    if (statesNothing(text)) return BLANK;
    if (isBareDomain(text)) return checked(field, `https://${text}`);
    return problem('url-invalid', ['https://example.com']);
  };

const countryOf =
  (field: PlainField): Reader =>
  (text, countries) => {
    if (statesNothing(text)) return BLANK;
    const places = readPlaces(text, countries);
    if (places.state !== 'read') return places;
    if (field === 'establishmentCountry' && places.establishment)
      return reading({ [field]: places.establishment.country } as Values, places.establishment.confidence);
    const found = places.value.filter(({ place }) => place.country !== undefined);
    const named = new Set(found.map(({ place }) => place.country));
    const [first] = found;
    if (!first || named.size > 1) return problem('one-country-expected');
    return reading({ [field]: first.place.country } as Values, first.confidence);
  };

/** The first mailbox in the cell; the address of a contact page is none, and no mistake either. */
const emailOf =
  (field: PlainField): Reader =>
  (text) => {
    if (statesNothing(text)) return BLANK;
    const whole = text.replace(/https?:\/\/\S+/gi, ' ').replace(/^mailto:/i, '');
    const address = /[^\s@<>()[\],;:"/]{1,64}@[^\s@<>()[\],;:"/]{1,200}/.exec(whole)?.[0].replace(/[.,;:!?]+$/, '');
    if (address) return checked(field, address, address === whole ? 1 : CUT);
    return whole !== text || isBareDomain(text) ? BLANK : problem('email-invalid');
  };

function under<T>(field: PlainField, read: (text: string) => Reading<T>): Reader {
  return (text) => {
    const answer = read(text);
    return answer.state === 'read' ? reading({ [field]: answer.value } as Values, answer.confidence) : answer;
  };
}

const readers: Record<PlainField, Reader> = {
  name: (text) => checked('name', text.replace(/\s+/g, ' ')),
  contractingEntity: (text, countries) => textOf('contractingEntity')(entityAsStated(text), countries),
  registrationNumber: textOf('registrationNumber'),
  address: longTextOf('address'),
  establishmentCountry: countryOf('establishmentCountry'),
  parentName: textOf('parentName'),
  parentCountry: countryOf('parentCountry'),
  website: urlOf('website'),
  contactName: textOf('contactName'),
  contactRole: textOf('contactRole'),
  contactEmail: emailOf('contactEmail'),
  privacyUrl: urlOf('privacyUrl'),
  subprocessorListUrl: urlOf('subprocessorListUrl'),
  certifications: listOf('certifications'),
  service: serviceOf,
  role: under('role', readRole),
  purpose: longTextOf('purpose'),
  dataCategories: listOf('dataCategories'),
  dataSubjects: listOf('dataSubjects'),
  specialCategories: under('specialCategories', readSpecialCategories),
  retention: longTextOf('retention'),
  fromOn: dayOf('fromOn'),
  untilOn: dayOf('untilOn'),
  contract: contractCell,
  contractReference: textOf('contractReference'),
  contractSignedOn: contractCell,
  contractUrl: contractLinkOf,
  flowDown: under('flowDown', readAnswer),
  published: under('published', readFlag),
  verifiedOn: dayOf('verifiedOn'),
  reviewDueOn: dayOf('reviewDueOn'),
  notes: longTextOf('notes'),
};

function contractCell(text: string): CellReading {
  const read = readContract(text);
  if (read.state !== 'read') return read;
  const { contractReference: reference, contractUrl: url } = read.value;
  if (reference !== undefined && reference.length > LONGEST_REFERENCE)
    return reading({ ...read.value, contractReference: shortTo(reference, LONGEST_REFERENCE) }, 0.5);
  return url === undefined ? read : checked('contractUrl', linkIn(url), read.confidence);
}

/** Under the header of a link, words without one say what a "contract" column would say. */
function contractLinkOf(text: string): CellReading {
  const link = urlOf('contractUrl')(text, []);
  return link.state === 'problem' && link.code === 'url-invalid' ? contractCell(text) : link;
}

const SAYS_NOTHING = new Set(NOT_APPLICABLE);

/** A cell that only marks its own emptiness. */
export const isBlank = (text: string): boolean =>
  !/[\p{L}\p{N}?✓✔☑✅✗✘✕❌]/u.test(text) || (text.length <= LONGEST_NOTHING && SAYS_NOTHING.has(fold(text)));

/** Reads the text of one cell as the given field. `countries` are the ISO alpha-2 codes that may come out. */
export function readCell(field: PlainField, text: string, countries: readonly string[]): CellReading {
  return field !== 'name' && isBlank(text) ? BLANK : readers[field](text, countries);
}
