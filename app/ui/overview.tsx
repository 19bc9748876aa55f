import { Form, Link } from '@remix-run/react';
import type { IsoDate } from '../domain/days';
import type { Overview } from '../services/overview.server';
import { CoverageCounts } from './charts/coverage-bars';
import { VerdictBars } from './charts/verdict-bars';
import { Findings } from './findings';
import { FindingGroups } from './findings-groups';
import { placeInWords } from './findings-words';
import { useWords } from './language';
import { DueSection, ListSection, RecordSection } from './overview-aside';
import { Empty, Note, PageHead, Section } from './page';
import { useOrganisation } from './shell-organisation';

type Props = { overview: Overview & { isToday: boolean } };

/** One page that says how a register stands: what to do, where data goes, what is due, what is published. */
export function OverviewPage({ overview }: Props) {
  const { t } = useWords();
  const { name, base } = useOrganisation();
  const { summary, groups, isEmpty, day, isToday } = overview;
  const todo = groups.filter(({ severity }) => severity === 'blocked' || severity === 'attention');
  const unknown = groups.filter(({ severity }) => severity === 'unknown');
  const noted = groups.filter(({ severity, code }) => severity === 'info' && code !== 'commitment-stricter');
  return (
    <>
      <PageHead
        title={
          <>
            <span className="visually-hidden">{name}: </span>
            {t('overview.title')}
          </>
        }
        actions={<AsOf day={day} />}
      >
        {!isEmpty && (
          <p className="quiet tally">
            {t('overview.tally', {
              vendors: summary.vendors,
              engagements: summary.engagements,
              transfers: summary.transfers,
            })}
          </p>
        )}
      </PageHead>
      {!isToday && <NotToday day={day} />}
      {isEmpty ? (
        <NothingYet />
      ) : (
        <CoverageCounts
          coverages={summary.coverages}
          linkOf={(coverage) => `${base}/transfers?coverage=${coverage}${isToday ? '' : `&at=${day}`}`}
        />
      )}
      <div className="columns overview">
        <div>
          <Groups title={t('overview.todo')} none={t('overview.todo.none')} groups={todo} id="todo" />
          <Groups title={t('overview.unknown')} none={t('overview.unknown.none')} groups={unknown} id="unknown" />
          {noted.length > 0 && <Groups title={t('overview.noted')} none="" groups={noted} id="noted" />}
          {summary.findings > 0 && (
            <p>
              <Link to={`${base}/findings${isToday ? '' : `?at=${day}`}`}>
                {t('overview.all-findings', { count: summary.findings })}
              </Link>
            </p>
          )}
        </div>
        <div>
          {!isEmpty && <Destinations overview={overview} />}
          <DueSection due={overview.due} />
          <ListSection list={overview.list} />
          <Promises groups={groups} />
          <RecordSection record={overview.record} day={day} />
        </div>
      </div>
    </>
  );
}

/** The day the page is asked for; without script too. */
export function AsOf({ day }: { day: IsoDate }) {
  const { t } = useWords();
  return (
    <Form method="get" className="as-of">
      <label>
        {t('overview.as-of')} <input type="date" name="at" defaultValue={day} key={day} required />
      </label>
      <button type="submit">{t('overview.as-of.show')}</button>
    </Form>
  );
}

/** Says that the page is not of today: the register as it is, the law as it stands on another day. */
export function NotToday({ day }: { day: IsoDate }) {
  const words = useWords();
  return (
    <Note>
      <p>
        {words.t('overview.not-today', { day: words.day(day) })}{' '}
        <Link to="?">{words.t('overview.not-today.back')}</Link>
      </p>
    </Note>
  );
}

function NothingYet() {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  return (
    <div className="section">
      <Empty
        title={t('overview.empty.title')}
        actions={
          may('draft') && (
            <>
              <Link className="button primary" to={`${base}/imports`}>
                {t('overview.empty.import')}
              </Link>
              <Link className="button" to={`${base}/register/vendors/new`} data-key="n">
                {t('overview.empty.add')}
              </Link>
            </>
          )
        }
      >
        <p>{t('overview.empty.text')}</p>
        <p className="quiet">{t('overview.empty.example')}</p>
      </Empty>
    </div>
  );
}

function Groups({ title, none, groups, id }: { title: string; none: string; groups: Overview['groups']; id: string }) {
  const { slug } = useOrganisation();
  return (
    <Section title={title} id={id}>
      {groups.length > 0 ? <FindingGroups groups={groups} organisation={slug} /> : <p className="quiet">{none}</p>}
    </Section>
  );
}

function Destinations({ overview: { summary, isToday, day } }: Props) {
  const words = useWords();
  const { t, word } = words;
  const { base } = useOrganisation();
  const transfers = summary.byDestination;
  const inside = summary.inside;
  const at = isToday ? '' : `&at=${day}`;
  return (
    <>
      <Section title={t('overview.by-country')} id="countries">
        {transfers.length === 0 ? (
          <p className="quiet">{t('overview.by-country.none')}</p>
        ) : (
          <VerdictBars
            id="by-country"
            caption={t('overview.by-country.caption')}
            heading={t('overview.country')}
            rows={transfers.map(({ key, count, verdicts }) => ({
              key,
              label: placeInWords(key, words),
              count,
              verdicts,
              to: `${base}/transfers?destination=${encodeURIComponent(key)}${at}`,
            }))}
          />
        )}
        {inside > 0 && (
          <p className="quiet">
            <Link to={`${base}/transfers?coverage=none-needed${at}`}>{t('overview.inside', { count: inside })}</Link>
          </p>
        )}
      </Section>
      {summary.byInstrument.length > 0 && (
        <Section title={t('overview.by-safeguard')} id="safeguards">
          <VerdictBars
            id="by-safeguard"
            caption={t('overview.by-safeguard.caption')}
            heading={t('overview.safeguard')}
            rows={summary.byInstrument.map(({ instrument, count, verdicts }) => ({
              key: instrument,
              label: instrument === 'none' ? t('overview.safeguard.none') : word('instrument', instrument),
              count,
              verdicts,
              to: `${base}/transfers?instrument=${instrument}${at}`,
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Promises({ groups }: { groups: Overview['groups'] }) {
  const { t } = useWords();
  const { slug } = useOrganisation();
  const stricter = groups.filter(({ code }) => code === 'commitment-stricter').flatMap(({ findings }) => findings);
  if (stricter.length === 0) return null;
  return (
    <Section title={t('overview.promises')} id="promises">
      <Findings findings={stricter} organisation={slug} />
    </Section>
  );
}
