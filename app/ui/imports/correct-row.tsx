import { Form, Link, useLocation, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { listAddress } from '../../lib/list-view';
import type { ReviewRow } from '../../services/imports-review.server';
import type { SourceCell } from '../../services/imports-review-source.server';
import { useWords } from '../language';
import { fieldOfImport } from './column-choice';
import type { Typed } from './planned-import';

/** The cells of a row, open to be corrected. The list itself stays as it was brought; the row is read again. */
export function CorrectRow({ row, typed }: { row: ReviewRow; typed: Typed }) {
  const { t } = useWords();
  const { search } = useLocation();
  const busy = useNavigation().state === 'submitting';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('.field-wrong textarea');
    (wrong ?? form.current?.querySelector<HTMLElement>('textarea'))?.focus();
  }, []);
  return (
    <Form method="post" ref={form} className="correct-row" preventScrollReset>
      {row.source.map(({ line, cells }) => (
        <fieldset key={line}>
          <legend>{t('imports.correct.line', { line })}</legend>
          {cells.map((cell) => (
            <CellField key={cell.column} cell={cell} line={line} typed={typed?.[`cell-${line}-${cell.column}`]} />
          ))}
        </fieldset>
      ))}
      <p className="actions">
        <button type="submit" name="intent" value="correct" className="primary" disabled={busy}>
          {t('imports.correct.do')}
        </button>
        <Link to={`${listAddress(search, { correct: undefined })}#line-${row.line}`} preventScrollReset>
          {t('common.cancel')}
        </Link>
        <span className="quiet">{t('imports.correct.hint')}</span>
      </p>
    </Form>
  );
}

const LONG_CELL = 60;

function CellField({ cell, line, typed }: { cell: SourceCell; line: number; typed: string | undefined }) {
  const words = useWords();
  const { t } = words;
  const { column, header, text, field, was, isWrong } = cell;
  const name = `cell-${line}-${column}`;
  const hint = was === undefined ? undefined : `${name}-was`;
  return (
    <div className={`cell-field${isWrong ? ' field-wrong' : ''}`}>
      <label htmlFor={name}>
        {header || t('imports.columns.unnamed')}{' '}
        <span className="quiet">{field ? `→ ${fieldOfImport(field, words)}` : t('imports.columns.not-used')}</span>
      </label>
      <textarea
        id={name}
        name={name}
        rows={text.length > LONG_CELL ? 3 : 1}
        defaultValue={typed ?? text}
        spellCheck={false}
        aria-describedby={hint}
      />
      {hint && (
        <p className="hint" id={hint}>
          {t('imports.correct.was', { text: was || t('imports.said.empty') })}
        </p>
      )}
    </div>
  );
}
