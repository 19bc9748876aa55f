import { Link } from '@remix-run/react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { Coverage } from '../../domain/transfers';
import { useWords } from '../language';
import { CoverageBadge } from '../register/coverage-badge';

export type CoverageRow = {
  key: string;
  label: string;
  count: number;
  coverages: Record<Coverage, number>;
  to?: string;
};

type Props = {
  /** Names the chart's hatch; unique on the page. */
  id: string;
  rows: CoverageRow[];
  caption: string;
  /** What the rows are: the head of the first column. */
  heading: string;
};

// A fixed size, so that the server draws the same chart the browser would; the style sheet scales it down.
const WIDTH = 440;
const LABELS_WIDTH = 160;
const ROW_HEIGHT = 22;
const LABEL_LETTERS = 24;

/** Gravest first, as the eye reads a bar from its start. */
const STACK: readonly Coverage[] = ['missing', 'not-in-force', 'unknown', 'covered', 'none-needed'];

/** Told apart without colour: what is not in force leans one way, what is unknown the other. */
const HATCHED: readonly { coverage: Coverage; turn: number }[] = [
  { coverage: 'not-in-force', turn: -45 },
  { coverage: 'unknown', turn: 45 },
];

/** How many transfers each row has, stacked by coverage, and the same numbers as a table. */
export function CoverageBars({ id, rows, caption, heading }: Props) {
  const { word } = useWords();
  const shown = STACK.filter((coverage) => rows.some(({ coverages }) => coverages[coverage] > 0));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const data = rows.map(({ label, coverages }) => ({ label, ...coverages }));
  return (
    <figure className="chart">
      <figcaption className="visually-hidden">{caption}</figcaption>
      <div aria-hidden="true">
        <BarChart
          id={id}
          layout="vertical"
          width={WIDTH}
          height={rows.length * ROW_HEIGHT + 4}
          data={data}
          margin={{ top: 2, right: 4, bottom: 2, left: 0 }}
          barSize={12}
          accessibilityLayer={false}
        >
          <defs>
            {HATCHED.map(({ coverage, turn }) => (
              <pattern
                key={coverage}
                id={`${id}-${coverage}`}
                className={`hatch-${coverage}`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform={`rotate(${turn})`}
              >
                <rect className="hatch-ground" width="6" height="6" />
                <rect className="hatch-line" width="2.5" height="6" />
              </pattern>
            ))}
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
          {shown.map((coverage) => (
            <Bar
              key={coverage}
              dataKey={coverage}
              stackId="coverages"
              isAnimationActive={false}
              className={`bar bar-${coverage}`}
              fill={HATCHED.some((hatch) => hatch.coverage === coverage) ? `url(#${id}-${coverage})` : 'currentColor'}
            />
          ))}
        </BarChart>
      </div>
      <div className="scroll">
        <table className="chart-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {shown.map((coverage) => (
                <th scope="col" className="numeric" key={coverage}>
                  <span className={`bar-key bar-key-${coverage}`} aria-hidden="true" />

                  {word('coverage', coverage)}
                </th>
              ))}
              <TotalHead />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, count, coverages, to }) => (
              <tr key={key}>
                <th scope="row">{to ? <Link to={to}>{label}</Link> : label}</th>
                {shown.map((coverage) => (
                  <td className="numeric" key={coverage}>
                    {coverages[coverage] || <span className="quiet">0</span>}
                  </td>
                ))}
                <td className="numeric">
                  <strong>{count}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function TotalHead() {
  const { t } = useWords();
  return (
    <th scope="col" className="numeric">
      {t('overview.total')}
    </th>
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

/** How many places of each coverage, each a link to them. */
export function CoverageCounts({
  coverages,
  linkOf,
}: {
  coverages: Record<Coverage, number>;
  linkOf: (coverage: Coverage) => string;
}) {
  return (
    <ul className="counts">
      {STACK.filter((coverage) => coverages[coverage] > 0).map((coverage) => (
        <li key={coverage}>
          <Link to={linkOf(coverage)}>
            <strong>{coverages[coverage]}</strong> <CoverageBadge coverage={coverage} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
