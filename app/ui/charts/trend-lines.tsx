import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { daysBetween, type IsoDate } from '../../domain/days';
import { useWords } from '../language';
import { type VerdictCounts, verdictsIn } from './verdict-rows';
import { VerdictHead } from './verdict-table';

/** How many transfers had each verdict on a day. */
export type TrendPoint = { day: IsoDate; verdicts: VerdictCounts };

export const TREND_WIDTH = 440;
export const TREND_HEIGHT = 150;
/** Days a table of the changes shows; the line shows all. */
const LATEST_CHANGES = 8;

/** Told apart without colour: by the dashes of the line. */
export const DASHES = { blocked: undefined, unknown: '2 3', attention: '7 3', valid: '10 3 2 3' } as const;

/** How the counts of verdicts went, day by day, and the days on which they changed as a table, latest first. */
export function TrendLines({ points, caption }: { points: TrendPoint[]; caption: string }) {
  const { t, day, word } = useWords();
  const shown = verdictsIn(points);
  const changes = points.filter((point, index) => isChange(point, points[index - 1]));
  return (
    <figure className="chart">
      <figcaption className="visually-hidden">{caption}</figcaption>
      <div aria-hidden="true">
        <TrendChart points={points} />
      </div>
      <ul className="legend">
        {shown.map((verdict) => (
          <li key={verdict}>
            <svg className={`trend-key line-${verdict}`} width="28" height="4" aria-hidden="true">
              <line x1="0" x2="28" y1="2" y2="2" strokeDasharray={DASHES[verdict]} />
            </svg>
            {word('verdict', verdict)}
          </li>
        ))}
      </ul>
      <div className="scroll">
        <table className="chart-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pictures.trend.since')}</th>
              {shown.map((verdict) => (
                <VerdictHead key={verdict} verdict={verdict} />
              ))}
            </tr>
          </thead>
          <tbody>
            {changes
              .slice(-LATEST_CHANGES)
              .toReversed()
              .map((point) => (
                <tr key={point.day}>
                  <th scope="row">{day(point.day)}</th>
                  {shown.map((verdict) => (
                    <td className="numeric" key={verdict}>
                      {point.verdicts[verdict]}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** The lines alone. A count holds until the day it changes, so the lines are steps. */
export function TrendChart({ points }: { points: TrendPoint[] }) {
  const { day } = useWords();
  const first = points[0]?.day ?? '1970-01-01';
  const last = points.at(-1)?.day ?? first;
  const days = daysBetween(first, last);
  // The last count is drawn on a little, else a change on the last day would be a mere upright stroke.
  const end = days + Math.max(1, days * 0.04);
  const data = points.map((point) => ({ at: daysBetween(first, point.day), ...point.verdicts }));
  const dayAt = (offset: number) => points.find((point) => daysBetween(first, point.day) === offset)?.day ?? last;
  return (
    <LineChart
      width={TREND_WIDTH}
      height={TREND_HEIGHT}
      data={[...data, { ...data.at(-1), at: end }]}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="at"
        domain={[0, end]}
        ticks={[...new Set([0, days])]}
        tickLine={false}
        interval={0}
        tick={({ x, y, payload }: Tick) => (
          <text x={x} y={y + 12} textAnchor={payload.value === 0 ? 'start' : 'end'}>
            {day(dayAt(payload.value))}
          </text>
        )}
      />
      <YAxis
        width={28}
        allowDecimals={false}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={({ x, y, payload }: Tick) => (
          <text x={x} y={y} dy="0.35em" textAnchor="end">
            {payload.value}
          </text>
        )}
      />
      {verdictsIn(points).map((verdict) => (
        <Line
          key={verdict}
          dataKey={verdict}
          type="stepAfter"
          stroke="currentColor"
          strokeWidth={2}
          strokeDasharray={DASHES[verdict]}
          dot={false}
          isAnimationActive={false}
          className={`line line-${verdict}`}
        />
      ))}
    </LineChart>
  );
}

type Tick = { x: number; y: number; payload: { value: number } };

const isChange = (point: TrendPoint, before: TrendPoint | undefined): boolean =>
  !before || verdictsIn([point, before]).some((verdict) => point.verdicts[verdict] !== before.verdicts[verdict]);
