import type { Db } from '../../db/client';
import { listRecords, type RecordOf } from '../../db/queries/records';
import { present } from '../../db/rows';
import type { OrganisationRow } from '../../db/schema';
import { grouped } from '../lib/grouped';

export type WholeVendor = RecordOf['vendor'];
export type WholeLocation = RecordOf['location'];
export type WholeSafeguard = RecordOf['safeguard'];
export type WholeAssessment = RecordOf['assessment'];
export type WholeEngagement = RecordOf['engagement'] & {
  vendor: WholeVendor;
  locations: WholeLocation[];
  safeguards: WholeSafeguard[];
  assessments: WholeAssessment[];
};

/**
 * Loads one organisation's register with versions and times, as the domain and the pages speak of it. What is archived
 * stays out unless it is asked for; an archived vendor takes its engagements along without touching them.
 */
export async function loadRegister(db: Db, organisation: OrganisationRow, options: { archived?: boolean } = {}) {
  // One after the other: inside a transaction PostgreSQL has one connection for all five.
  const vendors = await listRecords(db, 'vendor', organisation.id, options);
  const engagements = await listRecords(db, 'engagement', organisation.id, options);
  const locations = await listRecords(db, 'location', organisation.id, options);
  const safeguards = await listRecords(db, 'safeguard', organisation.id, options);
  const assessments = await listRecords(db, 'assessment', organisation.id, options);
  return {
    organisation: present(organisation),
    vendors,
    assessments,
    engagements: assembleEngagements({ vendors, engagements, locations, safeguards, assessments }),
  };
}

/** Engagements with everything that hangs on them; one whose vendor is not among the vendors is left out. */
export function assembleEngagements(rows: {
  vendors: readonly WholeVendor[];
  engagements: readonly RecordOf['engagement'][];
  locations: readonly WholeLocation[];
  safeguards: readonly WholeSafeguard[];
  assessments: readonly WholeAssessment[];
}): WholeEngagement[] {
  const vendorById = new Map(rows.vendors.map((vendor) => [vendor.id, vendor]));
  const locationsOf = grouped(rows.locations, (location) => location.engagementId);
  const safeguardsOf = grouped(rows.safeguards, (safeguard) => safeguard.engagementId);
  const assessmentsOf = assessmentsByEngagement(rows.assessments);
  return rows.engagements.flatMap((engagement) => {
    const vendor = vendorById.get(engagement.vendorId);
    if (!vendor) return [];
    return {
      ...engagement,
      vendor,
      locations: locationsOf.get(engagement.id) ?? [],
      safeguards: safeguardsOf.get(engagement.id) ?? [],
      assessments: assessmentsOf.get(engagement.id) ?? [],
    };
  });
}

/** The engagements whose transfers an assessment is for. */
export const engagementsCovered = ({ covers }: Pick<WholeAssessment, 'covers'>): string[] => [
  ...new Set(covers.map((key) => key.slice(0, key.indexOf(':')))),
];

/** Assessments under each engagement one of whose transfers they are for. */
function assessmentsByEngagement(assessments: readonly WholeAssessment[]): Map<string, WholeAssessment[]> {
  const byEngagement = new Map<string, WholeAssessment[]>();
  for (const assessment of assessments)
    for (const id of engagementsCovered(assessment))
      byEngagement.set(id, [...(byEngagement.get(id) ?? []), assessment]);
  return byEngagement;
}

export type WholeRegister = Awaited<ReturnType<typeof loadRegister>>;
