import type { ImportItem, MatchProposal, MatchReason } from '../domain/import-plan-types';
import type { RecognisedRow, RowProblem } from '../domain/recognition/cells';
import { fold, identityOf } from '../domain/recognition/folding';
import { grouped } from '../lib/grouped';
import type { ImportDraft } from './imports-draft.server';
import { sourceOf } from './imports-source.server';

/** What the list says in some of its lines, and what that becomes in the register. */
export type PlannedRow = {
  kind: ImportItem['kind'] | 'rejected' | 'skipped';
  line: number;
  lines: number[];
  /** The vendor as the list writes it. */
  name?: string;
  vendor?: { name: string; id?: string; isNew: boolean };
  service?: { name: string; id?: string };
  matchedBy?: MatchReason;
  /** Vendors on file the name may stand for. */
  proposals: readonly MatchProposal[];
  /** How many of its statements wait for confirmation. */
  toConfirm: number;
  kept: ImportItem['kept'];
  problems: RowProblem[];
  /** The vendor a person chose, an id or `new`, and whether for this row alone. */
  choice?: { vendor: string; isOfRow: boolean };
  /** Whether a person decided anything about it. */
  isDecided: boolean;
  /** What the plan makes of it; refused and left out rows have none. */
  item?: ImportItem;
};

/** Every row of a plan in the order of the list: understood, refused and left out. */
export function planRows(draft: ImportDraft): PlannedRow[] {
  const { plan, rejected, skippedLines, recognition } = draft;
  const read = new Map(recognition.rows.map((row) => [row.line, row]));
  const newVendors = new Set(
    plan.operations.flatMap((operation) => (operation.op === 'create-vendor' ? [operation.line] : [])),
  );
  const decided = decidedIn(draft);
  const nameAt = nameIn(draft, read);
  const understood = plan.items.map((item): PlannedRow => {
    const { kind, line, lines, matchedBy, vendorId, engagementId, kept } = item;
    const { vendor, engagement } = item.facts;
    const name = read.get(line)?.vendor.name.value ?? vendor.name;
    const isNew = newVendors.has(line);
    return {
      kind,
      line,
      lines,
      name,
      vendor: { name: vendor.name, ...(vendorId && { id: vendorId }), isNew },
      ...(engagement && { service: { name: engagement.service, ...(engagementId && { id: engagementId }) } }),
      ...(matchedBy && { matchedBy }),
      proposals: plan.proposals.get(identityOf(name)) ?? [],
      toConfirm: countToConfirm(item, isNew),
      kept,
      problems: [],
      ...decided(lines, name),
      item,
    };
  });
  const aside = (kind: 'rejected' | 'skipped', line: number, problems: RowProblem[]): PlannedRow => {
    const name = nameAt(line);
    return {
      kind,
      line,
      lines: [line],
      ...(name && { name }),
      proposals: [],
      toConfirm: 0,
      kept: [],
      problems,
      ...decided([line], name),
      ...(kind === 'skipped' && { isDecided: true }),
    };
  };
  const refused = [...grouped(rejected, ({ line }) => line)].map(([line, problems]) =>
    aside('rejected', line, problems),
  );
  const skipped = skippedLines.map((line) => aside('skipped', line, []));
  return [...understood, ...refused, ...skipped].sort((a, b) => a.line - b.line);
}

function countToConfirm({ facts, changes, engagementId }: ImportItem, isNewVendor: boolean): number {
  const { vendor, engagement, locations, safeguards } = facts;
  const waits = { vendor: vendor.toConfirm, engagement: engagement?.toConfirm ?? [] };
  const changed = changes.filter(
    ({ subject, field }) => (subject === 'vendor' || subject === 'engagement') && waits[subject].includes(field),
  );
  const parts = [...locations, ...safeguards].filter(({ toConfirm }) => toConfirm.length > 0);
  const isNewEngagement = engagement !== undefined && !engagementId;
  return (
    changed.length +
    parts.length +
    (isNewVendor ? waits.vendor.length : 0) +
    (isNewEngagement ? waits.engagement.length : 0)
  );
}

type Decided = { choice?: PlannedRow['choice']; isDecided: boolean };

function decidedIn({ decisions: { cells, vendors } }: ImportDraft): (lines: number[], name?: string) => Decided {
  const corrected = new Set(cells.map(({ line }) => line));
  const ofRow = new Map(
    vendors.flatMap(({ line, name, vendor }) => (line === undefined ? [] : [[`${line} ${name}`, vendor]])),
  );
  const ofName = new Map(vendors.flatMap(({ line, name, vendor }) => (line === undefined ? [[name, vendor]] : [])));
  return (lines, name) => {
    const key = identityOf(name ?? '');
    const forRow = lines.map((line) => ofRow.get(`${line} ${key}`)).find((vendor) => vendor !== undefined);
    const vendor = forRow ?? ofName.get(key);
    return {
      ...(vendor !== undefined && { choice: { vendor, isOfRow: forRow !== undefined } }),
      isDecided: vendor !== undefined || lines.some((line) => corrected.has(line)),
    };
  };
}

/** The vendor's name in a row that was not understood as a whole. */
function nameIn(draft: ImportDraft, read: ReadonlyMap<number, RecognisedRow>): (line: number) => string | undefined {
  const source = sourceOf(draft);
  const corrected = new Map(draft.decisions.cells.map((cell) => [`${cell.line} ${cell.column}`, cell.text]));
  return (line) => {
    const column = source.columnsOf(line).find(({ field }) => field === 'name')?.index;
    const said = column === undefined ? '' : (corrected.get(`${line} ${column}`) ?? source.row(line)[column] ?? '');
    const text = said.trim();
    return read.get(line)?.vendor.name.value ?? (text || undefined);
  };
}

/** Vendors on file that no row of the list speaks of, refused and left out rows included. */
export function missingVendors(draft: ImportDraft, rows: readonly PlannedRow[]) {
  const there = new Set(rows.flatMap(({ vendor }) => vendor?.id ?? []));
  const named = new Set(rows.flatMap(({ name }) => (name ? fold(name) : [])));
  const services = grouped(draft.register.engagements, ({ vendorId }) => vendorId);
  return draft.register.vendors
    .filter(({ id, name }) => !there.has(id) && !named.has(fold(name)))
    .map(({ id, name }) => ({ id, name, services: (services.get(id) ?? []).map(({ service }) => service) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
