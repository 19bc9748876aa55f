import { Link } from '@remix-run/react';
import { VERDICTS } from '../domain/verdict';
import type { Overview } from '../services/overview.server';
import { useWords } from './language';
import { useOrganisation } from './shell-organisation';
import { VerdictBadge } from './verdict';

/** How many transfers have each verdict, each a link to them, and how that went since an earlier day. */
export function VerdictCounts({
  overview: { summary, trend, day },
  isToday,
}: {
  overview: Overview;
  isToday: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const { base } = useOrganisation();
  const { since } = trend;
  return (
    <div className="standing">
      <ul className="counts">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <Link to={`${base}/transfers?verdict=${verdict}${isToday ? '' : `&at=${day}`}`}>
              <strong>{summary.verdicts[verdict]}</strong> <VerdictBadge verdict={verdict} />
            </Link>
            {since && <Change by={summary.verdicts[verdict] - since.verdicts[verdict]} />}
          </li>
        ))}
      </ul>
      {since && <p className="quiet">{t('overview.since', { day: words.day(since.day) })}</p>}
    </div>
  );
}

/** A true minus sign; no change is said too, so that its absence is never read as one. */
function Change({ by }: { by: number }) {
  const { number } = useWords();
  const sign = by > 0 ? '+' : by < 0 ? '−' : '±';
  return <span className="change-by">{sign + number(Math.abs(by))}</span>;
}
