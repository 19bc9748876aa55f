import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { Instrument } from '../../app/domain/words';
import type { Database } from '../../db/client';
import { insertRecords, type NewRecord, type RecordKind } from '../../db/queries/records';

/** Locations of each engagement: one in the EEA, one decided by its number, one of remote access. */
const LOCATIONS_EACH = 3;
const ENGAGEMENTS_PER_VENDOR = 3;
const ROWS_AT_A_TIME = 10_000;

const ELSEWHERE = ['US', 'GB', 'IN', 'CH', 'JP', 'AU', 'BR', 'CN', 'SG', 'CA'] as const;
const HOME = ['IE', 'FR', 'DE', 'NL', 'SE'] as const;
const INSTRUMENTS: readonly Instrument[] = [
  'scc-module-3',
  'adequacy-dpf',
  'adequacy',
  'scc-module-2',
  'statement-only',
];

/** One of several, the same for the same number, without the pattern that plain counting would give. */
const pick = <T>(from: readonly T[], number: number): T => from[((number * 2_654_435_761) >>> 7) % from.length] as T;

/**
 * Fills an organisation with `size` engagements of made-up vendors, three locations and mostly one safeguard each, every
 * twentieth serving another. The same register for the same size.
 */
export async function generateRegister(db: Database, organisationId: string, size: number): Promise<void> {
  const createdAt = '2026-01-01T00:00:00.000Z';
  const row = (id: string) => ({ id: `${organisationId}-${id}`, organisationId, createdAt });
  const insert = async <K extends RecordKind>(kind: K, records: Iterable<NewRecord<K>>) => {
    let batch: NewRecord<K>[] = [];
    for (const record of records) {
      batch.push(record);
      if (batch.length < ROWS_AT_A_TIME) continue;
      await db.transact((tx) => insertRecords(tx, kind, batch));
      batch = [];
    }
    if (batch.length > 0) await db.transact((tx) => insertRecords(tx, kind, batch));
  };
  const each = function* <T>(count: number, make: (number: number) => T) {
    for (let number = 0; number < count; number++) yield make(number);
  };

  await insert(
    'vendor',
    each(Math.ceil(size / ENGAGEMENTS_PER_VENDOR), (number) => ({
      row: row(`v${number}`),
      facts: vendorFacts(number),
    })),
  );
  await insert(
    'engagement',
    each(size, (number) => ({
      row: {
        ...row(`e${number}`),
        vendorId: `${organisationId}-v${Math.floor(number / ENGAGEMENTS_PER_VENDOR)}`,
        ...(number % 20 === 19 && { parentEngagementId: `${organisationId}-e${number - 5}` }),
      },
      facts: engagementFacts(number),
    })),
  );
  await insert(
    'location',
    each(size * LOCATIONS_EACH, (number) => ({
      row: { ...row(`l${number}`), engagementId: `${organisationId}-e${Math.floor(number / LOCATIONS_EACH)}` },
      facts: locationFacts(number),
    })),
  );
  await insert(
    'safeguard',
    each(size, (number) => ({
      row: { ...row(`s${number}`), engagementId: `${organisationId}-e${number}` },
      facts: SafeguardFacts.parse({
        instrument: pick(INSTRUMENTS, number),
        signedOn: '2024-05-01',
        verifiedOn: number % 3 === 0 ? '2026-02-01' : undefined,
        evidence: {
          parties: 'Both',
          'annex-1a-complete': 'yes',
          'scope-confirmed': number % 2 === 0 ? 'yes' : 'unknown',
        },
      }),
    })),
  );
}

const vendorFacts = (number: number) =>
  VendorFacts.parse({
    name: `Vendor ${number}`,
    contractingEntity: `Vendor ${number} Ltd`,
    address: `${number} Harbour Street`,
    contactEmail: number % 4 === 0 ? undefined : `privacy@vendor-${number}.example`,
    establishmentCountry: pick(HOME, number),
    parentCountry: pick([...HOME, 'US', 'US', 'CN'], number),
    dpfStatus: 'active',
    dpfEntity: `Vendor ${number} Ltd`,
    dpfFrameworks: ['eu-us'],
    dpfCoversNonHr: 'yes',
    dpfCoversHr: 'yes',
    dpfCheckedOn: '2026-03-01',
    verifiedOn: '2026-03-01',
    reviewDueOn: number % 5 === 0 ? '2026-12-24' : undefined,
  });

const engagementFacts = (number: number) =>
  EngagementFacts.parse({
    service: `Service ${number}`,
    role: 'sub-processor',
    purpose: 'Running the service',
    dataCategories: ['Name and e-mail address', 'Messages and attachments'],
    dataSubjects: ['Users of the service'],
    sensitivity: pick(['ordinary', 'highly-personal', 'unknown'] as const, number),
    specialCategories: number % 17 === 0 ? 'yes' : 'none',
    vulnerability: 'none',
    format: pick(['clear', 'encrypted-provider-keys', 'encrypted-eea-keys'] as const, number),
    scale: 'under-100000',
    frequency: 'continuous',
    contract: number % 9 === 0 ? 'unknown' : 'signed',
    flowDown: 'yes',
    authorisation: 'general',
    onwardRecipients: 'no',
    remoteAccess: 'yes',
    published: number % 2 === 0,
  });

function locationFacts(number: number) {
  const [engagement, at] = [Math.floor(number / LOCATIONS_EACH), number % LOCATIONS_EACH];
  const country = at === 0 ? pick(HOME, engagement) : pick(ELSEWHERE, engagement + at);
  return LocationFacts.parse({ kind: 'country', country, mode: at === 2 ? 'remote-access' : 'storage' });
}
