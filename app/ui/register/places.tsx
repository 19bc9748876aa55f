import type { Place } from '../../services/register-lists.server';
import { Country, useWords } from '../language';

/** A place in plain words. */
export function placeText(
  place: Place,
  { country, word }: Pick<ReturnType<typeof useWords>, 'country' | 'word'>,
): string {
  if (place.kind === 'country') return place.country ? country(place.country) : word('destination', 'not-stated');
  return place.internationalOrganisation ?? word('destination', place.kind);
}

/** Where data lies or is reached from, one place per line; nothing stated is said to be unknown. */
export function Places({ places }: { places: readonly Place[] }) {
  const words = useWords();
  if (places.length === 0) return <span className="absent">{words.word('destination', 'not-stated')}</span>;
  return (
    <ul className="plain-list">
      {places.map((place) => (
        <li key={`${place.kind}:${place.country ?? place.internationalOrganisation ?? ''}`}>
          {place.kind === 'country' && place.country ? (
            <Country code={place.country} />
          ) : (
            <span className={place.kind === 'not-stated' ? 'absent' : undefined}>{placeText(place, words)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
