import type { SubmissionResult } from '@conform-to/react';
import { z } from 'zod';
import {
  AssessmentFacts,
  EngagementFacts,
  EntryTranslations,
  LocationFacts,
  SafeguardFacts,
  TranslatedFacts,
  VendorFacts,
} from '../../../domain/facts';
import { ACCESS_MODES, type Capacity, type EngagementRole, INSTRUMENTS, PUBLIC_LANGUAGES } from '../../../domain/words';

/** A list typed one per line. */
const typedLines = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter(Boolean)
        : value,
    schema,
  );

const vendor = VendorFacts.extend({ certifications: typedLines(VendorFacts.shape.certifications) });
const { dataCategories, dataSubjects, ...translated } = TranslatedFacts.shape;
const translation = z
  .object({ ...translated, dataCategories: typedLines(dataCategories), dataSubjects: typedLines(dataSubjects) })
  .optional();

const engagement = EngagementFacts.extend({
  products: typedLines(EngagementFacts.shape.products),
  translations: z
    .object(Object.fromEntries(PUBLIC_LANGUAGES.map((language) => [language, translation])))
    .transform((typed): EntryTranslations => EntryTranslations.parse(withoutBlank(typed)))
    .default({}),
  dataCategories: typedLines(EngagementFacts.shape.dataCategories),
  dataSubjects: typedLines(EngagementFacts.shape.dataSubjects),
});

/** Only the languages and fields in which something was written. */
const withoutBlank = (typed: Record<string, object | undefined>) =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([language, texts]) => {
      const written = Object.entries(texts ?? {}).filter(([, text]) => text?.length > 0);
      return written.length > 0 ? [[language, Object.fromEntries(written)]] : [];
    }),
  );

export const RECORD_FORMS = {
  vendor,
  engagement: engagement.extend({ parentEngagementId: z.string().max(80).optional() }),
  location: LocationFacts,
  safeguard: SafeguardFacts,
  assessment: AssessmentFacts,
};

/** Where data goes, asked in one question: a country's code, or one of the words vendors write instead. */
const where = z
  .string()
  .regex(/^([A-Z]{2}|eu-eea|worldwide|not-stated)$/, 'country-invalid')
  .optional();

/** A vendor, what it is engaged for and where, on one page. */
export const NEW_VENDOR_FORM = z.object({
  vendor,
  engagement,
  where,
  mode: z.enum(ACCESS_MODES).default('not-stated'),
  instruments: z.array(z.enum(INSTRUMENTS)).default([]),
});

/** A further engagement of a vendor on file. */
export const NEW_ENGAGEMENT_FORM = RECORD_FORMS.engagement.extend({
  vendorId: z.string().min(1, 'required').max(80),
  where,
  mode: z.enum(ACCESS_MODES).default('not-stated'),
});

/** Everything typed, without what is wrong with it: for a form that asks for something else before it is saved. */
export const keepTyped = (submission: { reply: () => SubmissionResult }): SubmissionResult => ({
  initialValue: submission.reply().initialValue,
});

/** Evidence that was left blank is no evidence. */
export const withoutBlankEvidence = <F extends { evidence: Record<string, string> }>(facts: F): F => ({
  ...facts,
  evidence: Object.fromEntries(
    Object.entries(facts.evidence).filter(([, value]) => value !== undefined && value.trim() !== ''),
  ),
});

/** The location that an answer to `where` means; none when nobody answered. */
export function locationOf({
  where: answer,
  mode,
}: {
  where?: string | undefined;
  mode: z.infer<typeof LocationFacts>['mode'];
}) {
  if (!answer) return [];
  const place = /^[A-Z]{2}$/.test(answer) ? { kind: 'country', country: answer } : { kind: answer };
  return [LocationFacts.parse({ ...place, mode })];
}

/** What a new vendor most often is to an organisation of one capacity; nothing for one of both. */
export function usualRole(capacities: readonly Capacity[]): EngagementRole | undefined {
  if (capacities.length !== 1) return undefined;
  return capacities[0] === 'processor' ? 'sub-processor' : 'processor';
}
