import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import {
  factsOf,
  findRecord,
  listRecords,
  type RecordFacts,
  type RecordOf,
  updateRecord,
} from '../../db/queries/records';
import { closesCircle } from '../domain/chain';
import type { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../domain/facts';
import { changedFields, enterRecordIn, type Revision } from './records.server';

export type NewEngagement = {
  facts: EngagementFacts;
  /** The engagement it serves, where it is one further link of a chain. */
  parentEngagementId?: string | undefined;
  locations?: LocationFacts[];
  safeguards?: SafeguardFacts[];
};

export type Engaged = { outcome: 'engaged'; vendor: RecordOf['vendor']; engagement: RecordOf['engagement'] };
export type NotEngaged = { outcome: 'vendor-not-found' | 'parent-not-found' };

/**
 * Engages a vendor for a service: a new one by its facts, or one on file by its id. The vendor, the engagement, its
 * locations and safeguards are written together, with one history line each.
 */
export function engageVendor(
  ctx: Writing,
  vendor: { facts: VendorFacts } | { id: string },
  engagement: NewEngagement,
): Promise<Engaged | NotEngaged> {
  const act = { ...ctx, groupId: ctx.groupId ?? randomUUID() };
  return mutate(act, async (tx) => {
    const { facts, parentEngagementId, locations = [], safeguards = [] } = engagement;
    const lines: HistoryLine[] = [];
    let engaged: RecordOf['vendor'] | undefined;
    if ('id' in vendor) engaged = await findRecord(tx, 'vendor', ctx.organisation.id, vendor.id);
    else {
      const entered = await enterRecordIn(tx, act, 'vendor', vendor.facts, {});
      engaged = entered.record;
      lines.push(entered.line);
    }
    if (!engaged) return refused<Engaged | NotEngaged>({ outcome: 'vendor-not-found' });
    if (parentEngagementId && !(await findRecord(tx, 'engagement', ctx.organisation.id, parentEngagementId)))
      return refused<Engaged | NotEngaged>({ outcome: 'parent-not-found' });
    const { record, line } = await enterRecordIn(tx, act, 'engagement', facts, {
      vendorId: engaged.id,
      parentEngagementId,
    });
    lines.push(line);
    const hangsOn = { engagementId: record.id };
    for (const location of locations) lines.push((await enterRecordIn(tx, act, 'location', location, hangsOn)).line);
    for (const safeguard of safeguards)
      lines.push((await enterRecordIn(tx, act, 'safeguard', safeguard, hangsOn)).line);
    return recorded<Engaged | NotEngaged>({ outcome: 'engaged', vendor: engaged, engagement: record }, ...lines);
  });
}

/** Adds a location or a safeguard to an engagement; undefined when the organisation has no such engagement. */
export function addToEngagement<K extends 'location' | 'safeguard'>(
  ctx: Writing,
  kind: K,
  engagementId: string,
  facts: RecordFacts[K],
): Promise<RecordOf[K] | undefined> {
  return mutate(ctx, async (tx) => {
    if (!(await findRecord(tx, 'engagement', ctx.organisation.id, engagementId)))
      return refused<RecordOf[K] | undefined>(undefined);
    const { record, line } = await enterRecordIn<'location' | 'safeguard'>(
      tx,
      ctx,
      kind,
      facts as LocationFacts & SafeguardFacts,
      { engagementId },
    );
    return recorded(record as RecordOf[K] | undefined, line);
  });
}

export type EngagementRevision = Revision<'engagement'> | { outcome: 'parent-not-found' | 'chain-circle' };

/** Revises an engagement and its place in the chain; as `reviseRecord`, and refuses a chain that closes on itself. */
export function reviseEngagement(
  ctx: Writing,
  id: string,
  version: number,
  { facts, parentEngagementId }: Pick<NewEngagement, 'facts' | 'parentEngagementId'>,
): Promise<EngagementRevision> {
  return mutate(ctx, async (tx) => {
    const before = await findRecord(tx, 'engagement', ctx.organisation.id, id);
    if (!before) return refused<EngagementRevision>({ outcome: 'not-found' });
    if (before.version !== version) return refused<EngagementRevision>({ outcome: 'conflict', current: before });
    if (parentEngagementId) {
      const fault = await findFaultOfChain(tx, ctx.organisation.id, id, parentEngagementId);
      if (fault) return refused<EngagementRevision>({ outcome: fault });
    }
    const [was, is] = changedFields(
      { ...factsOf('engagement', before), parentEngagementId: before.parentEngagementId },
      { ...facts, parentEngagementId },
    );
    if (Object.keys(was).length + Object.keys(is).length === 0)
      return refused<EngagementRevision>({ outcome: 'unchanged', record: before });
    const record = await updateRecord(tx, 'engagement', before, ctx.now(), {
      facts,
      parentEngagementId: parentEngagementId ?? null,
    });
    const line = { action: 'engagement.revised', subject: { kind: 'engagement', id }, before: was, after: is } as const;
    return recorded<EngagementRevision>({ outcome: 'revised', record }, line);
  });
}

async function findFaultOfChain(tx: Db, organisationId: string, id: string, parentId: string) {
  const engagements = await listRecords(tx, 'engagement', organisationId, { archived: true });
  if (!engagements.some((engagement) => engagement.id === parentId)) return 'parent-not-found';
  return closesCircle(engagements, id, parentId) ? 'chain-circle' : undefined;
}
