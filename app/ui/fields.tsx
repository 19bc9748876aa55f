import type { FieldMetadata } from '@conform-to/react';
import { getInputProps, getSelectProps, getTextareaProps } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useReaderWords } from './language';

type Common = {
  // Conform's metadata is invariant in the form's shape; a field component does not care which form it stands in.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  field: FieldMetadata<any, any, any>;
  label: string;
  hint?: ReactNode;
  /** The value was suggested and waits for a person's confirmation. */
  toConfirm?: boolean;
  /** Stands where “(optional)” would, for a field that may be left open but is wanted. */
  aside?: string;
};

/** Label, hint, error and control of one field. Errors are codes; their words are `common.error.<code>`. */
export function Field({ field, label, hint, toConfirm, aside, children }: Common & { children: ReactNode }) {
  const { t } = useReaderWords();
  return (
    <div className={`field${field.errors ? ' field-wrong' : ''}`}>
      <label htmlFor={field.id}>
        {label}
        {!field.required && <span className="quiet"> {aside ?? t('common.optional')}</span>}
        {toConfirm && ' '}
        {toConfirm && <span className="to-confirm">{t('common.to-confirm')}</span>}
      </label>
      {hint && (
        <p className="hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      {children}
      <FieldErrors id={field.errorId} errors={field.errors} />
    </div>
  );
}

/** What is wrong with a field, in words, where a screen reader looks for it. */
export function FieldErrors({ id, errors }: { id: string; errors: string[] | undefined }) {
  const { error } = useReaderWords();
  if (!errors) return null;
  return (
    <div className="error" id={id}>
      {errors.map((code) => (
        <p key={code}>{error(code)}</p>
      ))}
    </div>
  );
}

type InputType = 'text' | 'email' | 'url' | 'password' | 'date' | 'datetime-local' | 'number';

export function TextField({
  type = 'text',
  autoComplete,
  ...common
}: Common & { type?: InputType; autoComplete?: string }) {
  const { key, ...props } = getInputProps(common.field, {
    type,
    ariaDescribedBy: common.hint ? common.field.descriptionId : undefined,
  });
  // The browser's own bubbles would hide our words beside the field.
  const { required, min, max, minLength, maxLength, pattern, ...rest } = props;
  return (
    <Field {...common}>
      <input key={key} {...rest} aria-required={required} autoComplete={autoComplete ?? 'off'} />
    </Field>
  );
}

export function TextAreaField({ rows = 4, ...common }: Common & { rows?: number }) {
  const { key, required, minLength, maxLength, ...props } = getTextareaProps(common.field, {
    ariaDescribedBy: common.hint ? common.field.descriptionId : undefined,
  });
  return (
    <Field {...common}>
      <textarea key={key} {...props} aria-required={required} rows={rows} />
    </Field>
  );
}

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

/** One of several. `empty` is the words of the choice that says nothing. */
export function SelectField({
  options,
  groups,
  empty,
  ...common
}: Common & { options?: Option[]; groups?: OptionGroup[]; empty?: string }) {
  const { key, required, ...props } = getSelectProps(common.field, {
    ariaDescribedBy: common.hint ? common.field.descriptionId : undefined,
  });
  return (
    <Field {...common}>
      <select key={key} {...props} aria-required={required}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** A yes the form posts as `on`. */
export function CheckboxField(common: Common) {
  const { key, required, ...props } = getInputProps(common.field, { type: 'checkbox' });
  return (
    <div className="field field-check">
      <label htmlFor={common.field.id}>
        <input key={key} {...props} /> {common.label}
      </label>
      {common.hint && (
        <p className="hint" id={common.field.descriptionId}>
          {common.hint}
        </p>
      )}
      <FieldErrors id={common.field.errorId} errors={common.field.errors} />
    </div>
  );
}

/** What is wrong with the form as a whole, above it, with a link to each field that is wrong. */
export function FormErrors({
  form,
  labels,
}: {
  form: { errorId: string; errors: string[] | undefined; allErrors?: Record<string, string[]>; id: string };
  labels?: Record<string, string>;
}) {
  const { t, error } = useReaderWords();
  const fields = Object.entries(form.allErrors ?? {}).filter(([name]) => name !== '');
  if (!form.errors && fields.length === 0) return null;
  return (
    <div className="form-errors" role="alert" id={form.errorId} tabIndex={-1}>
      <p>{t('common.form-wrong', { count: fields.length + (form.errors?.length ?? 0) })}</p>
      <ul>
        {form.errors?.map((code) => (
          <li key={code}>{error(code)}</li>
        ))}
        {fields.map(([name]) => (
          <li key={name}>
            <a href={`#${form.id}-${name}`}>{labels?.[name] ?? name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
