import { asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import { listRecords } from '../../db/queries/records';
import { present } from '../../db/rows';
import { change, type OrganisationRow, revision } from '../../db/schema';
import type { Instant } from '../domain/days';

/**
 * Everything a register holds, for keeping or for moving away: the organisation, its records with the archived ones,
 * every revision and the whole history. Accounts, subscribers and mails stay out: they are persons, not the register.
 */
export async function exportOrganisation(db: Db, organisation: OrganisationRow, exportedAt: Instant) {
  const all = { archived: true };
  const [vendors, engagements, locations, safeguards] = await Promise.all([
    listRecords(db, 'vendor', organisation.id, all),
    listRecords(db, 'engagement', organisation.id, all),
    listRecords(db, 'location', organisation.id, all),
    listRecords(db, 'safeguard', organisation.id, all),
  ]);
  return {
    format: 'onward-register',
    formatVersion: 1,
    exportedAt,
    organisation: present(organisation),
    vendors,
    engagements,
    locations,
    safeguards,
    revisions: (await db.select().from(revision).where(eq(revision.organisationId, organisation.id)).orderBy(asc(revision.number))).map(present),
    history: (await db.select().from(change).where(eq(change.organisationId, organisation.id)).orderBy(asc(change.sequence))).map(present),
  };
}
