import type { filterChoices, ListFilter } from '../../domain/publication-filter';
import { LIST_ORDERS, NONE_NEEDED, NOT_STATED } from '../../domain/publication-filter';
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

const FILES = [
  { page: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'xlsx' },
  { page: '.csv', type: 'text/csv', name: 'csv' },
  { page: '.md', type: 'text/markdown', name: 'md' },
  { page: '.json', type: 'application/json', name: 'json' },
  { page: '.jsonld', type: 'application/ld+json', name: 'jsonld' },
  { page: '/changes.ics', type: 'text/calendar', name: 'ics' },
  { page: '/changes.atom', type: 'application/atom+xml', name: 'atom' },
  { page: '/changes.json', type: 'application/feed+json', name: 'json-feed' },
] as const;

/** The same list for machines. */
export function Files({ address }: { address: Address }) {
  const { t } = usePublicWords();
  return (
    <nav className="files" aria-label={t('public-list.files')}>
      {FILES.map(({ page, type, name }) => (
        <a key={page} href={address(page)} type={type}>
          {t(`public-list.file.${name}`)}
        </a>
      ))}
      <a href={address('/changes')}>{t('public-list.file.changes')}</a>
    </nav>
  );
}

type CompareProps = Pick<FilterProps, 'address' | 'kept'> & {
  /** Every revision there is, newest first. */
  numbers: readonly number[];
  between: { from: number; to: number } | undefined;
};

/** Chooses two revisions to be told what is different between them; the address keeps the choice. */
export function CompareForm({ numbers, between, address, kept }: CompareProps) {
  const { t } = usePublicWords();
  const [latest, previous] = numbers;
  const chosen = { from: between?.from ?? previous, to: between?.to ?? latest };
  return (
    <form
      method="get"
      action={address('/changes').split('?')[0]}
      className="filter"
      aria-label={t('public-list.compare')}
    >
      <Kept kept={kept} />
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {t(`public-list.compare.${end}`)}{' '}
          <select name={end} defaultValue={chosen[end]}>
            {numbers.map((number) => (
              <option key={number} value={number}>
                {t('public-list.revision', { number })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t('public-list.compare.act')}</button>
    </form>
  );
}

/** The reader's own parameters, kept by a form that asks for something. */
const Kept = ({ kept }: Pick<FilterProps, 'kept'>) =>
  Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />);

type FilterProps = {
  filter: ListFilter & { at: string; sort: string };
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
  const { at, sort, ...criteria } = filter;
  const isFiltered = Object.values(criteria).some((value) => value !== '');
  const plain = (values: string[]) => sorted(values, (value) => value);
  const sorted = (values: string[], name: (value: string) => string) =>
    values
      .map((value) => ({ value, name: name(value) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <search aria-label={t('public-list.filter')}>
      <form method="get" action={address('').split('?')[0]} className="filter">
        <Kept kept={kept} />
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
        <Choice name="service" chosen={filter.service} options={plain(choices.services)} />
        <Choice name="product" chosen={filter.product} options={plain(choices.products)} />
        <Choice
          name="optional"
          chosen={filter.optional}
          options={(choices.hasOptional ? (['yes', 'no'] as const) : []).map((value) => ({
            value,
            name: t(`public-list.filter.optional.${value}`),
          }))}
        />
        <label>
          {t('public-list.filter.sort')}{' '}
          <select name="sort" defaultValue={sort}>
            {LIST_ORDERS.map((order) => (
              <option key={order} value={order === 'name' ? '' : order}>
                {t(`public-list.filter.sort.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('public-list.filter.at')} <input type="date" name="at" defaultValue={at} />
        </label>
        <button type="submit">{t('public-list.filter.apply')}</button>
        {isFiltered && (
          <p role="status">
            {t('public-list.filter.found', { shown, total })}{' '}
            <a href={address('', { at, sort })}>{t('public-list.filter.clear')}</a>
          </p>
        )}
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: 'country' | 'safeguard' | 'service' | 'product' | 'optional';
  chosen: string;
  options: { value: string; name: string }[];
};

/** One criterion to choose; nothing where there is nothing to choose from and nothing was. */
function Choice({ name, chosen, options }: ChoiceProps) {
  const { t } = usePublicWords();
  if (options.length === 0 && chosen === '') return null;
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
      <ChangeList changes={changes} revision={revision.number} />
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
