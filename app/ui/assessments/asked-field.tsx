import type { ReactNode } from 'react';
import { FieldErrors, type Option } from '../fields';
import { useWords } from '../language';

export type Control = 'text' | 'area' | 'date' | 'number' | 'url' | 'select';

type Common = {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  errors?: string[] | undefined;
  /** What stands below the control: that it was suggested, or what the register says. */
  below?: ReactNode;
};

/** The identifier of a field's control, which links and error lists lead to. */
export const fieldId = (name: string): string => `assessment-${name}`;

/** One question with its control, and what is said about its answer. */
export function AskedField({
  control,
  value,
  options = [],
  empty,
  ...common
}: Common & { control: Control; value: string; options?: Option[]; empty?: string }) {
  const { name, hint, errors } = common;
  const id = fieldId(name);
  const attributes = {
    id,
    name,
    defaultValue: value,
    'aria-invalid': errors ? true : undefined,
    'aria-describedby': [hint && `${id}-hint`, errors && `${id}-error`].filter(Boolean).join(' ') || undefined,
  };
  return (
    <Frame {...common}>
      {control === 'area' && <textarea {...attributes} rows={3} />}
      {control === 'select' && (
        <select {...attributes}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {control === 'number' && <input {...attributes} type="text" inputMode="numeric" className="short" />}
      {(control === 'text' || control === 'date' || control === 'url') && (
        <input {...attributes} type={control} autoComplete="off" />
      )}
    </Frame>
  );
}

function Frame({ name, label, hint, required, errors, below, children }: Common & { children: ReactNode }) {
  const { t } = useWords();
  const id = fieldId(name);
  return (
    <div className={`field${errors ? ' field-wrong' : ''}`}>
      <label htmlFor={id}>
        {label}
        {!required && <span className="quiet"> {t('common.optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldErrors id={`${id}-error`} errors={errors} />
      {below}
    </div>
  );
}

/** Several of a few, each with its own box. */
export function AskedBoxes({
  name,
  label,
  hint,
  required,
  errors,
  below,
  options,
  values,
}: Common & { options: { value: string; label: ReactNode }[]; values: readonly string[] }) {
  const { t } = useWords();
  const id = fieldId(name);
  return (
    <fieldset className={`field field-plain${errors ? ' field-wrong' : ''}`} id={id} tabIndex={-1}>
      <legend>
        {label}
        {!required && <span className="quiet"> {t('common.optional')}</span>}
      </legend>
      {hint && <p className="hint">{hint}</p>}
      {options.map((option) => (
        <label className="check" key={option.value}>
          <input type="checkbox" name={name} value={option.value} defaultChecked={values.includes(option.value)} />{' '}
          {option.label}
        </label>
      ))}
      <FieldErrors id={`${id}-error`} errors={errors} />
      {below}
    </fieldset>
  );
}
