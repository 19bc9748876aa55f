import type { Statement } from '../../services/imports-review-statements.server';
import { fieldInWords, valueInWords } from '../history';
import { useWords } from '../language';

const keyOf = ({ subject, field, after, mode }: Statement) => `${subject}-${field}-${String(after)}-${mode}`;

/** Every field of a row, why one waits for confirmation, and on demand where each was read. */
export function RowStatements({ statements }: { statements: Statement[] }) {
  const { t } = useWords();
  return (
    <div className="statements">
      <dl className="understood diff">
        {statements.map((statement) => (
          <Said key={keyOf(statement)} statement={statement} />
        ))}
      </dl>
      <details className="origins">
        <summary>{t('imports.origins')}</summary>
        <ul>
          {statements.map((statement) => (
            <From key={keyOf(statement)} statement={statement} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function Said({ statement }: { statement: Statement }) {
  const words = useWords();
  const { t, word } = words;
  const { subject, field, as, before, after, mode, toConfirm, origin } = statement;
  const value = valueInWords(subject, field, after, words);
  return (
    <div>
      <dt>{labelOf(statement, words)}</dt>
      <dd>
        {as === 'added' && <ins>+ {value}</ins>}
        {as === 'revised' && (
          <>
            {isEmpty(before) ? (
              <span className="absent">{t('imports.said.empty')}</span>
            ) : (
              <del>{valueInWords(subject, field, before, words)}</del>
            )}
            <span aria-hidden="true"> → </span>
            <ins>{value}</ins>
          </>
        )}
        {as === 'new' && value}
        {mode && <span className="quiet"> ({word('mode', mode).toLowerCase()})</span>}
        {toConfirm && (
          <>
            <span className="to-confirm">{t('common.to-confirm')}</span>{' '}
            <span className="quiet">
              {origin.from === 'cell' && !origin.isSure && t('imports.origin.unsure', { text: shortened(origin.text) })}
              {origin.from !== 'cell' && t(`imports.origin.${origin.from}`)}
            </span>
          </>
        )}
      </dd>
    </div>
  );
}

/** One field with the place it was read at: sheet, line, column and the text there. */
function From({ statement }: { statement: Statement }) {
  const words = useWords();
  const { t } = words;
  const { subject, field, after, origin } = statement;
  const what = `${labelOf(statement, words)}: ${String(valueInWords(subject, field, after, words))}`;
  if (origin.from !== 'cell')
    return (
      <li>
        {what} <span className="quiet">· {t(`imports.origin.${origin.from}`)}</span>
      </li>
    );
  const { line, header, text, sheet, isSure } = origin;
  return (
    <li>
      {what}{' '}
      <span className="quiet">
        · {t(isSure ? 'imports.sure' : 'common.to-confirm')} · {sheet && `${t('imports.origin.sheet', { sheet })}, `}
        {t('imports.origin.cell', { line, column: header || t('imports.columns.unnamed') })}{' '}
        <q className="code">{shortened(text)}</q>
      </span>
    </li>
  );
}

function labelOf({ subject, field }: Statement, words: ReturnType<typeof useWords>): string {
  if (subject === 'location') return words.t('imports.said.location');
  return subject === 'safeguard' ? words.t('imports.said.safeguard') : fieldInWords(field, words);
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
