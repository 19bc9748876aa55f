import { z } from 'zod';
import { isIsoDate } from '../domain/days';
import { PUBLIC_LANGUAGES } from '../domain/words';

const email = z.string({ error: 'required' }).trim().max(254, 'text-too-long').pipe(z.email('email-invalid'));
const text = (max: number) => z.string().trim().max(max, 'text-too-long').optional();

/** What a visitor states to be told of changes. `access` is the token of the link by which they see the list. */
export const SubscribeForm = z.object({
  email,
  language: z.enum(PUBLIC_LANGUAGES),
  access: z.string().max(200).optional(),
});

/** What a visitor states to see a list that is shown on request. */
export const AccessForm = z.object({
  email,
  company: text(200),
  reason: text(1000),
  language: z.enum(PUBLIC_LANGUAGES).optional(),
});

/** An address the organisation proposes as a subscriber. */
export const ProposeForm = z.object({ email, language: z.enum(PUBLIC_LANGUAGES) });

/** How a member decides on a request to see the list. `expiresOn` is the last day a granted link works. */
export const DecideForm = z.object({
  request: z.string().min(1).max(60),
  decision: z.enum(['grant', 'refuse']),
  expiresOn: z.string().refine(isIsoDate, 'day-invalid').optional(),
  tell: z.literal('on').optional(),
});
