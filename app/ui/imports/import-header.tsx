import type { MessageKey } from '../../lib/i18n';
import type { ListedImport } from '../../services/imports.server';
import { useWords } from '../language';
import { ImportStatus } from './import-status';
import { BroughtBy } from './run-list';

const ENCODINGS: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const DELIMITERS: Record<string, MessageKey> = {
  ',': 'imports.delimiter.comma',
  ';': 'imports.delimiter.semicolon',
  '\t': 'imports.delimiter.tab',
  '|': 'imports.delimiter.bar',
};
const KINDS = ['new', 'changed', 'unchanged', 'rejected', 'skipped'] as const;

/** What was brought, how it was read, and what of it is new, changed, the same or refused. */
export function ImportHeader({ head }: { head: ListedImport }) {
  const { t, instant } = useWords();
  const { rows = 0 } = head.counts;
  const kinds = rows === 0 ? [] : KINDS.filter((kind) => kind !== 'skipped' || head.counts.skipped);
  return (
    <div className="import-head">
      <p className="import-counts">
        <ImportStatus status={head.status} />
        <span>{t('imports.count.rows', { count: rows })}</span>
        {kinds.map((kind) => (
          <span key={kind} className={`import-count import-count-${kind}`}>
            <KindSign kind={kind} /> {t(`imports.count.${kind}`, { count: head.counts[kind] ?? 0 })}
          </span>
        ))}
      </p>
      <p className="quiet">
        <ReadAs head={head} /> · <BroughtBy by={head.by} />, {instant(head.createdAt)}
        {head.appliedAt && <> · {t('imports.applied-at', { at: instant(head.appliedAt) })}</>}
        {head.undoneAt && <> · {t('imports.undone-at', { at: instant(head.undoneAt) })}</>}
      </p>
    </div>
  );
}

/** A workbook is read by its cells; only delimited text has separators. */
function ReadAs({ head }: { head: ListedImport }) {
  const { t } = useWords();
  if (head.encoding === WORKBOOK) return <>{t('imports.read-as.workbook')}</>;
  const encoding = ENCODINGS[head.encoding] ?? head.encoding;
  const delimiter = DELIMITERS[head.delimiter];
  return (
    <>
      {delimiter
        ? t('imports.read-as', { encoding, delimiter: t(delimiter) })
        : t('imports.read-as.text', { encoding })}
    </>
  );
}
const WORKBOOK = 'base64';

const SIGNS = { new: '+', changed: '~', unchanged: '=', rejected: '✕', skipped: '–' };

/** The sign of what becomes of a row, always beside its word. */
export function KindSign({ kind }: { kind: keyof typeof SIGNS }) {
  return (
    <span className={`kind-sign kind-${kind}`} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  );
}
