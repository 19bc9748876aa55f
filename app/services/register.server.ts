import type { Db } from '../../db/client';
import { listRecords } from '../../db/queries/records';
import { present } from '../../db/rows';
import type { OrganisationRow } from '../../db/schema';
import type { RegisterEngagement, RegisterFacts } from '../domain/register';
import { grouped } from '../lib/grouped';

/** Loads one organisation's register as the domain speaks of it: everything that is not archived. */
export async function loadRegister(db: Db, organisation: OrganisationRow): Promise<RegisterFacts> {
  const [vendors, engagements, locations, safeguards] = await Promise.all([
    listRecords(db, 'vendor', organisation.id),
    listRecords(db, 'engagement', organisation.id),
    listRecords(db, 'location', organisation.id),
    listRecords(db, 'safeguard', organisation.id),
  ]);
  const vendorById = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  const locationsOf = grouped(locations, (location) => location.engagementId);
  const safeguardsOf = grouped(safeguards, (safeguard) => safeguard.engagementId);
  const whole: RegisterEngagement[] = [];
  for (const engagement of engagements) {
    const vendor = vendorById.get(engagement.vendorId);
    // An archived vendor takes its engagements along without touching them.
    if (!vendor) continue;
    whole.push({
      ...engagement,
      vendor,
      locations: locationsOf.get(engagement.id) ?? [],
      safeguards: safeguardsOf.get(engagement.id) ?? [],
    });
  }
  return { organisation: present(organisation), vendors, engagements: whole };
}
