import { z } from 'zod';
import { isIsoDate } from '../domain/days';

/** What a person states when publishing. */
export const PublicationForm = z.object({
  inForceOn: z.string().refine(isIsoDate, 'day-invalid'),
  note: z.string().trim().max(4000, 'text-too-long').optional(),
  /** They saw that the day is earlier than the notice period allows. */
  early: z.boolean().optional(),
});
