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
  const heads = headsOf(fate, isReasoned);
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
              <Row key={line.key} line={line} heads={heads} />
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

type Head = 'transfer' | 'before' | 'after' | 'verdict' | 'score' | 'reasons';

/** What is new has no before, and what is gone no after. */
const headsOf = (fate: ComparedLine['fate'], isReasoned: boolean): Head[] => [
  'transfer',
  ...(fate === 'appears' ? [] : (['before'] as const)),
  ...(fate === 'disappears' ? [] : (['after'] as const)),
  'verdict',
  'score',
  ...(isReasoned ? (['reasons'] as const) : []),
];

function Row({ line, heads }: { line: ComparedLine; heads: readonly Head[] }) {
  const { t } = useWords();
  return (
    <tr>
      {heads.map((head) => (
        <td
          key={head}
          data-label={t(`compare.column.${head}`)}
          className={head === 'score' ? 'numeric nowrap' : undefined}
        >
          <Cell line={line} head={head} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ line, head }: { line: ComparedLine; head: Head }) {
  const words = useWords();
  const { base } = useOrganisation();
  const { key, vendor, service, place, before, after, came, went } = line;
  if (head === 'transfer')
    return (
      <div>
        {after ? <Link to={base + transferPath(key)}>{vendor}</Link> : <b>{vendor}</b>} → {placeInWords(place, words)}
        <div className="quiet">{service}</div>
      </div>
    );
  if (head === 'verdict')
    return (
      <Becomes
        before={before && <VerdictBadge verdict={before.verdict} />}
        after={after && <VerdictBadge verdict={after.verdict} />}
        isSame={before?.verdict === after?.verdict}
      />
    );
  if (head === 'score') return <Scores before={before?.score} after={after?.score} />;
  if (head === 'reasons') return <FindingMoves came={came} went={went} />;
  const stand = head === 'before' ? before : after;
  return stand ? <Stand stand={stand} /> : null;
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
