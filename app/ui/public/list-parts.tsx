import type { filterChoices, ListFilter } from '../../domain/publication-filter';
import { NONE_NEEDED, NOT_STATED } from '../../domain/publication-filter';
import type { Instrument } from '../../domain/words';
import { safeguardName } from '../../lib/published-entry-words';
import type { PublicWords } from '../../lib/published-words';
import type { PublishedList } from '../../services/published-list.server';
import { ChangeList } from './change-list';
import type { Address } from './public-page';
import { usePublicWords } from './public-words';

/** Posts an address to be told of changes; the page it leads to says what happens next. */
export function SubscribeForm({ address }: { address: Address }) {
  const { t, language } = usePublicWords();
  return (
    <form method="post" action={address('/subscribe')} className="subscribe">
      <h2>{t('public-list.subscribe.title')}</h2>
      <input type="hidden" name="language" value={language} />
      <label htmlFor="subscribe-email">{t('public-list.subscribe.email')}</label>
      <div className="row">
        <input
          id="subscribe-email"
          type="email"
          name="email"
          required
          autoComplete="email"
          aria-describedby="subscribe-hint"
        />
        <button type="submit">{t('public-list.subscribe.action')}</button>
      </div>
      <p id="subscribe-hint" className="quiet">
        {t('public-list.subscribe.hint')}
      </p>
    </form>
  );
}

/** The same list for machines. */
export function Files({ address }: { address: Address }) {
  const { t } = usePublicWords();
  return (
    <nav className="files" aria-label={t('public-list.files')}>
      <a href={address('.json')} type="application/json">
        {t('public-list.file.json')}
      </a>
      <a href={address('.csv')} type="text/csv">
        {t('public-list.file.csv')}
      </a>
      <a href={address('/changes.atom')} type="application/atom+xml">
        {t('public-list.file.atom')}
      </a>
      <a href={address('/changes')}>{t('public-list.file.changes')}</a>
    </nav>
  );
}

type FilterProps = {
  filter: ListFilter & { at: string };
  choices: ReturnType<typeof filterChoices>;
  shown: number;
  total: number;
  address: Address;
  kept: { lang?: string | undefined; access?: string | undefined };
};

/** Search and filters, all in the address: a link shows the same rows. */
export function FilterForm({ filter, choices, shown, total, address, kept }: FilterProps) {
  const words = usePublicWords();
  const { t, language } = words;
  const isFiltered = filter.q !== '' || filter.country !== '' || filter.safeguard !== '';
  const sorted = (values: string[], name: (value: string) => string) =>
    values
      .map((value) => ({ value, name: name(value) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <search aria-label={t('public-list.filter')}>
      <form method="get" action={address('').split('?')[0]} className="filter">
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label>
          {t('public-list.filter.q')} <input type="search" name="q" defaultValue={filter.q} />
        </label>
        <Choice
          name="country"
          chosen={filter.country}
          options={sorted(choices.countries, (value) => countryChoice(value, words))}
        />
        <Choice
          name="safeguard"
          chosen={filter.safeguard}
          options={sorted(choices.safeguards, (value) => safeguardChoice(value, words))}
        />
        <label>
          {t('public-list.filter.at')} <input type="date" name="at" defaultValue={filter.at} />
        </label>
        <button type="submit">{t('public-list.filter.apply')}</button>
        {isFiltered && (
          <p role="status">
            {t('public-list.filter.found', { shown, total })}{' '}
            <a href={address('', { at: filter.at })}>{t('public-list.filter.clear')}</a>
          </p>
        )}
      </form>
    </search>
  );
}

type ChoiceProps = { name: 'country' | 'safeguard'; chosen: string; options: { value: string; name: string }[] };

function Choice({ name, chosen, options }: ChoiceProps) {
  const { t } = usePublicWords();
  return (
    <label>
      {t(`public-list.filter.${name}`)}{' '}
      <select name={name} defaultValue={chosen}>
        <option value="">{t('public-list.filter.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function countryChoice(value: string, { t, word, country }: PublicWords): string {
  if (value === NOT_STATED) return t('public-list.filter.not-stated');
  return /^[A-Z]{2}$/.test(value) ? country(value) : word('destination', value);
}

function safeguardChoice(value: string, words: PublicWords): string {
  if (value === NOT_STATED) return words.t('public-list.filter.not-stated');
  if (value === NONE_NEEDED) return words.t('public-list.filter.none-needed');
  return safeguardName(value as Instrument, words);
}

type ComingProps = { coming: PublishedList['coming']; address: Address; mailbox: string | null | undefined };

/** What is announced, from which day, and until when a customer may object. */
export function Coming({ coming, address, mailbox }: ComingProps) {
  const { t, longDay, relative } = usePublicWords();
  return coming.map(({ revision, changes }) => (
    <section className="coming" key={revision.number} aria-labelledby={`coming-${revision.number}`}>
      <h2 id={`coming-${revision.number}`}>
        {t('public-list.coming', { day: longDay(revision.inForceOn) })}{' '}
        <span className="quiet">{relative(revision.inForceOn)}</span>
      </h2>
      <ChangeList changes={changes} />
      {revision.note && <p className="revision-note">{revision.note}</p>}
      <p className="quiet">
        {t('public-list.coming.dates', { announced: longDay(revision.announcedOn) })}{' '}
        {revision.objectionUntilOn && (
          <>
            {t('public-list.coming.objection', { until: longDay(revision.objectionUntilOn) })}
            {mailbox && (
              <>
                {t('public-list.coming.object-to')} <a href={`mailto:${mailbox}`}>{mailbox}</a>
              </>
            )}
            .{' '}
          </>
        )}
        <a href={address(`/revisions/${revision.number}`)}>{t('public-list.revision', { number: revision.number })}</a>
      </p>
    </section>
  ));
}

/** Every revision there has been, newest first, each at its permanent address. */
export function History({ history, address }: { history: PublishedList['history']; address: Address }) {
  const words = usePublicWords();
  const { t, longDay } = words;
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{t('public-list.history')}</h2>
      <ol reversed>
        {history.map((revision) => (
          <li key={revision.number}>
            <a href={address(`/revisions/${revision.number}`)}>
              {t('public-list.revision', { number: revision.number })}
            </a>
            {' · '}
            {historyLine(revision, history, words)}
            {revision.announcedOn !== revision.inForceOn && (
              <> · {t('public-list.history.announced', { day: longDay(revision.announcedOn) })}</>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Published = PublishedList['history'][number];

/** From when a revision is in force; or that a later one, announced before that day, takes its place. */
function historyLine(revision: Published, history: readonly Published[], { t, longDay }: PublicWords): string {
  const overtaking = history.find(
    ({ number, inForceOn, announcedOn }) =>
      number > revision.number && inForceOn <= revision.inForceOn && announcedOn < revision.inForceOn,
  );
  return overtaking
    ? t('public-list.history.overtaken', { number: overtaking.number, day: longDay(revision.inForceOn) })
    : t('public-list.history.in-force', { day: longDay(revision.inForceOn) });
}
