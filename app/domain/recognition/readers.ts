import { EngagementFacts, VendorFacts } from '../facts';
import { readAnswer, readContract, readFlag, readRole, readSpecialCategories, saysUnknown } from './answers';
import type { EngagementCells, Reading, RowProblemCode, VendorCells } from './cells';
import { BLANK, problem, reading } from './cells';
import { readDay } from './dates';
import type { EngagementField, ImportField, PlaceField, VendorField } from './fields';
import { fold } from './folding';
import { readPlaces } from './places';

type Values = { [Field in keyof VendorCells]?: NonNullable<VendorCells[Field]>['value'] } & {
  [Field in keyof EngagementCells]?: NonNullable<EngagementCells[Field]>['value'];
};
/** What one cell adds to its row: one field mostly, several for "signed on 12/03/2024". */
export type CellReading = Reading<Values>;
type Reader = (text: string, countries: readonly string[]) => CellReading;
type PlainField = Exclude<ImportField, PlaceField | 'safeguards'>;

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

const textOf =
  (field: PlainField): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    return checked(field, isMultiline(field) ? text : text.replace(/\s+/g, ' '));
  };

/** Splits an enumeration at `;`, bullets and line ends, else at commas outside brackets. */
const listOf =
  (field: PlainField): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    const strong = text.split(/[;\n•·]/);
    const parts = strong.length > 1 ? strong : text.split(/,(?![^()]*\))/);
    const items = parts
      .map((part) => part.replace(/^[\s*–—-]+|\s+$/g, '').replace(/\s+/g, ' '))
      .filter((item) => item !== '');
    return items.length === 0 ? BLANK : checked(field, [...new Set(items)]);
  };

const dayOf =
  (field: PlainField): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    const day = readDay(text);
    return day.state === 'read' ? reading({ [field]: day.value } as Values) : day;
  };

/** A link inside other words is read with less confidence; a bare domain gets its scheme. */
const urlOf =
  (field: PlainField): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    const link = /https?:\/\/[^\s)>\]"]+/i.exec(text)?.[0];
    if (link) return checked(field, link, link === text ? 1 : 0.7);
    if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(\/\S*)?$/u.test(text)) return checked(field, `https://${text}`);
    return problem('url-invalid', ['https://example.com']);
  };

const countryOf =
  (field: PlainField): Reader =>
  (text, countries) => {
    if (saysUnknown(text)) return BLANK;
    const places = readPlaces(text, countries);
    if (places.state !== 'read') return places;
    const found = places.value.filter(({ place }) => place.country !== undefined);
    const named = new Set(found.map(({ place }) => place.country));
    const [first] = found;
    if (!first || named.size > 1) return problem('one-country-expected');
    return reading({ [field]: first.place.country } as Values, first.confidence);
  };

const emailOf =
  (field: PlainField): Reader =>
  (text) => {
    if (saysUnknown(text)) return BLANK;
    const address = text.replace(/^mailto:/i, '');
    return /^https?:\/\//i.test(address) ? problem('email-invalid') : checked(field, address);
  };

function under<T>(field: PlainField, read: (text: string) => Reading<T>): Reader {
  return (text) => {
    const answer = read(text);
    return answer.state === 'read' ? reading({ [field]: answer.value } as Values, answer.confidence) : answer;
  };
}

const readers: Record<PlainField, Reader> = {
  name: (text) => checked('name', text.replace(/\s+/g, ' ')),
  contractingEntity: textOf('contractingEntity'),
  registrationNumber: textOf('registrationNumber'),
  address: textOf('address'),
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
  service: textOf('service'),
  role: under('role', readRole),
  purpose: textOf('purpose'),
  dataCategories: listOf('dataCategories'),
  dataSubjects: listOf('dataSubjects'),
  specialCategories: under('specialCategories', readSpecialCategories),
  retention: textOf('retention'),
  fromOn: dayOf('fromOn'),
  untilOn: dayOf('untilOn'),
  contract: contractCell,
  contractReference: textOf('contractReference'),
  contractSignedOn: contractCell,
  contractUrl: urlOf('contractUrl'),
  flowDown: under('flowDown', readAnswer),
  published: under('published', readFlag),
  verifiedOn: dayOf('verifiedOn'),
  reviewDueOn: dayOf('reviewDueOn'),
  notes: textOf('notes'),
};

function contractCell(text: string): CellReading {
  const read = readContract(text);
  if (read.state !== 'read') return read;
  for (const field of ['contractUrl', 'contractReference'] as const) {
    const value = read.value[field];
    const check = value === undefined ? undefined : checked(field, value);
    if (check?.state === 'problem') return check;
  }
  return read;
}

/** A cell that only marks its own emptiness. */
export const isBlank = (text: string): boolean =>
  !/[\p{L}\p{N}?✓✔☑✅✗✘✕❌]/u.test(text) || /^(n a|neant)$/.test(fold(text));

/** Reads the text of one cell as the given field. `countries` are the ISO alpha-2 codes that may come out. */
export function readCell(field: PlainField, text: string, countries: readonly string[]): CellReading {
  return field !== 'name' && isBlank(text) ? BLANK : readers[field](text, countries);
}
