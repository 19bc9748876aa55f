import { engagementFacts, vendorFacts } from './import-plan-facts';
import type {
  ImportOperation,
  ImportRegister,
  RecordRef,
  RegisterEngagement,
  RegisterVendor,
} from './import-plan-types';

/**
 * The register after the operations of a plan, in memory: the model of what a service does in one transaction.
 * `idOf` turns a plan's temporary names into ids. Throws when an operation speaks of a record that is not there.
 */
export function applyPlan(
  register: ImportRegister,
  operations: readonly ImportOperation[],
  idOf: (ref: string) => string = (ref) => ref,
): ImportRegister {
  const vendors = new Map<string, RegisterVendor>(register.vendors.map((vendor) => [vendor.id, vendor]));
  const engagements = new Map<string, RegisterEngagement>(
    register.engagements.map((engagement) => [engagement.id, engagement]),
  );
  const resolve = (record: RecordRef) => ('id' in record ? record.id : idOf(record.ref));
  const existing = <T>(records: ReadonlyMap<string, T>, id: string): T => {
    const record = records.get(id);
    if (!record) throw new Error(`the plan speaks of ${id}, which is not in the register`);
    return record;
  };
  for (const operation of operations) {
    if (operation.op === 'create-vendor') {
      const id = idOf(operation.ref);
      vendors.set(id, { ...operation.facts, id, version: 1 });
    } else if (operation.op === 'update-vendor') {
      const before = existing(vendors, operation.id);
      const facts = vendorFacts({ ...before, ...operation.set });
      vendors.set(before.id, { ...facts, id: before.id, version: before.version + 1 });
    } else if (operation.op === 'create-engagement') {
      const id = idOf(operation.ref);
      const vendorId = existing(vendors, resolve(operation.vendor)).id;
      engagements.set(id, { ...operation.facts, id, version: 1, vendorId, locations: [], safeguards: [] });
    } else if (operation.op === 'update-engagement') {
      const { id, version, vendorId, locations, safeguards, ...before } = existing(engagements, operation.id);
      const facts = engagementFacts({ ...before, ...operation.set });
      engagements.set(id, { ...facts, id, version: version + 1, vendorId, locations, safeguards });
    } else {
      const before = existing(engagements, resolve(operation.engagement));
      const id = idOf(operation.ref);
      const grown =
        operation.op === 'create-location'
          ? { ...before, locations: [...before.locations, { ...operation.facts, id }] }
          : { ...before, safeguards: [...before.safeguards, { ...operation.facts, id }] };
      engagements.set(before.id, grown);
    }
  }
  return { vendors: [...vendors.values()], engagements: [...engagements.values()] };
}
