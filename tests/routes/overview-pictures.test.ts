import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loader } from '../../app/routes/app/picture';
import { loadDemo } from '../../app/services/demo.server';
import { PICTURES } from '../../app/ui/overview-rows';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import { joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let open: TestApp;
let cookie: string;
beforeAll(async () => {
  open = await openTestApp();
  await loadDemo(open.app);
  ({ cookie } = await joinAs(open.app, await findOrganisationBySlug(open.app.db.read, 'deskhero'), 'auditor'));
});
afterAll(() => open.close());

const ask = async (picture: string, query = '', headers: Record<string, string> = {}) => {
  const address = `/app/deskhero/pictures/${picture}${query}`;
  const response = await loader(
    routeArguments(open.app, address, { params: { org: 'deskhero', picture }, cookie, headers }),
  );
  return { text: await response.text(), headers: response.headers };
};

describe('a picture to take away', () => {
  test.each(PICTURES)(
    '%s is a file of its own: nothing to load, no variable, its title and day inside',
    async (name) => {
      const { text, headers } = await ask(`${name}.svg`);
      expect(headers.get('Content-Type')).toContain('image/svg+xml');
      expect(headers.get('Content-Disposition')).toBe(`attachment; filename="deskhero-${name}-2026-11-22.svg"`);
      expect(text).toMatch(/^<\?xml[^>]*>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(text).toContain('22 Nov 2026');
      expect(text).not.toMatch(/var\(|href=|<script|undefined|NaN/);
    },
  );
  test('the map counts what the register counts', async () => {
    const { text } = await ask('map.svg');
    expect(text).toContain('Where data goes');
    expect(text).toMatch(/map-country map-blocked/);
    expect(text).toMatch(/>10<\/text>/);
  });
  test('in the reader’s language, for the day asked', async () => {
    const { text, headers } = await ask('by-safeguard.svg', '?at=2020-07-15', { 'Accept-Language': 'fr' });
    expect(headers.get('Content-Disposition')).toContain('2020-07-15.svg');
    expect(text).toContain('Par garantie');
  });
  test('no other name is one', async () => {
    for (const name of ['map', 'map.png', '../secrets.svg'])
      await expect(ask(name)).rejects.toMatchObject({ status: 404 });
  });
});
