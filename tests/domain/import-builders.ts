import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { planImport } from '../../app/domain/import-plan';
import type {
  ImportOptions,
  ImportRegister,
  RegisterEngagement,
  RegisterVendor,
} from '../../app/domain/import-plan-types';
import type { RecognisedRow } from '../../app/domain/recognition/cells';
import { recogniseTable } from './recognition/table';

export const OPTIONS: ImportOptions = {
  defaultRole: 'sub-processor',
  catalogue: [{ key: 'aws', names: ['Amazon Web Services', 'AWS'], service: 'Hosting' }],
};
export const EMPTY: ImportRegister = { vendors: [], engagements: [] };

export const vendor = (id: string, facts: Partial<VendorFacts> & { name: string }): RegisterVendor => ({
  ...VendorFacts.parse(facts),
  id,
  version: 1,
});
export const engagement = (
  id: string,
  vendorId: string,
  facts: Partial<EngagementFacts> & { service: string },
  locations: (Partial<LocationFacts> & Pick<LocationFacts, 'kind'>)[] = [],
  safeguards: SafeguardFacts['instrument'][] = [],
): RegisterEngagement => ({
  ...EngagementFacts.parse({ role: 'sub-processor', ...facts }),
  id,
  version: 1,
  vendorId,
  locations: locations.map((place, at) => ({
    ...LocationFacts.parse({ mode: 'not-stated', ...place }),
    id: `${id}-l${at}`,
  })),
  safeguards: safeguards.map((instrument, at) => ({ ...SafeguardFacts.parse({ instrument }), id: `${id}-s${at}` })),
});

const HEADERS = [
  'Vendor',
  'Legal entity',
  'Website',
  'Service',
  'Country',
  'Safeguards',
  'Role',
  'Retention',
  'Data',
  'Notes',
];
export function list(...rows: Partial<Record<(typeof HEADERS)[number], string>>[]): RecognisedRow[] {
  const { rows: recognised, rejected } = recogniseTable(
    HEADERS,
    ...rows.map((row) => HEADERS.map((header) => row[header] ?? '')),
  );
  if (rejected.length > 0) throw new Error(`the list of this test is wrong: ${JSON.stringify(rejected)}`);
  return recognised;
}
export const plan = (rows: readonly RecognisedRow[], register: ImportRegister, options = OPTIONS) =>
  planImport(rows, register, options);
