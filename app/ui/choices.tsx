import { type FieldMetadata, getCollectionProps } from '@conform-to/react';
import type { ReactNode } from 'react';
import { FieldErrors, type Option } from './fields';

/** Several of a few: each with its own box, under one question. */
export function ChoicesField({
  field,
  label,
  hint,
  options,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: a field component does not care which form it stands in
  field: FieldMetadata<any, any, any>;
  label: string;
  hint?: ReactNode;
  options: Option[];
}) {
  const boxes = getCollectionProps(field, { type: 'checkbox', options: options.map(({ value }) => value) });
  return (
    <fieldset
      className={`choices${field.errors ? ' field-wrong' : ''}`}
      id={field.id}
      aria-describedby={field.errors ? field.errorId : undefined}
    >
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {boxes.map(({ key, required, ...box }, at) => (
        <label className="check" key={key}>
          <input {...box} /> {options[at]?.label}
        </label>
      ))}
      <FieldErrors
        id={field.errorId}
        errors={field.errors?.map((code: string) => (code === 'required' ? 'choice-missing' : code))}
      />
    </fieldset>
  );
}
