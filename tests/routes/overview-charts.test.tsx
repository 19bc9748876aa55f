import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CoverageBars, type CoverageRow } from '../../app/ui/charts/coverage-bars';
import { LanguageProvider } from '../../app/ui/language';

const none = { 'none-needed': 0, covered: 0, missing: 0, 'not-in-force': 0, unknown: 0 };
const rows: CoverageRow[] = [
  { key: 'US', label: 'United States (US)', count: 10, coverages: { ...none, missing: 7, covered: 3 } },
  { key: 'not-stated', label: 'Place not stated', count: 2, coverages: { ...none, unknown: 2 } },
];
const draw = () =>
  renderToString(
    <LanguageProvider language="en" today="2026-11-22">
      <CoverageBars id="test" caption="Transfers by country" heading="Country" rows={rows} />
    </LanguageProvider>,
  );

test('the server draws the bars, and the same every time', () => {
  const html = draw();
  expect(html.match(/<path[^>]*class="recharts-rectangle/g)).toHaveLength(3);
  expect(html).toContain('>Place not stated</text>');
  expect(draw()).toBe(html);
});

test('the table beside them has the same numbers, and no column for a coverage nobody has', () => {
  const table = /<table[\s\S]*<\/table>/.exec(draw())?.[0] ?? '';
  const text = table
    .replace(/<(?:tr|td|th)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  expect(text).toContain('United States (US) 7 0 3 10');
  expect(text).toContain('Place not stated 0 2 0 2');
  expect(text).not.toContain('Not in force');
});
