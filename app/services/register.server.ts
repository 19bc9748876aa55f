import type { Db } from '../../db/client';
import { listUnaddressed, listUnreachedOf } from '../../db/queries/customers';
import { listRecords, type RecordOf } from '../../db/queries/records';
import { present } from '../../db/rows';
import type { OrganisationRow } from '../../db/schema';
import { onceFor } from '../domain/once';
import type { RegisterFacts, UnreachedCustomer } from '../domain/register';
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

/** Whom what was published did not reach, of those who are still customers; or of one of them. */
export async function loadUnreached(db: Db, organisationId: string, customerId?: string): Promise<UnreachedCustomer[]> {
  return (await listUnreachedOf(db, organisationId, customerId)).map(({ objectionUntilOn, endedOn, ...one }) => ({
    ...one,
    objectionUntilOn: objectionUntilOn ?? undefined,
    endedOn: endedOn ?? undefined,
  }));
}

/** Whom a notice did not reach or could not, as the register is judged by it. */
export async function loadUntold(
  db: Db,
  organisationId: string,
): Promise<Pick<RegisterFacts, 'unreached' | 'unaddressed'>> {
  const unaddressed = await listUnaddressed(db, organisationId);
  return {
    unreached: await loadUnreached(db, organisationId),
    unaddressed: unaddressed.map(({ endedOn, ...one }) => ({ ...one, endedOn: endedOn ?? undefined })),
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
    // The columns last: after them, V8 would give each engagement a shape of its own, and read it ten times slower.
    return {
      vendor,
      locations: locationsOf.get(engagement.id) ?? [],
      safeguards: safeguardsOf.get(engagement.id) ?? [],
      assessments: assessmentsOf.get(engagement.id) ?? [],
      ...engagement,
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

/** Whom nothing reached is known where a register is judged as it stands; publishing it must not wait for the outbox. */
export type WholeRegister = Awaited<ReturnType<typeof loadRegister>> & Pick<RegisterFacts, 'unreached' | 'unaddressed'>;

/** The records of a register by their ids. */
export const recordsById = onceFor(({ vendors, engagements, assessments }: WholeRegister) => ({
  vendors: byId(vendors),
  engagements: byId(engagements),
  assessments: byId(assessments),
}));

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
