import { redirect } from '@remix-run/node';
import { dayOf, isIsoDate } from '../../../domain/days';
import type { Scenario } from '../../../domain/scenario';
import type { Context } from '../../../lib/context.server';
import { readScenario, writeScenario } from '../../../lib/scenario-address';
import { findKeptScenario, type KeptScenario, shippedScenarios } from '../../../services/scenarios.server';

export type AskedScenario = {
  scenario: Scenario;
  /** Which of the shipped ones, when it is one. */
  shipped?: string;
  kept?: KeptScenario;
  /** The kept one whose question this would change. */
  of?: { id: string; name: string };
};

/** Stands in the address of a what-if nobody kept; its question follows in the query. */
const UNSAVED = 'unsaved';

/**
 * The what-if an address names: a shipped one (`?on=` for the day it is set on), `unsaved` with its question in the
 * query, or a kept one by its identifier. 404 for anything else; a question that does not hold together leads back to
 * where it can be mended.
 */
export async function requireScenario(ctx: Context, request: Request, named: string): Promise<AskedScenario> {
  const { db, organisation } = ctx;
  const query = new URL(request.url).searchParams;
  const today = dayOf(ctx.now());
  if (named === UNSAVED) {
    const { scenario } = readScenario(query, today);
    if (!scenario) throw redirect(`/app/${organisation.slug}/what-if?${query}#build`);
    const of = await findKeptScenario(db.read, organisation.id, query.get('of') ?? '');
    return { scenario, ...(of && { of: { id: of.id, name: of.name } }) };
  }
  const on = query.get('on') ?? '';
  const shipped = shippedScenarios(isIsoDate(on) ? on : today).find(({ key }) => key === named);
  if (shipped) return { scenario: shipped.scenario, shipped: shipped.key };
  const kept = await findKeptScenario(db.read, organisation.id, named);
  if (!kept) throw new Response('Not found', { status: 404 });
  return { scenario: kept.scenario, kept };
}

/** The query that makes the same question of the same address, for its files. */
export function queryOf({ kept, shipped, scenario }: AskedScenario): string {
  if (kept) return '';
  return shipped ? `?${new URLSearchParams({ on: scenario.before })}` : `?${writeScenario(scenario)}`;
}

/** What its files are called. */
export const fileNameOf = ({ shipped, kept }: AskedScenario, slug: string, day: string): string =>
  [
    'what-if',
    slug,
    shipped ??
      kept?.name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60),
    day,
  ]
    .filter(Boolean)
    .join('-');
