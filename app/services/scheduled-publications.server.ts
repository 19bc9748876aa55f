import { randomUUID } from 'node:crypto';
import { mutate, recorded, refused } from '../../db/mutate';
import { findOrganisation } from '../../db/queries/organisations';
import {
  endScheduled,
  forgetStopped,
  insertScheduled,
  listDuePublications,
  listScheduled,
  type ScheduledRow,
} from '../../db/queries/scheduled-publications';
import { dayOf, type Instant } from '../domain/days';
import type { App } from '../lib/app.server';
import {
  draftRevision,
  type Publication,
  type PublicationAsked,
  type Publishing,
  publishRevision,
} from './publication.server';

export type Scheduling =
  | { outcome: 'scheduled'; id: string }
  | { outcome: 'waiting-already' | 'in-the-past' | 'after-in-force' | 'promised-at-once' }
  | Extract<Publication, { outcome: 'changed-since-preview' | 'nothing-to-publish' | 'before-announced-day' }>;

/**
 * Has a list published at a later moment, page and mails together. What will be published is what was seen now: should
 * the register say something else by then, nothing is published and the page says so. A promise to tell customers of a
 * transfer at once leaves no room for waiting. The notice counts from the day it is published.
 */
export async function schedulePublication(
  ctx: Publishing,
  { publishAt, inForceOn, note, urgency, replacements, expected }: PublicationAsked & { publishAt: Instant },
): Promise<Scheduling> {
  const at = ctx.now();
  if (publishAt <= at) return { outcome: 'in-the-past' };
  if (inForceOn < dayOf(publishAt)) return { outcome: 'after-in-force' };
  return mutate(ctx, async (tx) => {
    const organisation = await findOrganisation(tx, ctx.organisation.id);
    if (!organisation) throw new Error('A publication for an organisation that does not exist');
    const waiting = (await listScheduled(tx, organisation.id)).some(({ status }) => status === 'waiting');
    if (waiting) return refused<Scheduling>({ outcome: 'waiting-already' });
    const { plan, basis } = await draftRevision(tx, organisation, dayOf(publishAt), replacements);
    if (basis !== expected) return refused<Scheduling>({ outcome: 'changed-since-preview' });
    if (plan.isEmpty) return refused<Scheduling>({ outcome: 'nothing-to-publish' });
    if (plan.touchedCommitments.some(({ code }) => code === 'transfer-told-immediately'))
      return refused<Scheduling>({ outcome: 'promised-at-once' });
    const row: ScheduledRow = {
      id: randomUUID(),
      organisationId: organisation.id,
      publishAt,
      inForceOn,
      note: note?.trim() || null,
      urgency: urgency ?? null,
      replacements: replacements ? [...replacements] : null,
      basis: expected,
      status: 'waiting',
      createdBy: ctx.actor,
      createdAt: at,
      endedAt: null,
    };
    await forgetStopped(tx, organisation.id, at);
    await insertScheduled(tx, row);
    return recorded<Scheduling>(
      { outcome: 'scheduled', id: row.id },
      {
        action: 'publication.scheduled',
        subject: subjectOf(row.id),
        after: { publishAt, inForceOn, note: row.note ?? undefined },
      },
    );
  });
}

/** The publication that waits for its moment, and the last that was stopped. */
export const listScheduledPublications = async (...args: Parameters<typeof listScheduled>) =>
  (await listScheduled(...args)).map(({ id, status, publishAt, inForceOn }) => ({ id, status, publishAt, inForceOn }));

/** Takes back a publication that still waits: nobody was told, nobody will be. */
export function cancelScheduled(ctx: Publishing, id: string): Promise<'cancelled' | 'not-waiting'> {
  return mutate(ctx, async (tx) => {
    const own = (await listScheduled(tx, ctx.organisation.id)).some((row) => row.id === id);
    if (!own || !(await endScheduled(tx, id, 'cancelled', ctx.now()))) return refused('not-waiting' as const);
    return recorded('cancelled' as const, { action: 'publication.cancelled', subject: subjectOf(id) });
  });
}

const subjectOf = (id: string) => ({ kind: 'scheduled-publication' as const, id });

/** Publishes what is due in every organisation, each once even when two processes look; returns how many were. */
export async function publishDue(app: App): Promise<number> {
  let published = 0;
  for (const row of await listDuePublications(app.db.read, app.now())) {
    const organisation = await findOrganisation(app.db.read, row.organisationId);
    if (!organisation) continue;
    const ctx = { app, db: app.db, organisation, actor: row.createdBy, now: app.now };
    const { outcome } = await publishRevision(ctx, {
      inForceOn: row.inForceOn,
      note: row.note ?? undefined,
      urgency: row.urgency ?? undefined,
      replacements: row.replacements ?? undefined,
      expected: row.basis,
      taking: (tx) => endScheduled(tx, row.id, 'published', app.now()),
    });
    if (outcome === 'published') published += 1;
    else if (outcome !== 'taken-already')
      await mutate({ ...ctx, actor: 'system:publication' }, async (tx) =>
        (await endScheduled(tx, row.id, 'stopped', app.now()))
          ? recorded(undefined, {
              action: 'publication.stopped',
              subject: subjectOf(row.id),
              after: { reason: outcome },
            })
          : refused(undefined),
      );
  }
  return published;
}
