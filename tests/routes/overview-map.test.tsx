import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawWorldMap } from '../../app/services/world-map.server';
import { PIN_HEIGHT, PIN_SCALE, placePins } from '../../app/ui/charts/map-pins';
import { WorldMap } from '../../app/ui/charts/world-map';
import { LanguageProvider } from '../../app/ui/language';
import type { Tone } from '../../app/ui/verdict';

const EEA = ['AT', 'BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'NL', 'SE'];
const row = (key: string, label: string, verdicts: Partial<Record<Tone, number>>) => ({
  key,
  label,
  count: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
  verdicts: { blocked: 0, unknown: 0, attention: 0, valid: 0, ...verdicts },
});
const rows = [
  row('US', 'United States (US)', { blocked: 7, valid: 3 }),
  row('SG', 'Singapore (SG)', { unknown: 1, valid: 1 }),
  row('GB', 'United Kingdom (GB)', { valid: 2 }),
  row('not-stated', 'Place not stated', { unknown: 4 }),
];
const draw = () =>
  renderToString(
    <LanguageProvider language="en" today="2026-11-22">
      <WorldMap
        id="test"
        caption="Transfers by country"
        heading="Country"
        rows={rows}
        map={drawWorldMap({ home: EEA, shown: rows.map(({ key }) => key) })}
      />
    </LanguageProvider>,
  );

test('each country is shaded by its gravest verdict and bears its count with the sign of that verdict', () => {
  const html = draw();
  expect(html).toMatch(/map-country map-blocked"><path d="M/);
  expect(html).toMatch(/map-country map-valid"><path d="M/);
  expect(html).toMatch(/map-lead[^>]*><\/line><g[^>]*><g class="map-pin">.*?sign-unknown.*?>2<\/text>/);
  expect(draw()).toBe(html);
});

test('a country without a shape is a dot, hatched when something about it is unknown', () => {
  expect(draw()).toMatch(/map-country map-unknown"><circle[^>]*fill="url\(#test-unknown\)"/);
});

test('what no map can show is said below it, and the table has it too', () => {
  const html = draw();
  expect(html).toContain('4 transfers go to a place no map can show.');
  expect(html).toContain('Place not stated');
});

test('the map says home apart, and its paths stay small', () => {
  const html = draw();
  expect(html).toMatch(/class="map-home" d="M\d+ \d+l/);
  expect(html.length).toBeLessThan(40_000);
});

test('no pin covers another, even where Europe and Asia are crowded', () => {
  const codes = ['GB', 'CH', 'JE', 'RS', 'UA', 'TR', 'IL', 'MA', 'TN', 'AE', 'IN', 'SG', 'MY', 'HK', 'JP', 'KR', 'US'];
  const map = drawWorldMap({ home: EEA, shown: codes });
  const pins = placePins(map.places, (code) => (code === 'US' ? 1200 : 3), map);
  for (const [index, one] of pins.entries())
    for (const other of pins.slice(index + 1)) {
      const apartX = Math.abs(one.x - other.x) >= ((one.width + other.width) / 2) * PIN_SCALE;
      const apartY = Math.abs(one.y - other.y) >= PIN_HEIGHT * PIN_SCALE;
      expect(apartX || apartY, `${one.code} and ${other.code}`).toBe(true);
    }
});
