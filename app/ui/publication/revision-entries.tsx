import type { PublishedEntry } from '../../domain/publication';
import { coverOf, placeAndMode } from '../../lib/published-entry-words';
import { usePublicWords } from '../public/public-words';

/** The entries of a revision as they were published, in the words its public page uses. */
export function RevisionEntries({ entries }: { entries: readonly PublishedEntry[] }) {
  const words = usePublicWords();
  const { t } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('public-list.caption')}>
      <table>
        <caption className="visually-hidden">{t('public-list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('public-list.column.vendor')}</th>
            <th scope="col">{t('public-list.column.service')}</th>
            <th scope="col">{t('public-list.data')}</th>
            <th scope="col">{t('public-list.column.where')}</th>
            <th scope="col">{t('public-list.column.safeguard')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <strong>{entry.vendor}</strong>
                {entry.contractingEntity && (
                  <>
                    <br />
                    {entry.contractingEntity}
                  </>
                )}
              </td>
              <td>{entry.service}</td>
              <td>
                {entry.dataCategories.join(', ') || <span className="absent">{t('public-list.not-stated')}</span>}
              </td>
              <td>
                {entry.locations.map((location) => (
                  <div key={JSON.stringify(location)}>{placeAndMode(location, words)}</div>
                ))}
              </td>
              <td>
                {entry.locations.map((location) => {
                  const { certainty, text } = coverOf(location, entry, words);
                  return (
                    <div key={JSON.stringify(location)} className={certainty === 'stated' ? undefined : 'to-settle'}>
                      {text}
                    </div>
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
