import { EngagementFacts, LocationFacts, VendorFacts } from '../../app/domain/facts';
import { writeCsv } from '../../app/lib/csv';
import type { Database } from '../../db/client';
import { insertRecords } from '../../db/queries/records';

/** Registered vendors, a service each; the list names nine in ten of them. */
export const REGISTERED_VENDORS = 10_000;
/** Vendors of the list that the register does not know, for each ten that it knows. */
const NEW_FOR_EACH_TEN = 3;

const HEADERS = [
  'Vendor',
  'Contracting entity',
  'Country of establishment',
  'Website',
  'Service',
  'Purpose',
  'Data categories',
  'Stored in',
  'Safeguards',
  'Contract signed on',
  'Contact e-mail',
  'Review date',
];
export const LIST_COLUMNS = HEADERS.length;

const FIRST =
  'Amber Birch Cobalt Delta Ember Fjord Granite Harbour Indigo Juniper Kestrel Lumen Maple North Onyx'.split(' ');
const SECOND = 'Mail Cloud Desk Pay Ledger Chat Metrics Print Courier Archive Voice Forms Survey Backup Signal'.split(
  ' ',
);
const FORMS = ['SAS', 'GmbH', 'Ltd', 'BV', 'Inc.'];
const COUNTRIES = ['France', 'Germany', 'Ireland', 'Netherlands', 'United States'];
const SERVICES = [
  'Sending of e-mails',
  'Hosting',
  'Telephone support',
  'Payment',
  'Accounting',
  'Error reports',
  'Surveys',
];
const PARTS = ['for customers', 'for staff', 'for applicants', 'in France', 'in Germany', 'of the shop', 'of the app'];
const DATA = [
  'E-mail address; first name',
  'Name, address, telephone',
  'IP address; device',
  'Bank details',
  'Usage data',
];
const PLACES = [
  'Ireland',
  'Germany; Ireland',
  'United States',
  'Paris, France',
  'EU',
  'India (remote support)',
  'Frankfurt',
];
const SAFEGUARDS = ['', 'SCC module 3', 'DPF', 'SCC module 2; DPF', 'none', 'Adequacy decision', 'BCR'];

/** One of several, the same for the same number, without the pattern that plain counting would give. */
const pick = <T>(from: readonly T[], number: number): T => from[((number * 2_654_435_761) >>> 7) % from.length] as T;
const two = (number: number) => String(number).padStart(2, '0');

const nameOf = (vendor: number) => `${pick(FIRST, vendor)} ${pick(SECOND, vendor + 7)} ${vendor}`;
const entityOf = (vendor: number) => `${nameOf(vendor)} ${pick(FORMS, vendor)}`;
const websiteOf = (vendor: number) => `https://www.${nameOf(vendor).toLowerCase().replaceAll(' ', '-')}.example`;
const serviceOf = (number: number) =>
  `${SERVICES[number % SERVICES.length]} ${PARTS[Math.floor(number / SERVICES.length) % PARTS.length]}`;

/**
 * A purchasing office's list of `rows` rows: about eight services a vendor, most vendors in the register under the same
 * name, some under another spelling that the entity or the website gives away, some new; a row in two hundred has a cell
 * that has to be refused. The same list for the same number.
 */
export function generateList(rows: number): string {
  const vendors = Math.max(1, Math.round(rows / 8));
  const lines = Array.from({ length: rows }, (_, row) => rowOf(row % vendors, Math.floor(row / vendors), row, vendors));
  return writeCsv([HEADERS, ...lines]);
}

function rowOf(at: number, turn: number, row: number, vendors: number): string[] {
  const isNew = at % (10 + NEW_FOR_EACH_TEN) >= 10;
  const known = Math.floor((at / vendors) * REGISTERED_VENDORS * 0.9);
  const vendor = isNew ? REGISTERED_VENDORS + at : known;
  const isSpeltOtherwise = at % 20 === 7;
  const wrong = row % 200 === 99;
  return [
    isSpeltOtherwise ? `${nameOf(vendor)} Group` : nameOf(vendor),
    at % 3 === 0 ? '' : entityOf(vendor),
    pick(COUNTRIES, vendor),
    websiteOf(vendor),
    serviceOf(turn * 3 + at),
    `${pick(SERVICES, row)} on behalf of the department ${row % 400}, as agreed in order ${row}`,
    pick(DATA, row),
    wrong ? 'Atlantis' : pick(PLACES, row),
    pick(SAFEGUARDS, row),
    `20${two(15 + (row % 11))}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`,
    `privacy@vendor-${vendor}.example`,
    `${two(1 + (row % 28))}/${two(1 + (row % 12))}/2027`,
  ];
}

/** Fills an organisation with the vendors the list is compared with, a service and a place each. */
export async function generateVendors(db: Database, organisationId: string): Promise<void> {
  const row = (id: string) => ({
    id: `${organisationId}-${id}`,
    organisationId,
    createdAt: '2026-01-01T00:00:00.000Z',
  });
  const vendors = Array.from({ length: REGISTERED_VENDORS }, (_, vendor) => ({
    row: row(`v${vendor}`),
    facts: VendorFacts.parse({
      name: nameOf(vendor),
      contractingEntity: entityOf(vendor),
      website: websiteOf(vendor),
      contactEmail: vendor % 4 === 0 ? undefined : `privacy@vendor-${vendor}.example`,
    }),
  }));
  const engagements = vendors.map(({ row: { id } }, vendor) => ({
    row: { ...row(`e${vendor}`), vendorId: id },
    facts: EngagementFacts.parse({ service: serviceOf(vendor), role: 'sub-processor', published: true }),
  }));
  const locations = engagements.map(({ row: { id } }, vendor) => ({
    row: { ...row(`l${vendor}`), engagementId: id },
    facts: LocationFacts.parse({ kind: 'country', country: 'IE', mode: 'storage' }),
  }));
  await db.transact(async (tx) => {
    await insertRecords(tx, 'vendor', vendors);
    await insertRecords(tx, 'engagement', engagements);
    await insertRecords(tx, 'location', locations);
  });
}
