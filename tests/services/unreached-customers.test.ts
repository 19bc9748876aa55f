import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CustomerFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { action as customerAct } from '../../app/routes/app/publication/customer';
import { loadAssessed } from '../../app/services/assessed.server';
import { viewCustomer } from '../../app/services/customer-views.server';
import { archiveCustomer, enterCustomers, reviseCustomer } from '../../app/services/customers.server';
import { recordResults } from '../../app/services/deliveries.server';
import { loadDueDates } from '../../app/services/due-dates.server';
import { tellAgain } from '../../app/services/notice-again.server';
import { loadOverview } from '../../app/services/overview.server';
import { loadFindings } from '../../app/services/overview-findings.server';
import { draftRevision, publishRevision } from '../../app/services/publication.server';
import { verifyHistory } from '../../db/history';
import { change, delivery, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

const today = '2026-11-30';
const CLOSES_ON = '2026-12-14';
let held: TestApp;
let organisation: OrganisationRow;
let ctx: Context;

beforeEach(async () => {
  held = await openTestApp({ now: `${today}T09:00:00.000Z` });
  organisation = await foundTestOrganisation(held.app, { slug: 'deskhero' });
  ctx = await contextFor(held.app, organisation);
});
afterEach(() => held.close());

const customer = (name: string, ...recipients: string[]) => CustomerFacts.parse({ name, recipients });

/** A newcomer is announced to two customers, one with two addresses. */
async function announce() {
  await engage(ctx);
  await publishNow(ctx);
  const [one = '', two = ''] = await enterCustomers(ctx, [
    customer('Harbour', 'dpo@harbour.example', 'legal@harbour.example'),
    customer('Orchard', 'dpo@orchard.example'),
  ]);
  await engage(ctx, { vendor: { name: 'Newcomer' } });
  const { plan, basis } = await draftRevision(ctx.db.read, organisation, today);
  const published = await publishRevision(ctx, { inForceOn: plan.proposedInForceOn, expected: basis });
  if (published.outcome !== 'published') throw new Error(published.outcome);
  return { one, two };
}

/** The mail server's answer to everything that waits for an address. */
async function answered(recipient: string, outcome: 'sent' | 'refused') {
  const waiting = (await ctx.db.read.select().from(delivery).where(eq(delivery.recipient, recipient))).filter(
    ({ status }) => status === 'waiting',
  );
  await ctx.db.transact((tx) =>
    tx.update(delivery).set({ leaseOwner: 'worker' }).where(eq(delivery.recipient, recipient)),
  );
  await recordResults(
    { db: ctx.db, now: ctx.now, random: () => 0.5 },
    'worker',
    waiting.map((row) => ({
      delivery: row,
      handed: { outcome, answer: outcome === 'sent' ? '250 ok' : '550 unknown' },
    })),
  );
}

const unreached = async (day = today) =>
  (await loadAssessed(ctx, day)).findings.filter(({ code }) => code === 'customer-unreached');

test('is a finding once the last of its addresses has refused, until one is reached', async () => {
  const { one } = await announce();
  await answered('dpo@harbour.example', 'refused');
  await answered('dpo@orchard.example', 'sent');
  expect(await unreached()).toEqual([]);
  await answered('legal@harbour.example', 'refused');
  expect(await unreached()).toMatchObject([
    {
      severity: 'attention',
      subject: { kind: 'customer', id: one },
      evidence: { customer: 'Harbour', number: 2, window: 'open', objectionUntilOn: CLOSES_ON },
    },
  ]);
  expect(await unreached('2026-12-08')).toMatchObject([{ severity: 'blocked' }]);
});

test('stands among what is to do first, in the list of findings, and among what falls due', async () => {
  const { one } = await announce();
  await answered('dpo@harbour.example', 'refused');
  await answered('legal@harbour.example', 'refused');
  const { first } = await loadOverview(ctx, '2026-12-08');
  expect(first[0]).toMatchObject({ code: 'customer-unreached', vendor: 'Harbour' });
  const { groups } = await loadFindings(ctx, today, { severity: '', kind: 'customer-unreached', vendor: '' });
  expect(groups).toMatchObject([{ findings: [{ vendor: 'Harbour' }] }]);
  const due = await loadDueDates(ctx, today, 90);
  expect(due).toContainEqual(
    expect.objectContaining({ kind: 'customer-unreached', on: CLOSES_ON, vendor: 'Harbour', daysLeft: 14 }),
  );
  expect((await viewCustomer(ctx.db.read, organisation.id, one, today))?.unreached).toMatchObject([{ number: 2 }]);
});

test('is told again at its corrected address, with its days counted anew', async () => {
  const { one, two } = await announce();
  await answered('dpo@harbour.example', 'refused');
  await answered('legal@harbour.example', 'refused');
  const noticeId = (await viewCustomer(ctx.db.read, organisation.id, one, today))?.unreached[0]?.noticeId ?? '';
  held.clock.now = '2026-12-10T09:00:00.000Z';
  await reviseCustomer(ctx, one, customer('Harbour', 'privacy@harbour.example'), 1);
  expect(await tellAgain(ctx, two, noticeId)).toEqual({ outcome: 'reached' });
  expect(await tellAgain(ctx, 'none', noticeId)).toEqual({ outcome: 'not-found' });
  expect(await tellAgain(ctx, one, 'none')).toEqual({ outcome: 'not-found' });
  expect(await tellAgain(ctx, one, noticeId)).toEqual({ outcome: 'told', count: 1 });
  expect(await tellAgain(ctx, one, noticeId)).toEqual({ outcome: 'reached' });
  expect(await unreached('2026-12-10')).toEqual([]);
  const [copy] = await ctx.db.read.select().from(delivery).where(eq(delivery.recipient, 'privacy@harbour.example'));
  expect(copy).toMatchObject({ noticeId, customerId: one, status: 'waiting' });
  expect(copy?.textBody).toContain('You may object until 24 December 2026');
  const [told] = (await viewCustomer(ctx.db.read, organisation.id, one, today))?.told ?? [];
  expect(told).toMatchObject({ objectionUntilOn: '2026-12-24' });
  const [line] = await ctx.db.read.select().from(change).where(eq(change.action, 'notice.told-again'));
  expect(line?.after).not.toContain('@');
  expect((await verifyHistory(ctx.db.read, organisation.id)).intact).toBe(true);
  await answered('privacy@harbour.example', 'refused');
  expect(await unreached('2026-12-10')).toMatchObject([{ evidence: { objectionUntilOn: '2026-12-24' } }]);
});

test('without an address there is nowhere to send it, and who is no customer any more is not missed', async () => {
  const { one } = await announce();
  await answered('dpo@harbour.example', 'refused');
  await answered('legal@harbour.example', 'refused');
  const found = await viewCustomer(ctx.db.read, organisation.id, one, today);
  const unaddressed = async () =>
    (await loadAssessed(ctx, today)).findings.filter(({ code }) => code === 'customer-unaddressed');
  expect(await unaddressed()).toEqual([]);
  await reviseCustomer(ctx, one, customer('Harbour'), 1);
  expect(await tellAgain(ctx, one, found?.unreached[0]?.noticeId ?? '')).toEqual({ outcome: 'no-address' });
  expect(await unaddressed()).toMatchObject([{ subject: { kind: 'customer', id: one } }]);
  expect((await loadOverview(ctx, today)).first).toContainEqual(
    expect.objectContaining({ code: 'customer-unaddressed', vendor: 'Harbour' }),
  );
  expect(await unreached()).toHaveLength(1);
  await archiveCustomer(ctx, one, true);
  expect([...(await unreached()), ...(await unaddressed())]).toEqual([]);
});

test('from its page: corrected, then sent again', async () => {
  const { one } = await announce();
  await answered('dpo@harbour.example', 'refused');
  await answered('legal@harbour.example', 'refused');
  const { cookie } = await joinAs(held.app, organisation, 'owner');
  const press = (form: Record<string, string>) =>
    customerAct(
      routeArguments(held.app, `/app/deskhero/publication/customers/${one}`, {
        params: { org: 'deskhero', customer: one },
        cookie,
        form,
      }),
    ) as Promise<Response>;
  const typed = { name: 'Harbour', language: 'en', dayKind: 'calendar', authorisation: 'general', version: '1' };
  const saved = await press({ ...typed, act: 'save', recipients: 'privacy@harbour.example' });
  expect(saved.headers.get('location')).toBe(`/app/deskhero/publication/customers/${one}`);
  const [unread] = (await viewCustomer(ctx.db.read, organisation.id, one, today))?.unreached ?? [];
  await press({ act: 'tell-again', notice: unread?.noticeId ?? '' });
  expect(await unreached()).toEqual([]);
});
