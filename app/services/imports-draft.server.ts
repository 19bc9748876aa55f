import { createHash } from 'node:crypto';
import type { Db } from '../../db/client';
import { listRecords } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';
import { awaitConfirmation } from '../domain/confirmation';
import { planImport } from '../domain/import-plan';
import type { ImportOperation, ImportOptions, ImportPlan, ImportRegister } from '../domain/import-plan-types';
import type { RecognisedRow, RowProblem } from '../domain/recognition/cells';
import type { Language } from '../domain/words';
import { grouped } from '../lib/grouped';
import { type MessageKey, translator } from '../lib/i18n';
import { type ReadTable, readTable } from './imports-reading.server';

/** How many rows of the list are what; `rows` is their sum. */
export type ImportCounts = { rows: number; new: number; changed: number; unchanged: number; rejected: number };

export type ImportDraft = ReadTable & {
  plan: ImportPlan;
  /** Why rows are refused, by line; a line can stand here more than once. */
  rejected: RowProblem[];
  counts: ImportCounts;
  /** Headers left out because this person may not mark anything for publication. */
  heldBack: string[];
  /** Names what would be written; applying asks for it back. */
  basis: string;
  register: ImportRegister;
};

/**
 * What a list would do to the register as it stands. Nothing is written. Without `mayEdit` no engagement is marked for
 * publication, and everything written waits for the confirmation of somebody who may give it.
 */
export async function draftImport(
  db: Db,
  organisation: OrganisationRow,
  source: string,
  { mayEdit }: { mayEdit: boolean },
): Promise<ImportDraft> {
  const table = readTable(source);
  const register = await loadImportRegister(db, organisation.id);
  const { columns, rows } = table.recognition;
  const understood = mayEdit ? rows : rows.map(withoutPublication);
  const planned = planImport(understood, register, optionsOf(organisation));
  const plan = mayEdit ? planned : { ...planned, operations: waiting(planned.operations, register) };
  const rejected = [...table.recognition.rejected, ...plan.rejected].sort((a, b) => a.line - b.line);
  return {
    ...table,
    register,
    plan,
    rejected,
    counts: countRows(plan, rejected),
    heldBack: mayEdit ? [] : columns.filter(({ field }) => field === 'published').map(({ header }) => header),
    basis: createHash('sha256').update(JSON.stringify(plan.operations)).digest('hex'),
  };
}

/** The records an import is compared with: everything of the organisation that is not archived. */
async function loadImportRegister(db: Db, organisationId: string): Promise<ImportRegister> {
  const vendors = await listRecords(db, 'vendor', organisationId);
  const engagements = await listRecords(db, 'engagement', organisationId);
  const locationsOf = grouped(await listRecords(db, 'location', organisationId), (location) => location.engagementId);
  const safeguardsOf = grouped(
    await listRecords(db, 'safeguard', organisationId),
    (safeguard) => safeguard.engagementId,
  );
  const kept = new Set(vendors.map(({ id }) => id));
  return {
    vendors,
    engagements: engagements
      .filter(({ vendorId }) => kept.has(vendorId))
      .map((engagement) => ({
        ...engagement,
        locations: locationsOf.get(engagement.id) ?? [],
        safeguards: safeguardsOf.get(engagement.id) ?? [],
      })),
  };
}

function optionsOf({ capacities, language }: OrganisationRow): ImportOptions {
  return {
    defaultRole: capacities.includes('processor') ? 'sub-processor' : 'processor',
    catalogue: catalogueIn(language),
  };
}

const catalogueIn = (language: Language) => {
  const t = translator(language);
  return VENDOR_CATALOGUE.map(({ key, name, aliases, category }) => ({
    key,
    names: [name, ...aliases],
    service: t(`words.category.${category}` as MessageKey),
  }));
};

function withoutPublication(row: RecognisedRow): RecognisedRow {
  const { published: _published, ...engagement } = row.engagement;
  return { ...row, engagement };
}

function waiting(operations: readonly ImportOperation[], register: ImportRegister): ImportOperation[] {
  const standing = new Map([...register.vendors, ...register.engagements].map((record) => [record.id, record]));
  return operations.map((operation): ImportOperation => {
    if ('facts' in operation) {
      const toConfirm = together(
        operation.facts.toConfirm,
        awaitConfirmation({ after: operation.facts, mayConfirm: false }),
      );
      return { ...operation, facts: { ...operation.facts, toConfirm } } as ImportOperation;
    }
    const before = standing.get(operation.id);
    const after = { ...before, ...operation.set };
    const toConfirm = together(after.toConfirm ?? [], awaitConfirmation({ before, after, mayConfirm: false }));
    return { ...operation, set: { ...operation.set, toConfirm } } as ImportOperation;
  });
}

const together = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];

function countRows({ items }: ImportPlan, rejected: readonly RowProblem[]): ImportCounts {
  const rowsOf = (kind: string) =>
    items.filter((item) => item.kind === kind).reduce((sum, { lines }) => sum + lines.length, 0);
  const counts = {
    new: rowsOf('new'),
    changed: rowsOf('changed'),
    unchanged: rowsOf('unchanged'),
    rejected: new Set(rejected.map(({ line }) => line)).size,
  };
  return { rows: counts.new + counts.changed + counts.unchanged + counts.rejected, ...counts };
}
