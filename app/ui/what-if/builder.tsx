import { Form, Link } from '@remix-run/react';
import { EVENT_KINDS, EVENTS_AT_MOST, type EventKind } from '../../domain/scenario';
import { type ReadScenario, writeScenario } from '../../lib/scenario-address';
import type { ScenarioChoices } from '../../services/scenario-choices.server';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { EventForm } from './event-form';
import { eventInWords } from './event-words';
import { HiddenQuestion } from './hidden-question';

export type BuilderProps = {
  base: string;
  read: ReadScenario;
  /** The kept what-if that is being changed. */
  of?: { id: string; name: string } | undefined;
  /** The kind of event that is being put together, and what was wrong with it. */
  adding?: { kind: EventKind; reply?: unknown } | undefined;
  choices: ScenarioChoices;
};

/** Puts a what-if together one step at a time. The whole of it stands in the address, so every step is a link or a form. */
export function Builder(props: BuilderProps) {
  const { base, read, of, adding, choices } = props;
  const words = useWords();
  const { t } = words;
  const { draft, scenario } = read;
  const here = (events = draft.events, more: Record<string, string> = {}) => {
    const query = writeScenario({ ...draft, events });
    for (const [name, value] of Object.entries({ ...(of && { of: of.id }), ...more })) query.set(name, value);
    return `${base}/what-if?${query}#build`;
  };
  const isAsked = draft.events.length > 0 || draft.before !== draft.after;
  return (
    <Section title={of ? t('what-if.build.editing', { name: of.name }) : t('what-if.build')} id="build">
      <p className="quiet">{t('what-if.build.text')}</p>
      {read.unread > 0 && <Note tone="attention">{t('what-if.build.unread', { count: read.unread })}</Note>}
      <DaysForm read={read} of={of} base={base} />
      <h3>{t('what-if.build.events')}</h3>
      {draft.events.length === 0 ? (
        <p className="none">{t(isAsked ? 'what-if.build.no-events' : 'what-if.build.nothing-asked')}</p>
      ) : (
        <ol className="what-if-events">
          {draft.events.map((event, at) => (
            <li key={JSON.stringify(event)}>
              {eventInWords(event, choices.names, words)}{' '}
              <Link to={here(draft.events.filter((_, index) => index !== at))} preventScrollReset>
                {t('what-if.build.remove')}
                <span className="visually-hidden"> {eventInWords(event, choices.names, words)}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
      {draft.events.length >= EVENTS_AT_MOST ? (
        <p className="quiet">{t('what-if.build.full')}</p>
      ) : adding ? (
        <EventForm key={adding.kind} {...adding} read={read} of={of} base={base} cancel={here()} choices={choices} />
      ) : (
        <div className="what-if-kinds">
          <span className="quiet">{t('what-if.build.add')}</span>
          {EVENT_KINDS.map((kind) => (
            <Link key={kind} className="button" to={here(draft.events, { kind })} preventScrollReset>
              {t(`what-if.kind.${kind}`)}
            </Link>
          ))}
        </div>
      )}
      {scenario && isAsked && !adding && (
        <p className="form-actions">
          <Link
            className="button primary"
            to={`${base}/what-if/unsaved?${writeScenario(scenario)}${of ? `&of=${of.id}` : ''}`}
          >
            {t('what-if.build.run')}
          </Link>
        </p>
      )}
    </Section>
  );
}

function DaysForm({ read: { draft, problems }, of, base }: Pick<BuilderProps, 'read' | 'of' | 'base'>) {
  const { t } = useWords();
  return (
    <Form method="get" action={`${base}/what-if`} className="what-if-days" key={`${draft.before} ${draft.after}`}>
      <HiddenQuestion draft={draft} of={of} leaveDays />
      {(['before', 'after'] as const).map((side) => (
        <div className={`field${problems[side]?.length ? ' field-wrong' : ''}`} key={side}>
          <label htmlFor={`day-${side}`}>{t(`what-if.build.${side}`)}</label>
          <input
            id={`day-${side}`}
            type="date"
            name={side}
            defaultValue={draft[side]}
            aria-invalid={problems[side]?.length ? true : undefined}
            aria-describedby={problems[side]?.length ? `day-${side}-error` : undefined}
          />
          {problems[side]?.length ? (
            <div className="error" id={`day-${side}-error`}>
              {problems[side].map((code) => (
                <p key={code}>{t(`common.error.${code}` as 'common.error.day-invalid')}</p>
              ))}
            </div>
          ) : null}
        </div>
      ))}
      <button type="submit">{t('what-if.build.set-days')}</button>
    </Form>
  );
}
