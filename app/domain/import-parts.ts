import type { VendorMarks } from './import-plan-matching';
import { aliasIndex, domainOf } from './import-plan-matching';
import type { ImportOptions, ImportPlan, ImportRegister } from './import-plan-types';
import { tellResembling } from './import-similar-names';
import { fold, identityOf } from './recognition/folding';
import type { RowMarks } from './recognition/row-reading';

/** Rows that are planned together, by their place in the list, with the vendors on file that they can speak of. */
export interface ImportPart {
  rows: number[];
  /** Identifiers; all of the register where nothing was divided. */
  vendors: string[] | 'all';
}

/** What a vendor on file is recognised by. */
export type RegisteredMarks = VendorMarks & { id: string };

/** Rows of one part, unless more of them belong together. */
export const ROWS_OF_A_PART = 500;

/**
 * Divides a long list so that planning part by part gives what planning it whole gives: rows that share a name, an entity,
 * a domain or an alias, whose names resemble each other, or that a person put together, with each other or with a vendor
 * on file, stay together with that vendor.
 */
export function importParts(
  rows: readonly RowMarks[],
  registered: readonly RegisteredMarks[],
  options: ImportOptions,
  rowsOfAPart = ROWS_OF_A_PART,
): ImportPart[] {
  if (rows.length <= rowsOfAPart) return [{ rows: rows.map((_, at) => at), vendors: 'all' }];
  const aliases = aliasIndex(options.catalogue ?? []);
  const kin = families();
  const names = new Set<string>();
  const joinMarks = (name: string, entity: string | undefined, website: string | undefined, catalogueKey?: string) => {
    const identity = identityOf(name);
    const self = kin.of(`name ${identity}`);
    names.add(identity);
    const alias = catalogueKey ?? aliases.get(identity);
    const domain = domainOf(website);
    if (entity) kin.join(self, kin.of(`name ${fold(entity)}`));
    if (alias) kin.join(self, kin.of(`alias ${alias}`));
    if (domain) kin.join(self, kin.of(`domain ${domain}`));
    return self;
  };
  for (const { key, facts } of options.catalogue ?? []) {
    const proposed = kin.of(`alias ${key}`);
    const domain = domainOf(facts?.website);
    if (facts?.contractingEntity) kin.join(proposed, kin.of(`name ${fold(facts.contractingEntity)}`));
    if (domain) kin.join(proposed, kin.of(`domain ${domain}`));
  }
  const marksOfVendors = registered.map((vendor) =>
    joinMarks(vendor.name, vendor.contractingEntity, vendor.website, vendor.catalogueKey),
  );
  const joined = new Map<RowMarks, number>();
  const marksOfRows = rows.map((marks) => {
    const before = joined.get(marks);
    if (before !== undefined) return before;
    const mark = joinMarks(marks.name, marks.contractingEntity, marks.website);
    joined.set(marks, mark);
    return mark;
  });
  tellResembling(names, (one, other) => kin.join(kin.of(`name ${one}`), kin.of(`name ${other}`)));
  const markOfVendor = new Map(registered.map(({ id }, at) => [id, marksOfVendors[at] as number]));
  for (const { name, vendor } of options.vendors ?? []) {
    const chosen = markOfVendor.get(vendor);
    if (chosen !== undefined) kin.join(kin.of(`name ${name}`), chosen);
  }
  const { partOf, count } = filled(marksOfRows.map(kin.family), rowsOfAPart);
  const parts = Array.from({ length: count }, () => ({ rows: [] as number[], vendors: [] as string[] }));
  for (const [at, mark] of marksOfRows.entries()) parts[partOf.get(kin.family(mark)) as number]?.rows.push(at);
  for (const [at, { id }] of registered.entries()) {
    const part = partOf.get(kin.family(marksOfVendors[at] as number));
    if (part !== undefined) parts[part]?.vendors.push(id);
  }
  return parts;
}

/** What of a register is about the vendors of a part. */
export function registerOfPart(register: ImportRegister, vendors: ImportPart['vendors']): ImportRegister {
  if (vendors === 'all') return register;
  const those = new Set(vendors);
  return {
    vendors: register.vendors.filter(({ id }) => those.has(id)),
    engagements: register.engagements.filter(({ vendorId }) => those.has(vendorId)),
  };
}

/** What the plans of all parts say together, in the order of the list. */
export function joinPlans(plans: readonly ImportPlan[]): ImportPlan {
  const [only, another] = plans;
  if (only && !another) return only;
  return {
    items: plans.flatMap(({ items }) => items).sort((a, b) => a.line - b.line),
    rejected: plans.flatMap(({ rejected }) => rejected).sort((a, b) => a.line - b.line),
    operations: plans.flatMap(({ operations }) => operations),
    proposals: new Map(plans.flatMap(({ proposals }) => [...proposals])),
  };
}

/** Families in the order of the list, each to the part that is being filled. */
function filled(families: readonly number[], rowsOfAPart: number) {
  const sizes = new Map<number, number>();
  for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const partOf = new Map<number, number>();
  let count = 0;
  let room = 0;
  for (const [family, size] of sizes) {
    if (room < size || count === 0) {
      count += 1;
      room = rowsOfAPart;
    }
    partOf.set(family, count - 1);
    room -= size;
  }
  return { partOf, count };
}

/** Sets of marks that belong together (union and find). */
function families() {
  const numbers = new Map<string, number>();
  const above: number[] = [];
  const family = (mark: number): number => {
    let at = mark;
    while (above[at] !== at) {
      above[at] = above[above[at] as number] as number;
      at = above[at] as number;
    }
    return at;
  };
  return {
    of: (mark: string): number => {
      const known = numbers.get(mark);
      if (known !== undefined) return known;
      const number = above.push(above.length) - 1;
      numbers.set(mark, number);
      return number;
    },
    join: (one: number, other: number) => {
      above[family(one)] = family(other);
    },
    family,
  };
}
