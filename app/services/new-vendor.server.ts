import { listRecords } from '../../db/queries/records';
import { awaitConfirmation } from '../domain/confirmation';
import type { EngagementFacts, LocationFacts, VendorFacts } from '../domain/facts';
import { SafeguardFacts } from '../domain/facts';
import type { Instrument } from '../domain/words';
import type { Context } from '../lib/context.server';
import { may } from '../lib/permissions';
import { findDoubles, suggestVendor } from './catalogue.server';
import { type Engaged, engageVendor } from './engagements.server';

export type NewVendor = {
  vendor: VendorFacts;
  engagement: EngagementFacts;
  locations: LocationFacts[];
  /** Instruments taken over from the catalogue. */
  instruments: Instrument[];
  /** Key of the catalogue row the form was filled from. */
  catalogueKey?: string | undefined;
};

/** A vendor on file that a new one may double. */
export type Double = { id: string; name: string; contractingEntity?: string; isArchived: boolean };

/** Vendors on file, archived ones included, that may be the one a person is about to add. */
export async function listDoubles(
  ctx: Context,
  sought: { name: string; catalogueKey?: string | undefined },
): Promise<Double[]> {
  const vendors = await listRecords(ctx.db.read, 'vendor', ctx.organisation.id, { archived: true });
  return findDoubles(vendors, sought).map(({ id, name, contractingEntity, archivedAt }) => ({
    id,
    name,
    contractingEntity,
    isArchived: Boolean(archivedAt),
  }));
}

/**
 * Adds a vendor with its first engagement, place and safeguards in one act. What still is as the catalogue suggested
 * it, and everything written by somebody who may not confirm, waits for confirmation.
 */
export async function addVendor(
  ctx: Context,
  { vendor, engagement, locations, instruments, catalogueKey }: NewVendor,
): Promise<Engaged> {
  const mayConfirm = may(ctx.role, 'edit');
  const suggestion = suggestVendor(catalogueKey);
  const waitingOf = (after: Record<string, unknown>, suggested?: Record<string, unknown>) =>
    awaitConfirmation({ after, suggested, mayConfirm });
  const engaged = await engageVendor(
    ctx,
    { facts: { ...vendor, catalogueKey: suggestion?.key, toConfirm: waitingOf(vendor, suggestion?.facts) } },
    {
      facts: { ...engagement, published: mayConfirm && engagement.published, toConfirm: waitingOf(engagement) },
      locations: locations.map((location) => ({ ...location, toConfirm: waitingOf(location) })),
      safeguards: instruments.map((instrument, at) =>
        SafeguardFacts.parse({ instrument, rank: at + 1, toConfirm: ['instrument'] }),
      ),
    },
  );
  if (engaged.outcome !== 'engaged') throw new Error(`A new vendor was answered ${engaged.outcome}`);
  return engaged;
}
