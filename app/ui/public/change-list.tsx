import type { PublishedChange } from '../../domain/publication';
import { mannerOf } from '../../domain/replacements';
import { changeAnchor } from '../../lib/pending-changes';
import { differencesOf, entryLine } from '../../lib/published-entry-words';
import { usePublicWords } from './public-words';

/**
 * Changes of the list, one line per row: added, replaced, changed with before and now, removed. Those of a coming
 * `revision` can be linked to.
 */
export function ChangeList({ changes, revision }: { changes: readonly PublishedChange[]; revision?: number }) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <Change
          key={change.entryId}
          change={change}
          id={revision === undefined ? undefined : changeAnchor(revision, change.entryId)}
        />
      ))}
    </ul>
  );
}

const SIGNS = { added: '+', replaced: '⇄', removed: '−', changed: '~' } as const;

function Change({ change, id }: { change: PublishedChange; id: string | undefined }) {
  const words = usePublicWords();
  const { t } = words;
  const how = mannerOf(change);
  const brings = how === 'added' || how === 'replaced';
  const entry = change.after ?? change.before;
  if (!entry) return null;
  return (
    <li className={`change ${how}`} id={id}>
      <span className="change-sign" aria-hidden="true">
        {SIGNS[how]}
      </span>
      <div>
        <p>
          {how === 'replaced' ? (
            <ReplacedBy left={change.before?.vendor ?? ''} came={entry.vendor} />
          ) : (
            <>
              <span className="visually-hidden">{t(`public-list.change.${how}`)} </span>
              <strong>{entry.vendor}</strong>
            </>
          )}
          {(brings ? entryLine(entry, words) : [entry.service]).map((part) => (
            <span key={part}>{`\u00a0· ${part}`}</span>
          ))}
        </p>
        {how === 'changed' && (
          <dl className="differences">
            {differencesOf(change, words).map(({ field, before, after }) => (
              <div key={field}>
                <dt>{t(`public-list.field.${field}`)}</dt>
                <dd>
                  <del>
                    <span className="visually-hidden">{t('public-list.change.before')} </span>
                    {before}
                  </del>{' '}
                  <ins>
                    <span className="visually-hidden">{t('public-list.change.after')} </span>
                    {after}
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}

/** Both names, the one that goes struck out as where a row is removed. */
function ReplacedBy({ left, came }: { left: string; came: string }) {
  const { t } = usePublicWords();
  return (
    <>
      <del>{left}</del> {t('public-list.change.replaced-by')} <strong>{came}</strong>
    </>
  );
}
