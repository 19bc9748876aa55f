import type { IsoDate } from '../../domain/days';
import type { PublishedEntry } from '../../domain/publication';
import type { Language } from '../../domain/words';
import { listTitle } from '../../lib/published-words';
import type { PublishedList, Publisher } from '../../services/published-list.server';
import { SubscribeForm } from './list-parts';
import type { Address } from './public-page';
import { usePublicWords } from './public-words';

type Of = { publisher: Publisher; address: Address };

/** Whose list it is and what they say about it. */
export function Introduction({
  publisher,
  isGranted = false,
  product = '',
}: {
  publisher: Publisher;
  isGranted?: boolean;
  product?: string;
}) {
  const { t, language } = usePublicWords();
  const title = t('public-list.page-title', { title: listTitle(publisher, language), organisation: publisher.name });
  return (
    <>
      <h1>{product ? t('public-list.for-product', { title, product }) : title}</h1>
      {isGranted && <p className="granted">{t('public-list.granted')}</p>}
      {publisher.introduction?.split(/\n+/).map((paragraph) => (
        <p key={paragraph} lang={publisher.language === language ? undefined : publisher.language}>
          {paragraph}
        </p>
      ))}
    </>
  );
}

type Texts = {
  entries: readonly PublishedEntry[];
  /** The language the rows were written in, and the one an organisation has said prevails. */
  written: Language;
  prevailing: Language | undefined;
};

/** In which language the rows stand when it is not the page's, and whose text prevails where there are several. */
export function TextLanguage({ entries, written, prevailing }: Texts) {
  const { t, language } = usePublicWords();
  const isTranslated = entries.some(({ translations }) => translations && Object.keys(translations).length > 0);
  const foreign = entries.some((entry) => !entry.translations?.[language]);
  const ruling = prevailing ?? (isTranslated ? written : undefined);
  return (
    <>
      {written !== language && foreign && (
        <p className="quiet">
          {t(isTranslated ? 'public-list.text-translated' : 'public-list.text-language', { language: written })}
        </p>
      )}
      {ruling && <p className="quiet">{t('public-list.prevails', { language: ruling })}</p>}
    </>
  );
}

type Line = {
  inForce: { number: number; inForceOn: IsoDate } | undefined;
  coming: PublishedList['coming'];
  day: IsoDate;
  today: IsoDate;
  address: Address;
};

/** Since when the list is in force and what is announced; or of which other day it is. */
export function InForceLine({ inForce, coming, day, today, address }: Line) {
  const { t, longDay } = usePublicWords();
  if (day !== today)
    return (
      <p className="in-force other-day">
        {!inForce && t('public-list.nothing-then', { day: longDay(day) })}
        {inForce &&
          day < today &&
          t('public-list.in-force-on', {
            day: longDay(day),
            number: inForce.number,
            since: longDay(inForce.inForceOn),
          })}
        {inForce && day > today && t('public-list.as-announced', { day: longDay(day), number: inForce.number })}{' '}
        <a href={address('')}>{t('public-list.back-to-today')}</a>
      </p>
    );
  if (!inForce) return <p className="in-force">{t('public-list.nothing-in-force')}</p>;
  const [next] = coming;
  return (
    <p className="in-force">
      <strong>{t('public-list.in-force-since', { day: longDay(inForce.inForceOn), number: inForce.number })}</strong>
      <br />
      {next ? (
        <a href={`#coming-${next.revision.number}`}>
          {t('public-list.coming-summary', {
            count: coming.reduce((sum, { changes }) => sum + changes.length, 0),
            day: longDay(next.revision.inForceOn),
          })}
        </a>
      ) : (
        t('public-list.nothing-coming')
      )}
    </p>
  );
}

/** The page of an organisation that has published nothing: it says so, and tells whoever asks when it does. */
export function NothingPublished({ publisher, address }: Of) {
  const { t } = usePublicWords();
  return (
    <div className="head">
      <div>
        <Introduction publisher={publisher} />
        <h2>{t('public-list.nothing-published', { organisation: publisher.name })}</h2>
        <p>{t('public-list.nothing-published-text')}</p>
      </div>
      <SubscribeForm address={address} />
    </div>
  );
}

/** The page of an organisation that shows its list to those it knows. */
export function AskForList({ publisher, address }: Of) {
  const { t } = usePublicWords();
  return (
    <div className="ask">
      <Introduction publisher={publisher} />
      <h2>{t('public-list.ask', { organisation: publisher.name })}</h2>
      <p>{t('public-list.ask-text')}</p>
      <p>
        <a className="button" href={address('/request')}>
          {t('public-list.ask-action')}
        </a>
      </p>
    </div>
  );
}
