import { Form, Link } from '@remix-run/react';
import type { Scenario } from '../../domain/scenario';
import type { KeptScenario } from '../../services/scenarios.server';
import { useWords } from '../language';
import { Section } from '../page';
import { eventInWords } from './event-words';

type Names = Readonly<Record<string, string>>;

/** The what-ifs that come with Onward, each a question and a way to its answer. */
export function ShippedList({ shipped, base }: { shipped: { key: string; scenario: Scenario }[]; base: string }) {
  const { t, today } = useWords();
  return (
    <Section title={t('what-if.shipped')} id="shipped">
      <ul className="what-ifs">
        {shipped.map(({ key }) => {
          const name = `what-if.shipped.${key}` as 'what-if.shipped.uk-lapses';
          return (
            <li key={key}>
              <h3>
                <Link to={`${base}/what-if/${key}`}>{t(name)}</Link>
              </h3>
              <p>{t(`${name}.text`)}</p>
              {key === 'dpf-annulled' && (
                <Form method="get" action={`${base}/what-if/${key}`} className="inline-form">
                  <label htmlFor="annulled-on">{t('what-if.shipped.on')}</label>
                  <input id="annulled-on" type="date" name="on" defaultValue={today} />
                  <button type="submit">{t('what-if.shipped.run')}</button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The what-ifs an organisation keeps. */
export function KeptList({
  kept,
  archived,
  names,
  base,
}: {
  kept: KeptScenario[];
  archived: KeptScenario[];
  names: Names;
  base: string;
}) {
  const { t } = useWords();
  return (
    <Section title={t('what-if.kept')} id="kept">
      {kept.length === 0 ? (
        <p className="none">{t('what-if.kept.none')}</p>
      ) : (
        <KeptTable scenarios={kept} names={names} base={base} />
      )}
      {archived.length > 0 && (
        <details className="more">
          <summary>{t('what-if.kept.archived', { count: archived.length })}</summary>
          <ul>
            {archived.map(({ id, name }) => (
              <li key={id}>
                <Link to={`${base}/what-if/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function KeptTable({ scenarios, names, base }: { scenarios: KeptScenario[]; names: Names; base: string }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="scroll">
      <table>
        <caption className="visually-hidden">{t('what-if.kept.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what-if.kept.name')}</th>
            <th scope="col">{t('what-if.kept.question')}</th>
            <th scope="col">{t('what-if.kept.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ id, name, notes, scenario, updatedAt }) => (
            <tr key={id}>
              <td data-label={t('what-if.kept.name')}>
                <div>
                  <Link to={`${base}/what-if/${id}`}>{name}</Link>
                  {notes && <div className="quiet pre-line">{notes}</div>}
                </div>
              </td>
              <td data-label={t('what-if.kept.question')}>
                <KeptQuestion scenario={scenario} names={names} />
              </td>
              <td data-label={t('what-if.kept.changed')} className="nowrap">
                {words.day(updatedAt.slice(0, 10))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function KeptQuestion({ scenario: { before, after, events }, names }: { scenario: Scenario; names: Names }) {
  const words = useWords();
  const days = before === after ? words.day(before) : `${words.day(before)} → ${words.day(after)}`;
  return (
    <div>
      <span className="quiet">{days}</span>
      <ul className="plain-list">
        {events.map((event) => (
          <li key={JSON.stringify(event)}>{eventInWords(event, names, words)}</li>
        ))}
      </ul>
    </div>
  );
}
