import { z } from 'zod';

/** What somebody says about a what-if they keep. */
export const KeepForm = z.object({
  name: z.string().trim().min(1, 'required').max(200, 'text-too-long'),
  notes: z.string().trim().max(4000, 'text-too-long').optional(),
});
export type KeepForm = z.infer<typeof KeepForm>;
