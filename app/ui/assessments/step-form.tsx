import { Form, useLocation } from '@remix-run/react';
import { type ReactNode, useState } from 'react';
import type { AssessmentView, StepView } from '../../services/assessment-page.server';
import type { FieldInConflict } from '../../services/conflicts.server';
import { FormErrors } from '../fields';
import { useWords } from '../language';
import { useFormProblemInView } from '../register/form-problem';
import { useOrganisation } from '../shell-organisation';
import { useAutosave } from './autosave';
import { SaveStatus } from './save-status';
import { StepConflict } from './step-conflict';
import { StepQuestions } from './step-questions';

export type StepFormAnswer = {
  errors?: Record<string, string[]>;
  typed?: Record<string, string[]>;
  conflict?: { version: number; fields: FieldInConflict[] };
};

type Props = {
  view: AssessmentView;
  step: StepView;
  /** The names of the step's fields, for lists of what is wrong. */
  names: Record<string, string>;
  answer: StepFormAnswer | undefined;
};

/** One step of an assessment to fill in: saved as it is typed, and by its buttons where no script runs. */
export function StepForm({ view, step, names, answer }: Props) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const { pathname, search } = useLocation();
  const { assessment } = view;
  const [start] = useState(() => ({
    version: answer?.conflict?.version ?? Number(answer?.typed?.version?.[0] ?? assessment.version),
    values: answer?.typed ?? valuesOf(assessment),
  }));
  const autosave = useAutosave(`${base}/assessments/${assessment.id}/step`, {
    version: start.version,
    isOn: !answer?.conflict,
  });
  const errors = autosave.state.errors ?? answer?.errors;
  const conflict = autosave.state.conflict ?? answer?.conflict?.fields;
  const waiting = view.progress.steps.find((one) => one.step === step.step)?.toConfirm ?? [];
  const problem = { id: 'assessment', errorId: 'assessment-problem', errors: undefined, allErrors: answer?.errors };
  useFormProblemInView({ errorId: problem.errorId, errors: answer?.errors && Object.keys(answer.errors) });
  return (
    <Form
      method="post"
      action={`${pathname}${search}`}
      className="record-form assessment-form"
      id={problem.id}
      noValidate
      ref={autosave.form}
      {...autosave.handlers}
    >
      <FormErrors form={problem} labels={names} />
      <input type="hidden" name="step" value={step.step} />
      <input type="hidden" name="version" value={autosave.version} />
      {conflict && <StepConflict view={view} step={step} names={names} fields={conflict} />}
      {/* Enter in a field presses the first button: it must be the one that saves. */}
      <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('assessments.save')}
      </button>
      <StepQuestions view={view} step={step} values={start.values} errors={errors ?? {}} waiting={waiting} />
      <div className="form-actions">
        <button type="submit" name="intent" value="continue" className="primary">
          {t('assessments.save-and-continue')}
        </button>
        <button type="submit" name="intent" value="save">
          {t('assessments.save')}
        </button>
        {waiting.length > 0 && may('edit') && <ConfirmStep count={waiting.length} />}
        <SaveStatus state={autosave.state} />
      </div>
    </Form>
  );
}

function ConfirmStep({ count }: { count: number }): ReactNode {
  const { t } = useWords();
  return (
    <button
      type="submit"
      name="confirm"
      value="*"
      data-then="assessment-saved"
      title={t('assessments.confirm-step.hint')}
    >
      {t('assessments.confirm-step', { count })}
    </button>
  );
}

/** The facts and answers of an assessment as the controls of its forms hold them. */
function valuesOf(assessment: AssessmentView['assessment']): Record<string, string[]> {
  const { answers, toConfirm: _waiting, ...facts } = assessment;
  const named = [
    ...Object.entries(facts),
    ...Object.entries(answers).map(([key, value]) => [`answers.${key}`, value] as const),
  ];
  return Object.fromEntries(named.map(([name, value]) => [name, [value ?? []].flat().map(String)]));
}
