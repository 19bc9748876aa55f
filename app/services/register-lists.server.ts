import { isCurrent } from '../domain/register';
import type { Band } from '../domain/risk';
import { type Coverage, deriveTransfers } from '../domain/transfers';
import { gravestVerdict, type Verdict } from '../domain/verdict';
import type { EngagementRole, Instrument } from '../domain/words';
import type { World } from '../domain/world';
import type { Assessed } from './assessed.server';
import type { WholeEngagement, WholeLocation, WholeRegister, WholeVendor } from './register.server';

/** A place as a list shows it. */
export type Place = { kind: WholeLocation['kind']; country?: string; internationalOrganisation?: string };

export type EngagementLine = WholeEngagement & {
  places: Place[];
  /** The worst of its transfers. `none-needed` where nothing leaves the EEA or nobody receives anything. */
  coverage: Coverage;
  instruments: Instrument[];
  /** Absent for what is archived or has ended. */
  verdict?: Verdict | undefined;
  /** Of the place most is at stake at; absent for software the organisation runs itself too. */
  risk?: { score: number; band: Band } | undefined;
  /** Values to confirm in the engagement, its locations and its safeguards. */
  waiting: number;
  isArchived: boolean;
};

export type VendorLine = WholeVendor & {
  engagements: { id: string; service: string; role: EngagementRole }[];
  roles: EngagementRole[];
  places: Place[];
  /** Absent for a vendor with no current engagement. */
  coverage?: Coverage;
  verdict?: Verdict | undefined;
  risk?: { score: number; band: Band } | undefined;
  published: boolean;
  /** Values to confirm in the vendor and everything under it. */
  waiting: number;
  isArchived: boolean;
};

/** Verdicts, gravest first. */
export const WORST_FIRST: readonly Coverage[] = ['missing', 'not-in-force', 'unknown', 'covered', 'none-needed'];

/** The worst coverage of several, which is the one a line shows. */
export const worstCoverage = (coverages: readonly Coverage[]): Coverage =>
  WORST_FIRST.find((coverage) => coverages.includes(coverage)) ?? 'none-needed';

const ratingOf = (risk: { score: number; band: Band } | undefined) => risk && { score: risk.score, band: risk.band };

/** One line per engagement, archived ones marked; an engagement of an archived vendor counts as archived. */
export function lineUpEngagements(
  { engagements }: Pick<WholeRegister, 'engagements'>,
  world: World,
  assessed: Pick<Assessed, 'engagements'>,
): EngagementLine[] {
  const judged = new Map(assessed.engagements.map((one) => [one.engagement.id, one]));
  return engagements.map((engagement) => {
    const locations = engagement.locations.filter(({ archivedAt }) => !archivedAt);
    const safeguards = engagement.safeguards.filter(({ archivedAt }) => !archivedAt);
    return {
      ...engagement,
      places: placesOf(locations),
      coverage: worstCoverage(deriveTransfers(engagement, world).map(({ coverage }) => coverage)),
      verdict: judged.get(engagement.id)?.verdict,
      risk: ratingOf(judged.get(engagement.id)?.risk),
      instruments: [...new Set(safeguards.map(({ instrument }) => instrument))],
      waiting: [engagement, ...locations, ...safeguards].reduce((sum, { toConfirm }) => sum + toConfirm.length, 0),
      isArchived: Boolean(engagement.archivedAt ?? engagement.vendor.archivedAt),
    };
  });
}

/** One line per vendor, with what its current engagements say together. */
export function lineUpVendors(
  register: WholeRegister,
  world: World,
  assessed: Pick<Assessed, 'engagements'>,
): VendorLine[] {
  const lines = lineUpEngagements(register, world, assessed).filter(({ archivedAt }) => !archivedAt);
  return register.vendors.map((vendor) => {
    const engagements = lines.filter(({ vendorId }) => vendorId === vendor.id);
    const current = engagements.filter((engagement) =>
      isCurrent({ ...engagement, vendor: { ...vendor, archivedAt: undefined } }, world.day),
    );
    return {
      ...vendor,
      engagements: engagements.map(({ id, service, role }) => ({ id, service, role })),
      roles: [...new Set(engagements.map(({ role }) => role))],
      places: placesOf(engagements.flatMap(({ places }) => places)),
      coverage: current.length > 0 ? worstCoverage(current.map(({ coverage }) => coverage)) : undefined,
      verdict: gravestVerdict(current.flatMap(({ verdict }) => verdict ?? [])),
      risk: current.flatMap(({ risk }) => risk ?? []).toSorted((one, other) => other.score - one.score)[0],
      published: engagements.some(({ published }) => published),
      waiting: engagements.reduce((sum, { waiting }) => sum + waiting, vendor.toConfirm.length),
      isArchived: Boolean(vendor.archivedAt),
    };
  });
}

/** Places without those that stand there already. */
export function placesOf(locations: readonly Place[]): Place[] {
  const places = new Map<string, Place>();
  for (const { kind, country, internationalOrganisation } of locations)
    places.set(`${kind}:${country ?? internationalOrganisation ?? ''}`, { kind, country, internationalOrganisation });
  return [...places.values()];
}
