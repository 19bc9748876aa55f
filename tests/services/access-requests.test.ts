import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  endAccess,
  findGrantedAccess,
  grantAccess,
  refuseAccess,
  requestAccess,
} from '../../app/services/access-requests.server';
import { daysBefore, MAILS_PER_ADDRESS_AND_DAY } from '../../app/services/visitors.server';
import { listAccessRequests } from '../../db/queries/subscribers';
import { change, delivery, type OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let opened: TestApp;
let organisation: OrganisationRow;
const email = 'privacy@customer.example';

beforeEach(async () => {
  opened = await openTestApp();
  organisation = await foundTestOrganisation(opened.app, {
    name: 'Deskhero',
    visibility: 'on-request',
    language: 'fr',
  });
});
afterEach(() => opened.close());

const request = (address = email) =>
  requestAccess(opened.app, organisation, {
    email: address,
    company: 'Customer AB',
    reason: 'Yearly review',
    language: 'en',
  });
const requests = () => listAccessRequests(opened.app.db.read, organisation.id);
const mails = () => opened.app.db.read.select().from(delivery);
const lines = () => opened.app.db.read.select().from(change).orderBy(change.sequence);
const onlyRequest = async () => (await requests())[0]?.id ?? '';

test('a request is told to the mailbox for data protection, in the organisation’s language', async () => {
  await request();
  expect(await requests()).toMatchObject([{ email, company: 'Customer AB', status: 'pending', tokenHash: null }]);
  const [mail] = await mails();
  expect(mail).toMatchObject({ kind: 'access-requested', recipient: 'dpo@example.org', language: 'fr' });
  expect(mail?.textBody).toContain('Customer AB');
  expect(mail?.textBody).toContain(`/app/${organisation.slug}/publication/requests`);
  const told = JSON.stringify(await lines());
  expect(told).toContain('access-request.made');
  expect(told).not.toContain('customer.example');
  expect(told).not.toContain('Customer AB');
});

test('a granted link opens the list until its day, and only this list', async () => {
  await request();
  const ctx = await contextFor(opened.app, organisation);
  const until = daysBefore(opened.clock.now, -90);
  expect(await grantAccess(ctx, await onlyRequest(), until)).toBe('decided');
  const mail = (await mails()).find(({ kind }) => kind === 'access');
  expect(mail).toMatchObject({ recipient: email, language: 'en' });
  const token = /[?&]access=([\w-]+)/.exec(mail?.textBody ?? '')?.[1] ?? '';
  expect((await requests())[0]?.tokenHash).not.toBe(token);

  const open = (now: string, organisationId = organisation.id) =>
    findGrantedAccess(opened.app.db.read, organisationId, token, now);
  expect(await open(opened.clock.now)).toMatchObject({ email });
  expect(await open(until)).toBeUndefined();
  expect(await open(opened.clock.now, (await foundTestOrganisation(opened.app)).id)).toBeUndefined();
  expect(await findGrantedAccess(opened.app.db.read, organisation.id, '', opened.clock.now)).toBeUndefined();

  expect(await endAccess(ctx, await onlyRequest())).toBe('ended');
  expect(await open(opened.clock.now)).toBeUndefined();
  expect(await endAccess(ctx, await onlyRequest())).toBe('not-granted');
  expect((await lines()).map(({ action }) => action)).toEqual([
    'access-request.made',
    'access-request.granted',
    'access-request.ended',
  ]);
});

test('a refusal is told if the organisation wants it, and is decided once', async () => {
  const ctx = await contextFor(opened.app, organisation);
  await request();
  expect(await refuseAccess(ctx, await onlyRequest(), false)).toBe('decided');
  expect((await mails()).map(({ kind }) => kind)).toEqual(['access-requested']);
  expect(await grantAccess(ctx, await onlyRequest(), daysBefore(opened.clock.now, -90))).toBe('already-decided');

  await request();
  const pending = (await requests()).find(({ status }) => status === 'pending');
  expect(await refuseAccess(ctx, pending?.id ?? '', true)).toBe('decided');
  expect((await mails()).filter(({ kind }) => kind === 'access')).toHaveLength(1);
  const foreign = await contextFor(opened.app, await foundTestOrganisation(opened.app));
  expect(await refuseAccess(foreign, pending?.id ?? '', true)).toBe('not-found');
});

test('asking again while a request waits tells nobody twice; the day’s limit holds', async () => {
  const ctx = await contextFor(opened.app, organisation);
  await request();
  await request();
  expect(await requests()).toHaveLength(1);
  expect(await mails()).toHaveLength(1);
  for (let n = 0; n < MAILS_PER_ADDRESS_AND_DAY + 2; n++) {
    const pending = (await requests()).find(({ status }) => status === 'pending');
    if (pending) await refuseAccess(ctx, pending.id, false);
    await request();
  }
  expect(await requests()).toHaveLength(MAILS_PER_ADDRESS_AND_DAY);
});

test('only a list shown on request can be asked for', async () => {
  const shown = await foundTestOrganisation(opened.app, { visibility: 'public' });
  const hidden = await foundTestOrganisation(opened.app, { visibility: 'private' });
  for (const of of [shown, hidden])
    expect(await requestAccess(opened.app, of, { email, language: 'en' })).toBe('not-offered');
  expect(await mails()).toEqual([]);
});
