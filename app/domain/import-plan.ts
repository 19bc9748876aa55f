import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from './facts';
import { applyPlan } from './import-plan-apply';
import type { EngagementDraft, VendorDraft } from './import-plan-drafts';
import { draftImport } from './import-plan-drafts';
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
    const { plan, namesTaken } = planWith(rows, register, options, namesApart);
    if (namesTaken.size === 0) return plan;
    // A row may fill in what another row is recognised by. Names that the result would read otherwise stand apart.
    const again = planWith(rows, applyPlan(register, plan.operations), options, new Set());
    if (again.plan.operations.length === 0) return plan;
    const reread = [...namesTaken].filter(([name, vendor]) => again.namesTaken.get(name) !== vendor);
    for (const [name] of reread.length > 0 ? reread : namesTaken) namesApart.add(name);
  }
}

function planWith(
  rows: readonly RecognisedRow[],
  register: ImportRegister,
  options: ImportOptions,
  namesApart: ReadonlySet<string>,
) {
  const { vendors, rejected, namesTaken } = draftImport(rows, register, options, namesApart);
  const plan: ImportPlan = { items: [], rejected, operations: [] };
  for (const vendor of vendors) planVendor(vendor, options, plan);
  plan.items.sort((a, b) => a.line - b.line);
  return { plan, namesTaken };
}

function planVendor(draft: VendorDraft, options: ImportOptions, plan: ImportPlan) {
  const { registered, engagements } = draft;
  const subjects = engagements.length > 0 ? engagements : [undefined];
  const linesOf = (engagement: EngagementDraft | undefined) => (engagement ?? draft).lines;
  const first = [...subjects].sort((a, b) => earliest(linesOf(a)) - earliest(linesOf(b)))[0];
  const line = earliest(linesOf(first));
  const vendorRef: RecordRef = registered ? { id: registered.id } : { ref: `vendor-${line}` };
  const vendor = revise('vendor', draft.stated, registered, VendorFacts.parse);
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
    };
    if (subject) planEngagement(subject, vendorRef, options, item, plan.operations);
    if (subject ? !subject.registered : !registered) item.kind = 'new';
    else if (item.changes.length > 0) item.kind = 'changed';
    plan.items.push(item);
  }
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
  const stated = new Map(draft.stated);
  if (!registered && !stated.has('role')) stated.set('role', { value: options.defaultRole, confidence: 1, line });
  const engagement = revise('engagement', stated, registered, EngagementFacts.parse);
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
  for (const [at, facts] of locations.entries())
    operations.push({ op: 'create-location', line, ref: `location-${line}-${at + 1}`, engagement: ref, facts });
  for (const [at, facts] of safeguards.entries())
    operations.push({ op: 'create-safeguard', line, ref: `safeguard-${line}-${at + 1}`, engagement: ref, facts });
  if (registered) {
    item.engagementId = registered.id;
    item.changes = [
      ...item.changes,
      ...engagement.changes,
      ...locations.map(addedLocation),
      ...safeguards.map(addedSafeguard),
    ];
  }
  item.facts = { ...item.facts, engagement: engagement.facts, locations, safeguards };
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

/** The record with what the list states, the fields that differ, and which of them a person has to confirm. */
function revise<Facts extends { toConfirm: string[] }>(
  subject: 'vendor' | 'engagement',
  stated: ReadonlyMap<string, Stated>,
  registered: Facts | undefined,
  parse: (facts: unknown) => Facts,
): { facts: Facts; set: Partial<Facts>; changes: ImportChange[] } {
  const before: Readonly<Record<string, unknown>> = { ...registered };
  const differs = [...stated].filter(([field, { value }]) => !registered || !isSame(field, before[field], value));
  const values = Object.fromEntries(differs.map(([field, { value }]) => [field, value]));
  const untouched = (registered?.toConfirm ?? []).filter((field) => !(field in values));
  const unsure = differs.filter(([, { confidence }]) => confidence < CONFIRM_BELOW).map(([field]) => field);
  const toConfirm = [...untouched, ...unsure];
  const facts = parse({ ...registered, ...values, toConfirm });
  const changes = registered
    ? differs.map(([field, { value }]) => ({ subject, field, before: before[field] ?? null, after: value }))
    : [];
  const confirmsDiffer = JSON.stringify(toConfirm) !== JSON.stringify(registered?.toConfirm ?? []);
  return { facts, set: { ...values, ...(confirmsDiffer && { toConfirm }) } as Partial<Facts>, changes };
}

/** Names and services match without case and accents, so a difference of those alone is none. */
function isSame(field: string, registered: unknown, stated: unknown): boolean {
  if (field === 'name' || field === 'service') return identityOf(String(registered)) === identityOf(String(stated));
  return JSON.stringify(registered) === JSON.stringify(stated);
}

function missingLocations(
  places: readonly Cell<PlaceReading>[],
  registered: readonly LocationFacts[],
): LocationFacts[] {
  const vagueness = ({ value }: Cell<PlaceReading>) =>
    value.kind === 'not-stated' ? 2 : value.mode === 'not-stated' ? 1 : 0;
  const added: LocationFacts[] = [];
  for (const { value, confidence, source } of [...places].sort((a, b) => vagueness(a) - vagueness(b))) {
    const same = added.find((location) => covers(location, value) && location.mode === value.mode);
    if (same?.place && value.place && !same.place.split('; ').includes(value.place)) {
      const both = `${same.place}; ${value.place}`;
      if (both.length <= LONGEST_PLACE) same.place = both;
    }
    if ([...registered, ...added].some((location) => covers(location, value))) continue;
    added.push(
      LocationFacts.parse({
        kind: value.kind,
        country: value.country,
        internationalOrganisation: value.internationalOrganisation,
        place: value.place && value.place.length <= LONGEST_PLACE ? value.place : undefined,
        mode: value.mode,
        statedAs: source,
        toConfirm: confidence < CONFIRM_BELOW ? [value.kind === 'country' ? 'country' : 'kind'] : [],
      }),
    );
  }
  return added;
}

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
  for (const cell of [...stated].sort((a, b) => isVague(a) - isVague(b))) {
    const { value, confidence, source } = cell;
    const saysNoMore = ({ instrument }: SafeguardFacts) =>
      instrument === value.instrument || (isVague(cell) === 1 && /^scc-module-[1-4]$/.test(instrument));
    if ([...registered, ...added].some(saysNoMore)) continue;
    added.push(
      SafeguardFacts.parse({
        instrument: value.instrument,
        rank: value.rank,
        statedAs: source,
        toConfirm: confidence < CONFIRM_BELOW ? ['instrument'] : [],
      }),
    );
  }
  return added;
}
