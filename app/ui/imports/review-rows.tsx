import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { CorrectRow } from './correct-row';
import { MatchRow } from './match-row';
import type { PlannedView, Typed } from './planned-import';
import { MARKED_ROWS } from './review-controls';
import { RowActs } from './row-acts';
import { RowSource } from './row-source';
import { RowUnderstood } from './row-understood';

/** What the list says on the left, what is understood of it on the right, and what can be decided about it. */
export function ReviewRows({ view, typed }: { view: PlannedView; typed: Typed }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const editable = may('draft');
  if (view.rows.length === 0) return <p className="none">{t('imports.rows.none')}</p>;
  return (
    <>
      {editable && <p className="hint review-hint">{t('imports.keys')}</p>}
      <table className="review">
        <caption className="visually-hidden">{t('imports.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.source')}</th>
            <th scope="col">{t('imports.understood')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.line} id={`line-${row.line}`} className={`review-${row.kind}`} data-row={row.line}>
              <td className="review-source">
                {editable && (
                  <label className="mark">
                    <input
                      type="checkbox"
                      name="lines"
                      value={row.lines.join(',')}
                      form={MARKED_ROWS}
                      data-act="mark"
                      key={row.kind}
                      aria-label={t('imports.mark', { line: row.line })}
                    />
                  </label>
                )}
                {view.correcting === row.line && editable ? (
                  <CorrectRow row={row} typed={typed} />
                ) : (
                  <RowSource source={row.source} />
                )}
              </td>
              <td className="review-understood">
                <RowUnderstood row={row} acts={editable && <RowActs row={row} />} />
                {view.matching?.line === row.line && editable && <MatchRow row={row} matching={view.matching} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
