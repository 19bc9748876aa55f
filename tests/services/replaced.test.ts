import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CustomerFacts } from '../../app/domain/facts';
import { PUBLIC_LANGUAGES } from '../../app/domain/words';
import type { Context } from '../../app/lib/context.server';
import { ListFile } from '../../app/lib/list-file';
import { noticeMessageSchema } from '../../app/lib/notice-message';
import { placeField } from '../../app/lib/replacement-form';
import { action as publishAct, loader as publishPage } from '../../app/routes/app/publication/publish';
import { loader as changesAtom } from '../../app/routes/public/changes-atom';
import { loader as listJson } from '../../app/routes/public/list-json';
import { loader as listSchema } from '../../app/routes/public/list-schema';
import { enterCustomers } from '../../app/services/customers.server';
import { packEvidence } from '../../app/services/evidence-pack.server';
import { loadBetween, loadPublishedList } from '../../app/services/published-list.server';
import { archiveRecord } from '../../app/services/records.server';
import { publishDue } from '../../app/services/scheduled-publications.server';
import { enterWebhook } from '../../app/services/webhooks.server';
import { delivery, notice as noticeTable, type OrganisationRow, revision } from '../../db/schema';
import { contextFor, foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

let held: TestApp;
let organisation: OrganisationRow;
let ctx: Context;
let cookie: string;

beforeEach(async () => {
  held = await openTestApp({ now: '2026-11-22T09:00:00.000Z' });
  organisation = await foundTestOrganisation(held.app, { slug: 'deskhero' });
  ctx = await contextFor(held.app, organisation);
  ({ cookie } = await joinAs(held.app, organisation, 'editor'));
});
afterEach(() => held.close());

/** Courier is published; then Postbox stands in the register for the same service, and Courier does not. */
async function exchange() {
  const { engagement: left } = await engage(ctx, { vendor: { name: 'Courier' } });
  await engage(ctx, { vendor: { name: 'Host' }, engagement: { service: 'Hosting' } });
  await publishNow(ctx);
  await archiveRecord(ctx, 'engagement', left.id);
  const { engagement: came } = await engage(ctx, { vendor: { name: 'Postbox' }, location: { country: 'DE' } });
  return { left: left.id, came: came.id };
}

const asked = (query: string, form?: Record<string, string>) =>
  routeArguments(held.app, `/app/deskhero/publication/publish${query}`, {
    params: { org: 'deskhero' },
    cookie,
    ...(form ? { form } : {}),
  });
const preview = (query = '') => publishPage(asked(query) as LoaderFunctionArgs);
const press = (form: Record<string, string>) => publishAct(asked('', form) as ActionFunctionArgs);
const kindsOf = (changes: readonly { entryId: string; kinds: readonly string[] }[]) =>
  changes.map(({ entryId, kinds }) => [entryId, ...kinds]);
const published = async (number: number) =>
  (await ctx.db.read.select().from(revision)).find((one) => one.number === number);

describe('the preview', () => {
  test('proposes it, shows what is stated instead, and publishes what was seen', async () => {
    const { left, came } = await exchange();
    const { plan, basis } = await preview();
    expect(kindsOf(plan.changes)).toEqual([[came, 'replaced']]);
    const otherwise = await preview(`?${new URLSearchParams({ [placeField(came)]: '' })}`);
    expect(kindsOf(otherwise.plan.changes)).toEqual([
      [came, 'added'],
      [left, 'removed'],
    ]);
    await press({ inForceOn: '2026-12-22', expected: basis, [placeField(came)]: '' });
    expect(kindsOf((await published(2))?.changes ?? [])).toEqual([
      [came, 'added'],
      [left, 'removed'],
    ]);
  });

  test('a person says that two rows of different services belong together', async () => {
    const { left } = await exchange();
    const { engagement: chat } = await engage(ctx, { vendor: { name: 'Chatter' }, engagement: { service: 'Chat' } });
    const { basis } = await preview();
    await press({ inForceOn: '2026-12-22', expected: basis, [placeField(chat.id)]: left });
    const { changes = [] } = (await published(2)) ?? {};
    expect(kindsOf(changes)).toContainEqual([chat.id, 'replaced']);
  });

  test('a publication that waits keeps what was stated', async () => {
    const { left, came } = await exchange();
    const { basis } = await preview();
    const publishAt = '2026-11-24T06:00';
    await press({ inForceOn: '2026-12-24', expected: basis, publishAt, [placeField(came)]: '' });
    held.clock.now = '2026-11-24T06:00:00.000Z';
    expect(await publishDue(held.app)).toBe(1);
    expect(kindsOf((await published(2))?.changes ?? [])).toEqual([
      [came, 'added'],
      [left, 'removed'],
    ]);
  });
});

describe('what is published', () => {
  const HEADINGS = {
    en: 'Replaced: Courier by Postbox',
    fr: 'Remplacement : Courier par Postbox',
    de: 'Ersetzt: Courier durch Postbox',
    es: 'Sustitución: Courier por Postbox',
    it: 'Sostituzione: Courier con Postbox',
    nl: 'Vervangen: Courier door Postbox',
  };

  test('the mails say it as one change, in each language', async () => {
    await exchange();
    const facts = PUBLIC_LANGUAGES.map((language) =>
      CustomerFacts.parse({ name: language, language, recipients: [`dpo@${language}.example`] }),
    );
    await enterCustomers(ctx, facts);
    await publishNow(ctx, { inForceOn: '2026-12-22' });
    const mails = await ctx.db.read.select().from(delivery);
    expect(
      Object.fromEntries(mails.map(({ language, textBody }) => [language, textBody.replaceAll('\u00a0', ' ')])),
    ).toEqual(
      Object.fromEntries(Object.entries(HEADINGS).map(([key, heading]) => [key, expect.stringContaining(heading)])),
    );
    for (const { textBody } of mails) expect(textBody).toContain('Courier · E-mail delivery');
  });

  test('software is told which row takes whose place', async () => {
    const { left, came } = await exchange();
    await enterWebhook(ctx, { url: 'http://127.0.0.1:9/hook', customerId: undefined });
    await publishNow(ctx, { inForceOn: '2026-12-22' });
    const [sent] = await ctx.db.read.select().from(delivery).where(eq(delivery.kind, 'webhook'));
    const message = JSON.parse(sent?.textBody ?? '{}');
    expect(message.changes).toMatchObject([
      {
        changeType: 'REPLACE',
        changeTypes: ['REPLACE'],
        entry: came,
        replaces: left,
        subprocessor: { name: 'Postbox' },
        supersedes: { subprocessor: { name: 'Courier' } },
      },
    ]);
    const isMessage = addFormats.default(new Ajv2020({ strict: false })).compile(noticeMessageSchema('http://x.test'));
    expect([isMessage(message), isMessage.errors]).toEqual([true, null]);
  });

  test('the file lists both rows, each naming the other, as its schema says', async () => {
    const { left, came } = await exchange();
    await publishNow(ctx, { inForceOn: '2026-12-22' });
    const at = (path: string) => routeArguments(held.app, path, { params: { org: 'deskhero' } });
    const text = await (await listJson(at('/deskhero/subprocessors.json'))).text();
    const file = ListFile.parse(JSON.parse(text));
    expect(file.coming[0]?.changes).toMatchObject([
      { entryId: came, kinds: ['added'], replaces: left },
      { entryId: left, kinds: ['removed'], replacedBy: came },
    ]);
    const schema = await (await listSchema(at('/schemas/list-1.json'))).json();
    const isList = addFormats.default(new Ajv2020({ strict: false })).compile(schema as object);
    expect([isList(JSON.parse(text)), isList.errors]).toEqual([true, null]);
  });

  test('the feed, the page and the evidence say it too, and between revisions it stays one change', async () => {
    const { left, came } = await exchange();
    await enterCustomers(ctx, [CustomerFacts.parse({ name: 'Harbour', recipients: ['dpo@harbour.example'] })]);
    const { id: second } = await publishNow(ctx, { inForceOn: '2026-12-22' });
    await archiveRecord(ctx, 'engagement', came);
    const { engagement: last } = await engage(ctx, { vendor: { name: 'Pigeon' } });
    await publishNow(ctx, { inForceOn: '2026-12-23' });

    const feed = await (
      await changesAtom(
        routeArguments(held.app, '/deskhero/subprocessors/changes.atom', { params: { org: 'deskhero' } }),
      )
    ).text();
    expect(feed).toContain('1 replaced');
    expect(feed).toContain('Courier replaced by Postbox');
    const { coming } = await loadPublishedList(ctx.db, organisation, '2026-11-22');
    expect(coming.map(({ changes }) => kindsOf(changes))).toEqual([[[came, 'replaced']], [[last.id, 'replaced']]]);
    const between = await loadBetween(ctx.db, organisation, '1', '3');
    expect(between?.changes).toMatchObject([{ entryId: last.id, kinds: ['replaced'], before: { id: left } }]);

    const [told] = await ctx.db.read.select().from(noticeTable).where(eq(noticeTable.revisionId, second));
    const pack = await packEvidence(ctx.db.read, {
      organisation,
      noticeId: told?.id ?? '',
      baseUrl: 'http://onward.test',
      packedAt: ctx.now(),
    });
    const notice = JSON.parse(Buffer.from(unzipSync(pack?.bytes ?? new Uint8Array())['notice.json'] ?? []).toString());
    expect(kindsOf(notice.changes)).toEqual([[came, 'replaced']]);
  });
});
