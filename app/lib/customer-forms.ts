import { z } from 'zod';
import { CustomerFacts } from '../domain/facts';

const lines = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n;,]+/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** A customer as a form posts it: lists as one text with a line each. */
export const CustomerForm = CustomerFacts.omit({ products: true, recipients: true }).extend({
  products: z.string().max(8000, 'text-too-long').optional(),
  recipients: z
    .string()
    .max(20_000, 'text-too-long')
    .optional()
    .refine((text) => lines(text ?? '').every((one) => z.email().safeParse(one).success), 'email-invalid'),
  version: z.coerce.number().int().optional(),
});

/** The facts a posted form states. */
export function customerOfForm({
  products,
  recipients,
  version: _version,
  ...facts
}: z.infer<typeof CustomerForm>): CustomerFacts {
  return { ...facts, products: lines(products ?? ''), recipients: lines((recipients ?? '').toLowerCase()) };
}

/** A customer as the form shows it. */
export const formOfCustomer = ({ products, recipients, ...facts }: CustomerFacts) => ({
  ...facts,
  products: products.join('\n'),
  recipients: recipients.join('\n'),
});
