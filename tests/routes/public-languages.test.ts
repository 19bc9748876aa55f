import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PUBLIC_LANGUAGES } from '../../app/domain/words';
import { isPublicListPath, languageInPath } from '../../app/lib/public-path';
import { loader as changesPage } from '../../app/routes/public/changes';
import { loader as listPage } from '../../app/routes/public/list';
import { loader as revisionPage } from '../../app/routes/public/revision';
import { publicMeta } from '../../app/ui/public/public-meta';
import { addressesOf } from '../../app/ui/public/public-page';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, routeArguments, type TestApp } from '../support/app';
import { engage, publishNow } from '../support/published-register';

let held: TestApp;
let organisation: OrganisationRow;
beforeEach(async () => {
  held = await openTestApp({ now: '2026-11-22T09:00:00.000Z' });
  organisation = await foundTestOrganisation(held.app, { slug: 'deskhero', language: 'en' });
  const ctx = await contextFor(held.app, organisation);
  await engage(ctx);
  await publishNow(ctx);
});
afterEach(() => held.close());

const PAGES = {
  '': listPage,
  '/changes': changesPage,
  '/revisions/1': revisionPage,
} as unknown as Record<string, (args: LoaderFunctionArgs) => Promise<Shown>>;
type Shown = {
  data: Parameters<typeof publicMeta>[0] & { kept: object; place: { inPath?: string } };
  init: { headers: Record<string, string> };
};

function ask(path: string, page = '', accepts = 'nl') {
  const [, lang] = /^\/(\w+)\/\w+\/subprocessors/.exec(path) ?? [];
  const params = { org: 'deskhero', number: '1', ...(lang ? { lang } : {}) };
  const loader = PAGES[page] ?? listPage;
  return loader(routeArguments(held.app, path, { params, headers: { 'accept-language': accepts } })) as Promise<Shown>;
}

describe.each(Object.keys(PAGES))('the page …%s', (page) => {
  test.each(PUBLIC_LANGUAGES)('speaks the language its address begins with: %s', async (language) => {
    const { data, init } = await ask(`/${language}/deskhero/subprocessors${page}`, page);
    expect(data?.language).toBe(language);
    expect(init.headers.Vary).toBeUndefined();
    expect(init.headers['Cache-Control']).toBe('public, max-age=30');
  });

  test('names itself in every language, and where readers are answered in their own', async () => {
    for (const path of [
      `/deskhero/subprocessors${page}`,
      `/fr/deskhero/subprocessors${page}`,
      `/deskhero/subprocessors${page}?lang=it`,
    ]) {
      const { data } = await ask(path, page);
      const alternates = publicMeta(data).flatMap((one) =>
        'hrefLang' in one ? [[one.hrefLang, (one as { href?: unknown }).href]] : [],
      );
      expect(alternates).toEqual([
        ...PUBLIC_LANGUAGES.map((language) => [
          language,
          `http://onward.test/${language}/deskhero/subprocessors${page}`,
        ]),
        ['x-default', `http://onward.test/deskhero/subprocessors${page}`],
      ]);
    }
  });
});

test('without a language in the address the reader’s own is spoken, and caches are told', async () => {
  const { data, init } = await ask('/deskhero/subprocessors');
  expect(data?.language).toBe('nl');
  expect(init.headers.Vary).toBe('Accept-Language');
});

test('the address wins over what is asked behind it', async () => {
  expect((await ask('/fr/deskhero/subprocessors?lang=de')).data?.language).toBe('fr');
});

test.each(['pl', 'app', 'xx'])('/%s/… is no language', async (lang) => {
  const thrown = await ask(`/${lang}/deskhero/subprocessors`).catch((response) => response);
  expect(thrown).toMatchObject({ status: 404 });
});

test('a page of filtered rows or of another day stands for no other language', async () => {
  for (const query of ['?q=mail', '?at=2026-11-22', '?access=token']) {
    const { data } = await ask(`/deskhero/subprocessors${query}`);
    expect(publicMeta(data).some((one) => 'hrefLang' in one)).toBe(false);
  }
});

test('which addresses are of published pages, and in which language', () => {
  const cases = {
    '/acme/subprocessors': undefined,
    '/fr/acme/subprocessors': 'fr',
    '/fr/acme/subprocessors/changes.data': 'fr',
    '//FR/acme/subprocessors/': 'fr',
    '/fr/subprocessors': undefined,
    '/fr/subprocessors/revisions/1': undefined,
    '/fr/acme/subprocessors.json': undefined,
  };
  for (const [path, language] of Object.entries(cases)) {
    expect([path, languageInPath(path)]).toEqual([path, language]);
    expect([path, isPublicListPath(path)]).toEqual([path, true]);
  }
  for (const path of ['/app/acme/subprocessors', '/pl/acme/subprocessors', '/fr/acme'])
    expect([path, languageInPath(path), isPublicListPath(path)]).toEqual([path, undefined, false]);
});

describe('links', () => {
  test('stay in the language of the address; files and forms name it behind', () => {
    const address = addressesOf('acme', {}, 'fr');
    expect(address('')).toBe('/fr/acme/subprocessors');
    expect(address('', { at: '2026-01-01' })).toBe('/fr/acme/subprocessors?at=2026-01-01');
    expect(address('/revisions/2')).toBe('/fr/acme/subprocessors/revisions/2');
    expect(address('.json')).toBe('/acme/subprocessors.json?lang=fr');
    expect(address('/changes.atom')).toBe('/acme/subprocessors/changes.atom?lang=fr');
    expect(address('/subscribe')).toBe('/acme/subprocessors/subscribe?lang=fr');
    expect(address('/changes', { lang: 'de' })).toBe('/de/acme/subprocessors/changes');
  });

  test('to a language lead to its address; the others keep what the reader has', () => {
    const address = addressesOf('acme', { lang: 'it', access: 'token' });
    expect(address('')).toBe('/acme/subprocessors?lang=it&access=token');
    expect(address('', { lang: 'de' })).toBe('/de/acme/subprocessors?access=token');
  });
});
