import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemberRole } from '../../app/domain/words';
import type { Context } from '../../app/lib/context.server';
import { loader as listLoader } from '../../app/routes/app/publication/list';
import { action, loader as publishLoader } from '../../app/routes/app/publication/publish';
import { loader as revisionLoader } from '../../app/routes/app/publication/revision';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

let onward: TestApp;
let organisation: OrganisationRow;
let ctx: Context;
let cookie: string;

beforeEach(async () => {
  onward = await openTestApp({ now: '2026-11-22T09:00:00.000Z' });
  organisation = await foundTestOrganisation(onward.app, { slug: 'deskhero' });
  ctx = await contextFor(onward.app, organisation);
  ({ cookie } = await joinAs(onward.app, organisation, 'editor'));
});
afterEach(() => onward.close());

const asked = (page: string, options: Parameters<typeof routeArguments>[2] = {}) =>
  routeArguments(onward.app, `/app/deskhero/publication${page}`, {
    cookie,
    ...options,
    params: { org: 'deskhero', ...options.params },
  });
const preview = () => publishLoader(asked('/publish') as LoaderFunctionArgs);
const press = (form: Record<string, string>) => action(asked('/publish', { form }) as ActionFunctionArgs);
type Refusal = {
  data: {
    reply: { error?: Record<string, string[]>; initialValue?: Record<string, unknown> };
    isChanged: boolean;
    early?: string;
  };
  init: { status: number };
};

describe('publishing from the preview', () => {
  beforeEach(async () => {
    await engage(ctx);
    await publishNow(ctx);
    await engage(ctx, { vendor: { name: 'Mistral AI' }, location: { country: 'IN' } });
  });

  test('the preview shows what changes, from when, and what stays open', async () => {
    const shown = await preview();
    expect(shown).toMatchObject({
      number: 2,
      plan: { material: true, proposedInForceOn: '2026-12-22' },
      recipients: [],
    });
    expect(shown.findings.some(({ severity, vendor }) => severity === 'blocked' && vendor === 'Mistral AI')).toBe(true);
  });

  test('leads to the revision', async () => {
    const { basis } = await preview();
    const answer = (await press({ inForceOn: '2026-12-22', note: 'For answers', expected: basis })) as Response;
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/app/deskhero/publication/revisions/2']);
    const shown = await revisionLoader(asked('/revisions/2', { params: { number: '2' } }) as LoaderFunctionArgs);
    expect(shown.revision).toMatchObject({ number: 2, note: 'For answers' });
    expect(shown.history).toHaveLength(1);
    const again = (await press({ inForceOn: '2026-12-22', expected: basis })) as Response;
    expect(again.headers.get('location')).toBe('/app/deskhero/publication/revisions/2');
  });

  test('a day that shortens the notice has to be meant', async () => {
    const { basis } = await preview();
    const early = { inForceOn: '2026-12-21', note: 'Sooner', expected: basis };
    const refusal = (await press(early)) as unknown as Refusal;
    expect(refusal).toMatchObject({
      init: { status: 400 },
      data: {
        early: '2026-12-21',
        reply: { error: { inForceOn: ['early-notice'] }, initialValue: { note: 'Sooner' } },
      },
    });
    expect(((await press({ ...early, early: 'on' })) as Response).status).toBe(302);
  });

  test.each([
    { inForceOn: '2026-11-21', code: 'in-force-before-today' },
    { inForceOn: '2026-02-30', code: 'day-invalid' },
  ])('$inForceOn is refused as $code, with what was typed', async ({ inForceOn, code }) => {
    const { basis } = await preview();
    const refusal = (await press({ inForceOn, note: 'Typed', early: 'on', expected: basis })) as unknown as Refusal;
    expect(refusal).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { inForceOn: [code] }, initialValue: { note: 'Typed' } } },
    });
  });

  test('a register that changed meanwhile is shown again instead of published', async () => {
    const { basis } = await preview();
    await engage(ctx, { vendor: { name: 'Another' } });
    const refusal = (await press({ inForceOn: '2026-12-22', note: 'Typed', expected: basis })) as unknown as Refusal;
    expect(refusal).toMatchObject({
      init: { status: 409 },
      data: { isChanged: true, reply: { initialValue: { note: 'Typed' } } },
    });
    expect((await preview()).basis).not.toBe(basis);
  });
});

test.each([
  { role: 'owner', status: 200 },
  { role: 'editor', status: 200 },
  { role: 'procurement', status: 403 },
  { role: 'auditor', status: 403 },
] satisfies { role: MemberRole; status: number }[])(
  '$role prepares a publication: $status',
  async ({ role, status }) => {
    await engage(ctx);
    ({ cookie } = await joinAs(onward.app, organisation, role));
    const answer = await preview().then(
      () => 200,
      (thrown: Response) => thrown.status,
    );
    expect(answer).toBe(status);
    const posted = await press({ inForceOn: '2026-11-22', expected: 'nothing seen' }).then(
      (given) => ('init' in given ? 409 : 302),
      (thrown: Response) => thrown.status,
    );
    expect(posted).toBe(status === 200 ? 409 : 403);
  },
);

test('the list says what the register has and the list has not', async () => {
  const shown = () => listLoader(asked('') as LoaderFunctionArgs);
  expect(await shown()).toMatchObject({ history: [], markedCount: 0, plan: { isEmpty: true } });
  await engage(ctx);
  await publishNow(ctx);
  await engage(ctx, { vendor: { name: 'Mistral AI', toConfirm: ['name'] } });
  expect(await shown()).toMatchObject({
    inForce: { number: 1, count: 1 },
    plan: { isEmpty: true },
    withheld: [{ vendor: 'Mistral AI', reason: 'unconfirmed' }],
  });
});
