import { Form } from '@remix-run/react';
import { ASSESSMENT_DECISIONS } from '../../domain/words';
import type { Assessable } from '../../services/assessment-lists.server';
import { FormErrors } from '../fields';
import { useWords } from '../language';
import { useFormProblemInView } from '../register/form-problem';
import { useOrganisation } from '../shell-organisation';
import { AskedField } from './asked-field';
import { CoversBoxes, type NewAnswer } from './covers-boxes';

const FIELDS = ['title', 'documentUrl', 'decision', 'approver', 'approvedOn', 'reviewDueOn', 'notes'] as const;
const CONTROL = {
  title: 'text',
  documentUrl: 'url',
  decision: 'select',
  approver: 'text',
  approvedOn: 'date',
  reviewDueOn: 'date',
  notes: 'area',
} as const;

/** The least there is to record of an assessment whose text is somewhere else. */
export function ElsewhereForm({ chosen, answer }: { chosen: Assessable; answer: NewAnswer | undefined }) {
  const { t, word } = useWords();
  const { may } = useOrganisation();
  const shown = FIELDS.filter((field) => may('edit') || (field !== 'approver' && field !== 'approvedOn'));
  const label = (field: (typeof FIELDS)[number]) => t(`assessments.fact.${field}`);
  const hints = {
    documentUrl: t('assessments.hint.documentUrl-elsewhere'),
    approvedOn: t('assessments.hint.approvedOn'),
    reviewDueOn: t('assessments.hint.reviewDueOn'),
  } as Partial<Record<(typeof FIELDS)[number], string>>;
  const start = { title: `${chosen.vendor} → ${chosen.destinationName}` } as Partial<
    Record<(typeof FIELDS)[number], string>
  >;
  const problem = { id: 'assessment', errorId: 'elsewhere-problem', errors: undefined, allErrors: answer?.errors };
  useFormProblemInView({ errorId: problem.errorId, errors: answer?.errors && Object.keys(answer.errors) });
  return (
    <Form method="post" className="record-form" noValidate>
      <FormErrors
        form={problem}
        labels={{
          covers: t('assessments.new.serves'),
          ...Object.fromEntries(FIELDS.map((field) => [field, label(field)])),
        }}
      />
      <CoversBoxes chosen={chosen} answer={answer} id="elsewhere" />
      <div>
        {shown.map((field) => (
          <AskedField
            key={field}
            name={field}
            control={CONTROL[field]}
            label={label(field)}
            hint={hints[field]}
            required={field === 'title' || field === 'documentUrl' || field === 'decision'}
            value={answer ? (answer.typed[field]?.[0] ?? '') : (start[field] ?? '')}
            errors={answer?.errors[field]}
            options={ASSESSMENT_DECISIONS.map((value) => ({ value, label: word('decision', value) }))}
            empty={t('assessments.choose')}
          />
        ))}
      </div>
      {!may('edit') && <p className="quiet">{t('assessments.new.elsewhere.draft')}</p>}
      <div className="form-actions">
        <button type="submit" name="intent" value="elsewhere">
          {t('assessments.new.elsewhere.record')}
        </button>
      </div>
    </Form>
  );
}
