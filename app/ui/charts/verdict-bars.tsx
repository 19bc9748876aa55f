import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { useWords } from '../language';
import { Hatch } from './hatch';
import { type VerdictRow, verdictsIn } from './verdict-rows';
import { VerdictTable } from './verdict-table';

type Props = {
  /** Names the chart's hatch; unique on the page. */
  id: string;
  rows: VerdictRow[];
  caption: string;
  /** What the rows are: the head of the first column. */
  heading: string;
};

// A fixed size, so that the server draws the same chart the browser would; the style sheet scales it down.
export const BARS_WIDTH = 440;
const LABELS_WIDTH = 160;
const ROW_HEIGHT = 22;
const LABEL_LETTERS = 24;

export const barsHeight = (rows: readonly VerdictRow[]): number => rows.length * ROW_HEIGHT + 4;

/** How many transfers each row has, stacked by verdict, and the same numbers as a table. */
export function VerdictBars({ id, rows, caption, heading }: Props) {
  const { t } = useWords();
  return (
    <figure className="chart">
      <figcaption className="visually-hidden">{caption}</figcaption>
      <div aria-hidden="true">
        <StackedBars id={id} rows={rows} />
      </div>
      <details className="more">
        <summary>
          {t('pictures.as-table')}
          <span className="visually-hidden"> · {caption}</span>
        </summary>
        <VerdictTable rows={rows} caption={caption} heading={heading} />
      </details>
    </figure>
  );
}

/** The bars alone. */
export function StackedBars({ id, rows }: Pick<Props, 'id' | 'rows'>) {
  const shown = verdictsIn(rows);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <BarChart
      id={id}
      layout="vertical"
      width={BARS_WIDTH}
      height={barsHeight(rows)}
      data={rows.map(({ label, verdicts }) => ({ label, ...verdicts }))}
      margin={{ top: 2, right: 32, bottom: 2, left: 0 }}
      barSize={12}
      accessibilityLayer={false}
    >
      <defs>
        <Hatch id={`${id}-unknown`} />
      </defs>
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={LABELS_WIDTH}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={BarLabel}
      />
      {shown.map((verdict) => (
        <Bar
          key={verdict}
          dataKey={verdict}
          stackId="verdicts"
          isAnimationActive={false}
          className={`bar bar-${verdict}`}
          label={verdict === shown.at(-1) ? (end: BarEnd) => <Sum {...end} sum={rows[end.index]?.count} /> : undefined}
          fill={verdict === 'unknown' ? `url(#${id}-unknown)` : 'currentColor'}
        />
      ))}
    </BarChart>
  );
}

type BarEnd = { x: number; y: number; width: number; height: number; index: number };

/** What a bar adds up to, at its end. */
function Sum({ x, y, width, height, sum }: BarEnd & { sum: number | undefined }) {
  return (
    <text x={x + width + 6} y={y + height / 2} dy="0.35em">
      {sum}
    </text>
  );
}

/** A plain text: the one that ships measures letters in the browser, which the server cannot do. */
function BarLabel({ y, payload }: { y: number; payload: { value: string } }) {
  const { value } = payload;
  const text = value.length > LABEL_LETTERS ? `${value.slice(0, LABEL_LETTERS - 1)}…` : value;
  return (
    <text x={0} y={y} dy="0.35em">
      {text}
    </text>
  );
}
