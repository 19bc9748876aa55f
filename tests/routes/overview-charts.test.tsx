import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TrendLines } from '../../app/ui/charts/trend-lines';
import { VerdictBars } from '../../app/ui/charts/verdict-bars';
import type { VerdictRow } from '../../app/ui/charts/verdict-rows';
import { LanguageProvider } from '../../app/ui/language';

const none = { blocked: 0, unknown: 0, attention: 0, valid: 0 };
const rows: VerdictRow[] = [
  { key: 'scc-module-3', label: 'SCC module 3', count: 10, verdicts: { ...none, blocked: 7, valid: 3 } },
  { key: 'none', label: 'None recorded', count: 2, verdicts: { ...none, unknown: 2 } },
];
const inPage = (chart: React.ReactNode) =>
  renderToString(
    <LanguageProvider language="en" today="2026-11-22">
      {chart}
    </LanguageProvider>,
  );
const draw = () => inPage(<VerdictBars id="test" caption="Transfers by safeguard" heading="Safeguard" rows={rows} />);
const tableIn = (html: string) =>
  (/<table[\s\S]*<\/table>/.exec(html)?.[0] ?? '')
    .replace(/<(?:tr|td|th)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test('the server draws the bars, and the same every time', () => {
  const html = draw();
  expect(html.match(/<path[^>]*class="recharts-rectangle/g)).toHaveLength(3);
  expect(html).toContain('>None recorded</text>');
  expect(draw()).toBe(html);
});

test('what is unknown is hatched, and every bar says what it adds up to', () => {
  const html = draw();
  expect(html).toMatch(/bar-unknown[\s\S]*?fill="url\(#test-unknown\)"/);
  expect(html.match(/<text[^>]*>(10|2)<\/text>/g)).toHaveLength(2);
});

test('the table beside them has the same numbers, and no column for a verdict nothing has', () => {
  const text = tableIn(draw());
  expect(text).toContain('SCC module 3 7 0 3 10');
  expect(text).toContain('None recorded 0 2 0 2');
  expect(text).not.toContain('Attention');
});

test('a trend has one line a verdict, told apart by dashes, and a table of the days on which something changed', () => {
  const html = inPage(
    <TrendLines
      caption="Verdicts by day"
      points={[
        { day: '2026-10-01', verdicts: { ...none, blocked: 5, valid: 1 } },
        { day: '2026-10-02', verdicts: { ...none, blocked: 5, valid: 1 } },
        { day: '2026-11-22', verdicts: { ...none, blocked: 2, valid: 4 } },
      ]}
    />,
  );
  expect(html.match(/recharts-line-curve/g)).toHaveLength(2);
  expect(html).toMatch(/line-valid[\s\S]*?stroke-dasharray="10 3 2 3"/);
  expect(tableIn(html)).toMatch(/22 Nov 2026 2 4 .*1 Oct 2026 5 1/);
  expect(tableIn(html)).not.toContain('2 Oct 2026');
});
