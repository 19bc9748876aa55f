import type { IsoDate } from './days';
import type { Standing } from './safeguard-standing';
import type { Coverage } from './transfers';
import type { AccessMode, DestinationKind, EngagementRole, Instrument, PublicLanguage } from './words';

/** One place of a published entry, with what it stood on the day it was published. */
export type PublishedLocation = {
  kind: DestinationKind;
  country?: string;
  internationalOrganisation?: string;
  place?: string;
  mode: AccessMode;
  verdict: Coverage;
  /** What covers the transfer; absent unless the verdict is `covered`. */
  reliesOn?: Instrument;
  /** Decision number when the place rests on an adequacy decision, e.g. `2013/65/EU`. */
  decision?: string;
  /** Every safeguard recorded for this place and what it is worth there, first relied on first. */
  safeguards: { instrument: Instrument; standing: Standing }[];
};

export type PublishedSafeguard = { instrument: Instrument; country?: string; reference?: string; documentUrl?: string };

export type TranslatedEntry = {
  service?: string;
  purpose?: string;
  dataCategories?: string[];
  dataSubjects?: string[];
  retention?: string;
};

/** One row of a published list, frozen at publication. Carries no person's name and nothing nobody has confirmed. */
export type PublishedEntry = {
  /** The engagement's id: the same row across revisions. */
  id: string;
  vendor: string;
  /** The source says that the vendor exists without naming it; `vendor` then describes it. */
  unnamed?: true;
  contractingEntity?: string;
  address?: string;
  establishmentCountry?: string;
  parentName?: string;
  parentCountry?: string;
  /** The law of a country farther away than the data that reaches the vendor. No transfer by itself. */
  exposure?: { country: string; via: 'parent' | 'establishment' };
  website?: string;
  contactEmail?: string;
  service: string;
  role: EngagementRole;
  purpose?: string;
  dataCategories: string[];
  dataSubjects: string[];
  retention?: string;
  fromOn?: IsoDate;
  /** The products it serves; absent means all of them. */
  products?: string[];
  /** Only customers who switch something on are concerned. */
  optional?: true;
  /** A company of the organisation's own group. */
  affiliate?: true;
  /** What the row says in other languages, where the organisation wrote it. The original prevails. */
  translations?: Partial<Record<PublicLanguage, TranslatedEntry>>;
  /** Never empty: a row nobody has placed has one place of kind `not-stated`. */
  locations: PublishedLocation[];
  safeguards: PublishedSafeguard[];
};

/** The row in a reader's language, where the organisation wrote it in that one; field by field. */
export const entryIn = (entry: PublishedEntry, language: PublicLanguage): PublishedEntry => ({
  ...entry,
  ...entry.translations?.[language],
});

export const CHANGE_KINDS = [
  'added',
  'replaced',
  'removed',
  'entity',
  'location',
  'purpose',
  'data',
  'safeguard',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * What changed of one row between two revisions; several kinds when several things changed. A replacement goes by the row
 * that comes, which is `after`; `before` is the row whose place it takes.
 */
export type PublishedChange = { entryId: string; kinds: ChangeKind[]; before?: PublishedEntry; after?: PublishedEntry };

/**
 * JSON with object keys in code point order, absent values left out and no white space: the text a content hash is
 * taken of. What `jq -cS` prints, so that anybody can check a hash without Onward.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
