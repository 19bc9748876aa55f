import { asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import { findLogoPicture } from '../../db/queries/organisations';
import { listRecords } from '../../db/queries/records';
import { present } from '../../db/rows';
import { change, type OrganisationRow, revision } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { RegisterEngagement } from '../domain/register';
import type { AccessMode } from '../domain/words';
import { writeCsv } from '../lib/csv';
import { countryName, isMessageKey, translator } from '../lib/i18n';
import { loadRegister } from './register.server';

/**
 * Everything a register holds, for keeping or for moving away: the organisation, its records with the archived ones,
 * every revision and the whole history. Accounts, subscribers and mails stay out: they are persons, not the register.
 */
export async function exportOrganisation(db: Db, organisation: OrganisationRow, exportedAt: Instant) {
  const all = { archived: true };
  const [vendors, engagements, locations, safeguards, assessments] = await Promise.all([
    listRecords(db, 'vendor', organisation.id, all),
    listRecords(db, 'engagement', organisation.id, all),
    listRecords(db, 'location', organisation.id, all),
    listRecords(db, 'safeguard', organisation.id, all),
    listRecords(db, 'assessment', organisation.id, all),
  ]);
  return {
    format: 'onward-register',
    formatVersion: 1,
    exportedAt,
    organisation: present(organisation),
    logo: organisation.logo ? await findLogoPicture(db, organisation.id) : undefined,
    vendors,
    engagements,
    locations,
    safeguards,
    assessments,
    revisions: (
      await db.select().from(revision).where(eq(revision.organisationId, organisation.id)).orderBy(asc(revision.number))
    ).map(present),
    history: (
      await db.select().from(change).where(eq(change.organisationId, organisation.id)).orderBy(asc(change.sequence))
    ).map(present),
  };
}

/** Columns of the CSV, each with the modes of the places that stand in it where it holds places. */
const PLACE_COLUMNS: { header: string; modes: readonly AccessMode[] }[] = [
  { header: 'Stored in', modes: ['storage'] },
  { header: 'Processed in', modes: ['processing'] },
  { header: 'Accessed from', modes: ['remote-access', 'exceptional-remote-access'] },
  { header: 'Country', modes: ['not-stated', 'encrypted-transit'] },
];

/**
 * One row per engagement under headers the import understands, in English, so that the file can be corrected and
 * brought back. Suggested values nobody confirmed are left out: an import would turn them into facts.
 */
export async function engagementsAsCsv(db: Db, organisation: OrganisationRow): Promise<string> {
  const { engagements } = await loadRegister(db, organisation);
  const headers = [
    'Vendor',
    'Contracting entity',
    'Country of establishment',
    'Website',
    'Contact e-mail',
    'Service',
    'Role',
    'Purpose',
    'Data categories',
    'Data subjects',
    ...PLACE_COLUMNS.map(({ header }) => header),
    'Safeguards',
    'Contract signed on',
    'Notes',
  ];
  return writeCsv([headers, ...engagements.map(rowOf)]);
}

function rowOf(engagement: RegisterEngagement): string[] {
  const { vendor } = engagement;
  const t = translator('en');
  const word = (key: string) => (isMessageKey(key) ? t(key) : key);
  const stood = <T extends { toConfirm: readonly string[] }>(row: T, field: keyof T & string) =>
    row.toConfirm.includes(field) ? '' : String(row[field] ?? '');
  const placesIn = (modes: readonly AccessMode[]) =>
    engagement.locations
      .filter(({ mode, toConfirm }) => modes.includes(mode) && toConfirm.length === 0)
      .map(({ kind, country, internationalOrganisation }) =>
        country ? countryName(country, 'en') : (internationalOrganisation ?? word(`words.destination.${kind}`)),
      );
  const establishment = stood(vendor, 'establishmentCountry');
  return [
    vendor.name,
    stood(vendor, 'contractingEntity'),
    establishment && countryName(establishment, 'en'),
    stood(vendor, 'website'),
    stood(vendor, 'contactEmail'),
    engagement.service,
    word(`words.role.${engagement.role}`),
    stood(engagement, 'purpose'),
    engagement.dataCategories.join('; '),
    engagement.dataSubjects.join('; '),
    ...PLACE_COLUMNS.map(({ modes }) => placesIn(modes).join('; ')),
    engagement.safeguards
      .filter(({ toConfirm }) => toConfirm.length === 0)
      .map(({ instrument }) => word(`words.instrument.${instrument}`))
      .join('; '),
    stood(engagement, 'contractSignedOn'),
    stood(engagement, 'notes'),
  ];
}
