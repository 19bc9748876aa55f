import { entryIn, type PublishedEntry, type PublishedLocation } from '../../domain/publication';
import { ENTRY_GROUPS, groupOf } from '../../domain/publication-filter';
import type { Language } from '../../domain/words';
import type { PendingChange } from '../../lib/pending-changes';
import { coverOf, isPlaceStated, placeName } from '../../lib/published-entry-words';
import { ToneSign } from '../verdict';
import { withoutScheme } from './public-page';
import { usePublicWords } from './public-words';

type Props = {
  entries: readonly PublishedEntry[];
  /** The language the entries were written in. */
  written: Language;
  organisation: string;
  /** What is announced of rows, by entry. */
  pending?: ReadonlyMap<string, PendingChange>;
  /** Whom to ask for a copy of a safeguard (Art. 13(1)(f) GDPR). */
  mailbox?: string | null | undefined;
};

/** The list itself: a table where there is room, one card per row where there is not; grouped when there are groups. */
export function EntriesTable({ entries, ...about }: Props) {
  const { t } = usePublicWords();
  const groups = ENTRY_GROUPS.map((group) => ({ group, rows: entries.filter((entry) => groupOf(entry) === group) }));
  const filled = groups.filter(({ rows }) => rows.length > 0);
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
      {filled.map(({ group, rows }) => (
        <tbody key={group}>
          {filled.length > 1 && (
            <tr className="group">
              <th colSpan={4} scope="rowgroup">
                {t(`public-list.group.${group}`)}
              </th>
            </tr>
          )}
          {rows.map((entry) => (
            <Row key={entry.id} entry={entry} {...about} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** One row, in the reader's language field by field where the organisation wrote it in that one. */
function Row({
  entry: original,
  written,
  organisation,
  pending,
  mailbox,
}: Omit<Props, 'entries'> & { entry: PublishedEntry }) {
  const { language } = usePublicWords();
  const entry = entryIn(original, language);
  const translated = original.translations?.[language];
  const langOf = (field: string) => (written === language || (translated && field in translated) ? undefined : written);
  return (
    <tr id={entry.id}>
      <th scope="row" className="who">
        <Who entry={entry} organisation={organisation} lang={langOf('vendor')} pending={pending?.get(entry.id)} />
      </th>
      <td className="what">
        <What entry={entry} langOf={langOf} />
      </td>
      <td colSpan={2} className="places">
        <Places entry={entry} mailbox={mailbox} />
      </td>
    </tr>
  );
}

type WhoProps = {
  entry: PublishedEntry;
  organisation: string;
  lang: Language | undefined;
  pending: PendingChange | undefined;
};

function Who({ entry, organisation, lang, pending }: WhoProps) {
  const { t, country, longDay } = usePublicWords();
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
      <span className="name" lang={lang}>
        {website ? <a href={website}>{vendor}</a> : vendor}
      </span>
      {pending && (
        <a className="pending" href={`#${pending.anchor}`}>
          {t(pending.leaves ? 'public-list.row.ends' : 'public-list.row.changes', { day: longDay(pending.on) })}
        </a>
      )}
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

function What({ entry, langOf }: { entry: PublishedEntry; langOf: (field: string) => Language | undefined }) {
  const { t, word, longDay } = usePublicWords();
  const facts: [field: string, label: string, value: string | undefined][] = [
    ['purpose', t('public-list.purpose'), entry.purpose],
    ['dataCategories', t('public-list.data'), entry.dataCategories.join(', ')],
    ['dataSubjects', t('public-list.subjects'), entry.dataSubjects.join(', ')],
    ['retention', t('public-list.retention'), entry.retention],
  ];
  return (
    <>
      <p className="service" lang={langOf('service')}>
        {entry.service}
      </p>
      <dl>
        {facts
          .filter(([, , value]) => value)
          .map(([field, label, value]) => (
            <div key={field}>
              <dt>{label}</dt> <dd lang={langOf(field)}>{value}</dd>
            </div>
          ))}
      </dl>
      <p className="quiet">
        {entry.role !== 'sub-processor' && <>{word('role', entry.role)}. </>}
        {entry.fromOn && (
          <>
            {t('public-list.column.since')} <time dateTime={entry.fromOn}>{longDay(entry.fromOn)}</time>.{' '}
          </>
        )}
        {entry.products && t('public-list.row.products', { products: entry.products.join(', ') })}
      </p>
    </>
  );
}

/** Each place with what a transfer there stands on, side by side under the two headings. */
type Copying = { mailbox: string | null | undefined };

function Places({ entry, mailbox }: { entry: PublishedEntry } & Copying) {
  return (
    <ul>
      {entry.locations.map((location) => (
        <li key={JSON.stringify(location)}>
          <Place location={location} />
          <Safeguard location={location} entry={entry} mailbox={mailbox} />
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

function Safeguard({ location, entry, mailbox }: { location: PublishedLocation; entry: PublishedEntry } & Copying) {
  const words = usePublicWords();
  const { t } = words;
  const { certainty, text, beside, reference, documentUrl } = coverOf(location, entry, words);
  // A decision is public; of everything else a copy can be had (Art. 13(1)(f) GDPR).
  const isToBeAskedFor = location.verdict === 'covered' && !location.reliesOn?.startsWith('adequacy') && !documentUrl;
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
      {isToBeAskedFor && mailbox && (
        <>
          {' '}
          <a href={`mailto:${mailbox}?subject=${encodeURIComponent(`${entry.vendor}: ${text}`)}`}>
            {t('public-list.copy.ask')}
            <span className="visually-hidden">
              {' '}
              ({entry.vendor}, {text})
            </span>
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
