import type { Database } from '../../db/client';
import type { OrganisationRow } from '../../db/schema';
import { type AssessedRegister, assess } from '../domain/assess';
import { type Comparison, compareAssessed } from '../domain/comparison';
import type { Law } from '../domain/law';
import { listRemedies, type Remedy } from '../domain/remedies';
import type { Scenario } from '../domain/scenario';
import { applyEvents } from '../domain/scenario-effects';
import { worldOn } from '../domain/world';
import { lawOf } from './law.server';
import { loadRegister, type WholeRegister } from './register.server';
import { loadScoringModel } from './scoring-model.server';

export type WhatIf = {
  scenario: Scenario;
  register: WholeRegister;
  /** As it is, and as it would be. */
  law: { before: Law; after: Law };
  before: AssessedRegister;
  after: AssessedRegister;
  comparison: Comparison;
  remedies: Remedy[];
};

/**
 * Assesses the register as it stands on the earlier day and as it would stand on the later one if the events happened,
 * under the organisation's own law and weights. The register is read once and is today's on both days. Linear in its size.
 */
export async function runScenario(
  { db, organisation }: { db: Pick<Database, 'read'>; organisation: OrganisationRow },
  scenario: Scenario,
): Promise<WhatIf> {
  const register = await loadRegister(db.read, organisation);
  const law = await lawOf(db.read, organisation);
  const model = await loadScoringModel(db.read, organisation.id);
  const changed = applyEvents(register, law, scenario.events, scenario.after);
  const world = worldOn(scenario.after, changed.law);
  const before = assess(register, worldOn(scenario.before, law), model);
  const after = assess(changed.register, world, model);
  const comparison = compareAssessed(before, after);
  const remedies = listRemedies(comparison, {
    engagements: changed.register.engagements,
    organisation: register.organisation,
    law: changed.law,
    world,
    events: scenario.events,
  });
  return { scenario, register, law: { before: law, after: changed.law }, before, after, comparison, remedies };
}
