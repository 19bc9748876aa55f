import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { findScenario, insertScenario, listScenarios, updateScenario } from '../../db/queries/scenarios';
import type { ScenarioRow } from '../../db/schema';
import { SHIPPED_SCENARIO_KEYS, SHIPPED_SCENARIOS, type ShippedScenarioKey } from '../../seed/reference/scenarios';
import type { IsoDate } from '../domain/days';
import { Scenario } from '../domain/scenario';
import type { KeepForm } from '../lib/what-if-forms';

export type KeptScenario = {
  id: string;
  name: string;
  notes?: string | undefined;
  scenario: Scenario;
  updatedAt: string;
  isArchived: boolean;
};

/** The what-ifs that come with Onward, those about a day to choose set on `day`. */
export const shippedScenarios = (day: IsoDate): { key: ShippedScenarioKey; scenario: Scenario }[] =>
  SHIPPED_SCENARIO_KEYS.map((key) => ({ key, scenario: SHIPPED_SCENARIOS[key](day) }));

/** The what-ifs an organisation keeps, by name, or those it archived. */
export async function listKeptScenarios(
  db: Db,
  organisationId: string,
  options: { archived?: boolean } = {},
): Promise<KeptScenario[]> {
  return (await listScenarios(db, organisationId, options)).map(keptOf);
}

/** One of them by its identifier, archived or not. */
export async function findKeptScenario(db: Db, organisationId: string, id: string): Promise<KeptScenario | undefined> {
  const row = await findScenario(db, organisationId, id);
  return row && keptOf(row);
}

const keptOf = ({ id, name, notes, scenario, updatedAt, archivedAt }: ScenarioRow): KeptScenario => ({
  id,
  name,
  notes: notes ?? undefined,
  scenario: Scenario.parse(scenario),
  updatedAt,
  isArchived: archivedAt !== null,
});

/** Keeps a what-if under a name. */
export function saveScenario(ctx: Writing, { name, notes }: KeepForm, scenario: Scenario): Promise<{ id: string }> {
  return mutate(ctx, async (tx) => {
    const id = randomUUID();
    const at = ctx.now();
    await insertScenario(tx, {
      id,
      organisationId: ctx.organisation.id,
      name,
      scenario,
      notes: notes ?? null,
      createdBy: ctx.actor,
      createdAt: at,
      updatedAt: at,
      archivedAt: null,
    });
    return recorded({ id }, line('saved', id, undefined, toldOf({ name, notes, scenario })));
  });
}

export type ScenarioOutcome = 'done' | 'unchanged' | 'not-found';

/** Gives a kept what-if another name, note, days or events. What says the same as before writes nothing. */
export function reviseScenario(
  ctx: Writing,
  id: string,
  change: Partial<KeepForm> & { scenario?: Scenario },
): Promise<ScenarioOutcome> {
  return mutate(ctx, async (tx) => {
    const row = await findScenario(tx, ctx.organisation.id, id);
    if (!row) return refused<ScenarioOutcome>('not-found');
    const before = toldOf(keptOf(row));
    const after = toldOf({ ...keptOf(row), ...change });
    const differing = Object.keys(after).filter((field) => String(after[field]) !== String(before[field]));
    if (differing.length === 0) return refused<ScenarioOutcome>('unchanged');
    const { name, notes, scenario } = { ...keptOf(row), ...change };
    await updateScenario(tx, id, { name, notes: notes ?? null, scenario, updatedAt: ctx.now() });
    return recorded<ScenarioOutcome>('done', line('revised', id, pick(before, differing), pick(after, differing)));
  });
}

/** Takes a what-if off the list; the addresses it was shared by stop working until it is restored. */
export const archiveScenario = (ctx: Writing, id: string) => setArchived(ctx, id, true);

/** Puts an archived what-if back on the list. */
export const restoreScenario = (ctx: Writing, id: string) => setArchived(ctx, id, false);

function setArchived(ctx: Writing, id: string, isArchived: boolean): Promise<ScenarioOutcome> {
  return mutate(ctx, async (tx) => {
    const row = await findScenario(tx, ctx.organisation.id, id);
    if (!row) return refused<ScenarioOutcome>('not-found');
    if ((row.archivedAt !== null) === isArchived) return refused<ScenarioOutcome>('unchanged');
    const at = ctx.now();
    await updateScenario(tx, id, { archivedAt: isArchived ? at : null, updatedAt: at });
    return recorded<ScenarioOutcome>(
      'done',
      line(isArchived ? 'archived' : 'restored', id, undefined, { name: row.name }),
    );
  });
}

type Told = Record<string, string | string[] | undefined>;

/** What the history tells, field by field. */
const toldOf = ({ name, notes, scenario }: KeepForm & { scenario: Scenario }): Told => ({
  name,
  notes,
  before: scenario.before,
  after: scenario.after,
  events: scenario.events.map((event) => Object.values(event).filter(Boolean).join(' ')),
});

const pick = (told: Told, fields: readonly string[]): Told =>
  Object.fromEntries(fields.map((field) => [field, told[field]]));

const line = (verb: 'saved' | 'revised' | 'archived' | 'restored', id: string, before: unknown, after: unknown) => ({
  action: `scenario.${verb}`,
  subject: { kind: 'scenario' as const, id },
  ...(before !== undefined && { before }),
  after,
});
