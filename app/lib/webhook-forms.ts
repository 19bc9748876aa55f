import { z } from 'zod';

/** An address of somebody's software, and the customer it is for; none is every publication. */
export const WebhookForm = z.object({
  url: z
    .string()
    .trim()
    .max(2000, 'text-too-long')
    .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), 'url-invalid')
    .transform((value) => new URL(value).href),
  customer: z.string().optional(),
});
