import type { PublishedEntry, PublishedLocation } from '../../domain/publication';
import type { Language } from '../../domain/words';
import { coverOf, isPlaceStated, placeName } from '../../lib/published-entry-words';
import { ToneSign } from '../verdict';
import { withoutScheme } from './public-page';
import { usePublicWords } from './public-words';

type Props = {
  entries: readonly PublishedEntry[];
  /** The language the entries were written in, when the page around them is in another. */
  textLanguage?: Language | undefined;
  organisation: string;
};

/** The list itself: a table where there is room, one card per row where there is not. */
export function EntriesTable({ entries, textLanguage, organisation }: Props) {
  const { t } = usePublicWords();
  return (
    <table className="entries">
      <caption className="visually-hidden">{t('public-list.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="who">
            {t('public-list.column.vendor')}
          </th>
          <th scope="col" className="what">
            {t('public-list.column.service')}
          </th>
          <th scope="col">{t('public-list.column.where')}</th>
          <th scope="col">{t('public-list.column.safeguard')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} id={entry.id}>
            <th scope="row" className="who">
              <Who entry={entry} organisation={organisation} textLanguage={textLanguage} />
            </th>
            <td className="what">
              <What entry={entry} textLanguage={textLanguage} />
            </td>
            <td colSpan={2} className="places">
              <Places entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Who({
  entry,
  organisation,
  textLanguage,
}: { entry: PublishedEntry } & Pick<Props, 'organisation' | 'textLanguage'>) {
  const { t, country } = usePublicWords();
  const {
    vendor,
    contractingEntity,
    establishmentCountry,
    address,
    contactEmail,
    website,
    parentName,
    parentCountry,
    exposure,
  } = entry;
  const parent = [parentName, parentCountry && country(parentCountry)].filter(Boolean).join(', ');
  return (
    <>
      <span className="name" lang={textLanguage}>
        {website ? <a href={website}>{vendor}</a> : vendor}
      </span>
      {entry.unnamed && <Unknown>{t('public-list.unnamed', { organisation })}</Unknown>}
      {contractingEntity && contractingEntity !== vendor && <span>{contractingEntity}</span>}
      {address && <span>{address}</span>}
      {establishmentCountry && <span>{t('public-list.established', { country: country(establishmentCountry) })}</span>}
      {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
      {parent && <span>{t('public-list.parent', { parent })}</span>}
      {exposure && (
        <span className="exposure">
          <ToneSign tone="attention" /> {t('public-list.exposure', { country: country(exposure.country) })}
        </span>
      )}
    </>
  );
}

function What({ entry, textLanguage }: { entry: PublishedEntry } & Pick<Props, 'textLanguage'>) {
  const { t, word, longDay } = usePublicWords();
  const facts: [string, string | undefined][] = [
    [t('public-list.purpose'), entry.purpose],
    [t('public-list.data'), entry.dataCategories.join(', ')],
    [t('public-list.subjects'), entry.dataSubjects.join(', ')],
    [t('public-list.retention'), entry.retention],
  ];
  return (
    <>
      <p className="service" lang={textLanguage}>
        {entry.service}
      </p>
      <dl>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt> <dd lang={textLanguage}>{value}</dd>
            </div>
          ))}
      </dl>
      <p className="quiet">
        {entry.role !== 'sub-processor' && <>{word('role', entry.role)}. </>}
        {entry.fromOn && (
          <>
            {t('public-list.column.since')} <time dateTime={entry.fromOn}>{longDay(entry.fromOn)}</time>
          </>
        )}
      </p>
    </>
  );
}

/** Each place with what a transfer there stands on, side by side under the two headings. */
function Places({ entry }: { entry: PublishedEntry }) {
  return (
    <ul>
      {entry.locations.map((location) => (
        <li key={JSON.stringify(location)}>
          <Place location={location} />
          <Safeguard location={location} entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Place({ location }: { location: PublishedLocation }) {
  const words = usePublicWords();
  const name = placeName(location, words);
  return (
    <span className="place" data-label={words.t('public-list.column.where')}>
      {isPlaceStated(location) ? <strong>{name}</strong> : <Unknown>{name}</Unknown>}
      {location.country && <span className="code"> {location.country}</span>}
      {location.mode !== 'not-stated' && <span className="quiet"> {words.word('mode', location.mode)}</span>}
    </span>
  );
}

function Safeguard({ location, entry }: { location: PublishedLocation; entry: PublishedEntry }) {
  const words = usePublicWords();
  const { t } = words;
  const { certainty, text, beside, reference, documentUrl } = coverOf(location, entry, words);
  return (
    <span className="cover" data-label={t('public-list.column.safeguard')}>
      {certainty === 'unknown' && <Unknown>{text}</Unknown>}
      {certainty === 'not-in-force' && (
        <span className="lapsed">
          <ToneSign tone="attention" /> {text}
        </span>
      )}
      {certainty === 'stated' && text}
      {reference && <span className="quiet"> {t('public-list.reference', { reference })}</span>}
      {documentUrl && (
        <>
          {' '}
          <a href={documentUrl} title={withoutScheme(documentUrl)}>
            {t('public-list.copy')}
            <span className="visually-hidden"> ({text})</span>
          </a>
        </>
      )}
      {beside.length > 0 && (
        <span className="quiet"> {t('public-list.cover.beside', { safeguards: beside.join('; ') })}</span>
      )}
    </span>
  );
}

/** What nobody has said: seen as such, in print and without colour too. */
export function Unknown({ children }: { children: string }) {
  return (
    <span className="unknown">
      <ToneSign tone="unknown" /> {children}
    </span>
  );
}
