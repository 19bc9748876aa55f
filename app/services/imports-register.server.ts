import type { Db } from '../../db/client';
import { listRecords, listRecordsBy, listVendorMarks, type RecordOf } from '../../db/queries/records';
import { type ImportPart, type RegisteredMarks, registerOfPart } from '../domain/import-parts';
import type { ImportRegister } from '../domain/import-plan-types';
import { grouped } from '../lib/grouped';

/** The register an import is compared with, of which no more is fetched than somebody asks for. */
export type RegisterSource = {
  /** What the vendors on file are recognised by. */
  marks: readonly RegisteredMarks[];
  /** Some vendors, or all, with what hangs on them. */
  of(vendors: ImportPart['vendors']): Promise<ImportRegister>;
  /** For how many parts it is worth asking at once, and before they are needed: where the answer comes from elsewhere. */
  partsAtOnce?: number;
};

/** The register of an organisation as it stands: everything that is not archived. */
export async function registerSource(db: Db, organisationId: string): Promise<RegisterSource> {
  return {
    marks: await listVendorMarks(db, organisationId),
    of: (vendors) =>
      vendors === 'all' ? loadImportRegister(db, organisationId) : loadVendors(db, organisationId, vendors),
  };
}

/** Everything of an organisation that is not archived. */
export async function loadImportRegister(db: Db, organisationId: string): Promise<ImportRegister> {
  const whole = { whole: true };
  const vendors = await listRecords(db, 'vendor', organisationId, whole);
  const engagements = await listRecords(db, 'engagement', organisationId, whole);
  const locations = await listRecords(db, 'location', organisationId, whole);
  const safeguards = await listRecords(db, 'safeguard', organisationId, whole);
  return together({ vendors, engagements, locations, safeguards });
}

async function loadVendors(db: Db, organisationId: string, ids: readonly string[]): Promise<ImportRegister> {
  const vendors = await listRecordsBy(db, 'vendor', organisationId, 'id', ids);
  const engagements = await listRecordsBy(db, 'engagement', organisationId, 'vendorId', ids);
  const those = engagements.map(({ id }) => id);
  const locations = await listRecordsBy(db, 'location', organisationId, 'engagementId', those);
  const safeguards = await listRecordsBy(db, 'safeguard', organisationId, 'engagementId', those);
  return together({ vendors, engagements, locations, safeguards });
}

function together({
  vendors,
  engagements,
  locations,
  safeguards,
}: { [Kind in 'vendor' | 'engagement' | 'location' | 'safeguard' as `${Kind}s`]: RecordOf[Kind][] }): ImportRegister {
  const locationsOf = grouped(locations, ({ engagementId }) => engagementId);
  const safeguardsOf = grouped(safeguards, ({ engagementId }) => engagementId);
  const kept = new Set(vendors.map(({ id }) => id));
  return {
    vendors,
    engagements: engagements
      .filter(({ vendorId }) => kept.has(vendorId))
      .map((engagement) => ({
        ...engagement,
        locations: locationsOf.get(engagement.id) ?? [],
        safeguards: safeguardsOf.get(engagement.id) ?? [],
      })),
  };
}

/** A register somebody holds already. */
export function registerAtHand(register: ImportRegister): RegisterSource {
  return {
    marks: register.vendors,
    of: async (vendors) => registerOfPart(register, vendors),
  };
}
