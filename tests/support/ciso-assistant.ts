import { utils, write } from '@e965/xlsx';

/** The sheets of a CISO Assistant workbook that speak of vendors, with rows of our own. */
const SHEETS: Record<string, string[][]> = {
  Entities: [
    ['ref_id', 'name', 'description', 'mission', 'country', 'currency', 'parent_entity_ref_id', 'dependency'].concat([
      'penetration',
      'maturity',
      'trust',
      'domain',
      'lei',
      'euid',
      'vat',
      'duns',
    ]),
    ['E1', 'North Cloud A/S', 'Servers', '', 'DK', 'EUR', '', '2', '2', '3', '3', 'Global', '', '', 'DK00000017', ''],
    ['E2', 'Mailpost GmbH', 'E-mail', '', 'DE', 'EUR', 'E1', '1', '1', '2', '3', 'Global', '', '', '', ''],
  ],
  Solutions: [
    ['ref_id', 'name', 'description', 'provider_entity_ref_id', 'criticality'],
    ['S1', 'North Servers', 'Virtual servers', 'E1', '3'],
    ['S2', 'Mailpost Send', 'Delivery of e-mail', 'E2', '1'],
  ],
  Contracts: [
    [
      'ref_id',
      'name',
      'description',
      'provider_entity_ref_id',
      'solution_ref_id',
      'status',
      'start_date',
      'end_date',
    ].concat(['annual_expense', 'currency', 'domain']),
    ['C1', 'Hosting 2024', '', 'E1', 'S1', 'active', '2024-03-01', '2027-02-28', '12000', 'EUR', 'Global'],
    ['C2', 'Mail 2025', '', 'E2', 'S2', 'draft', '2025-06-15', '', '900', 'EUR', 'Global'],
  ],
  Contractors: [
    ['name', 'description', 'entity', 'relationship_type', 'country', 'documentation_link'],
    ['North Cloud', 'Hosting', 'North Cloud A/S', 'data_processor', 'DK', 'https://northcloud.example/dpa'],
    ['Mailpost', 'E-mail', 'Mailpost GmbH', 'sub_processor', 'DE', ''],
  ],
  Transfers: [
    ['name', 'description', 'entity', 'country', 'transfer_mechanism', 'guarantees', 'documentation_link'],
    ['Support', 'Support at night', 'Mailpost GmbH', 'US', 'standard_contractual_clauses', 'Module 3', ''],
  ],
};

/** The sheets of its workbook of processings, which name the parties of contracts and transfers and list them nowhere. */
const OF_PROCESSINGS: Record<string, string[][]> = {
  Processing: [
    ['ref_id', 'name', 'description', 'status', 'processing_nature', 'folder', 'assigned_to', 'labels'].concat([
      'dpia_required',
      'dpia_reference',
    ]),
    ['P1', 'Customer accounts', 'Accounts of the shop', 'in_use', 'storage', 'Global', '', '', 'no', ''],
    ['P2', 'Helpdesk', 'Questions of customers', 'draft', 'consultation', 'Global', '', '', 'no', ''],
  ],
  Purposes: [
    ['name', 'description', 'legal_basis'],
    ['Sale', 'Selling over the internet', 'contract'],
  ],
  Contractors: SHEETS.Contractors ?? [],
  Transfers: [
    ...(SHEETS.Transfers ?? []),
    [
      'Copies',
      'Copies of the mail archive',
      'Cellar Vaults Inc.',
      'US',
      'standard_contractual_clauses',
      'Module 3',
      '',
    ],
  ],
};

/** The bytes of its workbook of third parties. */
export const cisoAssistantWorkbook = (): Uint8Array => workbookOf(SHEETS);
/** The bytes of its workbook of processings. */
export const cisoAssistantProcessings = (): Uint8Array => workbookOf(OF_PROCESSINGS);

function workbookOf(sheets: Record<string, string[][]>): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}
