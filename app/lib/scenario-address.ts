import type { IsoDate } from '../domain/days';
import { EVENT_SCHEMAS, isEventKind, Scenario, ScenarioEvent } from '../domain/scenario';

/** Parameters of an address that hold a what-if: the two days, and one `e` per event. */
const PARAMETERS = { before: 'before', after: 'after', event: 'e' } as const;

/** `decision-ends.us-dpf.2026-11-22`: the kind, then its fields in the order of its schema. */
function writeEvent(event: ScenarioEvent): string {
  const values: Record<string, string | undefined> = event;
  const fields = Object.keys(EVENT_SCHEMAS[event.kind].shape);
  return fields.map((field) => encode(values[field] ?? '')).join('.');
}

const encode = (value: string) => encodeURIComponent(value).replaceAll('.', '%2E');

function readEvent(written: string): ScenarioEvent | undefined {
  const values = written.split('.').map(decode);
  const kind = values[0] ?? '';
  if (!isEventKind(kind)) return undefined;
  const fields = Object.keys(EVENT_SCHEMAS[kind].shape);
  const stated = fields.flatMap((field, at) => (values[at] ? [[field, values[at]]] : []));
  return ScenarioEvent.safeParse(Object.fromEntries(stated)).data;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** The scenario as the query of an address, so that a link carries it whole. */
export function writeScenario({ before, after, events }: Scenario): URLSearchParams {
  const query = new URLSearchParams({ [PARAMETERS.before]: before, [PARAMETERS.after]: after });
  for (const event of events) query.append(PARAMETERS.event, writeEvent(event));
  return query;
}

export type ReadScenario = {
  /** Days as they stand in the address, `today` where they are absent; events that could be read. */
  draft: { before: string; after: string; events: ScenarioEvent[] };
  /** The whole, when it holds together. */
  scenario: Scenario | undefined;
  /** Codes of what is wrong with the days, by day. */
  problems: { before?: string[]; after?: string[] };
  /** How many events of the address could not be read. */
  unread: number;
};

/** What the query of an address says. A day that was never given is today; a day given wrong stays as it was typed. */
export function readScenario(query: URLSearchParams, today: IsoDate): ReadScenario {
  const written = query.getAll(PARAMETERS.event);
  const events = written.flatMap((one) => readEvent(one) ?? []);
  const before = query.get(PARAMETERS.before) ?? today;
  const draft = { before, after: query.get(PARAMETERS.after) ?? before, events };
  const { data, error } = Scenario.safeParse(draft);
  const issuesOf = (field: string) => error?.issues.filter(({ path }) => path[0] === field).map((one) => one.message);
  const late = issuesOf('events')?.includes('event-after-end') ? ['event-after-end'] : [];
  const problems = { before: issuesOf('before'), after: [...(issuesOf('after') ?? []), ...late] };
  return { draft, scenario: data, problems, unread: written.length - events.length };
}

/**
 * The scenario with one more event. Days move along with an event that is later than both: two days that are the same
 * stay the same, so that what differs is the event alone and not the time that passes.
 */
export function withEvent({ before, after, events }: Scenario, event: ScenarioEvent): Scenario {
  const isLater = event.on > after;
  return {
    before: isLater && before === after ? event.on : before,
    after: isLater ? event.on : after,
    events: [...events, event],
  };
}
