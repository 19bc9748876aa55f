import { type FieldMetadata, getCollectionProps } from '@conform-to/react';
import { CheckboxField, FieldErrors, type OptionGroup, SelectField, TextAreaField, TextField } from '../fields';
import { useWords } from '../language';
import type { FieldGroup, FieldSpec, RecordKind } from './field-groups';
import { fieldHint, fieldLabel, groupLabel } from './labels';
import { TranslationFields } from './translation-fields';

// Conform's metadata is invariant in the form's shape; these fields stand in several forms.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type FieldSet = Record<string, FieldMetadata<any, any, any> | undefined>;

/** The fields of a part of a form, e.g. of the vendor within the form that also asks for its service. */
export const fieldsWithin = (field: NonNullable<FieldSet[string]>): FieldSet =>
  (field as unknown as FieldMetadata<Record<string, unknown>>).getFieldset() as FieldSet;

type Shared = {
  kind: RecordKind;
  fields: FieldSet;
  countries: OptionGroup[];
  toConfirm?: readonly string[];
  hints?: Record<string, string>;
};

/** The fields of one group, under its name. */
export function RecordFieldset({ group, ...shared }: Shared & { group: FieldGroup }) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{groupLabel(t, shared.kind, group.key)}</legend>
      <div className="form-grid">
        {group.fields.map((spec) => (
          <RecordField key={spec.name} spec={spec} {...shared} />
        ))}
      </div>
    </fieldset>
  );
}

/** One field by its specification; nothing when the form does not have it. */
export function RecordField({
  spec,
  kind,
  fields,
  countries,
  toConfirm = [],
  hints = {},
}: Shared & { spec: FieldSpec }) {
  const { t, word } = useWords();
  const field = fields[spec.name];
  if (!field) return null;
  const common = {
    field,
    label: fieldLabel(t, kind, spec.name),
    hint: hints[spec.name] ?? fieldHint(t, kind, spec.name),
    toConfirm: toConfirm.includes(spec.name),
  };
  switch (spec.control) {
    case 'area':
      return <TextAreaField {...common} rows={3} />;
    case 'lines':
      return <TextAreaField {...common} hint={common.hint ?? t('register.one-per-line')} rows={3} />;
    case 'translations':
      return <TranslationFields field={field} label={common.label} hint={common.hint} toConfirm={common.toConfirm} />;
    case 'country':
      return (
        <SelectField
          {...common}
          groups={countries}
          empty={t(kind === 'safeguard' ? 'register.every-third-country' : 'register.no-country')}
        />
      );
    case 'check':
      return <CheckboxField {...common} />;
    case 'one-of':
      return (
        <SelectField
          {...common}
          options={spec.codes.map((code) => ({ value: code, label: word(spec.words, code) }))}
          empty={spec.mustChoose ? t('register.choose') : undefined}
        />
      );
    case 'some-of':
      return (
        <fieldset className="field field-plain">
          <legend>
            {common.label}
            {common.toConfirm && <span className="to-confirm">{t('common.to-confirm')}</span>}
          </legend>
          {getCollectionProps(field, { type: 'checkbox', options: [...spec.codes] }).map(({ key, ...props }) => (
            <label className="check" key={key}>
              <input {...props} required={false} /> {word(spec.words, props.value)}
            </label>
          ))}
          <FieldErrors id={field.errorId} errors={field.errors} />
        </fieldset>
      );
    default:
      return <TextField {...common} type={spec.control} />;
  }
}
