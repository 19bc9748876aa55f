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
const KINDS = ['new', 'changed', 'unchanged', 'rejected'] as const;

/** What was brought, how it was read, and what of it is new, changed, the same or refused. */
export function ImportHeader({ head }: { head: ListedImport }) {
  const { t, instant } = useWords();
  return (
    <div className="import-head">
      <p className="import-counts">
        <ImportStatus status={head.status} />
        <span>{t('imports.count.rows', { count: head.counts.rows ?? 0 })}</span>
        {KINDS.map((kind) => (
          <span key={kind} className={`import-count import-count-${kind}`}>
            <KindSign kind={kind} /> {t(`imports.count.${kind}`, { count: head.counts[kind] ?? 0 })}
          </span>
        ))}
      </p>
      <p className="quiet">
        {t('imports.read-as', {
          encoding: ENCODINGS[head.encoding] ?? head.encoding,
          delimiter: t(DELIMITERS[head.delimiter] ?? 'imports.delimiter.comma'),
        })}{' '}
        · <BroughtBy by={head.by} />, {instant(head.createdAt)}
        {head.appliedAt && <> · {t('imports.applied-at', { at: instant(head.appliedAt) })}</>}
        {head.undoneAt && <> · {t('imports.undone-at', { at: instant(head.undoneAt) })}</>}
      </p>
    </div>
  );
}

const SIGNS = { new: '+', changed: '~', unchanged: '=', rejected: '✕' };

/** The sign of what becomes of a row, always beside its word. */
export function KindSign({ kind }: { kind: keyof typeof SIGNS }) {
  return (
    <span className={`kind-sign kind-${kind}`} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  );
}
