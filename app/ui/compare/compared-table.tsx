import { Link } from '@remix-run/react';
import type { ComparedLine, ComparedStand } from '../../services/compared-days.server';
import { transferPath } from '../findings-steps';
import { placeInWords } from '../findings-words';
import { useWords } from '../language';
import { Section } from '../page';
import { CoverageBadge } from '../register/coverage-badge';
import { useOrganisation } from '../shell-organisation';
import { VerdictBadge } from '../verdict';
import { Becomes, FindingMoves, Scores } from '../what-if/move-table';

/** More would be read by nobody on a page; the files have them all. */
const ROWS_SHOWN = 100;

type Props = {
  fate: ComparedLine['fate'];
  lines: ComparedLine[];
  /** Whether the findings that came and went are known. */
  isReasoned: boolean;
};

/** The transfers of one fate, as they stood on one day and on the other. */
export function ComparedTable({ fate, lines, isReasoned }: Props) {
  const { t } = useWords();
  const title = t(`compare.table.${fate}`);
  const heads = [
    'transfer',
    'before',
    'after',
    'verdict',
    'score',
    ...(isReasoned ? (['reasons'] as const) : []),
  ] as const;
  return (
    <Section title={`${title} (${lines.length})`} id={fate}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={title}>
        <table className="compare-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head} className={head === 'score' ? 'numeric' : undefined}>
                  {t(`compare.column.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, ROWS_SHOWN).map((line) => (
              <Row key={line.key} line={line} isReasoned={isReasoned} />
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > ROWS_SHOWN && (
        <p className="quiet">{t('compare.rows-left', { count: lines.length - ROWS_SHOWN })}</p>
      )}
    </Section>
  );
}

function Row({ line, isReasoned }: { line: ComparedLine; isReasoned: boolean }) {
  const words = useWords();
  const { t } = words;
  const { base } = useOrganisation();
  const { key, vendor, service, place, before, after, came, went } = line;
  return (
    <tr>
      <td data-label={t('compare.column.transfer')}>
        <div>
          {after ? <Link to={base + transferPath(key)}>{vendor}</Link> : <b>{vendor}</b>} → {placeInWords(place, words)}
          <div className="quiet">{service}</div>
        </div>
      </td>
      <td data-label={t('compare.column.before')}>{before && <Stand stand={before} />}</td>
      <td data-label={t('compare.column.after')}>{after && <Stand stand={after} />}</td>
      <td data-label={t('compare.column.verdict')}>
        <Becomes
          before={before && <VerdictBadge verdict={before.verdict} />}
          after={after && <VerdictBadge verdict={after.verdict} />}
          isSame={before?.verdict === after?.verdict}
        />
      </td>
      <td data-label={t('compare.column.score')} className="numeric nowrap">
        <Scores before={before?.score} after={after?.score} />
      </td>
      {isReasoned && (
        <td data-label={t('compare.column.reasons')}>
          <FindingMoves came={came} went={went} />
        </td>
      )}
    </tr>
  );
}

function Stand({ stand: { coverage, reliesOn, reason } }: { stand: ComparedStand }) {
  const { t, word } = useWords();
  return (
    <div>
      <CoverageBadge coverage={coverage} />
      {coverage === 'covered'
        ? reliesOn && <div>{word('instrument', reliesOn)}</div>
        : reason && <div className="quiet">{t(`transfers.reason.${reason}`)}</div>}
    </div>
  );
}
