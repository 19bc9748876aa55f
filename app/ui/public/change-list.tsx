import type { PublishedChange } from '../../domain/publication';
import { differencesOf, entryLine } from '../../lib/published-entry-words';
import { usePublicWords } from './public-words';

/** Changes of the list, one line per row: added, changed with before and now, removed. */
export function ChangeList({ changes }: { changes: readonly PublishedChange[] }) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <Change key={change.entryId} change={change} />
      ))}
    </ul>
  );
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

export const manner = ({ before, after }: PublishedChange): keyof typeof SIGNS =>
  !before ? 'added' : !after ? 'removed' : 'changed';

function Change({ change }: { change: PublishedChange }) {
  const words = usePublicWords();
  const { t } = words;
  const how = manner(change);
  const entry = change.after ?? change.before;
  if (!entry) return null;
  return (
    <li className={`change ${how}`}>
      <span className="change-sign" aria-hidden="true">
        {SIGNS[how]}
      </span>
      <div>
        <p>
          <span className="visually-hidden">{t(`public-list.change.${how}`)} </span>
          <strong>{entry.vendor}</strong>
          {(how === 'added' ? entryLine(entry, words) : [entry.service]).map((part) => (
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
