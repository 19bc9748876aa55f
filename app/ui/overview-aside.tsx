import { Link } from '@remix-run/react';
import type { IsoDate } from '../domain/days';
import { duePath } from '../lib/due-path';
import { dueSubject } from '../lib/due-words';
import type { DueLine } from '../services/due-dates.server';
import type { Overview } from '../services/overview.server';
import { useAtDay } from './at-day';
import { lowerFirst } from './findings-words';
import { Day, useWords } from './language';
import { Facts, Section } from './page';
import { useOrganisation } from './shell-organisation';
import { Badge } from './verdict';

/** What falls due soon, and what already was; all of it stands in the calendar. */
export function DueSection({ due: { overdue, overdueCount, coming, comingCount } }: { due: Overview['due'] }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const atDay = useAtDay();
  const hidden = overdueCount - overdue.length + comingCount - coming.length;
  return (
    <Section
      title={t('overview.due')}
      id="due"
      actions={<Link to={`${base}/calendar#subscribe`}>{t('overview.due.subscribe')}</Link>}
    >
      {overdueCount > 0 && (
        <>
          <h3>
            <Badge tone="attention">{t('overview.overdue', { count: overdueCount })}</Badge>
          </h3>
          <DueList due={overdue} />
        </>
      )}
      {comingCount > 0 ? (
        <DueList due={coming} />
      ) : (
        <p className="quiet">{t(overdueCount > 0 ? 'overview.due.none-else' : 'overview.due.none')}</p>
      )}
      {hidden > 0 && (
        <p>
          <Link to={atDay(`${base}/calendar`)}>{t('overview.due.more', { count: hidden })}</Link>
        </p>
      )}
    </Section>
  );
}

function DueList({ due }: { due: DueLine[] }) {
  const { t, language } = useWords();
  const { base } = useOrganisation();
  const atDay = useAtDay();
  return (
    <ul className="due">
      {due.map((item) => (
        <li key={item.kind + item.subject.id + item.on}>
          <Day day={item.on} />
          <span>
            <Link to={atDay(base + duePath(item))}>{dueSubject(item, language)}</Link>
            <span className="quiet"> · {lowerFirst(t(`calendar.kind.${item.kind}`))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The published list: what is in force, what is coming, who is told. */
export function ListSection({ list }: { list: Overview['list'] }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { inForce, coming, subscribers, unconfirmedSubscribers } = list;
  return (
    <Section
      title={t('overview.list')}
      id="list"
      actions={<Link to={`${base}/publication`}>{t('overview.list.go')}</Link>}
    >
      <Facts
        absent={t('overview.list.never')}
        facts={[
          {
            label: t('overview.list.in-force'),
            value: inForce && (
              <>
                <Link to={`${base}/publication/revisions/${inForce.number}`}>
                  {t('overview.list.revision', { number: inForce.number })}
                </Link>{' '}
                {t('overview.list.entries', { count: inForce.entries })}, <Day day={inForce.inForceOn} />
              </>
            ),
          },
          ...coming.map(({ number, inForceOn, changes }) => ({
            label: t('overview.list.coming'),
            value: (
              <>
                <Link to={`${base}/publication/revisions/${number}`}>{t('overview.list.revision', { number })}</Link>{' '}
                {t('overview.list.changes', { count: changes })}, <Day day={inForceOn} />
              </>
            ),
          })),
          {
            label: t('overview.list.subscribers'),
            value: (
              <>
                <Link to={`${base}/publication/subscribers`}>{t('overview.list.told', { count: subscribers })}</Link>
                {unconfirmedSubscribers > 0 && (
                  <>, {t('overview.list.unconfirmed', { count: unconfirmedSubscribers })}</>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** When the record as a whole was made, gone through, and has to be gone through again. */
export function RecordSection({ record, day }: { record: Overview['record']; day: IsoDate }) {
  const { t } = useWords();
  const { createdOn, reviewedOn, dueOn } = record;
  return (
    <Section title={t('overview.record')} id="record">
      <Facts
        absent={t('common.not-known')}
        facts={[
          { label: t('overview.record.created'), value: createdOn && <Day day={createdOn} /> },
          { label: t('overview.record.reviewed'), value: reviewedOn && <Day day={reviewedOn} /> },
          {
            label: t('overview.record.due'),
            value: dueOn && (
              <>
                <Day day={dueOn} /> {dueOn < day && <Badge tone="attention">{t('overview.record.overdue')}</Badge>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
