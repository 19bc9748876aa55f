import type { LeftOutView } from '../../services/imports-review-columns.server';
import { useWords } from '../language';

const ROWS_SHOWN = 50;

/** What of the list became no row, and why: folded away, since most of it is headers and empty lines. */
export function LeftOut({ leftOut }: { leftOut: LeftOutView[] }) {
  const { t } = useWords();
  const count = leftOut.reduce((sum, one) => sum + one.count, 0);
  return (
    <details className="more left-out">
      <summary>{t('imports.left-out', { count })}</summary>
      <ul>
        {leftOut.map(({ reason, count: lines, rows }) => (
          <li key={reason}>
            {t(`imports.left-out.${reason}`, { count: lines })}
            {rows.length > 0 && (
              <ul className="left-out-rows">
                {rows.slice(0, ROWS_SHOWN).map(({ line, sheet, text }) => (
                  <li key={`${sheet ?? ''}-${line}`}>
                    <span className="line-number">{sheet ? `${sheet} ${line}` : line}</span>{' '}
                    <span className="code">{text}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
