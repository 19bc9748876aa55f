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
 * One organisation's register with what is archived, versions and times: what lists and pages of the register show.
 * It can stand wherever the domain wants register facts; the domain leaves out what is archived by itself.
 */
export async function loadWholeRegister(db: Db, organisation: OrganisationRow) {
  const list = <K extends keyof RecordOf>(kind: K) => listRecords(db, kind, organisation.id, { archived: true });
  const [vendors, engagements, locations, safeguards] = await Promise.all([
    list('vendor'),
    list('engagement'),
    list('location'),
    list('safeguard'),
  ]);
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

export type WholeRegister = Awaited<ReturnType<typeof loadWholeRegister>>;
