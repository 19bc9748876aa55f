import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../client';
import { type ScenarioRow, scenario } from '../schema';

/** The what-ifs an organisation kept, by name; the archived ones only when asked for. */
export function listScenarios(db: Db, organisationId: string, { archived = false } = {}): Promise<ScenarioRow[]> {
  return db
    .select()
    .from(scenario)
    .where(
      and(
        eq(scenario.organisationId, organisationId),
        archived ? isNotNull(scenario.archivedAt) : isNull(scenario.archivedAt),
      ),
    )
    .orderBy(asc(scenario.name), asc(scenario.createdAt), asc(scenario.id));
}

/** One of them, archived or not. */
export async function findScenario(db: Db, organisationId: string, id: string): Promise<ScenarioRow | undefined> {
  const [found] = await db
    .select()
    .from(scenario)
    .where(and(eq(scenario.organisationId, organisationId), eq(scenario.id, id)))
    .limit(1);
  return found;
}

export async function insertScenario(tx: Db, row: ScenarioRow): Promise<void> {
  await tx.insert(scenario).values(row);
}

export async function updateScenario(tx: Db, id: string, change: Partial<ScenarioRow>): Promise<void> {
  await tx.update(scenario).set(change).where(eq(scenario.id, id));
}
