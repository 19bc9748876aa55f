import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { MoveLine, StandLine } from '../../services/what-if-view.server';
import { transferPath } from '../findings-steps';
import { useWords } from '../language';
import { Section } from '../page';
import { CoverageBadge } from '../register/coverage-badge';
import { Destination } from '../transfers/transfer-list';
import { Badge } from '../verdict';

/** More would be read by nobody on a page; the CSV has them all. */
export const ROWS_SHOWN = 100;
const FINDINGS_SHOWN = 3;

type Props = { fate: Exclude<MoveLine['fate'], 'untouched'>; lines: MoveLine[]; base: string | undefined };

/** The transfers of one fate, each as it is and as it would be. */
export function MoveTable({ fate, lines, base }: Props) {
  const { t, word } = useWords();
  if (lines.length === 0) return null;
  const title = t(`what-if.table.${fate}`);
  const heads = ['vendor', 'destination', 'before', 'after', 'verdict', 'score', 'findings'] as const;
  return (
    <Section title={`${title} (${lines.length})`} id={fate}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={title}>
        <table className="what-if-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head} className={head === 'score' ? 'numeric' : undefined}>
                  {t(`what-if.column.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, ROWS_SHOWN).map((line) => (
              <tr key={line.key}>
                <td data-label={t('what-if.column.vendor')}>
                  <VendorAndService line={line} base={base} to={line.after && transferPath(line.key)} />
                </td>
                <td data-label={t('what-if.column.destination')}>
                  <div>
                    <Destination line={line} />
                    <div className="quiet">{word('mode', line.mode)}</div>
                  </div>
                </td>
                <td data-label={t('what-if.column.before')}>{line.before && <Stand stand={line.before} />}</td>
                <td data-label={t('what-if.column.after')}>
                  {line.after && <Stand stand={line.after} explained={line.fate !== 'rises'} />}
                </td>
                <td data-label={t('what-if.column.verdict')}>
                  <Verdicts line={line} />
                </td>
                <td data-label={t('what-if.column.score')} className="numeric nowrap">
                  <Scores before={line.before?.score} after={line.after?.score} />
                </td>
                <td data-label={t('what-if.column.findings')}>
                  <FindingMoves came={line.came} went={line.went} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RowsLeft count={lines.length - ROWS_SHOWN} />
    </Section>
  );
}

/** Says how many rows the page leaves to the CSV. */
export function RowsLeft({ count }: { count: number }) {
  const { t } = useWords();
  return count > 0 ? <p className="quiet">{t('what-if.rows.more', { count })}</p> : null;
}

/** Who and what, linked for members; a reader from outside has nowhere to go. */
export function VendorAndService({
  line: { vendor, service },
  base,
  to,
}: {
  line: { vendor: string; service: string };
  base: string | undefined;
  to?: string | undefined;
}) {
  return (
    <div>
      {base && to ? <Link to={base + to}>{vendor}</Link> : <b>{vendor}</b>}
      <div className="quiet">{service}</div>
    </div>
  );
}

function Stand({ stand, explained }: { stand: StandLine; explained?: boolean }) {
  const { t, word } = useWords();
  const isCovered = stand.coverage === 'covered';
  return (
    <div>
      <CoverageBadge coverage={stand.coverage} />
      {isCovered && stand.reliesOn && <div>{word('instrument', stand.reliesOn)}</div>}
      {!isCovered && explained && <div className="quiet">{t(`transfers.reason.${stand.reason}`)}</div>}
    </div>
  );
}

function Verdicts({ line: { before, after } }: { line: MoveLine }) {
  return (
    <Becomes
      before={before && <VerdictBadge {...before} />}
      after={after && <VerdictBadge {...after} />}
      isSame={before?.verdict === after?.verdict}
    />
  );
}

/** A verdict with its sign. */
export function VerdictBadge({ verdict }: Pick<StandLine, 'verdict'>) {
  const { word } = useWords();
  return <Badge tone={verdict}>{word('verdict', verdict)}</Badge>;
}

/** One thing that becomes another; what stays is said once. */
export function Becomes({ before, after, isSame }: { before: ReactNode; after: ReactNode; isSame: boolean }) {
  const { t } = useWords();
  if (isSame || !before || !after) return <>{after ?? before}</>;
  return (
    <span className="becomes">
      {before}
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {t('what-if.becomes')} </span>
      {after}
    </span>
  );
}

/** A score, or how it moves. */
export function Scores({ before, after }: { before: number | undefined; after: number | undefined }) {
  return <Becomes before={before} after={after} isSame={before === after} />;
}

/** Kinds of findings that came and went, the first few of them. */
export function FindingMoves({ came, went }: Pick<MoveLine, 'came' | 'went'>) {
  const { t } = useWords();
  const all = [
    ...came.map((code) => ({ code, text: t('what-if.came', { finding: t(`finding.${code}.kind`) }) })),
    ...went.map((code) => ({ code, text: t('what-if.went', { finding: t(`finding.${code}.kind`) }) })),
  ];
  if (all.length === 0) return null;
  const rest = all.length - FINDINGS_SHOWN;
  return (
    <ul className="plain-list">
      {all.slice(0, FINDINGS_SHOWN).map(({ code, text }) => (
        <li key={text + code}>{text}</li>
      ))}
      {rest > 0 && <li className="quiet">{t('what-if.findings.more', { count: rest })}</li>}
    </ul>
  );
}
