import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { action, loader } from '../../app/routes/app/publication/webhooks';
import { loader as schema } from '../../app/routes/public/notice-schema';
import type { OrganisationRow } from '../../db/schema';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let onward: TestApp;
let organisation: OrganisationRow;
let cookie: string;

beforeEach(async () => {
  onward = await openTestApp();
  organisation = await foundTestOrganisation(onward.app, { slug: 'deskhero' });
  ({ cookie } = await joinAs(onward.app, organisation, 'editor'));
});
afterEach(() => onward.close());

const ADDRESS = '/app/deskhero/publication/webhooks';
const asked = (options: Parameters<typeof routeArguments>[2] = {}) =>
  routeArguments(onward.app, ADDRESS, { cookie, ...options, params: { org: 'deskhero' } });
const press = (form: Record<string, string>) => action(asked({ form }) as ActionFunctionArgs);
const shown = () => loader(asked() as LoaderFunctionArgs);
type Answer = {
  data: { secret?: string; reply?: { error?: unknown; initialValue?: unknown } };
  init: { status: number };
};

test('an address is added and its secret shown, replaced, tested and ended', async () => {
  const added = (await press({ act: 'add', url: 'http://127.0.0.1:9/hook' })) as unknown as Answer;
  expect(added.data.secret).toMatch(/^onwhsec_[\w-]{43}$/);
  const [webhook] = (await shown()).webhooks;
  expect(webhook).toMatchObject({ url: 'http://127.0.0.1:9/hook', customerName: null, last: undefined });
  const replaced = (await press({ act: 'replace', webhook: webhook?.id ?? '' })) as unknown as Answer;
  expect(replaced.data.secret).not.toBe(added.data.secret);
  for (const act of ['test', 'end', 'end']) {
    const answer = (await press({ act, webhook: webhook?.id ?? '' })) as Response;
    expect([answer.status, answer.headers.get('location')]).toEqual([302, ADDRESS]);
  }
  expect((await shown()).webhooks).toEqual([]);
});

test.each([
  [{ url: 'tool' }, { url: ['url-invalid'] }],
  [{ url: 'https://10.0.0.1/' }, { url: ['webhook-not-public'] }],
  [{ url: 'http://127.0.0.1/', customer: 'nobody' }, { customer: ['customer-not-found'] }],
])('%o is sent back with what was typed', async (typed: Record<string, string>, error) => {
  const refusal = (await press({ act: 'add', ...typed })) as unknown as Answer;
  expect(refusal).toMatchObject({ init: { status: 400 }, data: { reply: { error, initialValue: typed } } });
});

test('who may not publish may not tell anybody', async () => {
  const auditor = await joinAs(onward.app, organisation, 'auditor');
  const refused = await action(
    asked({ cookie: auditor.cookie, form: { url: 'http://127.0.0.1/' } }) as ActionFunctionArgs,
  ).catch((thrown: Response) => thrown);
  expect(refused).toMatchObject({ status: 403 });
});

test('the schema is published for whoever reads messages', async () => {
  const answer = schema(routeArguments(onward.app, '/schemas/notice-1.json') as LoaderFunctionArgs);
  expect(answer.headers.get('content-type')).toBe('application/schema+json');
  expect(await answer.json()).toMatchObject({ $id: 'http://onward.test/schemas/notice-1.json', type: 'object' });
});
