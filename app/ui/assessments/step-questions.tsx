import type { ReactNode } from 'react';
import { ANSWERS } from '../../domain/words';
import type { AssessmentView, QuestionView, StepView } from '../../services/assessment-page.server';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { AskedBoxes, AskedField, type Control, fieldId } from './asked-field';
import { MeasuresNote } from './measures-note';
import { FACT_CODES, FACT_GROUPS, type FactName } from './step-facts';

type Props = {
  view: AssessmentView;
  step: StepView;
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  /** Names of what was suggested and waits. */
  waiting: readonly string[];
};

/** Everything a step asks: its questions by their headings, and the facts they lead up to. */
export function StepQuestions(props: Props) {
  const { view, step } = props;
  const { t } = useWords();
  const { before, after } = FACT_GROUPS[step.step];
  const groups = [...new Set(step.questions.map(({ group }) => group))];
  const facts = (part: typeof before) => part?.facts.map((fact) => <FactField key={fact} fact={fact} {...props} />);
  const sameHeading = before && groups.includes(before.group as QuestionView['group']);
  return (
    <>
      {step.step === 4 && <MeasuresNote view={view} />}
      {before && !sameHeading && <Group title={t(`assessments.group.${before.group}`)}>{facts(before)}</Group>}
      {groups.map((group) => (
        <Group key={group} title={t(`assessments.group.${group}`)}>
          {before?.group === group && facts(before)}
          {step.questions
            .filter((question) => question.group === group)
            .map((question) => (
              <Question key={question.key} question={question} {...props} />
            ))}
        </Group>
      ))}
      {after && <Group title={t(`assessments.group.${after.group}`)}>{facts(after)}</Group>}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

const CONTROL: Record<QuestionView['kind'], Control> = {
  text: 'text',
  area: 'area',
  date: 'date',
  number: 'number',
  answer: 'select',
  choice: 'select',
};

function Question({ question, values, errors, waiting }: Props & { question: QuestionView }) {
  const { t } = useWords();
  const name = `answers.${question.key}`;
  const value = values[name]?.[0] ?? '';
  return (
    <AskedField
      name={name}
      label={question.label}
      hint={question.help}
      required={question.required}
      control={CONTROL[question.kind]}
      value={value}
      options={question.options}
      empty={t('assessments.no-answer')}
      errors={errors[name]}
      below={
        <Below
          name={name}
          label={question.label}
          question={question}
          value={value}
          isWaiting={waiting.includes(name)}
        />
      }
    />
  );
}

const HINTS = [
  'covers',
  'instrument',
  'outcome',
  'measures',
  'measuresEffective',
  'decision',
  'documentUrl',
  'reviewDueOn',
] as const;
const OPTIONAL: readonly FactName[] = ['documentUrl', 'triggers', 'notes'];

function FactField({ fact, view, values, errors, waiting }: Props & { fact: FactName }) {
  const { t, word } = useWords();
  const label = t(`assessments.fact.${fact}`);
  const hint = HINTS.find((one) => one === fact);
  const needsMeasures = view.assessment.outcome !== undefined && view.assessment.outcome !== 'no-problematic-law';
  const isOfMeasures = fact === 'measures' || fact === 'measuresEffective';
  const common = {
    name: fact,
    label,
    hint: hint && t(`assessments.hint.${hint}`),
    required: isOfMeasures ? needsMeasures : !OPTIONAL.includes(fact),
    errors: errors[fact],
    below: <Below name={fact} label={label} value="" isWaiting={waiting.includes(fact)} />,
  };
  const codes = FACT_CODES[fact];
  const options = codes?.codes.map((value) => ({ value, label: word(codes.vocabulary, value) })) ?? [];
  if (fact === 'covers') return <Covers view={view} {...common} values={values.covers ?? []} />;
  if (fact === 'measures' || fact === 'triggers')
    return <AskedBoxes {...common} options={options} values={values[fact] ?? []} />;
  const value = values[fact]?.[0] ?? '';
  if (fact === 'measuresEffective')
    return <AskedField {...common} control="select" value={value || ANSWERS[2]} options={options} />;
  if (codes)
    return (
      <AskedField {...common} control="select" value={value} options={options} empty={t('assessments.no-answer')} />
    );
  const control = { title: 'text', documentUrl: 'url', reviewDueOn: 'date', notes: 'area' } as const;
  return <AskedField {...common} control={control[fact as keyof typeof control]} value={value} />;
}

function Covers({
  view,
  ...common
}: { view: AssessmentView; values: readonly string[] } & Omit<Parameters<typeof AskedBoxes>[0], 'options'>) {
  const { t, word } = useWords();
  const gone = view.gone.map((value) => ({
    value,
    label: <span className="absent">{t('assessments.gone-transfer')}</span>,
  }));
  const offered = view.transfers.map(({ key, service, mode }) => ({
    value: key,
    label: (
      <>
        {service} <span className="quiet">{word('mode', mode)}</span>
      </>
    ),
  }));
  return <AskedBoxes {...common} options={[...offered, ...gone]} />;
}

/** That an answer was suggested and by what, and what the register says today where that is something else. */
function Below({
  name,
  label,
  question,
  value,
  isWaiting,
}: {
  name: string;
  label: string;
  question?: QuestionView;
  value: string;
  isWaiting: boolean;
}) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const suggestion = question?.suggestion;
  const source = suggestion && t(`assessments.source.${suggestion.source}`);
  const differs = suggestion && !suggestion.alike.includes(value.replaceAll('\r\n', '\n').trim());
  if (!isWaiting && !differs) return null;
  return (
    <div className="suggested">
      {isWaiting && (
        <p>
          <span className="to-confirm">{t('common.to-confirm')}</span>{' '}
          {source && !differs ? t('assessments.waits', { source }) : t('assessments.waits-unsourced')}{' '}
          {may('edit') && (
            <button type="submit" className="plain" name="confirm" value={name} data-then={fieldId(name)}>
              {t('assessments.confirm')}
              <span className="visually-hidden"> {label}</span>
            </button>
          )}
        </p>
      )}
      {differs && source && (
        <p className="quiet">{t('assessments.register-says', { source, value: suggestion.shown })}</p>
      )}
    </div>
  );
}
