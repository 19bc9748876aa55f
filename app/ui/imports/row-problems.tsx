import type { RowProblem } from '../../domain/recognition/cells';
import type { MessageKey } from '../../lib/i18n';
import { useWords } from '../language';

/** Why a row is refused: the column, the value, the reason, and what would have been understood. */
export function RowProblems({ problems, line }: { problems: RowProblem[]; line: number }) {
  const { t } = useWords();
  return (
    <ul className="row-problems">
      {problems.map(({ column, value, code, expected, otherLine }) => (
        <li key={`${column}-${code}-${value}`}>
          <p>
            {t('imports.rejected.at', { line })}
            {column && (
              <>
                {' '}
                · <span className="code">{column}</span>
              </>
            )}
            {value && (
              <>
                {' '}
                · <q className="bad-value">{value}</q>
              </>
            )}
          </p>
          <p>
            <strong>{t(`imports.problem.${code}` as MessageKey, { column, value, otherLine: otherLine ?? 0 })}</strong>
          </p>
          {expected && expected.length > 0 && (
            <p className="quiet">{t('imports.problem.expected', { expected: expected.join(' · ') })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
