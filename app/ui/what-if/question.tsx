import type { Scenario } from '../../domain/scenario';
import { useWords } from '../language';
import { eventInWords } from './event-words';

type Props = { scenario: Scenario; names: Readonly<Record<string, string>> };

/** What a what-if asks: the two days, and what happens between them. */
export function Question({ scenario: { before, after, events }, names }: Props) {
  const words = useWords();
  const { t, day } = words;
  const compared = before === after ? 'what-if.compared.same' : 'what-if.compared';
  return (
    <div className="what-if-question">
      <p className="quiet">{t(compared, { before: day(before), after: day(after) })}</p>
      {events.length === 0 ? (
        <p className="quiet">{t('what-if.event.none')}</p>
      ) : (
        <ul>
          {events.map((event) => (
            <li key={JSON.stringify(event)}>{eventInWords(event, names, words)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
