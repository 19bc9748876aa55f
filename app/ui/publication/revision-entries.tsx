import type { PublishedEntry } from '../../domain/publication';
import { type Cover, coverOf, placeAndMode } from '../../lib/published-entry-words';
import { usePublicWords } from '../public/public-words';
import { ToneSign } from '../verdict';

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
              <td data-label={t('public-list.column.vendor')}>
                <strong>{entry.vendor}</strong>
                {entry.contractingEntity && (
                  <>
                    <br />
                    {entry.contractingEntity}
                  </>
                )}
              </td>
              <td data-label={t('public-list.column.service')}>{entry.service}</td>
              <td data-label={t('public-list.data')}>
                {entry.dataCategories.join(', ') || <span className="absent">{t('public-list.not-stated')}</span>}
              </td>
              <td data-label={t('public-list.column.where')}>
                <div>
                  {entry.locations.map((location) => (
                    <div key={JSON.stringify(location)}>{placeAndMode(location, words)}</div>
                  ))}
                </div>
              </td>
              <td data-label={t('public-list.column.safeguard')}>
                <div>
                  {entry.locations.map((location) => (
                    <CoverLine key={JSON.stringify(location)} {...coverOf(location, entry, words)} />
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What nobody has said, or what holds no longer, is seen before it is read. */
function CoverLine({ certainty, text }: Cover) {
  if (certainty === 'stated') return <div>{text}</div>;
  return (
    <div className="to-settle">
      <ToneSign tone={certainty === 'unknown' ? 'unknown' : 'attention'} /> {text}
    </div>
  );
}
