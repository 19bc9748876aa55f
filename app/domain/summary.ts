import type { AssessedRegister, AssessedTransfer, Verdict } from './assess';
import { VERDICTS } from './assess';
import type { Severity } from './finding';
import { SEVERITIES } from './finding';
import type { Finding, FindingCode } from './findings';
import { isSelfHosted } from './register';
import type { Band } from './risk';
import { BANDS } from './risk';
import type { Coverage, Destination } from './transfers';
import { COVERAGES, destinationKey } from './transfers';
import type { EngagementRole, Instrument } from './words';
import { ENGAGEMENT_ROLES } from './words';

export type ByVerdict = Record<Verdict, number>;

export type Summary = {
  /** Vendors engaged for a service; self-hosted software has none. */
  vendors: number;
  engagements: number;
  engagementsByRole: Record<EngagementRole, number>;
  /** Without the places that need no safeguard, which `inside` counts. */
  transfers: number;
  inside: number;
  verdicts: ByVerdict;
  coverages: Record<Coverage, number>;
  /** Transfers by `destinationKey`, most first. */
  byDestination: { key: string; destination: Destination; count: number; verdicts: ByVerdict }[];
  /** Transfers by what they rely on, else by what is recorded first, else `none`; most first. */
  byInstrument: { instrument: Instrument | 'none'; count: number; verdicts: ByVerdict }[];
  /** Transfers by band, highest first. */
  byBand: { band: Band; count: number; verdicts: ByVerdict }[];
  /** Transfers by vendor, most first. */
  byVendor: { vendorId: string; vendor: string; count: number; verdicts: ByVerdict }[];
  findings: number;
  bySeverity: Record<Severity, number>;
  /** Codes that occur, gravest first. */
  byCode: { code: FindingCode; severity: Severity; count: number }[];
};

/** The counts behind the overview. */
export function summarise({ engagements, transfers, findings }: AssessedRegister): Summary {
  const services = engagements.filter(({ engagement }) => !isSelfHosted(engagement));
  const destinations = services.flatMap((one) => one.destinations);
  const vendors = new Map(services.map(({ engagement: { vendor } }) => [vendor.id, vendor.name]));
  const groups = countBy(transfers, {
    destination: ({ destination }) => destinationKey(destination),
    instrument: instrumentOf,
    band: ({ risk }) => risk.band,
    vendor: ({ vendorId }) => vendorId,
  });
  return {
    vendors: vendors.size,
    engagements: services.length,
    engagementsByRole: countEach(ENGAGEMENT_ROLES, services, ({ engagement }) => engagement.role),
    transfers: transfers.length,
    inside: destinations.length - transfers.length,
    verdicts: countVerdicts(transfers),
    coverages: countEach(COVERAGES, destinations, ({ coverage }) => coverage),
    byDestination: groups.destination.map(({ key, first, count, verdicts }) => ({
      key,
      destination: first.destination,
      count,
      verdicts,
    })),
    byInstrument: groups.instrument.map(({ first, count, verdicts }) => ({
      instrument: instrumentOf(first),
      count,
      verdicts,
    })),
    byBand: groups.band
      .map(({ first, count, verdicts }) => ({ band: first.risk.band, count, verdicts }))
      .toSorted((one, other) => BANDS.indexOf(other.band) - BANDS.indexOf(one.band)),
    byVendor: groups.vendor.map(({ key, count, verdicts }) => ({
      vendorId: key,
      vendor: vendors.get(key) ?? '',
      count,
      verdicts,
    })),
    findings: findings.length,
    bySeverity: countEach(SEVERITIES, findings, ({ severity }) => severity),
    byCode: countCodes(findings),
  };
}

const instrumentOf = ({ reliesOn, safeguards }: AssessedTransfer): Instrument | 'none' =>
  reliesOn ?? safeguards[0]?.safeguard.instrument ?? 'none';

/** How many of each verdict. */
export const countVerdicts = (rows: readonly Pick<AssessedTransfer, 'verdict'>[]): ByVerdict =>
  countEach(VERDICTS, rows, ({ verdict }) => verdict);

function countEach<Word extends string, Item>(
  words: readonly Word[],
  items: readonly Item[],
  wordOf: (item: Item) => Word,
) {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (const item of items) counts[wordOf(item)] += 1;
  return counts;
}

type Group = { key: string; first: AssessedTransfer; count: number; verdicts: ByVerdict };

/** Groups of transfers by several keys in one pass: a large register is counted at every look after a change. */
function countBy<Name extends string>(
  rows: readonly AssessedTransfer[],
  keys: Record<Name, (row: AssessedTransfer) => string>,
): Record<Name, Group[]> {
  const groupings = (Object.entries(keys) as [Name, (row: AssessedTransfer) => string][]).map(([name, keyOf]) => ({
    name,
    keyOf,
    groups: new Map<string, Group>(),
  }));
  for (const row of rows)
    for (const { keyOf, groups } of groupings) {
      const key = keyOf(row);
      let group = groups.get(key);
      if (!group) {
        group = { key, first: row, count: 0, verdicts: { blocked: 0, unknown: 0, attention: 0, valid: 0 } };
        groups.set(key, group);
      }
      group.count += 1;
      group.verdicts[row.verdict] += 1;
    }
  return Object.fromEntries(
    groupings.map(({ name, groups }) => [
      name,
      [...groups.values()].toSorted((one, other) => other.count - one.count || gravity(one.verdicts, other.verdicts)),
    ]),
  ) as Record<Name, Group[]>;
}

/** Where as much goes to one place as to another, the one with more of the gravest verdict comes first. */
function gravity(one: ByVerdict, other: ByVerdict): number {
  const told = VERDICTS.find((verdict) => one[verdict] !== other[verdict]);
  return told ? other[told] - one[told] : 0;
}

function countCodes(findings: readonly Finding[]): Summary['byCode'] {
  const codes = new Map<FindingCode, Summary['byCode'][number]>();
  for (const { code, severity } of findings) {
    const counted = codes.get(code);
    if (counted) counted.count += 1;
    else codes.set(code, { code, severity, count: 1 });
  }
  return [...codes.values()];
}
