import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../domain/days';
import type { LawPart } from '../domain/law-overlay';
import { REGIMES } from '../domain/words';

const text = (max: number) => z.string().trim().max(max, 'text-too-long');
const day = z.string().refine(isIsoDate, 'day-invalid');
const country = z.string().regex(/^[A-Z]{2}$/, 'country-invalid');
const address = z
  .string()
  .trim()
  .max(2000, 'text-too-long')
  .refine((value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value), 'url-invalid');

/** One line of what is on record about a country: what, the day of it, where it can be read. */
export type FactLine = { what: string; on: IsoDate; source: string };

/** Reads `what | 2021-11-08 | https://…`, one a line; undefined when a line is not of that form. */
export function readFactLines(typed: string): FactLine[] | undefined {
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const read = lines.flatMap((line) => {
    const [what = '', on = '', source = '', ...rest] = line.split('|').map((part) => part.trim());
    const isWhole = what !== '' && isIsoDate(on) && address.safeParse(source).success && rest.length === 0;
    return isWhole ? [{ what, on, source }] : [];
  });
  return read.length === lines.length ? read : undefined;
}

const facts = text(20_000)
  .refine((typed) => readFactLines(typed) !== undefined, 'law-facts')
  .optional();

/** The answers a field of the form offers. */
export const LAW_CHOICES: Readonly<Record<string, readonly string[]>> = {
  regime: REGIMES,
  status: ['in-force', 'annulled', 'repealed', 'expired'],
  scope: ['full', 'conditional'],
  legalRisk: ['none', 'sunset', 'litigation'],
  needsAssessment: ['required', 'monitor', 'not-required'],
  group: ['eu', 'efta-eea', 'eu-territory'],
  exposure: ['none', 'criticised', 'high-exposure'],
};
const choice = (field: string) => z.enum(LAW_CHOICES[field] ?? []);

/** What every correction says beside its fields. */
const grounds = {
  source: address.optional(),
  verifiedOn: day,
  /** Why the organisation reads the row so. */
  because: text(2000).min(1, 'required'),
};

/** What names a row: asked for when one is added, settled afterwards. */
const IDENTITY = {
  adequacy: z.object({ destination: country, regime: choice('regime') }),
  instrument: z.object({}),
  membership: z.object({ code: country, regime: choice('regime'), from: day }),
  country: z.object({ code: country }),
} satisfies Record<LawPart, z.ZodObject>;

const STATED = {
  adequacy: z.object({
    decision: text(100).min(1, 'required'),
    adoptedOn: day,
    inForceFrom: day,
    status: choice('status'),
    endsOn: day.optional(),
    expiresOn: day.optional(),
    scope: choice('scope'),
    requiresEntityCheck: z.boolean().default(false),
    conditionEn: text(2000).optional(),
    conditionFr: text(2000).optional(),
    legalRisk: choice('legalRisk'),
    standingEn: text(2000).optional(),
    standingFr: text(2000).optional(),
    notYetInEea: z.boolean().default(false),
  }),
  instrument: z.object({
    needsAssessment: choice('needsAssessment'),
    availableFrom: day.optional(),
    repealedOn: day.optional(),
    toleratedUntilOn: day.optional(),
    useEn: text(2000).min(1, 'required'),
    useFr: text(2000).min(1, 'required'),
  }),
  membership: z.object({
    group: choice('group'),
    until: day.optional(),
    basisEn: text(500).optional(),
    basisFr: text(500).optional(),
  }),
  country: z.object({
    exposure: choice('exposure'),
    from: day.optional(),
    until: day.optional(),
    reasonEn: text(2000).optional(),
    reasonFr: text(2000).optional(),
    laws: facts,
    findings: facts,
  }),
} satisfies Record<LawPart, z.ZodObject>;

type Stated = Partial<Record<string, unknown>>;
type Wrong = { path: string; code: string };

const isDay = (value: unknown): value is IsoDate => typeof value === 'string' && isIsoDate(value);
const isBefore = (one: unknown, other: unknown) => isDay(one) && isDay(other) && one < other;

/** What does not fit together, field by field. `was` is what the row says already and the form does not ask for again. */
const DISAGREEMENTS: Record<LawPart, (stated: Stated, was: Stated) => Wrong[]> = {
  adequacy: (stated) => [
    ...(isBefore(stated.inForceFrom, stated.adoptedOn) ? [{ path: 'inForceFrom', code: 'law-before-adoption' }] : []),
    ...['endsOn', 'expiresOn']
      .filter((field) => isBefore(stated[field], stated.inForceFrom))
      .map((path) => ({ path, code: 'law-ends-before-start' })),
    ...((stated.endsOn === undefined) === (stated.status === 'in-force')
      ? []
      : [{ path: 'status', code: stated.endsOn === undefined ? 'law-end-missing' : 'law-end-without-status' }]),
    ...(stated.requiresEntityCheck && stated.scope === 'full'
      ? [{ path: 'scope', code: 'law-check-without-condition' }]
      : []),
    ...(stated.conditionEn || stated.conditionFr ? [] : [{ path: 'conditionEn', code: 'required' }]),
  ],
  instrument: ({ availableFrom, repealedOn, toleratedUntilOn }) => [
    ...(isBefore(repealedOn, availableFrom) ? [{ path: 'repealedOn', code: 'law-ends-before-start' }] : []),
    ...(toleratedUntilOn !== undefined && (repealedOn === undefined || isBefore(toleratedUntilOn, repealedOn))
      ? [{ path: 'toleratedUntilOn', code: 'law-tolerated-without-repeal' }]
      : []),
  ],
  membership: (stated, was) =>
    isBefore(stated.until, stated.from ?? was.from) ? [{ path: 'until', code: 'law-ends-before-start' }] : [],
  country: ({ exposure, from, until, reasonEn, reasonFr }) => [
    ...(exposure !== 'none' && from === undefined ? [{ path: 'from', code: 'required' }] : []),
    ...(exposure !== 'none' && !reasonEn && !reasonFr ? [{ path: 'reasonEn', code: 'required' }] : []),
    ...(isBefore(until, from) ? [{ path: 'until', code: 'law-ends-before-start' }] : []),
  ],
};

/**
 * The form of one row of the law: a new one, or a correction of one that says `was`. `today` is the last day on which
 * somebody can have checked it.
 */
export function lawForm(
  part: LawPart,
  { isNew, today, was = {} }: { isNew: boolean; today: IsoDate; was?: Stated | undefined },
): z.ZodObject {
  const shape = { ...(isNew ? IDENTITY[part].shape : {}), ...STATED[part].shape, ...grounds };
  return z.object(shape).superRefine((stated, ctx) => {
    const wrong = DISAGREEMENTS[part](stated, was);
    if (isBefore(today, stated.verifiedOn)) wrong.push({ path: 'verifiedOn', code: 'law-checked-in-future' });
    for (const { path, code } of wrong) ctx.addIssue({ code: 'custom', path: [path], message: code });
  });
}

/** The fields a part's form asks for, in order; `isNew` with those that name the row. */
export const lawFormFields = (part: LawPart, isNew: boolean): string[] => [
  ...(isNew ? Object.keys(IDENTITY[part].shape) : []),
  ...Object.keys(STATED[part].shape),
];
