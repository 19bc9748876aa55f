import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { CustomerFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { loadStandings, settleToday } from '../../app/services/authorisation-settling.server';
import { enterCustomers, reviseCustomer } from '../../app/services/customers.server';
import { objectionToken } from '../../app/services/delivery-address.server';
import { packEvidence } from '../../app/services/evidence-pack.server';
import { viewNotice } from '../../app/services/notice-views.server';
import { correctNotice } from '../../app/services/notices.server';
import {
  agreeToChange,
  answerObjection,
  findObjecting,
  raiseObjection,
  withdrawObjection,
} from '../../app/services/objections.server';
import { draftRevision, publishRevision } from '../../app/services/publication.server';
import {
  cancelScheduled,
  listScheduledPublications,
  publishDue,
  schedulePublication,
} from '../../app/services/scheduled-publications.server';
import { verifyHistory } from '../../db/history';
import { listObjections, type ObjectionScope } from '../../db/queries/objections';
import { findRecord } from '../../db/queries/records';
import { delivery, notice, type OrganisationRow, objection, revision, subscriber } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

const today = '2026-11-30';
let test_: TestApp;
let organisation: OrganisationRow;
let ctx: Context;

beforeEach(async () => {
  test_ = await openTestApp({ now: `${today}T09:00:00.000Z` });
  organisation = await foundTestOrganisation(test_.app);
  ctx = await contextFor(test_.app, organisation);
});
afterEach(() => test_.close());

const CUSTOMERS = [
  { name: 'Short', noticeDays: 15, objectionDays: 10, language: 'en', recipients: ['dpo@short.example'] },
  { name: 'Usual', language: 'fr', recipients: ['dpo@usual.example', 'legal@usual.example'] },
  {
    name: 'Long',
    noticeDays: 45,
    objectionDays: 30,
    language: 'de',
    authorisation: 'specific',
    contractReference: 'C-45',
    recipients: ['dpo@long.example'],
  },
  { name: 'Elsewhere', products: ['Other product'], recipients: ['dpo@elsewhere.example'] },
] as const;

/** A first list, four customers, then a newcomer published for the day that keeps every contract. */
async function announceNewcomer() {
  await engage(ctx);
  await publishNow(ctx);
  const ids = await enterCustomers(
    ctx,
    CUSTOMERS.map((facts) => CustomerFacts.parse(facts)),
  );
  const newcomer = await engage(ctx, {
    vendor: { name: 'Newcomer' },
    engagement: { service: 'Translation', products: ['Desk'], authorisation: 'general' },
  });
  const { plan, basis } = await draftRevision(ctx.db.read, organisation, today);
  const published = await publishRevision(ctx, { inForceOn: plan.proposedInForceOn, expected: basis });
  if (published.outcome !== 'published') throw new Error(published.outcome);
  const [told] = await ctx.db.read.select().from(notice).where(eq(notice.revisionId, published.revision.id));
  if (!told) throw new Error('no notice');
  const copies = await ctx.db.read.select().from(delivery).where(eq(delivery.noticeId, told.id));
  const tokenOf = (address: string) => {
    const copy = copies.find(({ recipient }) => recipient === address);
    return objectionToken(ctx.app.config, copy?.id ?? '');
  };
  return { ids, newcomer, plan, published, noticeId: told.id, copies, tokenOf };
}

const engagementNow = async (id: string) => findRecord(ctx.db.read, 'engagement', organisation.id, id);

describe('a notice to customers', () => {
  test('each is told by its own contract, in its language, and only those it touches', async () => {
    const { plan, published, copies, noticeId } = await announceNewcomer();
    expect(plan.proposedInForceOn).toBe('2027-01-14');
    expect(
      plan.notices.map(({ customerName, earliestOn, objectionUntilOn }) => [
        customerName,
        earliestOn,
        objectionUntilOn,
      ]),
    ).toEqual([
      ['Long', '2027-01-14', '2026-12-30'],
      ['Short', '2026-12-15', '2026-12-10'],
      ['Usual', '2026-12-30', '2026-12-14'],
    ]);
    expect(published).toMatchObject({ told: 4 });
    expect(copies.map(({ recipient, language }) => [recipient, language]).toSorted()).toEqual([
      ['dpo@long.example', 'de'],
      ['dpo@short.example', 'en'],
      ['dpo@usual.example', 'fr'],
      ['legal@usual.example', 'fr'],
    ]);
    const bodyTo = (address: string) => copies.find(({ recipient }) => recipient === address)?.textBody ?? '';
    expect(bodyTo('dpo@short.example')).toContain('You may object until 10 December 2026');
    expect(bodyTo('dpo@usual.example')).toContain('Vous pouvez vous opposer jusqu’au 14 décembre 2026');
    expect(bodyTo('dpo@long.example')).toContain('30. Dezember 2026');
    expect(bodyTo('dpo@long.example')).toContain('C-45');
    expect(bodyTo('dpo@long.example')).toMatch(/object\?lang=de&token=/);
    const view = await viewNotice(ctx.db.read, organisation.id, noticeId, { q: '', page: 1, today });
    expect(view?.customers.map(({ name, standing }) => [name, standing])).toEqual([
      ['Long', 'awaited'],
      ['Short', 'awaited'],
      ['Usual', 'awaited'],
    ]);
  });

  test('an address that gets a customer’s copy gets no subscriber’s beside it', async () => {
    await ctx.db.transact((tx) =>
      tx.insert(subscriber).values({
        id: 's',
        organisationId: organisation.id,
        email: 'dpo@short.example',
        language: 'en',
        status: 'confirmed',
        requestedAt: ctx.now(),
      }),
    );
    const { copies } = await announceNewcomer();
    expect(copies.filter(({ recipient }) => recipient === 'dpo@short.example')).toMatchObject([{ subscriberId: null }]);
  });

  test('a correction goes to the same customers, names the first, and keeps it', async () => {
    const { noticeId, copies } = await announceNewcomer();
    const corrected = await correctNotice(ctx, noticeId, 'The service is translation of tickets.');
    if (corrected.outcome !== 'corrected') throw new Error(corrected.outcome);
    expect(corrected.told).toBe(copies.length);
    const again = await ctx.db.read.select().from(delivery).where(eq(delivery.noticeId, corrected.noticeId));
    expect(again[0]?.subject).toMatch(/^(Correction|Rectification|Berichtigung)/);
    expect(again.every(({ textBody }) => textBody.includes('The service is translation of tickets.'))).toBe(true);
    const [row] = await ctx.db.read.select().from(notice).where(eq(notice.id, corrected.noticeId));
    expect(row).toMatchObject({ correctsNoticeId: noticeId });
    expect((await verifyHistory(ctx.db.read, organisation.id)).intact).toBe(true);
  });
});

describe('an objection', () => {
  test('stops the vendor, is answered, and what follows is settled', async () => {
    const { newcomer, tokenOf } = await announceNewcomer();
    const token = tokenOf('dpo@short.example');
    const entryIds = [newcomer.engagement.id];
    expect(await engagementNow(newcomer.engagement.id)).toMatchObject({
      authorisationAnswer: 'unanswered',
      objectionUntilOn: '2026-12-30',
    });
    const raised = await raiseObjection(ctx.app, organisation, token, {
      ground: 'transfer',
      text: 'Not there.',
      entryIds,
    });
    expect(raised).toBe('raised');
    expect(await raiseObjection(ctx.app, organisation, token, { ground: 'other', text: 'Again.', entryIds })).toBe(
      'raised-already',
    );
    expect(await engagementNow(newcomer.engagement.id)).toMatchObject({ authorisationAnswer: 'objected' });
    const [row] = await ctx.db.read.select().from(objection);
    if (!row) throw new Error('no objection');
    expect(row).toMatchObject({ name: 'Short', isLate: false, state: 'received', ground: 'transfer' });
    expect(await answerObjection(ctx, row.id, { state: 'customer-exempted', version: 7 })).toBe('changed-meanwhile');
    expect(await answerObjection(ctx, row.id, { state: 'customer-exempted', text: 'Understood.', version: 1 })).toBe(
      'answered',
    );
    expect(await answerObjection(ctx, row.id, { state: 'not-upheld', version: 2 })).toBe('closed');
    const mails = (await ctx.db.read.select().from(delivery).where(eq(delivery.kind, 'objection'))).filter(
      ({ recipient }) => recipient === 'dpo@short.example',
    );
    expect(mails.map(({ textBody }) => textBody.includes('Understood.'))).toContain(true);
    const seen = await findObjecting(ctx.app, organisation, token, ctx.now());
    expect(seen).toMatchObject({ standing: 'exempted', objections: [{ state: 'customer-exempted' }] });
    expect((await verifyHistory(ctx.db.read, organisation.id)).intact).toBe(true);
  });

  test('when the day has come silence authorises or refuses, and settling twice changes nothing', async () => {
    const { newcomer, tokenOf, noticeId } = await announceNewcomer();
    test_.clock.now = '2027-01-20T09:00:00.000Z';
    expect(await settleToday(ctx.app)).toBe(1);
    expect(await settleToday(ctx.app)).toBe(0);
    expect(await engagementNow(newcomer.engagement.id)).toMatchObject({ authorisationAnswer: 'objected' });
    const view = await viewNotice(ctx.db.read, organisation.id, noticeId, { q: '', page: 1, today: '2027-01-20' });
    expect(view?.customers.map(({ name, standing }) => [name, standing])).toEqual([
      ['Long', 'refused'],
      ['Short', 'authorised'],
      ['Usual', 'authorised'],
    ]);
    expect(await agreeToChange(ctx.app, organisation, tokenOf('dpo@long.example'))).toBe('agreed');
    expect(await engagementNow(newcomer.engagement.id)).toMatchObject({ authorisationAnswer: 'granted' });
  });

  test('one that comes late is taken and stops nothing; one can be withdrawn', async () => {
    const { newcomer, tokenOf } = await announceNewcomer();
    const entryIds = [newcomer.engagement.id];
    test_.clock.now = '2026-12-20T09:00:00.000Z';
    const stated = { ground: 'other', text: 'Late.', entryIds } as const;
    expect(await raiseObjection(ctx.app, organisation, tokenOf('dpo@short.example'), stated)).toBe('raised');
    expect(await findObjecting(ctx.app, organisation, tokenOf('dpo@short.example'), ctx.now())).toMatchObject({
      standing: 'authorised',
      objections: [{ isLate: true }],
    });
    expect(await raiseObjection(ctx.app, organisation, tokenOf('dpo@long.example'), stated)).toBe('raised');
    expect(await withdrawObjection(ctx.app, organisation, tokenOf('dpo@long.example'))).toBe('withdrawn');
    expect(await findObjecting(ctx.app, organisation, tokenOf('dpo@long.example'), ctx.now())).toMatchObject({
      standing: 'awaited',
    });
  });

  test('where customers stand on one row is asked for that row alone, and is what all of them together say', async () => {
    const { newcomer, tokenOf, noticeId } = await announceNewcomer();
    const entryIds = [newcomer.engagement.id];
    const stated = { ground: 'other', text: 'No.', entryIds } as const;
    await raiseObjection(ctx.app, organisation, tokenOf('dpo@short.example'), stated);
    await engage(ctx, { vendor: { name: 'Another' }, engagement: { service: 'Search' } });
    await publishNow(ctx, { inForceOn: '2027-02-01' });
    const all = await loadStandings(ctx.db.read, organisation.id, today);
    expect(all.size).toBe(2);
    for (const [entryId, standings] of all)
      expect(await loadStandings(ctx.db.read, organisation.id, today, [entryId])).toEqual(
        new Map([[entryId, standings]]),
      );
    expect(await loadStandings(ctx.db.read, organisation.id, today, ['none'])).toEqual(new Map());
    const asked = (scope: ObjectionScope) => listObjections(ctx.db.read, organisation.id, scope);
    const [found] = await asked({});
    const { customerId = '', revisionId = '' } = { ...found?.objection, ...found } as Record<string, string>;
    for (const scope of [{ customerId }, { revisionId }, { noticeId }, { entryIds }])
      expect(await asked(scope)).toEqual([found]);
    for (const scope of [{ customerId: 'x' }, { revisionId: 'x' }, { noticeId: 'x' }, { entryIds: ['x'] }])
      expect(await asked(scope)).toEqual([]);
  });

  test('a link that is not ours opens nothing', async () => {
    const { tokenOf } = await announceNewcomer();
    const token = `${tokenOf('dpo@short.example')}x`;
    expect(await findObjecting(ctx.app, organisation, token, ctx.now())).toBeUndefined();
    expect(await raiseObjection(ctx.app, organisation, token, { ground: 'other', text: 'x', entryIds: [] })).toBe(
      'unknown',
    );
    expect(await agreeToChange(ctx.app, organisation, token)).toBe('unknown');
  });
});

test('revisions are chained, and an evidence pack proves itself with the usual tools', async () => {
  const { noticeId, published } = await announceNewcomer();
  const [first, second] = (await ctx.db.read.select().from(revision)).toSorted((a, b) => a.number - b.number);
  expect(first?.previousHash).toBe('0'.repeat(64));
  expect(second?.previousHash).toBe(first?.revisionHash);
  const { baseUrl } = ctx.app.config;
  const pack = await packEvidence(ctx.db.read, { organisation, noticeId, baseUrl, packedAt: ctx.now() });
  if (!pack) throw new Error('no pack');
  const folder = mkdtempSync(join(inject('scratch'), 'evidence-'));
  const files = unzipSync(pack.bytes);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const run = (program: string, ...options: string[]) =>
    execFileSync(program, options, { cwd: folder, encoding: 'utf8' });
  expect(run('sha256sum', '-c', 'SHA256SUMS')).not.toContain('FAILED');
  expect(
    run(
      'openssl',
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      'key.pem',
      '-rawin',
      '-in',
      'statement.json',
      '-sigfile',
      'statement.sig',
    ),
  ).toContain('Verified Successfully');
  const text = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
  expect(JSON.parse(text('statement.json'))).toMatchObject({
    number: 2,
    contentHash: published.outcome === 'published' && published.revision.contentHash,
  });
  expect(text('recipients.csv').trim().split('\r\n')).toHaveLength(5);
  expect(JSON.parse(text('list-before.json')).revision).toBe(1);
  for (const name of Object.keys(files).filter((name) => name.startsWith('mails/')))
    expect(text(name)).not.toMatch(/token=[\w-]{8}/);
  expect(
    await packEvidence(ctx.db.read, { organisation, noticeId: 'none', baseUrl, packedAt: ctx.now() }),
  ).toBeUndefined();
});

test('two people who edit one customer do not overwrite each other', async () => {
  const [id = ''] = await enterCustomers(ctx, [CustomerFacts.parse({ name: 'Acme' })]);
  const facts = CustomerFacts.parse({ name: 'Acme', noticeDays: 20 });
  expect(await reviseCustomer(ctx, id, facts, 1)).toBe('revised');
  expect(await reviseCustomer(ctx, id, facts, 2)).toBe('unchanged');
  expect(await reviseCustomer(ctx, id, CustomerFacts.parse({ name: 'Acme Ltd' }), 1)).toBe('changed-meanwhile');
  expect(await reviseCustomer(ctx, 'none', facts, 1)).toBe('not-found');
});

describe('a publication that waits for its moment', () => {
  async function schedule() {
    await engage(ctx);
    await publishNow(ctx);
    await enterCustomers(ctx, [CustomerFacts.parse(CUSTOMERS[0])]);
    await engage(ctx, { vendor: { name: 'Newcomer' } });
    const { basis } = await draftRevision(ctx.db.read, organisation, today);
    return schedulePublication(ctx, {
      publishAt: '2026-12-01T06:00:00.000Z',
      inForceOn: '2027-01-15',
      expected: basis,
    });
  }
  const revisions = async () => (await ctx.db.read.select().from(revision)).length;

  test('is published then, once, with its mails', async () => {
    expect(await schedule()).toMatchObject({ outcome: 'scheduled' });
    expect(await publishDue(ctx.app)).toBe(0);
    expect(await revisions()).toBe(1);
    expect(await ctx.db.read.select().from(delivery)).toEqual([]);
    test_.clock.now = '2026-12-01T06:00:00.000Z';
    expect(await Promise.all([publishDue(ctx.app), publishDue(ctx.app)])).toContain(1);
    expect(await publishDue(ctx.app)).toBe(0);
    expect(await revisions()).toBe(2);
    expect(await ctx.db.read.select().from(delivery)).toMatchObject([{ recipient: 'dpo@short.example' }]);
  });

  test('can be cancelled, and is not published when the register says something else by then', async () => {
    const first = await schedule();
    if (first.outcome !== 'scheduled') throw new Error(first.outcome);
    expect(await cancelScheduled(ctx, first.id)).toBe('cancelled');
    expect(await cancelScheduled(ctx, first.id)).toBe('not-waiting');
    const { basis } = await draftRevision(ctx.db.read, organisation, today);
    const asked = { publishAt: '2026-12-01T06:00:00.000Z', inForceOn: '2027-01-15', expected: basis };
    expect(await schedulePublication(ctx, asked)).toMatchObject({ outcome: 'scheduled' });
    expect(await schedulePublication(ctx, asked)).toEqual({ outcome: 'waiting-already' });
    await engage(ctx, { vendor: { name: 'Another' } });
    test_.clock.now = '2026-12-01T07:00:00.000Z';
    expect(await publishDue(ctx.app)).toBe(0);
    expect(await revisions()).toBe(1);
    expect(await listScheduledPublications(ctx.db.read, organisation.id)).toMatchObject([{ status: 'stopped' }]);
  });

  test('has to lie ahead, and before the list is in force', async () => {
    const asked = { inForceOn: '2026-12-05', expected: '' };
    expect(await schedulePublication(ctx, { ...asked, publishAt: ctx.now() })).toEqual({ outcome: 'in-the-past' });
    expect(await schedulePublication(ctx, { ...asked, publishAt: '2026-12-06T00:00:00.000Z' })).toEqual({
      outcome: 'after-in-force',
    });
  });
});
