import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { action, loader } from '../../app/routes/app/calendar';
import { loader as csv } from '../../app/routes/app/calendar-csv';
import { loader as feed } from '../../app/routes/public/calendar-ics';
import { listSecretAddresses } from '../../app/services/secret-addresses.server';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { readCalendar } from '../support/calendar-reader';
import { engage } from '../support/published-register';

let held: TestApp;
let ctx: Context;
let cookie: string;
beforeEach(async () => {
  held = await openTestApp();
  ctx = await contextFor(held.app, await foundTestOrganisation(held.app, { slug: 'deskhero' }));
  ({ cookie } = await joinAs(held.app, ctx.organisation, 'auditor'));
});
afterEach(() => held.close());

const asked = (query = '', options: { cookie?: string; form?: Record<string, string> } = {}) =>
  routeArguments(held.app, `/app/deskhero/calendar${query}`, { params: { org: 'deskhero' }, cookie, ...options });
const page = (query = '') => loader(asked(query));
const post = (form: Record<string, string>, as = cookie) => action(asked('', { form, cookie: as }));
const addresses = () => listSecretAddresses(held.app.db.read, ctx.organisation.id, 'calendar');

async function made(as = cookie): Promise<URL> {
  const answer = await post({ intent: 'make', language: 'fr' }, as);
  const address = 'data' in answer ? answer.data.made : undefined;
  if (!address) throw new Error('No address was made');
  return new URL(address);
}
const open = (address: URL, headers: Record<string, string> = {}) =>
  feed(
    routeArguments(held.app, address.href, {
      params: { token: address.pathname.replace('/calendar/', '').replace('.ics', '') },
      headers,
    }),
  );

describe('the list', () => {
  beforeEach(async () => {
    await engage(ctx, { vendor: { name: 'Late', reviewDueOn: '2026-11-01' }, engagement: { service: 'mail' } });
    await engage(ctx, { vendor: { name: 'Soon' }, engagement: { service: 'hosting', reviewDueOn: '2026-12-01' } });
    await engage(ctx, { vendor: { name: 'Ends' }, engagement: { service: 'payments', untilOn: '2027-03-31' } });
  });
  const vendors = async (query = '') => (await page(query)).list.rows.map(({ vendor }) => vendor);

  test('has what is overdue first, then by day', async () => {
    const { list } = await page();
    expect(list.rows.map(({ on, kind, daysLeft }) => [on, kind, daysLeft])).toEqual([
      ['2026-11-01', 'vendor-review', -21],
      ['2026-12-01', 'engagement-review', 9],
      ['2027-03-31', 'engagement-end', 129],
    ]);
    expect(list).toMatchObject({ total: 3, overdue: 1, isToday: true });
    expect(list.kinds).toEqual(['vendor-review', 'engagement-review', 'engagement-end']);
  });

  test.each([
    ['?within=overdue', ['Late']],
    ['?within=30', ['Soon']],
    ['?within=90', ['Soon']],
    ['?kind=engagement-end', ['Ends']],
    ['?q=hosting', ['Soon']],
    ['?sort=about&dir=desc', ['Soon', 'Late', 'Ends']],
    ['?at=2026-12-02&within=overdue', ['Late', 'Soon']],
  ])('%s shows %j', async (query, expected) => {
    expect(await vendors(query)).toEqual(expected);
  });

  test('goes into a file as it is filtered', async () => {
    const answer = await csv(asked('?within=30'));
    expect(answer.headers.get('content-disposition')).toContain('due-dates-deskhero-2026-11-22.csv');
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('2026-12-01,9,Review of the engagement,Soon · hosting,');
  });
});

describe('an address', () => {
  test('is made by every role, shown once, and opens the calendar in its language', async () => {
    await engage(ctx, { engagement: { service: 'mail', reviewDueOn: '2026-12-01' } });
    const address = await made();
    expect(address.href).toMatch(/^http:\/\/onward\.test\/calendar\/[\w-]{43}\.ics\?lang=fr$/);
    expect(JSON.stringify(await page())).not.toContain(address.pathname.slice(10, 40));
    const answer = await open(address);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(readCalendar(await answer.text()).events[0]?.get('SUMMARY')).toContain('Revue de la prestation');
  });

  test('answers 304 to whoever has what it would say', async () => {
    const address = await made();
    const tag = (await open(address)).headers.get('etag') ?? '';
    held.clock.now = '2026-11-23T09:00:00.000Z';
    expect((await open(address, { 'if-none-match': tag })).status).toBe(304);
    await engage(ctx, { engagement: { reviewDueOn: '2026-12-01' } });
    expect((await open(address, { 'if-none-match': tag })).status).toBe(200);
  });

  test('that is wrong or revoked answers 404, kept by nobody', async () => {
    const address = await made();
    const [one] = await addresses();
    expect(await post({ intent: 'revoke', address: one?.id ?? '' })).toMatchObject({ status: 302 });
    for (const gone of [address, new URL('http://onward.test/calendar/guess.ics')]) {
      const answer = await open(gone);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  test('is seen and revoked by its maker and by owners, by nobody else', async () => {
    await made();
    const [one] = await addresses();
    const other = await joinAs(held.app, ctx.organisation, 'editor');
    const owner = await joinAs(held.app, ctx.organisation, 'owner');
    const seenBy = async (as: string) => (await loader(asked('', { cookie: as }))).addresses.length;
    expect([await seenBy(cookie), await seenBy(other.cookie), await seenBy(owner.cookie)]).toEqual([1, 0, 1]);
    await post({ intent: 'revoke', address: one?.id ?? '' }, other.cookie);
    expect(await addresses()).toHaveLength(1);
    await post({ intent: 'revoke', address: one?.id ?? '' }, owner.cookie);
    expect(await addresses()).toEqual([]);
  });

  test.each([{ intent: 'make', language: 'xx' }, { intent: 'make' }, { intent: 'something' }])(
    'is not made by %j',
    async (form) => {
      expect(await post(form as Record<string, string>)).toMatchObject({ init: { status: 400 } });
      expect(await addresses()).toEqual([]);
    },
  );
});
