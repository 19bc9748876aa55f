import type { ReactNode } from 'react';
import type { AssessmentView, StepView } from '../../services/assessment-page.server';
import { useWords } from '../language';
import { FACT_GROUPS, type FactName, factInWords } from './step-facts';

type Props = { view: AssessmentView; step: StepView };

/** One step to read: every question with its answer, those that are open and those that wait marked as such. */
export function AnswerSheet({ view, step }: Props) {
  const words = useWords();
  const { t } = words;
  const { assessment } = view;
  const { before, after } = FACT_GROUPS[step.step];
  const isWaiting = (name: string) => assessment.toConfirm.includes(name);
  const fact = (name: FactName): Row => ({
    name,
    label: t(`assessments.fact.${name}`),
    value: name === 'covers' ? <Covered view={view} /> : linked(factInWords(name, assessment[name], view, words)),
    isEmpty:
      [assessment[name] ?? []].flat().length === 0 || (name === 'measuresEffective' && assessment[name] === 'unknown'),
    isRequired: name !== 'documentUrl' && name !== 'notes' && name !== 'triggers',
  });
  const rows = [
    ...(before?.facts.filter((one) => one !== 'title').map(fact) ?? []),
    ...step.questions.map((question): Row => {
      const answer = assessment.answers[question.key];
      const shown = question.kind === 'date' && answer ? words.day(answer) : answer;
      return {
        name: `answers.${question.key}`,
        label: question.label,
        value: linked(question.options?.find(({ value }) => value === answer)?.label ?? shown ?? ''),
        isEmpty: !answer,
        isRequired: question.required,
      };
    }),
    ...(after?.facts.map(fact) ?? []),
  ];
  // An optional question nobody answered says nothing; a required one says that it is open.
  const told = rows.filter(({ isEmpty, isRequired }) => !isEmpty || isRequired);
  return (
    <dl className="facts answers">
      {told.map(({ name, label, value, isEmpty }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd className="pre-line">
            {isEmpty ? <span className="absent">{t('assessments.report.unanswered')}</span> : value}
            {isWaiting(name) && <span className="to-confirm">{t('assessments.report.waits')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Row = { name: string; label: string; value: ReactNode; isEmpty: boolean; isRequired: boolean };

function Covered({ view }: { view: AssessmentView }) {
  const { t, word } = useWords();
  return (
    <ul className="plain-list">
      {view.transfers
        .filter(({ isCovered }) => isCovered)
        .map(({ key, service, mode }) => (
          <li key={key}>
            {service} <span className="quiet">{word('mode', mode)}</span>
          </li>
        ))}
      {view.gone.map((key) => (
        <li key={key} className="absent">
          {t('assessments.gone-transfer')}
        </li>
      ))}
    </ul>
  );
}

const ADDRESS = /(https?:\/\/[^\s<>()]+[^\s<>().,;])/;

/** Web addresses within an answer can be followed. */
function linked(text: string): ReactNode {
  const parts = text.split(ADDRESS);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <a key={at} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
