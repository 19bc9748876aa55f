import type { SubmissionResult } from '@conform-to/react';
import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint } from '@conform-to/zod/v4';
import type { z } from 'zod';

type Options = {
  id?: string;
  /** What the action answered, when it answered this form. */
  // Single fetch types an answer by its serialised shape, which conform's own type does not name.
  lastResult?: unknown;
  defaultValue?: Record<string, unknown>;
};

/** A form that posts to its own page: what the action answered stands beside the fields, what was typed is kept. */
export function usePostedForm<Schema extends z.ZodObject>(
  schema: Schema,
  { id, lastResult, defaultValue }: Options = {},
) {
  // biome-ignore lint/suspicious/noExplicitAny: the fields are checked by the schema on the server
  const [form, fields] = useForm<Record<string, any>>({
    ...(id ? { id } : {}),
    lastResult: lastResult as SubmissionResult<string[]> | undefined,
    constraint: getZodConstraint(schema),
    ...(defaultValue ? { defaultValue } : {}),
  });
  return {
    form,
    fields: fields as { [Name in keyof z.infer<Schema>]-?: NonNullable<(typeof fields)[string]> },
    props: { ...getFormProps(form), method: 'post' as const },
  };
}
