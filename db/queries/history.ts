import { and, asc, count, desc, eq, getTableColumns, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { addDays, type IsoDate } from '../../app/domain/days';
import type { Db } from '../client';
import { besides } from '../dialect';
import {
  assessment,
  change,
  engagement,
  importRun,
  invitation,
  location,
  safeguard,
  scenario,
  user,
  vendor,
} from '../schema';

/** Which lines of an organisation's history are asked for; what is absent does not limit. */
export type HistoryFilter = { kind?: string | undefined; actor?: string | undefined; day?: IsoDate | undefined };

function chosen(organisationId: string, { kind, actor, day }: HistoryFilter): SQL | undefined {
  return and(
    eq(change.organisationId, organisationId),
    // A long import tells of its new records in lines of many.
    kind ? or(eq(change.subjectKind, kind), eq(change.action, `import.${kind}s-entered`)) : undefined,
    actor ? eq(change.actor, actor) : undefined,
    day ? gte(change.at, day) : undefined,
    day ? lt(change.at, addDays(day, 1)) : undefined,
  );
}

/** One page of an organisation's history, newest first; of what a line tells of many records at once, the beginning. */
export function listChanges(
  db: Db,
  organisationId: string,
  filter: HistoryFilter,
  page: { limit: number; offset: number },
) {
  const { after, ...rest } = getTableColumns(change);
  const told = sql<
    string | null
  >`case when ${change.subjectKind} = 'import-part' then substr(${after}, 1, 60) else ${after} end`;
  return db
    .select({ ...rest, after: told })
    .from(change)
    .where(chosen(organisationId, filter))
    .orderBy(desc(change.sequence))
    .limit(page.limit)
    .offset(page.offset);
}

/** Everything that happened to any of the records named by `ids` and is told of each alone, newest first. */
export function listChangesOf(db: Db, organisationId: string, ids: string[], limit = 100) {
  return db
    .select()
    .from(change)
    .where(
      and(
        eq(change.organisationId, organisationId),
        inArray(change.subjectId, ids),
        ne(change.subjectKind, 'import-part'),
      ),
    )
    .orderBy(desc(change.sequence))
    .limit(limit);
}

/** How many lines a filter leaves. */
export async function countChanges(db: Db, organisationId: string, filter: HistoryFilter = {}): Promise<number> {
  const [found] = await db.select({ lines: count() }).from(change).where(chosen(organisationId, filter));
  return found?.lines ?? 0;
}

/** Everybody and everything that wrote into an organisation's history. */
export async function listActors(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ actor: change.actor })
    .from(change)
    .where(eq(change.organisationId, organisationId))
    .orderBy(asc(change.actor));
  return rows.map((row) => row.actor);
}

/** Mail addresses by user id, for those who still have an account. */
export async function listEmails(db: Db, userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await db.select({ id: user.id, email: user.email }).from(user).where(inArray(user.id, userIds));
  return new Map(rows.map((row) => [row.id, row.email]));
}

/** A record as a person calls it, the record whose page shows it, and which part of that record it is. */
export type SubjectName = {
  name: string;
  page?: { kind: 'vendor' | 'engagement' | 'assessment' | 'law' | 'import'; id: string };
  part?: { field: 'country' | 'instrument'; value: string };
};

/** Names of records by kind and id, as they are called today; what no longer exists has none. A part of an import goes by its list. */
export async function listSubjectNames(
  db: Db,
  organisationId: string,
  subjects: { kind: string; id: string }[],
): Promise<Map<string, SubjectName>> {
  const names = new Map<string, SubjectName>();
  const idsOf = (kind: string) => [...new Set(subjects.filter((s) => s.kind === kind).map((s) => s.id))];
  const [vendors, engagements, assessments, locations, safeguards, invitations] = [
    idsOf('vendor'),
    idsOf('engagement'),
    idsOf('assessment'),
    idsOf('location'),
    idsOf('safeguard'),
    idsOf('invitation'),
  ];
  if (vendors.length > 0)
    for (const { id, name } of await db
      .select({ id: vendor.id, name: vendor.name })
      .from(vendor)
      .where(and(inArray(vendor.id, vendors), eq(besides(vendor.organisationId), organisationId))))
      names.set(`vendor:${id}`, { name, page: { kind: 'vendor', id } });
  if (engagements.length > 0)
    for (const row of await db
      .select({ id: engagement.id, service: engagement.service, vendor: vendor.name })
      .from(engagement)
      .innerJoin(vendor, eq(vendor.id, engagement.vendorId))
      .where(and(inArray(engagement.id, engagements), eq(besides(engagement.organisationId), organisationId))))
      names.set(`engagement:${row.id}`, {
        name: `${row.vendor} · ${row.service}`,
        page: { kind: 'engagement', id: row.id },
      });
  if (assessments.length > 0)
    for (const { id, title } of await db
      .select({ id: assessment.id, title: assessment.title })
      .from(assessment)
      .where(and(inArray(assessment.id, assessments), eq(besides(assessment.organisationId), organisationId))))
      names.set(`assessment:${id}`, { name: title, page: { kind: 'assessment', id } });
  for (const [kind, table, part, ids] of [
    ['location', location, { field: 'country', of: location.country }, locations],
    ['safeguard', safeguard, { field: 'instrument', of: safeguard.instrument }, safeguards],
  ] as const) {
    if (ids.length === 0) continue;
    const rows = await db
      .select({
        id: table.id,
        engagementId: table.engagementId,
        service: engagement.service,
        vendor: vendor.name,
        part: sql<string | null>`${part.of}`,
      })
      .from(table)
      .innerJoin(engagement, eq(engagement.id, table.engagementId))
      .innerJoin(vendor, eq(vendor.id, engagement.vendorId))
      .where(and(inArray(table.id, ids), eq(besides(table.organisationId), organisationId)));
    for (const row of rows)
      names.set(`${kind}:${row.id}`, {
        name: `${row.vendor} · ${row.service}`,
        page: { kind: 'engagement', id: row.engagementId },
        ...(row.part ? { part: { field: part.field, value: row.part } } : {}),
      });
  }
  if (invitations.length > 0)
    for (const { id, email } of await db
      .select({ id: invitation.id, email: invitation.email })
      .from(invitation)
      .where(and(inArray(invitation.id, invitations), eq(besides(invitation.organisationId), organisationId))))
      names.set(`invitation:${id}`, { name: email });
  const scenarios = idsOf('scenario');
  if (scenarios.length > 0)
    for (const { id, name } of await db
      .select({ id: scenario.id, name: scenario.name })
      .from(scenario)
      .where(and(inArray(scenario.id, scenarios), eq(besides(scenario.organisationId), organisationId))))
      names.set(`scenario:${id}`, { name });
  const imports = idsOf('import-part');
  if (imports.length > 0)
    for (const { id, fileName } of await db
      .select({ id: importRun.id, fileName: importRun.fileName })
      .from(importRun)
      .where(and(inArray(importRun.id, imports), eq(besides(importRun.organisationId), organisationId))))
      names.set(`import-part:${id}`, { name: fileName, page: { kind: 'import', id } });
  const members = await listEmails(db, idsOf('membership'));
  for (const [id, email] of members) names.set(`membership:${id}`, { name: email });
  return names;
}
