import type { Db } from '../../db/client';
import { findHistoryHead, listSubjectsSince } from '../../db/history';
import { listRecords, listRecordsBy, type RecordKind } from '../../db/queries/records';
import { present } from '../../db/rows';
import type { OrganisationRow } from '../../db/schema';
import {
  assembleEngagements,
  engagementsCovered,
  loadRegister,
  loadUntold,
  type WholeRegister,
} from './register.server';

/** More written about than this since the last look: reading it piece by piece would take longer than reading all. */
const RELOAD_ABOVE = 200;

/**
 * A register kept in memory, as it stood at line `sequence` of its history. An engagement that nothing has touched
 * stays the same object from one refresh to the next, so that what was worked out from it can be kept by it.
 */
export type KeptRegister = { sequence: number; register: WholeRegister };

/** Reads a register, or brings a kept one up to date by reading again what the history says was written about. */
export async function refreshRegister(
  db: Db,
  organisation: OrganisationRow,
  kept: KeptRegister | undefined,
): Promise<KeptRegister> {
  const sequence = await findHistoryHead(db, organisation.id);
  const isSameOrganisation = kept?.register.organisation.version === organisation.version;
  if (kept && sequence === kept.sequence && isSameOrganisation) return kept;
  const written = kept && (await listSubjectsSince(db, organisation.id, kept.sequence, RELOAD_ABOVE + 1));
  const isLongImport = written?.some(({ kind }) => kind === 'import-part');
  if (!kept || !written || written.length > RELOAD_ABOVE || isLongImport || sequence < kept.sequence)
    return { sequence, register: await loadWhole(db, organisation) };
  const touched = await findTouched(db, organisation.id, kept.register, written);
  let { register } = kept;
  if (!isSameOrganisation) register = { ...register, organisation: present(organisation) };
  if (written.some(({ kind }) => TELLING.has(kind)))
    register = withUntold(register, await loadUntold(db, organisation.id));
  return { sequence, register: isNothing(touched) ? register : await rereadTouched(db, register, touched) };
}

const loadWhole = async (db: Db, organisation: OrganisationRow): Promise<WholeRegister> => ({
  ...(await loadRegister(db, organisation)),
  ...(await loadUntold(db, organisation.id)),
});

/** What is written about when customers are told, reached or not, or told no more. */
const TELLING: ReadonlySet<string> = new Set(['notice', 'delivery', 'customer', 'revision']);

/** The same register as long as the same customers are untold: what was worked out from it stays good. */
function withUntold(register: WholeRegister, untold: Awaited<ReturnType<typeof loadUntold>>): WholeRegister {
  const { unreached, unaddressed } = register;
  return JSON.stringify(untold) === JSON.stringify({ unreached, unaddressed }) ? register : { ...register, ...untold };
}

type Touched = { vendors: Set<string>; engagements: Set<string>; assessments: boolean };

/** A publication, a subscriber, a member: most of what the history tells of is no record of the register. */
const isNothing = ({ vendors, engagements, assessments }: Touched): boolean =>
  vendors.size === 0 && engagements.size === 0 && !assessments;

/** Which vendors and engagements have to be read again, by what was written about and what hangs on it. */
async function findTouched(
  db: Db,
  organisationId: string,
  register: WholeRegister,
  written: readonly { kind: string; id: string }[],
): Promise<Touched> {
  const ids = (kind: RecordKind) => [...new Set(written.filter((one) => one.kind === kind).map(({ id }) => id))];
  const all = { archived: true };
  const vendors = ids('vendor');
  const parts = [...ids('location'), ...ids('safeguard')];
  const standing = [
    ...(await listRecordsBy(db, 'location', organisationId, 'id', ids('location'), all)),
    ...(await listRecordsBy(db, 'safeguard', organisationId, 'id', ids('safeguard'), all)),
  ];
  // What an undone import deleted is found where it hung.
  const gone = new Set(parts.filter((id) => !standing.some((one) => one.id === id)));
  const hung = register.engagements.filter(({ locations, safeguards }) =>
    gone.size > 0 ? [...locations, ...safeguards].some(({ id }) => gone.has(id)) : false,
  );
  const assessed = ids('assessment');
  const coveredNow = await listRecordsBy(db, 'assessment', organisationId, 'id', assessed, all);
  const coveredBefore = register.assessments.filter(({ id }) => assessed.includes(id));
  return {
    vendors: new Set(vendors),
    engagements: new Set([
      ...ids('engagement'),
      ...(await listRecordsBy(db, 'engagement', organisationId, 'vendorId', vendors, all)).map(({ id }) => id),
      ...standing.map(({ engagementId }) => engagementId),
      ...hung.map(({ id }) => id),
      ...[...coveredNow, ...coveredBefore].flatMap(engagementsCovered),
    ]),
    assessments: assessed.length > 0,
  };
}

async function rereadTouched(db: Db, register: WholeRegister, touched: Touched): Promise<WholeRegister> {
  const organisationId = register.organisation.id;
  const engagementIds = [...touched.engagements];
  const engagements = await listRecordsBy(db, 'engagement', organisationId, 'id', engagementIds);
  const assessments = touched.assessments ? await listRecords(db, 'assessment', organisationId) : register.assessments;
  const vendorIds = [...new Set([...touched.vendors, ...engagements.map(({ vendorId }) => vendorId)])];
  const vendors = await listRecordsBy(db, 'vendor', organisationId, 'id', vendorIds);
  const whole = assembleEngagements({
    vendors,
    engagements,
    locations: await listRecordsBy(db, 'location', organisationId, 'engagementId', engagementIds),
    safeguards: await listRecordsBy(db, 'safeguard', organisationId, 'engagementId', engagementIds),
    assessments,
  });
  return {
    ...register,
    assessments,
    vendors: exchanged(
      register.vendors,
      touched.vendors,
      vendors.filter(({ id }) => touched.vendors.has(id)),
    ),
    engagements: exchanged(register.engagements, touched.engagements, whole),
  };
}

/** The rows with the touched ones exchanged for what stands there now, in the place they had; new ones at the end. */
function exchanged<Row extends { id: string }>(
  rows: readonly Row[],
  touched: ReadonlySet<string>,
  now: readonly Row[],
): Row[] {
  const coming = new Map(now.map((row) => [row.id, row]));
  const result: Row[] = [];
  for (const row of rows) {
    const current = touched.has(row.id) ? coming.get(row.id) : row;
    if (current) result.push(current);
    coming.delete(row.id);
  }
  return [...result, ...coming.values()];
}
