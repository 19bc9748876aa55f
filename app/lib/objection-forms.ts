import { z } from 'zod';
import { OBJECTION_GROUNDS, OBJECTION_STATES } from '../domain/words';

/** What a customer states when it objects to changes it was told of. */
export const ObjectForm = z.object({
  ground: z.enum(OBJECTION_GROUNDS),
  text: z.string({ error: 'required' }).trim().min(1, 'required').max(4000, 'text-too-long'),
  entry: z.array(z.string().max(60)).max(2000).default([]),
});

/** How a member answers an objection. The customer gets a mail of it. */
export const AnswerForm = z.object({
  state: z.enum(OBJECTION_STATES).exclude(['received', 'withdrawn']),
  text: z.string().trim().max(4000, 'text-too-long').optional(),
  version: z.coerce.number().int(),
});
