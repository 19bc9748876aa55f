import { Fragment } from 'react';
import type { SourceCell, SourceLine } from '../../services/imports-review-source.server';
import { useWords } from '../language';

const LONGEST_CELL = 160;

/** The lines of a row as the list has them, with what is wrong in them and what was corrected. */
export function RowSource({ source }: { source: SourceLine[] }) {
  return (
    <div className="source-lines">
      {source.map(({ line, at, cells }) => (
        <p key={line}>
          <span className="line-number">
            {at.sheet && `${at.sheet} `}
            {at.line}
          </span>{' '}
          <span className="code">
            {untilLast(cells).map((cell, nth) => (
              <Fragment key={cell.column}>
                {nth > 0 && ' '}
                <span className="source-cell" title={cell.header || undefined}>
                  <CellText cell={cell} />
                </span>
              </Fragment>
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}

/** Cells up to the last one that says anything. */
const untilLast = (cells: SourceCell[]) => cells.slice(0, cells.findLastIndex(({ text, was }) => text || was) + 1);

function CellText({ cell: { text, was, isWrong } }: { cell: SourceCell }) {
  const { t } = useWords();
  const shown = shortened(text);
  if (was !== undefined)
    return (
      <>
        <ins className={isWrong ? 'bad-value' : undefined}>{shown || t('imports.said.empty')}</ins>{' '}
        <span className="quiet">{t('imports.correct.was', { text: shortened(was) || t('imports.said.empty') })}</span>
      </>
    );
  return isWrong ? <mark className="bad-value">{shown || t('imports.said.empty')}</mark> : shown;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_CELL ? `${plain.slice(0, LONGEST_CELL - 1)}…` : plain;
}
