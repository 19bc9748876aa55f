import type { FieldMetadata, SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import type { LawPart } from '../../domain/law-overlay';
import { isMessageKey } from '../../lib/i18n';
import { LAW_CHOICES, lawForm, lawFormFields } from '../../lib/law-forms';
import { CheckboxField, FormErrors, type OptionGroup, SelectField, TextAreaField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { fieldInWords } from '../history';
import { useWords } from '../language';

// Conform's metadata is invariant in the form's shape; these fields stand in the forms of four parts.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyField = FieldMetadata<any, any, any>;

const CHECKS: readonly string[] = ['requiresEntityCheck', 'notYetInEea'];
const COUNTRIES: readonly string[] = ['destination', 'code'];
const FACTS: readonly string[] = ['laws', 'findings'];

const isCheck = (name: string) => CHECKS.includes(name);
const isText = (name: string) => FACTS.includes(name) || /(En|Fr)$/.test(name);
const isShort = (name: string) => !isCheck(name) && !isText(name);

/** The form of one row of the law: a correction of one that is there, or a new one. */
export function LawRowForm({
  part,
  isNew,
  values,
  lastResult,
  countries,
  cancelTo,
}: {
  part: LawPart;
  isNew: boolean;
  values: Record<string, string>;
  lastResult?: SubmissionResult | null | undefined;
  countries: OptionGroup[];
  cancelTo: string;
}) {
  const words = useWords();
  const { t, today } = words;
  const schema = lawForm(part, { isNew, today });
  const { form, fields, props } = usePostedForm(schema, { id: 'law', lastResult, defaultValue: values });
  const all = fields as Record<string, AnyField>;
  const asked = lawFormFields(part, isNew);
  const labels = Object.fromEntries(
    [...asked, 'source', 'verifiedOn', 'because'].map((field) => [field, fieldInWords(field, words, 'law')]),
  );
  return (
    <Form {...props} noValidate>
      <FormErrors form={form} labels={labels} />
      <fieldset>
        <legend>{t('law.form.row')}</legend>
        {[asked.filter(isShort), asked.filter(isCheck), asked.filter(isText)].map(
          (names) =>
            names.length > 0 && (
              <div
                key={names.join()}
                className={names.every(isCheck) ? undefined : `form-grid${names.every(isText) ? ' law-texts' : ''}`}
              >
                {names.map((name) => {
                  const field = all[name];
                  return field && <LawField key={name} name={name} field={field} countries={countries} />;
                })}
              </div>
            ),
        )}
      </fieldset>
      <fieldset>
        <legend>{t('law.form.grounds')}</legend>
        <div className="form-grid">
          {all.because && (
            <TextAreaField field={all.because} label={labels.because ?? ''} hint={t('law.form.because')} rows={3} />
          )}
          {all.source && (
            <TextField field={all.source} type="url" label={labels.source ?? ''} hint={t('law.form.source')} />
          )}
          {all.verifiedOn && (
            <TextField
              field={all.verifiedOn}
              type="date"
              label={labels.verifiedOn ?? ''}
              hint={t('law.form.verifiedOn')}
            />
          )}
        </div>
      </fieldset>
      <div className="form-actions">
        <button type="submit" name="intent" value={isNew ? 'add' : 'correct'} className="primary">
          {t(isNew ? 'law.new.save' : 'law.row.save')}
        </button>
        <Link to={cancelTo}>{t('common.cancel')}</Link>
      </div>
    </Form>
  );
}

function LawField({ name, field, countries }: { name: string; field: AnyField; countries: OptionGroup[] }) {
  const words = useWords();
  const { t } = words;
  const label = fieldInWords(name, words, 'law');
  if (isCheck(name)) return <CheckboxField field={field} label={label} />;
  if (COUNTRIES.includes(name))
    return <SelectField field={field} label={label} groups={countries} empty={t('law.form.country.empty')} />;
  const choices = LAW_CHOICES[name];
  if (choices) {
    const options = choices.map((value) => {
      const key = `law.value.${name}.${value}`;
      return { value, label: isMessageKey(key) ? t(key) : value };
    });
    return <SelectField field={field} label={label} options={options} />;
  }
  if (FACTS.includes(name)) return <TextAreaField field={field} label={label} hint={t('law.form.facts')} rows={6} />;
  if (isText(name))
    return (
      <TextAreaField
        field={field}
        label={label}
        hint={name.endsWith('En') ? t('law.form.both-languages') : undefined}
        rows={4}
      />
    );
  if (name === 'decision') return <TextField field={field} label={label} />;
  return (
    <TextField
      field={field}
      type="date"
      label={label}
      hint={name === 'expiresOn' ? t('law.form.expiresOn') : undefined}
    />
  );
}
