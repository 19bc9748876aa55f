import { afterEach, beforeEach, expect, test } from 'vitest';
import { AssessmentFacts, EngagementFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { calendarFeed, openCalendar } from '../../app/services/calendar-feed.server';
import { endMembership } from '../../app/services/members.server';
import { enterRecord, reviseRecord } from '../../app/services/records.server';
import { createSecretAddress, revokeSecretAddress } from '../../app/services/secret-addresses.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { readCalendar } from '../support/calendar-reader';
import { engage, publishNow } from '../support/published-register';

let held: TestApp;
let ctx: Context;
beforeEach(async () => {
  held = await openTestApp();
  const own = await foundTestOrganisation(held.app, { name: 'Deskhero, Inc.\r\nBEGIN:VEVENT', slug: 'deskhero' });
  ctx = await contextFor(held.app, own);
});
afterEach(() => held.close());

const feed = (day = '2026-11-22', language: 'en' | 'fr' = 'en', of = ctx) =>
  calendarFeed(held.app.db, of.organisation, { day, language, baseUrl: 'https://onward.example' });
const read = async (...asked: Parameters<typeof feed>) => readCalendar(await feed(...asked));

test('each due date is an all-day event with its step and the page that closes it', async () => {
  const { engagement, vendor } = await engage(ctx, {
    vendor: { name: `Société Générale; Zahlung, ${'ü'.repeat(80)}` },
    engagement: { service: 'payments', reviewDueOn: '2026-12-01' },
    location: { country: 'US' },
  });
  const assessment = await enterRecord(
    ctx,
    'assessment',
    AssessmentFacts.parse({
      title: 'Payments in the US',
      covers: [`${engagement.id}:US:storage`],
      decision: 'proceed',
      approvedOn: '2026-01-01',
      reviewDueOn: '2026-11-01',
    }),
    { vendorId: vendor.id },
  );
  const { properties, events } = await read();
  expect(properties.get('VERSION')).toBe('2.0');
  expect(properties.get('NAME')).toBe('Due dates · Deskhero, Inc. BEGIN:VEVENT');
  expect(events).toHaveLength(2);
  const [overdue, coming] = events;
  expect(overdue?.get('DTSTART;VALUE=DATE')).toBe('20261101');
  expect(overdue?.get('URL;VALUE=URI')).toBe(`https://onward.example/app/deskhero/assessments/${assessment.id}`);
  expect(coming?.get('DTSTART;VALUE=DATE')).toBe('20261201');
  expect(coming?.get('SUMMARY')).toBe(`Review of the engagement: ${vendor.name} · payments`);
  expect(coming?.get('DESCRIPTION')).toBe(
    `Check that purpose, data, places and contract are still right, then set the next review day.\nhttps://onward.example/app/deskhero/register/engagements/${engagement.id}`,
  );
  expect(coming?.get('TRANSP')).toBe('TRANSPARENT');
});

test('the language is the one asked for', async () => {
  await engage(ctx, { engagement: { service: 'paiement', reviewDueOn: '2026-12-01' } });
  const { properties, events } = await read('2026-11-22', 'fr');
  expect(properties.get('PRODID')).toBe('-//Onward//Due dates//FR');
  expect(events[0]?.get('SUMMARY')).toBe('Revue de la prestation\u00a0: Mail Carrier · paiement');
});

test('it reaches twelve months ahead', async () => {
  for (const reviewDueOn of ['2027-11-22', '2027-11-24']) await engage(ctx, { engagement: { reviewDueOn } });
  expect((await read()).events.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(['20271122']);
});

test('the same register gives the same bytes; a day that moves moves the event and keeps its identity', async () => {
  const { engagement } = await engage(ctx, {
    vendor: { reviewDueOn: '2026-12-24' },
    engagement: { reviewDueOn: '2026-12-01' },
  });
  const first = await feed();
  held.clock.now = '2026-11-25T17:00:00.000Z';
  expect(await feed('2026-11-25')).toBe(first);
  const revised = EngagementFacts.parse({ ...engagement, reviewDueOn: '2026-12-15' });
  await reviseRecord(ctx, 'engagement', engagement.id, engagement.version, revised);
  const [before, after] = [readCalendar(first), await read('2026-11-25')];
  const days = (of: typeof before) =>
    of.events.map((event) => [event.get('UID'), event.get('DTSTART;VALUE=DATE'), event.get('DTSTAMP')]);
  expect(days(after)[0]?.[0]).toBe(days(before)[0]?.[0]);
  expect(days(after)[0]?.slice(1)).toEqual(['20261215', '20261125T170000Z']);
  expect(days(after)[1]).toEqual(days(before)[1]);
  expect(new Set(days(after).map(([uid]) => uid)).size).toBe(2);
});

test('an announced list has its days once customers were told', async () => {
  await engage(ctx);
  await publishNow(ctx);
  await engage(ctx, { vendor: { name: 'Host' } });
  await publishNow(ctx, { inForceOn: '2026-12-22' });
  const { events } = await read();
  expect(events.map((event) => [event.get('DTSTART;VALUE=DATE'), event.get('SUMMARY')])).toEqual([
    ['20261206', 'Last day to object to announced changes: revision 2 of the list'],
    ['20261222', 'Announced list takes effect: revision 2 of the list'],
  ]);
  expect((await read('2026-12-23')).events).toEqual([]);
});

test('an empty calendar is a calendar', async () => {
  expect((await read()).events).toEqual([]);
});

test('a token opens the calendar of its organisation until it is revoked', async () => {
  const { id, token } = await createSecretAddress(ctx, 'calendar');
  const other = await createSecretAddress(ctx, 'scenario', 'scenario-1');
  const open = (with_: string) => openCalendar(held.app.db, with_);
  expect(await open(token)).toMatchObject({ id: ctx.organisation.id });
  for (const wrong of ['', `${token}a`, other.token]) expect(await open(wrong)).toBeUndefined();
  await revokeSecretAddress(ctx, id);
  expect(await open(token)).toBeUndefined();
});

test('the address of a member who left opens nothing', async () => {
  const auditor = await contextFor(held.app, ctx.organisation, 'auditor');
  const { token } = await createSecretAddress(auditor, 'calendar');
  expect(await openCalendar(held.app.db, token)).toBeDefined();
  await endMembership(ctx, auditor.person.id);
  expect(await openCalendar(held.app.db, token)).toBeUndefined();
});
