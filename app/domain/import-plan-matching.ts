import type { ImportRegister, MatchReason, RegisterVendor, VendorAliases } from './import-plan-types';
import type { RecognisedRow } from './recognition/cells';
import { fold, identityOf } from './recognition/folding';

/** What of a vendor tells it from others. */
export interface VendorMarks {
  name: string;
  contractingEntity?: string | undefined;
  website?: string | undefined;
  catalogueKey?: string | undefined;
}

export interface VendorIndex<V extends VendorMarks> {
  byEntity: ReadonlyMap<string, V[]>;
  byDomain: ReadonlyMap<string, V[]>;
  byAlias: ReadonlyMap<string, V[]>;
}

/** Host of a URL without `www.`, or undefined. */
function domainOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}

/** Catalogue key by folded name; a name two catalogue rows share stands for neither. */
export function aliasIndex(catalogue: readonly VendorAliases[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const { key, names } of catalogue)
    for (const name of new Set(names.map(identityOf))) {
      if (keys.has(name) && keys.get(name) !== key) shared.add(name);
      keys.set(name, key);
    }
  for (const name of shared) keys.delete(name);
  return keys;
}

export function indexVendors<V extends VendorMarks>(
  vendors: Iterable<V>,
  aliases: ReadonlyMap<string, string>,
): VendorIndex<V> {
  const byEntity = new Map<string, V[]>();
  const byDomain = new Map<string, V[]>();
  const byAlias = new Map<string, V[]>();
  const add = (map: Map<string, V[]>, key: string | undefined, vendor: V) => {
    if (!key) return;
    const there = map.get(key);
    if (there) there.push(vendor);
    else map.set(key, [vendor]);
  };
  for (const vendor of vendors) {
    add(byEntity, entityOf(vendor), vendor);
    add(byDomain, domainOf(vendor.website), vendor);
    add(byAlias, vendor.catalogueKey ?? aliases.get(identityOf(vendor.name)), vendor);
  }
  return { byEntity, byDomain, byAlias };
}

const entityOf = ({ contractingEntity }: VendorMarks) =>
  contractingEntity ? fold(contractingEntity) || undefined : undefined;

/**
 * The vendors a name stands for by anything but the name: same contracting entity, an alias of the catalogue, the
 * domain of the website. A vendor with another contracting entity is another vendor.
 */
export function candidates<V extends VendorMarks>(
  marks: VendorMarks,
  index: VendorIndex<V>,
  aliases: ReadonlyMap<string, string>,
): Map<V, MatchReason> {
  const found = new Map<V, MatchReason>();
  const entity = entityOf(marks);
  const consider = (vendors: readonly V[] | undefined, reason: MatchReason) => {
    for (const vendor of vendors ?? []) {
      const other = entityOf(vendor);
      const isAnotherEntity = entity !== undefined && other !== undefined && entity !== other;
      if (!isAnotherEntity && !found.has(vendor)) found.set(vendor, reason);
    }
  };
  if (entity) consider(index.byEntity.get(entity), 'contracting-entity');
  const alias = aliases.get(identityOf(marks.name));
  if (alias) consider(index.byAlias.get(alias), 'alias');
  const domain = domainOf(marks.website);
  if (domain) consider(index.byDomain.get(domain), 'website');
  return found;
}

/** All rows of a list that carry one vendor name. */
export interface NamedRows {
  key: string;
  rows: RecognisedRow[];
  marks: VendorMarks;
}

/** Gathers rows by vendor name, in the order of the list; the first entity and website stated stand for the name. */
export function rowsByName(rows: readonly RecognisedRow[]): NamedRows[] {
  const groups = new Map<string, NamedRows>();
  for (const row of rows) {
    const { name, contractingEntity, website } = row.vendor;
    const key = identityOf(name.value);
    const group = groups.get(key) ?? { key, rows: [], marks: { name: name.value } };
    group.rows.push(row);
    group.marks.contractingEntity ??= contractingEntity?.value;
    group.marks.website ??= website?.value;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Rows that name a vendor of the register outright; two vendors of one name leave it open which is meant. */
export function namedIn(register: ImportRegister): (key: string) => RegisterVendor[] {
  const byName = new Map<string, RegisterVendor[]>();
  for (const vendor of register.vendors) {
    const key = identityOf(vendor.name);
    byName.set(key, [...(byName.get(key) ?? []), vendor]);
  }
  return (key) => byName.get(key) ?? [];
}
