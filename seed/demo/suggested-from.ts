import { VENDOR_CATALOGUE } from '../reference/catalogue';

const SUGGESTED_FIELDS = ['contractingEntity', 'establishmentCountry', 'parentName', 'parentCountry'] as const;
type Suggested = Partial<Record<(typeof SUGGESTED_FIELDS)[number], string>>;

/**
 * The catalogue's word on a vendor's entity and parent, each value listed in `toConfirm`: the organisation's document
 * says none of it. Throws on a key the catalogue does not have.
 */
export function suggestedFrom(catalogueKey: string): Suggested & { catalogueKey: string; toConfirm: string[] } {
  const vendor = VENDOR_CATALOGUE.find((row) => row.key === catalogueKey);
  if (!vendor) throw new Error(`no catalogue vendor ${catalogueKey}`);
  const known: Suggested = {};
  for (const field of SUGGESTED_FIELDS) {
    const suggestion = vendor.suggestions[field];
    if (suggestion) known[field] = suggestion.value;
  }
  return { ...known, catalogueKey, toConfirm: Object.keys(known) };
}
