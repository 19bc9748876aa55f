import type { RecognisedRow } from './cells';
import type { Spot } from './document';

/** A row in the plain shape that programs read: what the list says, without the fields of the register. */
export interface ListedRow {
  name: string;
  legalName: string | null;
  countries: string[];
  worldwide: boolean;
  region: 'EU' | 'EEA' | null;
  establishment: string | null;
  service: string | null;
  data: string | null;
  safeguards: string[];
  url: string | null;
  group: string | null;
  at: Spot;
  /** The least sure reading of the row, 0 to 1. */
  confidence: number;
}

/** The row as `onward recognise` prints it. Where a list gives nothing but the seat, that is the country it states. */
export function listedRow(row: RecognisedRow): ListedRow {
  const { vendor, engagement, places, safeguards } = row;
  const countries = places.flatMap(({ value }) => (value.kind === 'country' && value.country ? [value.country] : []));
  const seat = vendor.establishmentCountry?.value;
  const cells = [...Object.values(vendor), ...Object.values(engagement), ...places, ...safeguards];
  return {
    name: vendor.name.value,
    legalName: vendor.contractingEntity?.value ?? null,
    countries: places.length === 0 && seat ? [seat] : [...new Set(countries)],
    worldwide: places.some(({ value }) => value.kind === 'worldwide'),
    region: places.find(({ value }) => value.kind === 'eu-eea')?.value.region ?? null,
    establishment: seat ?? null,
    service: engagement.service?.source ?? engagement.purpose?.source ?? null,
    data: engagement.dataCategories?.source ?? null,
    safeguards: row.families ?? [],
    url: vendor.website?.value ?? row.links?.[0] ?? vendor.privacyUrl?.value ?? null,
    group: row.heading ?? null,
    at: row.at,
    confidence: Math.min(1, ...cells.map(({ confidence }) => confidence)),
  };
}
