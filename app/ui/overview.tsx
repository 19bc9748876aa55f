import { Form, Link } from '@remix-run/react';
import type { IsoDate } from '../domain/days';
import type { Overview } from '../services/overview.server';
import { Findings } from './findings';
import { FindingGroups } from './findings-groups';
import { useWords } from './language';
import { DueSection, ListSection, RecordSection } from './overview-aside';
import { BarSections, DestinationsSection, TrendSection } from './overview-charts';
import { FirstSection } from './overview-first';
import { VerdictCounts } from './overview-verdicts';
import { Empty, Note, PageHead, Section } from './page';
import { useOrganisation } from './shell-organisation';

type Props = { overview: Overview & { isToday: boolean } };

/** One page that says how a register stands: what to do, where data goes, what is due, what is published. */
export function OverviewPage({ overview }: Props) {
  const words = useWords();
  const { t } = words;
  const { name } = useOrganisation();
  const { summary, groups, isEmpty, day, isToday } = overview;
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
        <p className="print-only">
          {t('overview.as-of')} {words.day(day)}
        </p>
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
      {isEmpty ? <NothingYet /> : <VerdictCounts overview={overview} isToday={isToday} />}
      <div className="columns overview">
        <div>
          <FirstSection overview={overview} isToday={isToday} />
          <DueSection due={overview.due} />
          <FindingSections groups={groups} />
        </div>
        <div>
          {!isEmpty && (
            <>
              <DestinationsSection overview={overview} isToday={isToday} />
              <BarSections overview={overview} isToday={isToday} />
              <TrendSection overview={overview} isToday={isToday} />
            </>
          )}
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

/** Everything open, by kind: what is wrong, what is missing, what is good to know. */
function FindingSections({ groups }: { groups: Overview['groups'] }) {
  const { t } = useWords();
  const { slug } = useOrganisation();
  const parts = [
    { id: 'open', of: groups.filter(({ severity }) => severity === 'blocked' || severity === 'attention') },
    { id: 'unknown', of: groups.filter(({ severity }) => severity === 'unknown') },
    {
      id: 'noted',
      of: groups.filter(({ severity, code }) => severity === 'info' && code !== 'commitment-stricter'),
    },
  ] as const;
  return parts.map(
    ({ id, of }) =>
      of.length > 0 && (
        <Section key={id} title={t(`overview.${id}`)} id={id}>
          <FindingGroups groups={of} organisation={slug} />
        </Section>
      ),
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
