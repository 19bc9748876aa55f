import { parseWithZod } from '@conform-to/zod/v4';
import type { $ZodErrorMap, $ZodType } from 'zod/v4/core';

/** Codes for what a schema gives no code of its own: an empty field, a number that is none, a choice not offered. */
const codeOf: $ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'required' : issue.expected === 'number' ? 'number-invalid' : 'required';
  if (issue.code === 'invalid_value') return issue.input === undefined ? 'required' : 'choice-invalid';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'number-out-of-range';
  return undefined;
};

/** Reads a posted form by its schema; every error is a code with words under `common.error.<code>`. */
export const parseForm = <Schema extends $ZodType>(form: FormData, schema: Schema) =>
  parseWithZod(form, { schema, error: codeOf });
