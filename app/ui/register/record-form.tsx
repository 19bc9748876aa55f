import { type SubmissionResult, useForm } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { EntryTranslations } from '../../domain/facts';
import { FormErrors, type OptionGroup } from '../fields';
import { useWords } from '../language';
import { type ConflictReport, ConflictTable } from './conflict-table';
import { FIELD_GROUPS, fieldsOf, type RecordKind, unansweredQuestions } from './field-groups';
import { useFormProblemInView } from './form-problem';
import { fieldLabel } from './labels';
import { type FieldSet, RecordFieldset } from './record-fields';

type Props = {
  kind: RecordKind;
  lastResult?: SubmissionResult | null;
  /** What the form starts from, as its controls hold it. */
  values: Record<string, unknown>;
  /** The version of the record the values were read from. */
  version?: number;
  conflict?: ConflictReport;
  conflictWords?: Pick<Parameters<typeof ConflictTable>[0], 'nameOf' | 'show'>;
  toConfirm?: readonly string[];
  countries: OptionGroup[];
  omit?: readonly string[];
  /** Further fields, above or below those of a group. */
  above?: Partial<Record<string, (fields: FieldSet) => ReactNode>>;
  below?: Partial<Record<string, (fields: FieldSet) => ReactNode>>;
  labels?: Record<string, string>;
  /** Further fields that must be filled in. */
  required?: readonly string[];
  cancelTo: string;
};

/** The form of one record. Posts to its own page; what was typed comes back with what is wrong or has changed meanwhile. */
export function RecordForm(props: Props) {
  const {
    kind,
    lastResult,
    values,
    version,
    conflict,
    toConfirm,
    countries,
    omit = [],
    above = {},
    below = {},
    cancelTo,
  } = props;
  const { t } = useWords();
  const required = [
    ...fieldsOf(kind)
      .filter((spec) => spec.required)
      .map(({ name }) => name),
    ...(props.required ?? []),
  ];
  // biome-ignore lint/suspicious/noExplicitAny: the fields of a record are specified in the field groups
  const [form, fields] = useForm<any>({
    id: kind,
    lastResult,
    defaultValue: { ...unansweredQuestions(kind), ...values },
    constraint: Object.fromEntries(required.map((name) => [name, { required: true }])),
  });
  useFormProblemInView(form);
  const labels = {
    ...Object.fromEntries(fieldsOf(kind).map(({ name }) => [name, fieldLabel(t, kind, name)])),
    ...props.labels,
  };
  return (
    <Form method="post" className="record-form" id={form.id} onSubmit={form.onSubmit} noValidate>
      <FormErrors form={form} labels={labels} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {conflict && <ConflictTable kind={kind} conflict={conflict} {...props.conflictWords} />}
      {FIELD_GROUPS[kind].map((group) => {
        const kept = group.fields.filter(({ name }) => !omit.includes(name));
        if (kept.length === 0 && !above[group.key] && !below[group.key]) return null;
        return (
          <div key={group.key}>
            {above[group.key]?.(fields as FieldSet)}
            <RecordFieldset
              kind={kind}
              group={{ ...group, fields: kept }}
              fields={fields as FieldSet}
              countries={countries}
              toConfirm={toConfirm}
            />
            {below[group.key]?.(fields as FieldSet)}
          </div>
        );
      })}
      <div className="form-actions">
        <button type="submit" className="primary">
          {t('common.save')}
        </button>
        <Link to={cancelTo}>{t('common.cancel')}</Link>
      </div>
    </Form>
  );
}

/** Facts as the controls of a form hold them: lists one per line. */
export const formValues = (kind: RecordKind, facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const spec = fieldsOf(kind).find((one) => one.name === name);
      if (spec?.control === 'translations') return [name, translationValues(value as EntryTranslations)];
      const isLines = spec?.control === 'lines';
      return [name, isLines && Array.isArray(value) ? value.join('\n') : value === true ? 'on' : value];
    }),
  );

const translationValues = (translations: EntryTranslations) =>
  Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [
      language,
      Object.fromEntries(
        Object.entries(texts ?? {}).map(([name, text]) => [name, Array.isArray(text) ? text.join('\n') : text]),
      ),
    ]),
  );
