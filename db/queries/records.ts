import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { AssessmentFacts, EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { type BulkRow, type ColumnarRows, columnarRows, insertColumnar, membersOf, updateMany } from '../bulk';
import type { Db } from '../client';
import { besides } from '../dialect';
import { columnsOf, type Present, present, presentFresh } from '../rows';
import {
  type AssessmentRow,
  assessment,
  type EngagementRow,
  engagement,
  type LocationRow,
  location,
  type SafeguardRow,
  safeguard,
  type VendorRow,
  vendor,
} from '../schema';

/** The kinds of record a register is made of. */
export const RECORD_KINDS = ['vendor', 'engagement', 'location', 'safeguard', 'assessment'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export type RecordFacts = {
  vendor: VendorFacts;
  engagement: EngagementFacts;
  location: LocationFacts;
  safeguard: SafeguardFacts;
  assessment: AssessmentFacts;
};
export type RecordOf = {
  vendor: Present<VendorRow>;
  engagement: Present<EngagementRow>;
  location: Present<LocationRow>;
  safeguard: Present<SafeguardRow>;
  assessment: Present<AssessmentRow>;
};
/** Identifiers a record hangs on. */
export type RecordParents = {
  vendor: Record<never, never>;
  engagement: { vendorId: string; parentEngagementId?: string | undefined };
  location: { engagementId: string };
  safeguard: { engagementId: string };
  assessment: { vendorId: string };
};

const tables = { vendor, engagement, location, safeguard, assessment };

/** The fields a person can state, per kind. */
export const FACT_FIELDS: Record<RecordKind, readonly string[]> = {
  vendor: Object.keys(VendorFacts.shape),
  engagement: Object.keys(EngagementFacts.shape),
  location: Object.keys(LocationFacts.shape),
  safeguard: Object.keys(SafeguardFacts.shape),
  assessment: Object.keys(AssessmentFacts.shape),
};

// drizzle cannot type a query over a union of tables; what goes in and out is typed by the maps above.
// biome-ignore lint/suspicious/noExplicitAny: see above
const tableOf = (kind: RecordKind): any => tables[kind];

/** One record, archived or not, or undefined when the organisation has none of that id. */
export async function findRecord<K extends RecordKind>(
  db: Db,
  kind: K,
  organisationId: string,
  id: string,
): Promise<RecordOf[K] | undefined> {
  const t = tableOf(kind);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.organisationId, organisationId), eq(t.id, id)))
    .limit(1);
  return row ? (present(row as Record<string, unknown>) as RecordOf[K]) : undefined;
}

/** Every record of a kind that is not archived, oldest first; for reading a `whole` register, absent fields undefined instead of left out. */
export async function listRecords<K extends RecordKind>(
  db: Db,
  kind: K,
  organisationId: string,
  options: { archived?: boolean; whole?: boolean } = {},
): Promise<RecordOf[K][]> {
  const t = tableOf(kind);
  const own = eq(t.organisationId, organisationId);
  const rows = await db
    .select()
    .from(t)
    .where(options.archived ? own : and(own, isNull(t.archivedAt)))
    .orderBy(asc(t.createdAt), asc(t.id));
  const presented = options.whole ? presentFresh : present;
  return rows.map((row) => presented(row as Record<string, unknown>) as RecordOf[K]);
}

/** Records of a kind whose `column` holds one of `values`, without the archived ones unless asked for; oldest first. */
export async function listRecordsBy<K extends RecordKind>(
  db: Db,
  kind: K,
  organisationId: string,
  column: 'id' | 'vendorId' | 'engagementId',
  values: readonly string[],
  options: { archived?: boolean } = {},
): Promise<RecordOf[K][]> {
  if (values.length === 0) return [];
  const t = tableOf(kind);
  const sought = and(inArray(t[column], [...values]), eq(besides(t.organisationId), organisationId));
  const rows = await db
    .select()
    .from(t)
    .where(options.archived ? sought : and(sought, isNull(t.archivedAt)))
    .orderBy(asc(t.createdAt), asc(t.id));
  return rows.map((row) => presentFresh(row as Record<string, unknown>) as RecordOf[K]);
}

/** What the vendors of an organisation are recognised by, those archived aside; oldest first. */
export async function listVendorMarks(db: Db, organisationId: string) {
  const { id, name, contractingEntity, website, catalogueKey } = vendor;
  const rows = await db
    .select({ id, name, contractingEntity, website, catalogueKey })
    .from(vendor)
    .where(and(eq(vendor.organisationId, organisationId), isNull(vendor.archivedAt)))
    .orderBy(asc(vendor.createdAt), asc(vendor.id));
  return rows.map(presentFresh);
}

/** The facts of a record, as a form or an import states them: without identifiers, versions and times. */
export function factsOf<K extends RecordKind>(kind: K, record: RecordOf[K]): RecordFacts[K] {
  const row = record as Record<string, unknown>;
  return Object.fromEntries(
    FACT_FIELDS[kind].filter((f) => row[f] !== undefined).map((f) => [f, row[f]]),
  ) as RecordFacts[K];
}

/** A record to insert: its identifiers and its facts. */
export type NewRecord<K extends RecordKind> = {
  row: { id: string; organisationId: string; createdAt: string } & RecordParents[K];
  facts: RecordFacts[K];
};

/** Inserts records of one kind, many at a time, and gives them back in the order they came. */
export async function insertRecords<K extends RecordKind>(
  tx: Db,
  kind: K,
  records: readonly NewRecord<K>[],
): Promise<RecordOf[K][]> {
  const inserted = new Map<unknown, RecordOf[K]>();
  for (let from = 0; from < records.length; from += INSERT_CHUNK) {
    const values = records.slice(from, from + INSERT_CHUNK).map(({ row: { createdAt, ...identifiers }, facts }) => ({
      ...identifiers,
      ...columnsOf(facts as Record<string, unknown>, FACT_FIELDS[kind]),
      version: 1,
      createdAt,
      updatedAt: createdAt,
    }));
    const rows = (await tx.insert(tableOf(kind)).values(values).returning()) as Record<string, unknown>[];
    for (const row of rows) inserted.set(row.id, present(row) as RecordOf[K]);
  }
  return records.map(({ row }) => inserted.get(row.id) as RecordOf[K]);
}

/** New records of one kind, as many as there are, under the identifiers given, as `insertManyRecords` takes them. */
export const newRecords = <K extends RecordKind>(
  kind: K,
  records: readonly { own: BulkRow['own'] & { id: string } & RecordParents[K]; facts: RecordFacts[K] }[],
  { organisationId, createdAt }: { organisationId: string; createdAt: string },
): ColumnarRows => columnarRows(tables[kind], records, { organisationId, version: 1, createdAt, updatedAt: createdAt });

/** What new records of one kind say, as members of JSON objects: what is said as in `unsaid` is left out. */
export const saidOfRecords = (
  kind: RecordKind,
  records: ColumnarRows,
  unsaid: Readonly<Record<string, unknown>>,
): string[] => membersOf(tables[kind], records, unsaid);

/** Inserts new records of one kind; what they hang on must be there. */
export const insertManyRecords = (tx: Db, kind: RecordKind, records: ColumnarRows): Promise<void> =>
  insertColumnar(tx, tables[kind], records);

/** Rows of one insert; some forty columns each stay far below both engines' limit of bound values. */
const INSERT_CHUNK = 200;

/** Replaces what changed of a record, and raises its version. */
export async function updateRecord<K extends RecordKind>(
  tx: Db,
  kind: K,
  record: { id: string; version: number },
  at: string,
  changes: { facts?: RecordFacts[K]; archivedAt?: string | null; parentEngagementId?: string | null },
): Promise<RecordOf[K]> {
  const { facts, ...columns } = changes;
  const t = tableOf(kind);
  const [updated] = (await tx
    .update(t)
    .set({
      ...(facts ? columnsOf(facts as Record<string, unknown>, FACT_FIELDS[kind]) : {}),
      ...columns,
      version: record.version + 1,
      updatedAt: at,
    })
    .where(eq(t.id, record.id))
    .returning()) as Record<string, unknown>[];
  return present(updated ?? {}) as RecordOf[K];
}

/** Replaces the facts of many records of one kind and raises their versions. */
export async function updateManyRecords<K extends RecordKind>(
  tx: Db,
  kind: K,
  records: readonly { id: string; version: number; facts: RecordFacts[K] }[],
  at: string,
): Promise<void> {
  const rows = records.map(({ id, version, facts }) => ({
    ...(facts as Record<string, unknown>),
    id,
    version: version + 1,
    updatedAt: at,
  }));
  await updateMany(tx, tables[kind], [...FACT_FIELDS[kind], 'version', 'updatedAt'], rows);
}

/** Deletes records for good; only the undo of the act that made them does that. */
export async function deleteRecords(tx: Db, kind: RecordKind, organisationId: string, ids: string[]): Promise<void> {
  const t = tableOf(kind);
  if (ids.length > 0) await tx.delete(t).where(and(inArray(t.id, ids), eq(besides(t.organisationId), organisationId)));
}
