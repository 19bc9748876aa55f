import { type CatalogueVendor, type Confidence, VENDOR_CATALOGUE } from '../../seed/reference/catalogue';
import type { VendorFacts } from '../domain/facts';
import type { Instrument } from '../domain/words';

const SUGGESTED_FIELDS = [
  'contractingEntity',
  'establishmentCountry',
  'parentName',
  'parentCountry',
  'website',
  'subprocessorListUrl',
  'contractUrl',
] as const satisfies (keyof VendorFacts & keyof CatalogueVendor['suggestions'])[];

export type VendorSuggestion = {
  key: string;
  name: string;
  category: CatalogueVendor['category'];
  /** What the catalogue says of the vendor's facts; never more than a suggestion. */
  facts: Partial<Record<(typeof SUGGESTED_FIELDS)[number], string>>;
  confidence: Record<string, Confidence>;
  headquartersCountry?: string;
  euHosting?: string;
  instruments: readonly Instrument[];
  notes?: string;
};

const MATCHES_SHOWN = 8;
const MINIMUM_LETTERS = 2;

/** Catalogue vendors a typed name may mean, best first: same name or other name, then begins with it, then contains it. */
export function searchCatalogue(name: string): VendorSuggestion[] {
  const sought = simplified(name);
  if (sought.length < MINIMUM_LETTERS) return [];
  return VENDOR_CATALOGUE.map((vendor) => ({ vendor, closeness: closenessOf(vendor, sought) }))
    .filter(({ closeness }) => closeness > 0)
    .toSorted((one, other) => other.closeness - one.closeness || one.vendor.name.localeCompare(other.vendor.name))
    .slice(0, MATCHES_SHOWN)
    .map(({ vendor }) => suggestionOf(vendor));
}

/** What the catalogue suggests for the vendor of a key; undefined when it has none. */
export function suggestVendor(key: string | null | undefined): VendorSuggestion | undefined {
  const vendor = VENDOR_CATALOGUE.find((one) => one.key === key);
  return vendor && suggestionOf(vendor);
}

/**
 * Vendors on file that a new one may double: the same catalogue row, or a name or contracting entity that reads the
 * same without legal form, accents and punctuation.
 */
export function findDoubles<T extends Pick<VendorFacts, 'name' | 'contractingEntity' | 'catalogueKey'>>(
  vendors: readonly T[],
  sought: { name: string; catalogueKey?: string | undefined },
): T[] {
  const name = simplified(sought.name);
  return vendors.filter((vendor) => {
    if (sought.catalogueKey && vendor.catalogueKey === sought.catalogueKey) return true;
    if (name === '') return false;
    return [vendor.name, vendor.contractingEntity].some((known) => {
      const simple = simplified(known ?? '');
      return simple !== '' && (simple === name || simple.startsWith(`${name} `) || name.startsWith(`${simple} `));
    });
  });
}

function suggestionOf({ key, name, category, suggestions, notes }: CatalogueVendor): VendorSuggestion {
  const facts: VendorSuggestion['facts'] = {};
  const confidence: VendorSuggestion['confidence'] = {};
  for (const field of SUGGESTED_FIELDS) {
    const suggestion = suggestions[field];
    if (!suggestion) continue;
    facts[field] = suggestion.value;
    confidence[field] = suggestion.confidence;
  }
  const { headquartersCountry, euHosting, instruments } = suggestions;
  if (euHosting) confidence.euHosting = euHosting.confidence;
  if (instruments) confidence.instruments = instruments.confidence;
  return {
    key,
    name,
    category,
    facts,
    confidence,
    headquartersCountry: headquartersCountry?.value,
    euHosting: euHosting?.value,
    instruments: instruments?.value ?? [],
    notes: notes?.en,
  };
}

function closenessOf({ name, aliases, domains }: CatalogueVendor, sought: string): number {
  const known = [name, ...aliases, ...domains].map(simplified);
  if (known.includes(sought)) return 3;
  if (known.some((one) => one.startsWith(sought) || sought.startsWith(`${one} `))) return 2;
  return known.some((one) => one.includes(sought)) ? 1 : 0;
}

const LEGAL_FORMS =
  /\b(inc|incorporated|llc|ltd|limited|gmbh|ag|ab|sas|sarl|sa|se|bv|plc|aps|oy|corp|corporation|pbc|srl|spa)\b/g;

/** A name as it is compared: lower case, no accents, no punctuation, no legal form. */
function simplified(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim() || plain;
}
