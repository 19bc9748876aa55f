import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused } from '../../db/mutate';
import { findAnnouncement } from '../../db/queries/customers';
import { findDelivery, findNoticeDelivery } from '../../db/queries/deliveries';
import {
  findObjection,
  insertObjection,
  insertObjectionStep,
  listObjectionSteps,
  listObjections,
  moveObjection,
} from '../../db/queries/objections';
import { findRevisionOfNotice } from '../../db/queries/publication';
import {
  type AnnouncementRow,
  announcement,
  type DeliveryRow,
  type ObjectionRow,
  type OrganisationRow,
  type RevisionRow,
} from '../../db/schema';
import { type CustomerStanding, OPEN_OBJECTION_STATES, standingOf } from '../domain/customer-standing';
import { dayOf, type Instant } from '../domain/days';
import type { PublishedChange } from '../domain/publication';
import type { ObjectionGround, ObjectionState } from '../domain/words';
import type { App } from '../lib/app.server';
import { settleAuthorisations } from './authorisation-settling.server';
import { deliveryOfToken, objectionToken } from './delivery-address.server';
import { objectionAnsweredMail, objectionRaisedMail } from './objection-mails.server';
import { enqueueMails, mailDomainOf } from './outbox.server';
import { type Acting, asVisitor } from './visitors.server';

/** What a customer's personal link opens: what it was told, and where it stands. */
export type Objecting = {
  delivery: DeliveryRow;
  announcement: AnnouncementRow;
  revision: RevisionRow;
  changes: PublishedChange[];
  objections: (ObjectionRow & { steps: Awaited<ReturnType<typeof listObjectionSteps>> })[];
  standing: CustomerStanding;
};

/** What a personal link opens; undefined when its signature is not ours or what it was sent with is gone. */
export async function findObjecting(
  app: Pick<App, 'config' | 'db'>,
  organisation: OrganisationRow,
  token: string,
  now: Instant,
): Promise<Objecting | undefined> {
  const found = await objectingIn(app.db.read, app.config, organisation, token);
  if (!found) return undefined;
  const objections = await Promise.all(
    found.objections.map(async (one) => ({ ...one, steps: await listObjectionSteps(app.db.read, one.id) })),
  );
  const touched = new Set(found.announcement.entryIds);
  return {
    ...found,
    objections,
    changes: found.revision.changes.filter(({ entryId }) => touched.has(entryId)),
    standing: standingOf(found.announcement, objections, dayOf(now)),
  };
}

async function objectingIn(db: Db, config: { authSecret: string }, organisation: OrganisationRow, token: string) {
  const id = deliveryOfToken(config, token);
  const delivery = id ? await findDelivery(db, organisation.id, id) : undefined;
  if (!delivery?.noticeId || !delivery.customerId) return undefined;
  const { noticeId, customerId } = delivery;
  const announced = await findAnnouncement(db, noticeId, customerId);
  const revision = await findRevisionOfNotice(db, organisation.id, noticeId);
  if (!announced || !revision) return undefined;
  const objections = (await listObjections(db, organisation.id, { customerId, revisionId: revision.id })).map(
    ({ objection }) => objection,
  );
  return { delivery, announcement: announced, revision, objections };
}

export type Raised = 'raised' | 'raised-already' | 'unknown' | 'nothing-chosen';

/**
 * A customer objects by its personal link. What it objects to is stopped for it until the objection is answered; one
 * that comes after its window is taken as well, and marked late. The organisation's mailbox and the customer are told.
 */
export async function raiseObjection(
  app: App,
  organisation: OrganisationRow,
  token: string,
  stated: { ground: ObjectionGround; text: string; entryIds: readonly string[] },
): Promise<Raised> {
  const raised = await mutate(asVisitor(app, organisation), async (tx) => {
    const found = await objectingIn(tx, app.config, organisation, token);
    if (!found) return refused<Raised>('unknown');
    const { announcement: told, revision, delivery, objections } = found;
    if (objections.some(({ state }) => OPEN_OBJECTION_STATES.includes(state))) return refused<Raised>('raised-already');
    const entryIds = stated.entryIds.filter((id) => told.entryIds.includes(id));
    if (entryIds.length === 0) return refused<Raised>('nothing-chosen');
    const at = app.now();
    const row: ObjectionRow = {
      id: randomUUID(),
      organisationId: organisation.id,
      noticeId: told.noticeId,
      customerId: told.customerId,
      subscriberId: null,
      name: told.customerName,
      email: delivery.recipient,
      language: delivery.language,
      ground: stated.ground,
      text: stated.text,
      entryIds,
      raisedAt: at,
      objectionUntilOn: told.objectionUntilOn,
      isLate: told.objectionUntilOn !== null && dayOf(at) > told.objectionUntilOn,
      state: 'received',
      closedAt: null,
      version: 1,
    };
    await insertObjection(tx, row);
    const mails = [
      objectionRaisedMail(app.config, organisation, row, revision.number),
      objectionAnsweredMail(app.config, organisation, row, { number: revision.number, token, state: 'received' }),
    ].filter((mail) => mail !== undefined);
    await enqueueMails(tx, mails, at, mailDomainOf(app.config));
    const settled = await settleAuthorisations(tx, organisation.id, at, entryIds);
    return recorded<Raised>('raised', lineOf('raised', row.id, outline(row)), ...settled);
  });
  if (raised === 'raised') app.outbox.wake();
  return raised;
}

/** A customer agrees by its personal link, where its contract asks for that; doing it again changes nothing. */
export function agreeToChange(
  app: App,
  organisation: OrganisationRow,
  token: string,
): Promise<'agreed' | 'unknown' | 'objected'> {
  return mutate(asVisitor(app, organisation), async (tx) => {
    const found = await objectingIn(tx, app.config, organisation, token);
    if (!found) return refused('unknown' as const);
    if (found.objections.some(({ state }) => OPEN_OBJECTION_STATES.includes(state)))
      return refused('objected' as const);
    const { id, agreedAt, entryIds } = found.announcement;
    if (agreedAt) return refused('agreed' as const);
    const at = app.now();
    await tx
      .update(announcement)
      .set({ agreedAt: at, agreedBy: found.delivery.recipient })
      .where(and(eq(announcement.id, id), eq(announcement.organisationId, organisation.id)));
    const settled = await settleAuthorisations(tx, organisation.id, at, entryIds);
    const line = {
      action: 'notice.agreed',
      subject: { kind: 'notice' as const, id: found.announcement.noticeId },
      after: { customer: found.announcement.customerName },
    };
    return recorded('agreed' as const, line, ...settled);
  });
}

/** A customer takes its open objection back. */
export function withdrawObjection(
  app: App,
  organisation: OrganisationRow,
  token: string,
): Promise<'withdrawn' | 'unknown'> {
  return mutate(asVisitor(app, organisation), async (tx) => {
    const found = await objectingIn(tx, app.config, organisation, token);
    const open = found?.objections.find(({ state }) => OPEN_OBJECTION_STATES.includes(state));
    if (!open) return refused('unknown' as const);
    const lines = await move(tx, open, {
      state: 'withdrawn',
      at: app.now(),
      actor: 'visitor',
      text: null,
      deliveryId: null,
    });
    return lines ? recorded('withdrawn' as const, ...lines) : refused('unknown' as const);
  });
}

export type Answered = 'answered' | 'not-found' | 'closed' | 'changed-meanwhile';

/**
 * A member answers an objection: it is under discussion, the customer is exempted, the change is dropped, the contract
 * ends, or it is not upheld. The customer gets a mail in its language, with the member's own words.
 */
export async function answerObjection(
  ctx: Acting,
  id: string,
  { state, text, version }: { state: ObjectionState; text?: string | undefined; version: number },
): Promise<Answered> {
  const { organisation, app } = ctx;
  const answered = await mutate(ctx, async (tx) => {
    const found = await findObjection(tx, organisation.id, id);
    if (!found) return refused<Answered>('not-found');
    const { objection, number } = found;
    if (!OPEN_OBJECTION_STATES.includes(objection.state)) return refused<Answered>('closed');
    if (objection.version !== version) return refused<Answered>('changed-meanwhile');
    const at = ctx.now();
    const deliveryId = randomUUID();
    const token = objectionToken(app.config, (await findNoticeDelivery(tx, objection)) ?? '');
    const mail = objectionAnsweredMail(app.config, organisation, objection, { number, token, state, text });
    await enqueueMails(tx, [{ ...mail, id: deliveryId }], at, mailDomainOf(app.config));
    const lines = await move(tx, objection, { state, at, actor: ctx.actor, text: text ?? null, deliveryId });
    return lines ? recorded<Answered>('answered', ...lines) : refused<Answered>('changed-meanwhile');
  });
  if (answered === 'answered') app.outbox.wake();
  return answered;
}

type Step = { state: ObjectionState; at: Instant; actor: string; text: string | null; deliveryId: string | null };

async function move(tx: Db, before: ObjectionRow, step: Step): Promise<HistoryLine[] | undefined> {
  const isOpen = OPEN_OBJECTION_STATES.includes(step.state);
  if (!(await moveObjection(tx, before, { state: step.state, closedAt: isOpen ? null : step.at }))) return undefined;
  await insertObjectionStep(tx, { id: randomUUID(), objectionId: before.id, ...step });
  const settled = await settleAuthorisations(tx, before.organisationId, step.at, before.entryIds);
  return [lineOf('answered', before.id, { state: step.state, text: step.text ?? undefined }), ...settled];
}

/** What the history tells of an objection: who objects to what, never an address. */
const outline = ({ name, ground, text, entryIds, isLate, noticeId }: ObjectionRow) => ({
  customer: name,
  ground,
  text,
  changes: entryIds.length,
  isLate,
  notice: noticeId,
});

const lineOf = (verb: string, id: string, after: Record<string, unknown>): HistoryLine => ({
  action: `objection.${verb}`,
  subject: { kind: 'objection', id },
  after,
});
