import type { ImportOptions, ImportRegister, MatchReason, RegisterVendor, VendorAliases } from './import-plan-types';
import { indexSimilarNames, type Similarity, type SimilarNames } from './import-similar-names';
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
  byName: ReadonlyMap<string, V[]>;
  /** Built when a name is first asked for: most lists are recognised without it. */
  similar: () => SimilarNames<V>;
}

/** Why a name stands for a vendor, and how the names resemble each other where nothing else says so. */
export interface Match {
  reason: MatchReason;
  similarity?: Similarity;
}

/** Host of a URL without `www.`, or undefined. */
export function domainOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  // What most lists hold needs no parser.
  const plain = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\/?$/.exec(url)?.[1];
  if (plain) return plain.replace(/^www\./, '');
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;
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
  const byName = new Map<string, V[]>();
  const all: V[] = [];
  let similar: SimilarNames<V> | undefined;
  const add = (map: Map<string, V[]>, key: string | undefined, vendor: V) => {
    if (!key) return;
    const there = map.get(key);
    if (there) there.push(vendor);
    else map.set(key, [vendor]);
  };
  for (const vendor of vendors) {
    const name = identityOf(vendor.name);
    all.push(vendor);
    add(byEntity, entityOf(vendor), vendor);
    add(byDomain, domainOf(vendor.website), vendor);
    add(byAlias, vendor.catalogueKey ?? aliases.get(name), vendor);
    add(byName, name, vendor);
  }
  return {
    byEntity,
    byDomain,
    byAlias,
    byName,
    similar: () => {
      similar ??= indexSimilarNames(all.map((vendor) => ({ vendor, name: identityOf(vendor.name) })));
      return similar;
    },
  };
}

const entityOf = ({ contractingEntity }: VendorMarks) =>
  contractingEntity ? fold(contractingEntity) || undefined : undefined;

/**
 * The vendors a name stands for by anything but the name: same contracting entity, an alias of the catalogue, the
 * domain of the website; where none of them leads anywhere, a name that resembles it. A vendor with another contracting
 * entity is another vendor.
 */
export function candidates<V extends VendorMarks>(
  marks: VendorMarks,
  index: VendorIndex<V>,
  aliases: ReadonlyMap<string, string>,
): Map<V, Match> {
  const found = new Map<V, Match>();
  const name = identityOf(marks.name);
  const entity = entityOf(marks);
  const consider = (vendors: Iterable<V>, match: (vendor: V) => Match) => {
    for (const vendor of vendors) {
      const other = entityOf(vendor);
      const isAnotherEntity = entity !== undefined && other !== undefined && entity !== other;
      if (!isAnotherEntity && !found.has(vendor)) found.set(vendor, match(vendor));
    }
  };
  const by = (reason: MatchReason) => () => ({ reason });
  if (entity) {
    consider(index.byEntity.get(entity) ?? [], by('contracting-entity'));
    consider(index.byName.get(entity) ?? [], by('contracting-entity'));
  }
  consider(index.byEntity.get(name) ?? [], by('contracting-entity'));
  const alias = aliases.get(name);
  if (alias) consider(index.byAlias.get(alias) ?? [], by('alias'));
  const domain = domainOf(marks.website);
  if (domain) consider(index.byDomain.get(domain) ?? [], by('website'));
  if (found.size > 0 || index.byName.has(name)) return found;
  const similar = index.similar().find(name);
  consider(similar.keys(), (vendor) => ({
    reason: 'similar-name',
    similarity: similar.get(vendor) ?? 'spelling',
  }));
  return found;
}

/** All rows of a list that carry one vendor name; rows for which a person chose a vendor of their own stand apart. */
export interface NamedRows {
  key: string;
  rows: RecognisedRow[];
  marks: VendorMarks;
  /** The vendor a person chose: an id, or `new`. */
  chosen?: string | undefined;
}

/** Gathers rows by vendor name, in the order of the list; the first entity and website stated stand for the name. */
export function rowsByName(rows: readonly RecognisedRow[], choices: ImportOptions['vendors'] = []): NamedRows[] {
  const ofName = new Map(choices.flatMap(({ name, line, vendor }) => (line === undefined ? [[name, vendor]] : [])));
  const ofLine = new Map(
    choices.flatMap(({ name, line, vendor }) => (line === undefined ? [] : [[`${line} ${name}`, vendor]])),
  );
  const groups = new Map<string, NamedRows>();
  for (const row of rows) {
    const { name, contractingEntity, website } = row.vendor;
    const key = identityOf(name.value);
    const apart = ofLine.size > 0 ? ofLine.get(`${row.line} ${key}`) : undefined;
    const at = apart === undefined ? key : `${key}\n${apart}`;
    let group = groups.get(at);
    if (!group) {
      group = { key, rows: [], marks: { name: name.value }, chosen: apart ?? ofName.get(key) };
      groups.set(at, group);
    }
    group.rows.push(row);
    group.marks.contractingEntity ??= contractingEntity?.value;
    group.marks.website ??= website?.value;
  }
  return [...groups.values()];
}

/** Rows that name a vendor of the register outright; two vendors of one name leave it open which is meant. */
export function namedIn(register: ImportRegister): (key: string) => RegisterVendor[] {
  const byName = new Map<string, RegisterVendor[]>();
  for (const vendor of register.vendors) {
    const key = identityOf(vendor.name);
    const there = byName.get(key);
    if (there) there.push(vendor);
    else byName.set(key, [vendor]);
  }
  return (key) => byName.get(key) ?? [];
}
