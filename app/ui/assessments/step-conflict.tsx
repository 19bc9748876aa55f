import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AssessmentView, StepView } from '../../services/assessment-page.server';
import type { FieldInConflict } from '../../services/conflicts.server';
import { useWords } from '../language';
import { FACT_CODES, factInWords } from './step-facts';

type Props = {
  view: AssessmentView;
  step: StepView;
  names: Record<string, string>;
  fields: FieldInConflict[];
};

/**
 * Two people filled in the same step: both values of each field, and the choice which stands. What only the other one
 * touched is theirs unless chosen otherwise; long answers can stand one below the other.
 */
export function StepConflict({ view, step, names, fields }: Props) {
  const words = useWords();
  const { t } = words;
  const { pathname, search } = useLocation();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const show = (field: string, value: unknown) => {
    const question = step.questions.find(({ key }) => `answers.${key}` === field);
    const shown = question
      ? (question.options?.find((option) => option.value === value)?.label ?? String(value ?? ''))
      : factInWords(field, value, view, words);
    return shown || <span className="absent">{t('assessments.no-answer')}</span>;
  };
  const isText = (field: string) => {
    const question = step.questions.find(({ key }) => `answers.${key}` === field);
    return question
      ? question.kind === 'area' || question.kind === 'text'
      : !(field in FACT_CODES) && field === 'notes';
  };
  return (
    <section className="conflict" aria-labelledby="conflict-title" tabIndex={-1} ref={section}>
      <h2 id="conflict-title">{t('assessments.conflict.title')}</h2>
      <p>{t('assessments.conflict.text')}</p>
      {fields.map(({ field, typed, now, isMine, isTheirs, by, at }) => {
        const name = `choice:${field}`;
        return (
          <fieldset key={field} className="conflict-field">
            <legend>{names[field] ?? field}</legend>
            <Choice name={name} value="mine" chosen={isMine || !isTheirs}>
              {t('assessments.conflict.mine')}
              <span className="answer pre-line">{show(field, typed)}</span>
            </Choice>
            <Choice name={name} value="theirs" chosen={!isMine && isTheirs}>
              {t('assessments.conflict.theirs')}
              {isTheirs && <span className="quiet"> · {by ?? t('register.conflict.system')}</span>}
              {isTheirs && at && <span className="quiet"> · {words.instant(at)}</span>}
              <span className="answer pre-line">{show(field, now)}</span>
            </Choice>
            {isText(field) && Boolean(typed) && Boolean(now) && (
              <Choice name={name} value="both" chosen={false}>
                {t('assessments.conflict.both')}
              </Choice>
            )}
          </fieldset>
        );
      })}
      <p>
        <Link to={`${pathname}${search}`} reloadDocument>
          {t('register.conflict.discard')}
        </Link>
      </p>
    </section>
  );
}

type ChoiceProps = { name: string; value: 'mine' | 'theirs' | 'both'; chosen: boolean; children: ReactNode };

function Choice({ name, value, chosen, children }: ChoiceProps) {
  return (
    <label className="check">
      <input type="radio" name={name} value={value} defaultChecked={chosen} /> {children}
    </label>
  );
}
