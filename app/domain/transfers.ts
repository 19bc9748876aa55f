import type { AdequacyDecision } from './law';
import { isProgramme, isUnconditional } from './law';
import type { RegisterEngagement, RegisterLocation, RegisterSafeguard } from './register';
import { isArchived, isSelfHosted } from './register';
import type { Judgement, StandingReason } from './safeguard-standing';
import { judgeSafeguard } from './safeguard-standing';
import { isSameCountry, normaliseCountry } from './territory';
import type { AccessMode, DestinationKind, Instrument } from './words';
import type { World } from './world';

export const COVERAGES = ['none-needed', 'covered', 'missing', 'not-in-force', 'unknown'] as const;
export type Coverage = (typeof COVERAGES)[number];

export type TransferReason =
  | StandingReason
  | 'eea'
  | 'encrypted-transit'
  | 'no-safeguard-recorded'
  | 'location-not-stated'
  | 'location-worldwide'
  | 'location-unconfirmed'
  | 'territory-under-review';

export type Destination = {
  kind: DestinationKind;
  country?: string | undefined;
  internationalOrganisation?: string | undefined;
};

export type JudgedSafeguard = { safeguard: RegisterSafeguard } & Judgement;

/** One engagement × one destination × one mode, with what it stands on that day. */
export type Transfer = {
  /** `engagement:destination:mode`, the same on every day and after every edit that leaves those three alone. */
  key: string;
  engagementId: string;
  vendorId: string;
  destination: Destination;
  mode: AccessMode;
  /** Empty when the engagement has no location at all. */
  locationIds: string[];
  /** False while the place, or that it is only passed through, is a suggestion nobody has confirmed. */
  isLocationConfirmed: boolean;
  /** Those that reach this destination, first relied on first. */
  safeguards: JudgedSafeguard[];
  coverage: Coverage;
  reason: TransferReason;
  /** What covers it. */
  reliesOn?: Instrument | undefined;
  /** The adequacy decision in force for the destination, whether or not it is relied on. */
  decision?: AdequacyDecision | undefined;
};

/**
 * The transfers of one engagement on `world.day`: to third countries and international organisations, by storage,
 * processing or remote access alike (EDPB Guidelines 05/2021), and to wherever nobody has said. What stays in the EEA,
 * or only passes a third country encrypted, is no transfer; `traceDestinations` has those too.
 */
export const deriveTransfers = (engagement: RegisterEngagement, world: World): Transfer[] =>
  traceDestinations(engagement, world).filter(({ coverage }) => coverage !== 'none-needed');

/**
 * Every place the engagement's data goes, one row per destination and mode, those that need no safeguard included.
 * An engagement that names no place to hold or reach the data gets one row of coverage `unknown`. Software the
 * organisation runs itself has no recipient and gives no row.
 */
export function traceDestinations(engagement: RegisterEngagement, world: World): Transfer[] {
  if (isSelfHosted(engagement)) return [];
  const groups = new Map<string, { destination: Destination; mode: AccessMode; locations: RegisterLocation[] }>();
  for (const location of engagement.locations) {
    if (isArchived(location)) continue;
    const destination = destinationOf(location);
    const key = [engagement.id, destinationKey(destination), location.mode].join(':');
    const group = groups.get(key);
    if (group) group.locations.push(location);
    else groups.set(key, { destination, mode: location.mode, locations: [location] });
  }
  const isPlaced = [...groups.values()].some(({ mode }) => mode !== 'encrypted-transit');
  if (!isPlaced)
    groups.set(`${engagement.id}:not-stated:not-stated`, {
      destination: { kind: 'not-stated' },
      mode: 'not-stated',
      locations: [],
    });

  return [...groups].map(([key, { destination, mode, locations }]) => {
    const decisions = decisionsFor(destination, world);
    const decision = decisions[0];
    const safeguards = judgedSafeguards(
      engagement,
      destination,
      { importers: importersAt(locations), decisions },
      world,
    );
    const isLocationConfirmed = locations.length === 0 || locations.some(isConfirmed);
    const { coverage, reason, reliesOn } = decide(
      { destination, mode, isLocationConfirmed, safeguards, decision },
      world,
    );
    return {
      key,
      engagementId: engagement.id,
      vendorId: engagement.vendor.id,
      destination,
      mode,
      locationIds: locations.map(({ id }) => id),
      isLocationConfirmed,
      safeguards,
      decision,
      coverage,
      reason,
      reliesOn,
    };
  });
}

/** Where a destination has no code, a word stands for it: `eu-eea`, `worldwide`, `not-stated`, or an organisation. */
export function destinationKey({ kind, country, internationalOrganisation }: Destination): string {
  if (kind === 'country') return country ?? 'not-stated';
  if (kind === 'international-organisation')
    return `organisation-${(internationalOrganisation ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return kind;
}

function destinationOf({ kind, country, internationalOrganisation }: RegisterLocation): Destination {
  if (kind === 'country') return country ? { kind, country: normaliseCountry(country) } : { kind: 'not-stated' };
  if (kind === 'international-organisation')
    return { kind, internationalOrganisation: internationalOrganisation?.trim() };
  return { kind };
}

const isConfirmed = ({ mode, toConfirm }: RegisterLocation): boolean =>
  !toConfirm.includes('country') &&
  !toConfirm.includes('kind') &&
  !toConfirm.includes('internationalOrganisation') &&
  !(mode === 'encrypted-transit' && toConfirm.includes('mode'));

const decisionsFor = ({ country, internationalOrganisation }: Destination, world: World) =>
  world.adequacyFor(country ?? internationalOrganisation ?? '');

const importersAt = (locations: readonly RegisterLocation[]): string[] =>
  locations.flatMap(({ importer, toConfirm }) => (importer && !toConfirm.includes('importer') ? [importer] : []));

function judgedSafeguards(
  engagement: RegisterEngagement,
  destination: Destination,
  at: { importers: readonly string[]; decisions: readonly AdequacyDecision[] },
  world: World,
): JudgedSafeguard[] {
  return engagement.safeguards
    .filter((safeguard) => !isArchived(safeguard))
    .filter(({ country }) => !country || isSameCountry(country, destination.country))
    .toSorted((one, other) => one.rank - other.rank)
    .map((safeguard) => ({ safeguard, ...judgeSafeguard(safeguard, { engagement, ...at }, world) }));
}

type Outcome = { coverage: Coverage; reason: TransferReason; reliesOn?: Instrument };

function decide(
  row: Pick<Transfer, 'destination' | 'mode' | 'isLocationConfirmed' | 'safeguards' | 'decision'>,
  world: World,
): Outcome {
  const outcome = decideAsStated(row, world);
  const wouldBeFine = outcome.coverage === 'covered' || outcome.coverage === 'none-needed';
  return wouldBeFine && !row.isLocationConfirmed ? { coverage: 'unknown', reason: 'location-unconfirmed' } : outcome;
}

function decideAsStated(
  row: Pick<Transfer, 'destination' | 'mode' | 'safeguards' | 'decision'>,
  world: World,
): Outcome {
  const { destination, mode } = row;
  if (mode === 'encrypted-transit') return { coverage: 'none-needed', reason: 'encrypted-transit' };
  if (isInEea(destination, world)) return { coverage: 'none-needed', reason: 'eea' };
  if (destination.kind === 'worldwide') return { coverage: 'unknown', reason: 'location-worldwide' };
  if (destination.kind === 'not-stated') return { coverage: 'unknown', reason: 'location-not-stated' };
  const outcome = decideThirdCountry(row);
  const isOpen = destination.country !== undefined && world.isUnderReview(destination.country);
  return isOpen && outcome.coverage === 'missing' ? { coverage: 'unknown', reason: 'territory-under-review' } : outcome;
}

/** Whether the transfer goes by a programme for the United States, whatever name it was noted under. */
export const restsOnProgramme = ({ reliesOn, decision }: Pick<Transfer, 'reliesOn' | 'decision'>): boolean =>
  reliesOn === 'adequacy-dpf' || (reliesOn === 'adequacy' && decision !== undefined && isProgramme(decision));

const isInEea = ({ kind, country }: Destination, world: World): boolean =>
  kind === 'eu-eea' || (country !== undefined && world.isEea(country));

/** One valid safeguard is enough. After it the decision that needs nothing more, then the least bad of the rest. */
function decideThirdCountry({ safeguards, decision }: Pick<Transfer, 'safeguards' | 'decision'>): Outcome {
  const first = (standing: JudgedSafeguard['standing']) => safeguards.find((one) => one.standing === standing);
  const valid = first('valid');
  if (valid) return { coverage: 'covered', reason: valid.reason, reliesOn: valid.safeguard.instrument };
  if (decision && isUnconditional(decision))
    return { coverage: 'covered', reason: 'adequacy-in-force', reliesOn: 'adequacy' };
  const unknown = first('unknown');
  if (unknown) return { coverage: 'unknown', reason: unknown.reason };
  const notInForce = first('not-in-force');
  if (notInForce) return { coverage: 'not-in-force', reason: notInForce.reason };
  if (decision && !isProgramme(decision)) return { coverage: 'unknown', reason: 'adequacy-scope-unconfirmed' };
  return { coverage: 'missing', reason: first('no-safeguard')?.reason ?? 'no-safeguard-recorded' };
}
