import type { LocationFacts, SafeguardFacts } from './facts';
import { NEW_VENDOR } from './import-decisions';
import { applyPlan } from './import-plan-apply';
import type { EngagementDraft, VendorDraft } from './import-plan-drafts';
import { draftImport, newKey } from './import-plan-drafts';
import { engagementFacts, locationFacts, safeguardFacts, vendorFacts } from './import-plan-facts';
import type { Stated } from './import-plan-statements';
import type {
  ImportChange,
  ImportItem,
  ImportOperation,
  ImportOptions,
  ImportPlan,
  ImportRegister,
  RecordRef,
} from './import-plan-types';
import { PROPOSED_FIELDS } from './import-plan-types';
import type { Cell, PlaceReading, RecognisedRow, SafeguardReading } from './recognition/cells';
import { CONFIRM_BELOW } from './recognition/cells';
import { identityOf } from './recognition/folding';

const LONGEST_PLACE = 200;
const earliest = (lines: readonly number[]): number => lines.reduce((first, line) => Math.min(first, line), Infinity);

/**
 * Compares a recognised list with the register: one item per vendor and service, and the operations that bring the
 * register to what the list says. Rows of one vendor and service are put together; a row that contradicts an earlier
 * line is refused, naming it. An import never empties a field the list leaves blank, adds locations and safeguards that
 * are missing and removes none. Readings of little confidence enter marked to confirm. Planned against the register
 * that results from it, the same list gives no operation.
 */
export function planImport(
  rows: readonly RecognisedRow[],
  register: ImportRegister,
  options: ImportOptions,
): ImportPlan {
  const namesApart = new Set<string>();
  for (;;) {
    const { plan, namesTaken, parts } = planWith(rows, register, options, namesApart);
    if (namesTaken.size === 0) return plan;
    // A row may fill in what another row is recognised by. Names that the result would read otherwise stand apart.
    if (isReadTheSame(rows, register, options, { plan, namesTaken, parts })) return plan;
    const again = planWith(rows, applyPlan(register, plan.operations), onceCreated(options, plan), new Set());
    if (again.plan.operations.length === 0) return plan;
    const reread = [...namesTaken].filter(([name, vendor]) => again.namesTaken.get(name) !== vendor);
    for (const [name] of reread.length > 0 ? reread : namesTaken) namesApart.add(name);
  }
}

/** What a person chose, once the vendors they called new are there. */
function onceCreated(options: ImportOptions, { operations }: ImportPlan): ImportOptions {
  if (!options.vendors?.some(({ vendor }) => vendor === NEW_VENDOR)) return options;
  const created = new Map(
    operations.flatMap((operation) =>
      operation.op === 'create-vendor' ? [[newKey(identityOf(operation.facts.name)), operation.ref] as const] : [],
    ),
  );
  const vendors = options.vendors.map((choice) =>
    choice.vendor === NEW_VENDOR ? { ...choice, vendor: created.get(newKey(choice.name)) ?? NEW_VENDOR } : choice,
  );
  return { ...options, vendors };
}

/**
 * Whether the result would read the names taken as the plan did, and find nothing to do for their vendors. Only those are
 * planned again: every other row names its vendor outright, in the result as in the plan, unless a person chose one.
 */
function isReadTheSame(
  rows: readonly RecognisedRow[],
  register: ImportRegister,
  options: ImportOptions,
  { plan, namesTaken, parts }: ReturnType<typeof planWith>,
): boolean {
  if (options.vendors && options.vendors.length > 0) return false;
  const concerned = new Set(namesTaken.values());
  const names = new Set(namesTaken.keys());
  const operations: ImportOperation[] = [];
  for (const { key, name, from, to } of parts) {
    if (concerned.has(key)) names.add(name);
    for (const operation of plan.operations.slice(from, to))
      if (concerned.has(key) || operation.op === 'create-vendor' || operation.op === 'update-vendor')
        operations.push(operation);
  }
  const concerning = rows.filter(({ vendor }) => names.has(identityOf(vendor.name.value)));
  const again = planWith(concerning, applyPlan(register, operations), options, new Set());
  const isTakenAgain = [...namesTaken].every(([name, vendor]) => again.namesTaken.get(name) === vendor);
  return isTakenAgain && again.plan.operations.length === 0;
}

function planWith(
  rows: readonly RecognisedRow[],
  register: ImportRegister,
  options: ImportOptions,
  namesApart: ReadonlySet<string>,
) {
  const { vendors, rejected, namesTaken, proposals } = draftImport(rows, register, options, namesApart);
  const plan: ImportPlan = { items: [], rejected, operations: [], proposals };
  const parts = vendors.map((vendor) => {
    const from = plan.operations.length;
    planVendor(vendor, options, plan);
    return { key: vendor.key, name: identityOf(vendor.registered?.name ?? ''), from, to: plan.operations.length };
  });
  plan.items.sort((a, b) => a.line - b.line);
  return { plan, namesTaken, parts };
}

function planVendor(draft: VendorDraft, options: ImportOptions, plan: ImportPlan) {
  const { registered, engagements } = draft;
  const subjects = engagements.length > 0 ? engagements : [undefined];
  const linesOf = (engagement: EngagementDraft | undefined) => (engagement ?? draft).lines;
  const first = subjects.reduce((one, other) => (earliest(linesOf(other)) < earliest(linesOf(one)) ? other : one));
  const line = earliest(linesOf(first));
  const vendorRef: RecordRef = registered ? { id: registered.id } : { ref: `vendor-${line}` };
  const proposed = proposalsFor(draft);
  const stated = proposed.length > 0 ? { ...draft.stated.of, ...Object.fromEntries(proposed) } : draft.stated.of;
  const vendor = revise('vendor', stated, registered, vendorFacts);
  if (!registered) plan.operations.push({ op: 'create-vendor', line, ref: `vendor-${line}`, facts: vendor.facts });
  else if (vendor.changes.length > 0)
    plan.operations.push({
      op: 'update-vendor',
      line,
      id: registered.id,
      version: registered.version,
      set: vendor.set,
    });
  for (const subject of subjects) {
    const carriesVendor = subject === first;
    const lines = [...linesOf(subject), ...(carriesVendor && subject ? draft.lines : [])].sort((a, b) => a - b);
    const item: ImportItem = {
      kind: 'unchanged',
      line: earliest(linesOf(subject)),
      lines,
      ...(registered && { vendorId: registered.id }),
      ...(draft.matchedBy && { matchedBy: draft.matchedBy }),
      changes: carriesVendor ? vendor.changes : [],
      facts: { vendor: vendor.facts, locations: [], safeguards: [] },
      kept: carriesVendor ? draft.kept : [],
      ...(carriesVendor && proposed.length > 0 && { proposed: proposed.map(([field]) => field) }),
    };
    if (subject) planEngagement(subject, vendorRef, options, item, plan.operations);
    if (subject ? !subject.registered : !registered) item.kind = 'new';
    else if (item.changes.length > 0) item.kind = 'changed';
    plan.items.push(item);
  }
}

/**
 * What the catalogue says of a new vendor that the list leaves open. Establishment and website are those of the entity
 * it names: where the list names another entity they say nothing.
 */
function proposalsFor({ registered, catalogued, stated: { of: stated } }: VendorDraft): [string, Stated][] {
  if (registered || !catalogued) return [];
  const entity = stated.contractingEntity?.value;
  const ofAnother =
    entity !== undefined && identityOf(String(entity)) !== identityOf(catalogued.facts?.contractingEntity ?? '');
  return [
    ['catalogueKey', { value: catalogued.key, confidence: 1 }],
    ...PROPOSED_FIELDS.flatMap((field): [string, Stated][] => {
      const value = catalogued.facts?.[field];
      const saysNothing = ofAnother && !field.startsWith('parent');
      return value === undefined || stated[field] || saysNothing ? [] : [[field, { value, confidence: 0 }]];
    }),
  ];
}

function planEngagement(
  draft: EngagementDraft,
  vendor: RecordRef,
  options: ImportOptions,
  item: ImportItem,
  operations: ImportOperation[],
) {
  const { registered } = draft;
  const { line } = item;
  const stated = draft.stated.of;
  if (!registered && !stated.role)
    stated.role = { value: options.defaultRole, confidence: draft.vendor.catalogued ? 0 : 1 };
  const engagement = revise('engagement', stated, registered, engagementFacts);
  const ref: RecordRef = registered ? { id: registered.id } : { ref: `engagement-${line}` };
  if (!registered)
    operations.push({ op: 'create-engagement', line, ref: `engagement-${line}`, vendor, facts: engagement.facts });
  else if (engagement.changes.length > 0)
    operations.push({
      op: 'update-engagement',
      line,
      id: registered.id,
      version: registered.version,
      set: engagement.set,
    });
  const locations = missingLocations(draft.places, registered?.locations ?? []);
  const safeguards = missingSafeguards(draft.safeguards, registered?.safeguards ?? []);
  let count = 0;
  for (const facts of locations)
    operations.push({ op: 'create-location', line, ref: `location-${line}-${++count}`, engagement: ref, facts });
  count = 0;
  for (const facts of safeguards)
    operations.push({ op: 'create-safeguard', line, ref: `safeguard-${line}-${++count}`, engagement: ref, facts });
  if (registered) {
    item.engagementId = registered.id;
    item.changes = [
      ...item.changes,
      ...engagement.changes,
      ...locations.map(addedLocation),
      ...safeguards.map(addedSafeguard),
    ];
  }
  item.facts = { vendor: item.facts.vendor, engagement: engagement.facts, locations, safeguards };
}

const addedLocation = ({ kind, country, internationalOrganisation }: LocationFacts): ImportChange => ({
  subject: 'location',
  field: kind === 'country' ? 'country' : 'kind',
  before: null,
  after: country ?? internationalOrganisation ?? kind,
});
const addedSafeguard = ({ instrument }: SafeguardFacts): ImportChange => ({
  subject: 'safeguard',
  field: 'instrument',
  before: null,
  after: instrument,
});

/** The record with what the list states, what that changes of one on file, and what a person has to confirm. */
function revise<Facts extends { toConfirm: string[] }>(
  subject: 'vendor' | 'engagement',
  stated: Readonly<Record<string, Stated>>,
  registered: Facts | undefined,
  together: (values: never) => Facts,
): { facts: Facts; set: Partial<Facts>; changes: ImportChange[] } {
  const before: Readonly<Record<string, unknown>> = registered ?? {};
  const values: Record<string, unknown> = {};
  const unsure: string[] = [];
  const changes: ImportChange[] = [];
  for (const field in stated) {
    const { value, confidence } = stated[field] as Stated;
    if (registered && isSame(field, before[field], value)) continue;
    values[field] = value;
    if (confidence < CONFIRM_BELOW) unsure.push(field);
    if (registered) changes.push({ subject, field, before: before[field] ?? null, after: value });
  }
  const awaited = registered?.toConfirm ?? [];
  const toConfirm = [...awaited.filter((field) => !(field in values)), ...unsure];
  if (!registered) {
    values.toConfirm = toConfirm;
    return { facts: together(values as never), set: {}, changes };
  }
  const facts = together({ ...registered, ...values, toConfirm } as never);
  const confirmsDiffer = JSON.stringify(toConfirm) !== JSON.stringify(awaited);
  return { facts, set: { ...values, ...(confirmsDiffer && { toConfirm }) } as Partial<Facts>, changes };
}

/** Names and services match without case and accents, so a difference of those alone is none. */
function isSame(field: string, registered: unknown, stated: unknown): boolean {
  if (registered === stated) return true;
  if (field === 'name' || field === 'service') return identityOf(String(registered)) === identityOf(String(stated));
  return typeof stated === 'object' && JSON.stringify(registered) === JSON.stringify(stated);
}

function missingLocations(
  places: readonly Cell<PlaceReading>[],
  registered: readonly LocationFacts[],
): LocationFacts[] {
  const vagueness = ({ value }: Cell<PlaceReading>) =>
    value.kind === 'not-stated' ? 2 : value.mode === 'not-stated' ? 1 : 0;
  const [first, another] = places;
  if (first && !another && registered.length === 0) return [locationOf(first)];
  const added: LocationFacts[] = [];
  for (const cell of sorted(places, vagueness)) {
    const { value } = cell;
    const at = added.findIndex((location) => covers(location, value) && location.mode === value.mode);
    const same = added[at];
    if (same?.place && value.place && !same.place.split('; ').includes(value.place)) {
      const both = `${same.place}; ${value.place}`;
      if (both.length <= LONGEST_PLACE) added[at] = { ...same, place: both };
    }
    if (!registered.some((location) => covers(location, value)) && !added.some((location) => covers(location, value)))
      added.push(locationOf(cell));
  }
  return added;
}

/** Rows that bear one text share its cell, and what the cell becomes. */
const locationOf = onceForEach(({ value, confidence, source }: Cell<PlaceReading>) =>
  locationFacts({
    kind: value.kind,
    country: value.country,
    internationalOrganisation: value.internationalOrganisation,
    place: value.place && value.place.length <= LONGEST_PLACE ? value.place : undefined,
    mode: value.mode,
    statedAs: source,
    toConfirm: confidence < CONFIRM_BELOW ? [value.kind === 'country' ? 'country' : 'kind'] : [],
  }),
);
const safeguardOf = onceForEach(({ value, confidence, source }: Cell<SafeguardReading>) =>
  safeguardFacts({
    instrument: value.instrument,
    rank: value.rank,
    statedAs: source,
    toConfirm: confidence < CONFIRM_BELOW ? ['instrument'] : [],
  }),
);

function onceForEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const before = made.get(key);
    if (before) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const sorted = <T>(values: readonly T[], by: (value: T) => number): readonly T[] =>
  values.length < 2 ? values : [...values].sort((a, b) => by(a) - by(b));

/** A list that says less than the register (no mode, no place at all) adds nothing to it. */
function covers(location: LocationFacts, place: PlaceReading): boolean {
  if (place.kind === 'not-stated') return true;
  const sameDestination =
    location.kind === place.kind &&
    location.country === place.country &&
    location.internationalOrganisation === place.internationalOrganisation;
  return sameDestination && (place.mode === 'not-stated' || location.mode === place.mode);
}

function missingSafeguards(
  stated: readonly Cell<SafeguardReading>[],
  registered: readonly SafeguardFacts[],
): SafeguardFacts[] {
  const isVague = ({ value }: Cell<SafeguardReading>) => Number(value.instrument === 'scc-module-unknown');
  const added: SafeguardFacts[] = [];
  for (const cell of sorted(stated, isVague)) {
    const saysNoMore = ({ instrument }: SafeguardFacts) =>
      instrument === cell.value.instrument || (isVague(cell) === 1 && /^scc-module-[1-4]$/.test(instrument));
    if (!registered.some(saysNoMore) && !added.some(saysNoMore)) added.push(safeguardOf(cell));
  }
  return added;
}
