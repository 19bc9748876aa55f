import { Link } from '@remix-run/react';
import { useWords } from '../language';
import { type Tone, ToneSign } from '../verdict';
import { type VerdictRow, verdictsIn } from './verdict-rows';

/** The numbers of a chart: a row each, a column for every verdict that occurs, and the sum. */
export function VerdictTable({ rows, caption, heading }: { rows: VerdictRow[]; caption: string; heading: string }) {
  const { t } = useWords();
  const shown = verdictsIn(rows);
  return (
    <div className="scroll">
      <table className="chart-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {shown.map((verdict) => (
              <VerdictHead key={verdict} verdict={verdict} />
            ))}
            <th scope="col" className="numeric">
              {t('overview.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, count, verdicts, to }) => (
            <tr key={key}>
              <th scope="row">{to ? <Link to={to}>{label}</Link> : label}</th>
              {shown.map((verdict) => (
                <td className="numeric" key={verdict}>
                  {verdicts[verdict] || <span className="quiet">0</span>}
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
  );
}

/** The head of a verdict's column; on a narrow screen its sign alone is seen. */
export function VerdictHead({ verdict }: { verdict: Tone }) {
  const { word } = useWords();
  return (
    <th scope="col" className="numeric verdict-head">
      <ToneSign tone={verdict} /> <span>{word('verdict', verdict)}</span>
    </th>
  );
}

/** The swatch a chart paints a verdict with. */
export function VerdictKey({ verdict }: { verdict: Tone }) {
  return <span className={`bar-key bar-key-${verdict}`} aria-hidden="true" />;
}
