import { z } from 'zod';
import { isIsoDate } from './days';
import { INSTRUMENTS } from './words';

/** The four modules of Decision (EU) 2021/914 stand and fall together; one of them replaced alone is not expected. */
export const SCC_2021_914 = 'scc-2021-914';
export const REPLACEABLE = [SCC_2021_914, ...INSTRUMENTS] as const;

const day = z.string().refine(isIsoDate, 'day-invalid');
const key = z.string().trim().min(1, 'required').max(100, 'text-too-long');
const country = z.string().regex(/^[A-Z]{2}$/, 'country-invalid');

/** What may happen, each from its day on. */
export const EVENT_SCHEMAS = {
  /** A decision is annulled or repealed; `on` is the first day without it. */
  'decision-ends': z.object({ kind: z.literal('decision-ends'), decision: key, on: day }),
  /** A decision is adopted for a country. One for the United States covers listed participants, as each has so far. */
  'decision-adopted': z.object({
    kind: z.literal('decision-adopted'),
    country,
    scope: z.enum(['full', 'conditional']),
    on: day,
  }),
  /** A vendor is struck off the list of the Data Privacy Framework. */
  'vendor-leaves-dpf': z.object({ kind: z.literal('vendor-leaves-dpf'), vendorId: key, on: day }),
  /** An instrument is repealed; contracts signed before are tolerated through `toleratedUntilOn`, if at all. */
  'instrument-replaced': z.object({
    kind: z.literal('instrument-replaced'),
    instrument: z.enum(REPLACEABLE),
    on: day,
    toleratedUntilOn: day.optional(),
  }),
  /** A vendor holds or reaches the data from another country: all its places, or those of one destination or mode. */
  'vendor-moves': z.object({
    kind: z.literal('vendor-moves'),
    vendorId: key,
    /** As `destinationKey` says it; absent means wherever the data is. */
    from: key.optional(),
    mode: z.enum(['storage', 'processing', 'remote-access', 'exceptional-remote-access', 'not-stated']).optional(),
    country,
    on: day,
  }),
  /** A vendor gets another ultimate parent. */
  'vendor-bought': z.object({
    kind: z.literal('vendor-bought'),
    vendorId: key,
    parentName: z.string().trim().max(300, 'text-too-long').optional(),
    parentCountry: country,
    on: day,
  }),
} as const;

export const EVENT_KINDS = Object.keys(EVENT_SCHEMAS) as EventKind[];
export type EventKind = keyof typeof EVENT_SCHEMAS;
export const isEventKind = (text: string): text is EventKind => Object.hasOwn(EVENT_SCHEMAS, text);

export const ScenarioEvent = z.discriminatedUnion('kind', [
  EVENT_SCHEMAS['decision-ends'],
  EVENT_SCHEMAS['decision-adopted'],
  EVENT_SCHEMAS['vendor-leaves-dpf'],
  EVENT_SCHEMAS['instrument-replaced'],
  EVENT_SCHEMAS['vendor-moves'],
  EVENT_SCHEMAS['vendor-bought'],
]);
export type ScenarioEvent = z.infer<typeof ScenarioEvent>;

export const EVENTS_AT_MOST = 20;

/**
 * A question to the register: how it stands on `before` as things are, how on `after` if these events happen. The two
 * days may be the same. An event later than `after` could change nothing and is refused.
 */
export const Scenario = z
  .object({ before: day, after: day, events: z.array(ScenarioEvent).max(EVENTS_AT_MOST, 'list-too-long').default([]) })
  .superRefine(({ before, after, events }, ctx) => {
    if (after < before) ctx.addIssue({ code: 'custom', path: ['after'], message: 'days-reversed' });
    for (const [at, { on }] of events.entries())
      if (on > after) ctx.addIssue({ code: 'custom', path: ['events', at, 'on'], message: 'event-after-end' });
  });
export type Scenario = z.infer<typeof Scenario>;
