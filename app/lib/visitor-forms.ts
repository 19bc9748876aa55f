import { z } from 'zod';
import { LANGUAGES } from '../domain/words';

const email = z.string({ error: 'required' }).trim().max(254, 'text-too-long').pipe(z.email('email-invalid'));
const text = (max: number) => z.string().trim().max(max, 'text-too-long').optional();

/** What a visitor states to be told of changes. `access` is the token of the link by which they see the list. */
export const SubscribeForm = z.object({
  email,
  language: z.enum(LANGUAGES),
  access: z.string().max(200).optional(),
});

/** What a visitor states to see a list that is shown on request. */
export const AccessForm = z.object({
  email,
  company: text(200),
  reason: text(1000),
  language: z.enum(LANGUAGES).optional(),
});
