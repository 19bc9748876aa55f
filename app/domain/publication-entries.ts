import { findExposure } from './exposure';
import type { PublishedEntry, PublishedLocation, PublishedSafeguard } from './publication';
import type { RegisterEngagement, RegisterFacts, RegisterLocation, RegisterSafeguard } from './register';
import { isArchived, isCurrent, isSelfHosted } from './register';
import { normaliseCountry } from './territory';
import { traceDestinations } from './transfers';
import type { WithheldDetail } from './words';
import type { World } from './world';

/** Why an engagement that is marked for publication stays off the list. */
export type WithheldReason = 'unconfirmed' | 'self-hosted' | 'ended';
export type Withheld = { engagementId: string; vendor: string; service: string; reason: WithheldReason };

/**
 * The rows of the register's list on `world.day`, in the order they are shown: what is marked for publication, current,
 * and somebody else's. A value that waits for confirmation is left out; a place that does becomes "not stated". A row
 * whose name, service or role nobody has confirmed is withheld, see `withheldEntries`.
 */
export function publishedEntries(register: RegisterFacts, world: World): PublishedEntry[] {
  return register.engagements
    .filter((engagement) => engagement.published && !reasonToWithhold(engagement, world))
    .map((engagement) => without(entryOf(confirmedOnly(engagement), world), register.organisation.withheldDetails))
    .toSorted(byNameThenService);
}

/** The row without what the organisation keeps off its list. */
function without(entry: PublishedEntry, withheld: readonly WithheldDetail[] = []): PublishedEntry {
  const kept = Object.entries(entry).filter(([field]) => !withheld.some((detail) => detail === field));
  return Object.fromEntries(kept) as PublishedEntry;
}

/** The engagements marked for publication that `publishedEntries` leaves out, archived ones aside, and why. */
export function withheldEntries(register: RegisterFacts, world: World): Withheld[] {
  return register.engagements.flatMap((engagement) => {
    const { id, published, service, vendor } = engagement;
    if (!published || isArchived(engagement) || isArchived(vendor)) return [];
    const reason = reasonToWithhold(engagement, world);
    return reason ? [{ engagementId: id, vendor: vendor.name, service, reason }] : [];
  });
}

const WITHOUT_WHICH_NO_ROW = ['service', 'role', 'published'];

function reasonToWithhold(engagement: RegisterEngagement, world: World): WithheldReason | undefined {
  if (!isCurrent(engagement, world.day)) return 'ended';
  if (engagement.vendor.toConfirm.includes('name')) return 'unconfirmed';
  if (engagement.toConfirm.some((field) => WITHOUT_WHICH_NO_ROW.includes(field))) return 'unconfirmed';
  return isSelfHosted(engagement) ? 'self-hosted' : undefined;
}

/** The engagement without what was only suggested: absent values absent, unconfirmed places and safeguards unknown. */
function confirmedOnly(engagement: RegisterEngagement): RegisterEngagement {
  return {
    ...withoutUnconfirmed(engagement, ['purpose', 'retention', 'fromOn']),
    products: engagement.toConfirm.includes('products') ? [] : engagement.products,
    optional: engagement.toConfirm.includes('optional') ? 'unknown' : engagement.optional,
    translations: engagement.toConfirm.includes('translations') ? {} : engagement.translations,
    dataCategories: engagement.toConfirm.includes('dataCategories') ? [] : engagement.dataCategories,
    dataSubjects: engagement.toConfirm.includes('dataSubjects') ? [] : engagement.dataSubjects,
    vendor: {
      ...withoutUnconfirmed(engagement.vendor, [
        'contractingEntity',
        'address',
        'establishmentCountry',
        'parentName',
        'parentCountry',
        'website',
        'contactEmail',
      ]),
      affiliate: engagement.vendor.toConfirm.includes('affiliate') ? 'unknown' : engagement.vendor.affiliate,
      identity: engagement.vendor.toConfirm.includes('identity') ? 'named' : engagement.vendor.identity,
    },
    locations: engagement.locations.map(confirmedLocation),
    safeguards: engagement.safeguards
      .filter(isStated)
      .map((safeguard) =>
        withoutUnconfirmed(safeguard, ['reference', 'documentUrl', 'signedOn', 'validFromOn', 'expiresOn']),
      ),
  };
}

function withoutUnconfirmed<T extends { toConfirm: readonly string[] }>(
  row: T,
  fields: readonly (keyof T & string)[],
): T {
  const waiting: readonly string[] = fields.filter((field) => row.toConfirm.includes(field));
  return Object.fromEntries(Object.entries(row).filter(([field]) => !waiting.includes(field))) as T;
}

const WHERE = ['kind', 'country', 'internationalOrganisation'];

function confirmedLocation(location: RegisterLocation): RegisterLocation {
  const { toConfirm } = location;
  const mode = toConfirm.includes('mode') ? 'not-stated' : location.mode;
  if (!toConfirm.some((field) => WHERE.includes(field))) return { ...withoutUnconfirmed(location, ['place']), mode };
  const { country: _country, internationalOrganisation: _organisation, place: _place, ...rest } = location;
  return { ...rest, kind: 'not-stated', mode, toConfirm: [] };
}

const isStated = (safeguard: RegisterSafeguard): boolean =>
  !isArchived(safeguard) && !safeguard.toConfirm.some((field) => field === 'instrument' || field === 'country');

function entryOf(engagement: RegisterEngagement, world: World): PublishedEntry {
  const { vendor } = engagement;
  const exposure = findExposure(engagement, world);
  return leaveOutAbsent({
    id: engagement.id,
    vendor: vendor.name,
    unnamed: vendor.identity === 'unnamed' ? true : undefined,
    contractingEntity: vendor.contractingEntity,
    address: vendor.address,
    establishmentCountry: vendor.establishmentCountry && normaliseCountry(vendor.establishmentCountry),
    parentName: vendor.parentName,
    parentCountry: vendor.parentCountry && normaliseCountry(vendor.parentCountry),
    exposure: exposure && { country: exposure.country, via: exposure.via },
    website: vendor.website,
    contactEmail: vendor.contactEmail,
    service: engagement.service,
    role: engagement.role,
    purpose: engagement.purpose,
    dataCategories: [...engagement.dataCategories],
    dataSubjects: [...engagement.dataSubjects],
    retention: engagement.retention,
    fromOn: engagement.fromOn,
    products: engagement.products?.length ? [...engagement.products] : undefined,
    optional: engagement.optional === 'yes' ? true : undefined,
    affiliate: vendor.affiliate === 'yes' ? true : undefined,
    translations: translationsOf(engagement),
    locations: placesOf(engagement, world),
    safeguards: engagement.safeguards.toSorted((one, other) => one.rank - other.rank).map(safeguardOf),
  });
}

const TRANSLATED = ['service', 'purpose', 'dataCategories', 'dataSubjects', 'retention'] as const;

/** What was written in other languages of what the row says; languages and fields without words left out. */
function translationsOf({ translations, ...row }: RegisterEngagement): PublishedEntry['translations'] {
  const said = Object.entries(translations ?? {}).map(([language, texts]) => {
    const kept = TRANSLATED.filter((field) => row[field]?.length && texts?.[field]?.length);
    return [language, Object.fromEntries(kept.map((field) => [field, texts?.[field]]))] as const;
  });
  const written = said.filter(([, texts]) => Object.keys(texts).length > 0);
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

function placesOf(engagement: RegisterEngagement, world: World): PublishedLocation[] {
  const byId = new Map(engagement.locations.map((location) => [location.id, location]));
  const places = traceDestinations(engagement, world).flatMap((trace) => {
    const { destination, mode, coverage, reliesOn, decision, safeguards, locationIds } = trace;
    const common = {
      kind: destination.kind,
      country: destination.country,
      internationalOrganisation: destination.internationalOrganisation,
      mode,
      verdict: coverage,
      reliesOn,
      decision: reliesOn?.startsWith('adequacy') ? decision?.decision : undefined,
      safeguards:
        coverage === 'none-needed'
          ? []
          : safeguards.map(({ safeguard, standing }) => ({ instrument: safeguard.instrument, standing })),
    };
    const places = new Set(locationIds.map((id) => byId.get(id)?.place));
    return (places.size > 0 ? [...places] : [undefined]).map((place) => leaveOutAbsent({ ...common, place }));
  });
  return places.toSorted((one, other) => compare(placeKey(one), placeKey(other)));
}

/** What makes a place of an entry the same place in another revision. */
export const placeKey = ({ kind, country, internationalOrganisation, place, mode }: PublishedLocation): string =>
  [kind, country ?? '', internationalOrganisation ?? '', place ?? '', mode].join('|');

const safeguardOf = ({ instrument, country, reference, documentUrl }: RegisterSafeguard): PublishedSafeguard =>
  leaveOutAbsent({ instrument, country: country && normaliseCountry(country), reference, documentUrl });

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** By name as people sort it, independent of anybody's language, and by id so that the order is always the same. */
function byNameThenService(one: PublishedEntry, other: PublishedEntry): number {
  return (
    compare(sortable(one.vendor), sortable(other.vendor)) ||
    compare(sortable(one.service), sortable(other.service)) ||
    compare(one.id, other.id)
  );
}

const sortable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type WithoutUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function leaveOutAbsent<T extends object>(facts: T): WithoutUndefined<T> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  ) as WithoutUndefined<T>;
}
