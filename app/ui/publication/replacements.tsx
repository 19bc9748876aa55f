import { Form } from '@remix-run/react';
import type { PublishedChange, PublishedEntry } from '../../domain/publication';
import { mannerOf } from '../../domain/replacements';
import { placeField } from '../../lib/replacement-form';
import { useWords } from '../language';
import { Section } from '../page';

/** The rows that come, each with the row whose place it takes, and the rows that go; of no use unless there are both. */
function placesOf(changes: readonly PublishedChange[]) {
  const replaced = changes.filter((change) => mannerOf(change) === 'replaced');
  const came = [...changes.filter(({ before }) => !before), ...replaced];
  const left = [...changes.filter(({ after }) => !after), ...replaced].flatMap(({ before }) => before ?? []);
  return {
    left,
    came: came.flatMap((change) =>
      change.after && left.length > 0 ? [{ entry: change.after, replacedId: change.before?.id ?? '' }] : [],
    ),
  };
}

const rowName = ({ vendor, service }: PublishedEntry): string => `${vendor} · ${service}`;

/** Who takes whose place: as proposed, to be stated otherwise before publishing. */
export function Replacements({ changes }: { changes: readonly PublishedChange[] }) {
  const { t } = useWords();
  const { came, left } = placesOf(changes);
  if (came.length === 0) return null;
  return (
    <Section title={t('publication.replaced.title')}>
      <p className="quiet">{t('publication.replaced.text')}</p>
      <Form method="get" preventScrollReset>
        {came.map(({ entry, replacedId }) => (
          <div className="field" key={`${entry.id} ${replacedId}`}>
            <label htmlFor={placeField(entry.id)}>{t('publication.replaced.by', { row: rowName(entry) })}</label>
            <select id={placeField(entry.id)} name={placeField(entry.id)} defaultValue={replacedId}>
              <option value="">{t('publication.replaced.nobody')}</option>
              {left.map((one) => (
                <option key={one.id} value={one.id}>
                  {rowName(one)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit">{t('publication.replaced.show')}</button>
      </Form>
    </Section>
  );
}

/** What the form that publishes says of it: exactly what was seen. */
export function StatedReplacements({ changes }: { changes: readonly PublishedChange[] }) {
  return placesOf(changes).came.map(({ entry, replacedId }) => (
    <input key={entry.id} type="hidden" name={placeField(entry.id)} value={replacedId} />
  ));
}
