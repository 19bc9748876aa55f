import { z } from 'zod';
import { isIsoDate } from '../domain/days';
import { URGENCIES } from '../domain/words';

/** What a person states when publishing. */
export const PublicationForm = z.object({
  inForceOn: z.string().refine(isIsoDate, 'day-invalid'),
  note: z.string().trim().max(4000, 'text-too-long').optional(),
  /** They saw that the day is earlier than the notice period allows. */
  early: z.boolean().optional(),
  /** A later moment to publish at, UTC, as a browser's field writes it: `2026-12-01T09:00`. */
  publishAt: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'day-invalid')
    .refine((value) => isIsoDate(value.slice(0, 10)), 'day-invalid')
    .optional(),
  /** Why it cannot wait for the notice that customers are owed. */
  urgency: z.enum(URGENCIES).optional(),
});
