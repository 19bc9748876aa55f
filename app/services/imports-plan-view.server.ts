import { identityOf } from '../domain/recognition/folding';
import type { ImportDraft } from './imports-draft.server';
import { refusalOf } from './imports-reading.server';
import { type ReviewRow, readReviewQuery, reviewRows } from './imports-review.server';
import { leftOutOf, otherTables, reviewColumns } from './imports-review-columns.server';

/**
 * The plan of a list as its page shows it. `?show= &q= &group= &page=` choose the rows, `?correct=LINE` opens the cells of one,
 * `?match=LINE` the choice of its vendor among those `?find=` names.
 */
export function viewPlan(draft: ImportDraft, query: URLSearchParams) {
  const { basis, plan, decisions, rejected } = draft;
  const review = reviewRows(draft, readReviewQuery(query));
  const at = (name: string) => Number.parseInt(query.get(name) ?? '', 10);
  const open = (name: string) => review.rows.find((row) => row.lines.includes(at(name)));
  const matched = open('match');
  return {
    basis,
    operations: plan.operations.length,
    columns: reviewColumns(draft),
    otherTables: otherTables(draft),
    withoutVendors: draft.recognition.tables.length === 0 ? refusalOf(draft.recognition) : undefined,
    columnsFrom: decisions.columnsFrom,
    decided: {
      columns: decisions.columnsFrom === undefined ? decisions.columns.length : 0,
      cells: decisions.cells.length,
      skipped: draft.skippedLines.length,
      vendors: decisions.vendors.length,
    },
    leftOut: leftOutOf(draft),
    rejectedLines: [...new Set(rejected.map(({ line }) => line))],
    ...review,
    correcting: open('correct')?.line,
    matching: matched && matchingOf(draft, matched, (query.get('find') ?? '').trim().slice(0, 200)),
  };
}

const VENDORS_OFFERED = 12;

export type VendorOffer = { id: string; name: string; contractingEntity?: string; services: number };

/** Vendors on file a row may be put with: those the matching proposes first, then those a search finds. */
function matchingOf({ register, recognition }: ImportDraft, row: ReviewRow, find: string) {
  const services = new Map<string, number>();
  for (const { vendorId } of register.engagements) services.set(vendorId, (services.get(vendorId) ?? 0) + 1);
  const offer = ({ id, name, contractingEntity }: (typeof register.vendors)[number]): VendorOffer => ({
    id,
    name,
    ...(contractingEntity && { contractingEntity }),
    services: services.get(id) ?? 0,
  });
  const first = new Set([row.vendor?.id, row.choice?.vendor, ...row.proposals.map(({ vendorId }) => vendorId)]);
  const words = identityOf(find);
  const found = find
    ? register.vendors.filter(({ id, name, contractingEntity }) => {
        const known = `${identityOf(name)} ${contractingEntity ? identityOf(contractingEntity) : ''}`;
        return !first.has(id) && known.includes(words);
      })
    : [];
  return {
    line: row.line,
    find,
    proposed: register.vendors.filter(({ id }) => first.has(id)).map(offer),
    found: found
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .slice(0, VENDORS_OFFERED)
      .map(offer),
    more: Math.max(0, found.length - VENDORS_OFFERED),
    /** How many rows of the list bear the name. */
    named: recognition.rows.filter(({ vendor }) => identityOf(vendor.name.value) === identityOf(row.name ?? '')).length,
  };
}
