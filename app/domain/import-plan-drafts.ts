import { NEW_VENDOR } from './import-decisions';
import type { NamedRows } from './import-plan-matching';
import { aliasIndex, candidates, indexVendors, namedIn, rowsByName } from './import-plan-matching';
import type { Stated } from './import-plan-statements';
import { Statements } from './import-plan-statements';
import type {
  ImportItem,
  ImportOptions,
  ImportRegister,
  MatchProposal,
  MatchReason,
  RegisterEngagement,
  RegisterVendor,
  VendorAliases,
} from './import-plan-types';
import type { Cell, PlaceReading, RecognisedRow, RowProblem, SafeguardReading } from './recognition/cells';
import { fold, identityOf } from './recognition/folding';
import { headerExamples } from './recognition/headers';

/** What the list says of one vendor, over what the register holds. */
export interface VendorDraft {
  key: string;
  registered: RegisterVendor | undefined;
  stated: Statements;
  engagements: EngagementDraft[];
  /** The same, by what they are found by: the engagement on file, or the name of a new service. */
  drafted: Map<RegisterEngagement | string, EngagementDraft>;
  /** Lines that speak of the vendor only. */
  lines: number[];
  matchedBy: MatchReason | undefined;
  kept: ImportItem['kept'];
  /** What the catalogue knows of a new vendor. */
  catalogued: VendorAliases | undefined;
}

/** What the list says of one service of one vendor. */
export interface EngagementDraft {
  vendor: VendorDraft;
  registered: RegisterEngagement | undefined;
  stated: Statements;
  places: readonly Cell<PlaceReading>[];
  safeguards: readonly Cell<SafeguardReading>[];
  lines: number[];
}

export interface ImportDrafts {
  vendors: VendorDraft[];
  rejected: RowProblem[];
  /** Folded names taken for a vendor of another name, and the key of that vendor. */
  namesTaken: ReadonlyMap<string, string>;
  /** By folded name: the vendors it may stand for. */
  proposals: ReadonlyMap<string, MatchProposal[]>;
}

/** Fields of a vendor by which it is recognised; a row recognised by one of them does not overwrite another. */
const MARKS = ['name', 'contractingEntity', 'website'] as const;
/** Said of the engagement where there is one, else of the vendor. */
const SHARED = ['notes', 'verifiedOn', 'reviewDueOn'] as const;
const CONFIDENCE_OF_RESEMBLANCE = 0.5;

/**
 * Gathers rows into one draft per vendor and service. A name that is not in the register stands for a registered vendor
 * only if a person says so, or if entity, alias, domain or resemblance point to exactly one; else, and for every name in
 * `namesApart`, it is a new vendor.
 */
export function draftImport(
  rows: readonly RecognisedRow[],
  register: ImportRegister,
  options: ImportOptions,
  namesApart: ReadonlySet<string>,
): ImportDrafts {
  const context = contextOf(register, options);
  const groups = rowsByName(rows, options.vendors);
  const assigned: Assigned = new Map(groups.flatMap((group) => chosenFor(group, context)));
  const isNamed = (group: NamedRows) => !assigned.has(group) && context.named(group.key).length > 0;
  const named = draft(groups.filter(isNamed), new Map(), context);
  const index = indexVendors(marksAfter(named.vendors, context), context.aliases);
  const namesTaken = new Map<string, string>();
  const proposals = new Map<string, MatchProposal[]>();
  for (const group of groups) {
    if (isNamed(group)) continue;
    const found = [...candidates(group.marks, index, context.aliases)];
    const [match, other] = found;
    if (!match) continue;
    proposals.set(
      group.key,
      found.map(([{ id }, why]) => ({ vendorId: id, ...why })),
    );
    if (other || assigned.has(group) || namesApart.has(group.key)) continue;
    const key = registeredKey(match[0].id);
    assigned.set(group, { key, reason: match[1].reason });
    namesTaken.set(group.key, key);
  }
  return { ...settle(groups, assigned, named, isNamed, context), namesTaken, proposals };
}

/** Whom a person says the rows speak of; a vendor that is no longer on file is no choice. */
function chosenFor(group: NamedRows, { vendors }: DraftContext): [NamedRows, { key: string; reason?: MatchReason }][] {
  if (group.chosen === undefined) return [];
  if (group.chosen === NEW_VENDOR) return [[group, { key: newKey(group.key) }]];
  const key = registeredKey(group.chosen);
  return vendors.has(key) ? [[group, { key, reason: 'chosen' }]] : [];
}

/**
 * Drafts what is left once the rows that name a vendor are: the others, and every vendor that one of the others points
 * to.
 */
function settle(
  groups: readonly NamedRows[],
  assigned: Assigned,
  named: Drafted,
  isNamed: (group: NamedRows) => boolean,
  context: DraftContext,
): Drafted {
  const pointedTo = new Set([...assigned.values()].map(({ key }) => key));
  const keysOf = (group: NamedRows) => context.named(group.key).map(({ id }) => registeredKey(id));
  const open = groups.filter((group) => !isNamed(group) || keysOf(group).some((key) => pointedTo.has(key)));
  if (open.length === 0) return named;
  const rest = draft(open, assigned, context);
  const draftedAnew = new Set(open.filter(isNamed).flatMap(keysOf));
  const lines = new Set(open.flatMap(({ rows }) => rows.map(({ line }) => line)));
  const settled = named.vendors.filter(({ key }) => !draftedAnew.has(key));
  return {
    vendors: [...settled, ...rest.vendors].sort((a, b) => firstLineOf(a) - firstLineOf(b)),
    rejected: [...named.rejected.filter(({ line }) => !lines.has(line)), ...rest.rejected].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

const firstLineOf = ({ lines, engagements }: VendorDraft): number =>
  engagements.reduce((first, engagement) => Math.min(first, engagement.lines[0] ?? first), lines[0] ?? Infinity);

/** Key of the draft of a vendor that is new under a folded name. */
export const newKey = (name: string) => `new:${name}`;
const registeredKey = (id: string) => `id:${id}`;

interface DraftContext {
  register: ImportRegister;
  options: ImportOptions;
  aliases: ReadonlyMap<string, string>;
  named: (key: string) => RegisterVendor[];
  vendors: ReadonlyMap<string, RegisterVendor>;
  engagements: ReadonlyMap<string, RegisterEngagement[]>;
}

function contextOf(register: ImportRegister, options: ImportOptions): DraftContext {
  const engagements = new Map<string, RegisterEngagement[]>();
  for (const engagement of register.engagements) {
    const there = engagements.get(engagement.vendorId);
    if (there) there.push(engagement);
    else engagements.set(engagement.vendorId, [engagement]);
  }
  return {
    register,
    options,
    aliases: aliasIndex(options.catalogue ?? []),
    named: namedIn(register),
    vendors: new Map(register.vendors.map((vendor) => [registeredKey(vendor.id), vendor])),
    engagements,
  };
}

/** Name, entity and website of the register's vendors once the drafts are applied. */
function marksAfter(drafts: readonly VendorDraft[], { register }: DraftContext) {
  const drafted = new Map(drafts.map((vendor) => [vendor.key, vendor]));
  return register.vendors.map((vendor) => {
    const key = registeredKey(vendor.id);
    const stated = (field: (typeof MARKS)[number]) => drafted.get(key)?.stated.of[field]?.value as string | undefined;
    return {
      id: vendor.id,
      name: vendor.name,
      contractingEntity: stated('contractingEntity') ?? vendor.contractingEntity,
      website: stated('website') ?? vendor.website,
      catalogueKey: vendor.catalogueKey,
    };
  });
}

type Drafted = Pick<ImportDrafts, 'vendors' | 'rejected'>;
type Assigned = Map<NamedRows, { key: string; reason?: MatchReason }>;

/** Rows that name their vendor go before rows that only point to it, rows with a service before rows without. */
function draft(groups: readonly NamedRows[], assigned: Assigned, context: DraftContext): Drafted {
  const vendors = new Map<string, VendorDraft>();
  const rejected: RowProblem[] = [];
  const inOrder = groups
    .flatMap((group) => group.rows.map((row) => ({ row, group, match: assigned.get(group) })))
    .sort((a, b) => a.row.line - b.row.line);
  const turns = [...inOrder.filter(({ match }) => !match), ...inOrder.filter(({ match }) => match)];
  const lacksService = (row: RecognisedRow) => !row.engagement.service && speaksOfEngagement(row);
  for (const turn of [
    ...turns.filter(({ row }) => !lacksService(row)),
    ...turns.filter(({ row }) => lacksService(row)),
  ]) {
    const key = turn.match?.key ?? keyByName(turn.row, context.named(turn.group.key), turn.group.key);
    if (!key) rejected.push(ambiguousVendor(turn.row));
    else {
      const vendor = vendors.get(key) ?? newVendorDraft(key, turn.row.line, context);
      const problem = take(turn.row, vendor, turn.match?.reason, context);
      if (problem) rejected.push(problem);
      else vendors.set(key, vendor);
    }
  }
  return { vendors: [...vendors.values()], rejected: rejected.sort((a, b) => a.line - b.line) };
}

/** Of several vendors of one name the contracting entity tells, provided all of them state theirs. */
function keyByName(row: RecognisedRow, named: readonly RegisterVendor[], name: string): string | undefined {
  const [first] = named;
  if (!first) return newKey(name);
  if (named.length === 1) return registeredKey(first.id);
  const entity = row.vendor.contractingEntity && fold(row.vendor.contractingEntity.value);
  const entities = named.map(({ contractingEntity }) => fold(contractingEntity ?? ''));
  const [same, another] = named.filter((_, at) => entities[at] === entity);
  return entity && same && !another && !entities.includes('') ? registeredKey(same.id) : undefined;
}

const ambiguousVendor = ({ line, vendor: { name } }: RecognisedRow): RowProblem => ({
  line,
  column: name.at.header,
  value: name.value,
  code: 'vendor-ambiguous',
});

const withoutService = ({ line, vendor: { name } }: RecognisedRow): RowProblem => ({
  line,
  column: '',
  value: name.value,
  code: 'service-missing',
  expected: headerExamples('service').slice(0, 4),
});

function newVendorDraft(key: string, line: number, { vendors, aliases, options }: DraftContext): VendorDraft {
  const registered = vendors.get(key);
  const alias = registered ? undefined : aliases.get(key.slice(newKey('').length));
  return {
    key,
    registered,
    stated: new Statements(line),
    engagements: [],
    drafted: new Map(),
    lines: [],
    matchedBy: undefined,
    kept: [],
    catalogued: alias === undefined ? undefined : options.catalogue?.find((one) => one.key === alias),
  };
}

const speaksOfEngagement = (row: RecognisedRow): boolean =>
  row.places.length > 0 ||
  row.safeguards.length > 0 ||
  row.engagement.service !== undefined ||
  Object.keys(row.engagement).some((field) => !SHARED.includes(field as (typeof SHARED)[number]));

/** Adds a row to its drafts, or gives the reason not to; then nothing of it was added. */
function take(
  stating: RecognisedRow,
  vendor: VendorDraft,
  reason: MatchReason | undefined,
  context: DraftContext,
): RowProblem | undefined {
  const row = reason === 'similar-name' ? inDoubt(stating) : stating;
  const engagement = speaksOfEngagement(row) ? engagementFor(row, vendor, reason, context) : undefined;
  if (engagement && 'code' in engagement) return engagement;
  const { kept, cells } = vendorCells(row, vendor, reason);
  const ofVendor = engagement ? cells : { ...row.engagement, ...cells };
  const contradiction =
    vendor.stated.contradictedBy(row.line, ofVendor) ?? engagement?.stated.contradictedBy(row.line, row.engagement);
  if (contradiction) return contradiction;
  vendor.stated.add(row.line, ofVendor);
  for (const one of kept)
    if (!vendor.kept.some((there) => JSON.stringify(there) === JSON.stringify(one))) vendor.kept.push(one);
  vendor.matchedBy ??= reason ?? (vendor.registered ? 'name' : undefined);
  if (!engagement) vendor.lines.push(row.line);
  else {
    if (engagement.lines.length === 0) vendor.engagements.push(engagement);
    engagement.stated.add(row.line, row.engagement);
    vendor.drafted.set(engagement.registered ?? identityOf(String(engagement.stated.of.service?.value)), engagement);
    engagement.places = joined(engagement.places, row.places);
    engagement.safeguards = joined(engagement.safeguards, row.safeguards);
    engagement.lines.push(row.line);
  }
  return undefined;
}

/** Rows share what their cells say, so that neither is added to. */
const joined = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
  one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];

/** Of a vendor that is only guessed everything waits for confirmation. */
function inDoubt(row: RecognisedRow): RecognisedRow {
  const doubted = <T extends { confidence: number }>(cell: T): T => ({
    ...cell,
    confidence: Math.min(cell.confidence, CONFIDENCE_OF_RESEMBLANCE),
  });
  const each = <T extends object>(cells: T): T =>
    Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, doubted(cell)])) as T;
  return {
    ...row,
    vendor: each(row.vendor),
    engagement: each(row.engagement),
    places: row.places.map(doubted),
    safeguards: row.safeguards.map(doubted),
  };
}

/** A row recognised otherwise than by name fills blank marks of its vendor and leaves those that are there. */
function vendorCells(row: RecognisedRow, { registered, stated }: VendorDraft, reason: MatchReason | undefined) {
  const kept: ImportItem['kept'] = [];
  if (!reason) return { cells: row.vendor as Record<string, Cell<unknown>>, kept };
  const cells: Record<string, Cell<unknown>> = { ...row.vendor };
  for (const field of MARKS) {
    const there = (stated.of[field]?.value as string | undefined) ?? registered?.[field];
    const cell = row.vendor[field];
    if (!cell || !there) continue;
    const agrees = field !== 'name' && fold(there) === fold(cell.value);
    if (agrees) cells[field] = { ...cell, value: there };
    else delete cells[field];
    if (!agrees && fold(there) !== fold(cell.value)) kept.push({ field, registered: there, stated: cell.value });
  }
  return { cells, kept };
}

const NONE: readonly RegisterEngagement[] = [];
const newEngagementDraft = (
  vendor: VendorDraft,
  line: number,
  registered: RegisterEngagement | undefined,
  proposed?: Record<string, Stated>,
): EngagementDraft => ({
  vendor,
  registered,
  stated: new Statements(line, proposed),
  places: [],
  safeguards: [],
  lines: [],
});

/**
 * The engagement a row speaks of. Without a service it is the only one of a vendor called by its name, or the one the
 * catalogue proposes: a row that leaves both the vendor and the service to be guessed is refused.
 */
function engagementFor(
  row: RecognisedRow,
  vendor: VendorDraft,
  reason: MatchReason | undefined,
  context: DraftContext,
): EngagementDraft | RowProblem {
  const registered = (vendor.registered && context.engagements.get(vendor.registered.id)) ?? NONE;
  const { service, role } = row.engagement;
  if (service && registered.length === 0)
    return vendor.drafted.get(identityOf(service.value)) ?? newEngagementDraft(vendor, row.line, undefined);
  const drafted = (known: RegisterEngagement) => vendor.drafted.get(known);
  const begin = (known: RegisterEngagement | undefined, proposed?: Record<string, Stated>) =>
    newEngagementDraft(vendor, row.line, known, proposed);
  if (!service && reason && reason !== 'chosen') return withoutService(row);
  if (!service) {
    const created = vendor.engagements.filter((one) => !one.registered);
    const [only, another] = [...registered.map((known) => drafted(known) ?? begin(known)), ...created];
    if (only && !another) return only;
    if (another) return { line: row.line, column: '', value: row.vendor.name.value, code: 'engagement-ambiguous' };
    const named =
      vendor.registered?.name ?? (vendor.stated.of.name?.value as string | undefined) ?? row.vendor.name.value;
    const alias = context.aliases.get(identityOf(named));
    const proposal = context.options.catalogue?.find(({ key }) => key === alias)?.service;
    if (proposal) return begin(undefined, { service: { value: proposal, confidence: 0 } });
    return withoutService(row);
  }
  const identity = identityOf(service.value);
  const sameService = registered.filter((known) => identityOf(known.service) === identity);
  const [known, ...others] =
    sameService.length > 1 && role ? sameService.filter((one) => one.role === role.value) : sameService;
  if (others.length > 0 || (!known && sameService.length > 1))
    return { line: row.line, column: service.at.header, value: service.value, code: 'engagement-ambiguous' };
  if (known) return drafted(known) ?? begin(known);
  return vendor.drafted.get(identity) ?? begin(undefined);
}
