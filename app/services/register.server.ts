import type { Db } from '../../db/client';
import { listRecords, type RecordOf } from '../../db/queries/records';
import { present } from '../../db/rows';
import type { OrganisationRow } from '../../db/schema';
import { grouped } from '../lib/grouped';

export type WholeVendor = RecordOf['vendor'];
export type WholeLocation = RecordOf['location'];
export type WholeSafeguard = RecordOf['safeguard'];
export type WholeEngagement = RecordOf['engagement'] & {
  vendor: WholeVendor;
  locations: WholeLocation[];
  safeguards: WholeSafeguard[];
};

/**
 * Loads one organisation's register with versions and times, as the domain and the pages speak of it. What is archived
 * stays out unless it is asked for; an archived vendor takes its engagements along without touching them.
 */
export async function loadRegister(db: Db, organisation: OrganisationRow, options: { archived?: boolean } = {}) {
  // One after the other: inside a transaction PostgreSQL has one connection for all four.
  const vendors = await listRecords(db, 'vendor', organisation.id, options);
  const engagements = await listRecords(db, 'engagement', organisation.id, options);
  const locations = await listRecords(db, 'location', organisation.id, options);
  const safeguards = await listRecords(db, 'safeguard', organisation.id, options);
  const vendorById = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  const locationsOf = grouped(locations, (location) => location.engagementId);
  const safeguardsOf = grouped(safeguards, (safeguard) => safeguard.engagementId);
  return {
    organisation: present(organisation),
    vendors,
    engagements: engagements.flatMap((engagement): WholeEngagement[] => {
      const vendor = vendorById.get(engagement.vendorId);
      if (!vendor) return [];
      return [
        {
          ...engagement,
          vendor,
          locations: locationsOf.get(engagement.id) ?? [],
          safeguards: safeguardsOf.get(engagement.id) ?? [],
        },
      ];
    }),
  };
}

export type WholeRegister = Awaited<ReturnType<typeof loadRegister>>;
