import type { AssessedEngagement, AssessedRegister, AssessedTransfer, AssessedVendor } from './assessed-register';
import type { Severity } from './finding';
import { SEVERITIES } from './finding';
import type { FindingCode, FindingGroup } from './findings';
import { onceFor } from './once';
import { isSelfHosted } from './register';
import type { Band } from './risk';
import { BANDS } from './risk';
import type { Stretch } from './stretches';
import type { Coverage } from './transfers';
import { COVERAGES, destinationKey } from './transfers';
import type { Verdict } from './verdict';
import { VERDICTS } from './verdict';
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
  byDestination: { key: string; count: number; verdicts: ByVerdict }[];
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

/** The counts behind the overview: those of every stretch added up, so that a change makes one or two be taken anew. */
export function summarise({ stretches, vendors, transfers, findings, groups }: AssessedRegister): Summary {
  const tallies = stretches.engagements.map(tallyOf);
  const coverages = addUp(
    COVERAGES,
    tallies.map((one) => one.coverages),
  );
  const engagementsByRole = addUp(
    ENGAGEMENT_ROLES,
    tallies.map((one) => one.roles),
  );
  return {
    vendors: [...vendors.values()].filter(isEngagedForService).length,
    engagements: total(engagementsByRole),
    engagementsByRole,
    transfers: transfers.length,
    inside: coverages['none-needed'],
    verdicts: addUp(
      VERDICTS,
      tallies.map((one) => one.verdicts),
    ),
    coverages,
    byDestination: mostFirst(tallies.map((one) => one.byDestination)),
    byInstrument: mostFirst(tallies.map((one) => one.byInstrument)).map(({ key, ...counted }) => ({
      instrument: key,
      ...counted,
    })),
    byBand: mostFirst(tallies.map((one) => one.byBand))
      .map(({ key, ...counted }) => ({ band: key, ...counted }))
      .toSorted((one, other) => BANDS.indexOf(other.band) - BANDS.indexOf(one.band)),
    byVendor: mostFirst(tallies.map((one) => one.byVendor)).map(({ key, ...counted }) => ({
      vendorId: key,
      vendor: vendors.get(key)?.vendor.name ?? '',
      ...counted,
    })),
    findings: findings.length,
    bySeverity: countSeverities(groups),
    byCode: countCodes(groups),
  };
}

const isEngagedForService = ({ cases }: AssessedVendor): boolean =>
  cases.some(({ engagement }) => !isSelfHosted(engagement));

const tallyOf = onceFor((stretch: Stretch<AssessedEngagement>) => {
  const services = stretch.filter(({ engagement }) => !isSelfHosted(engagement));
  const destinations = services.flatMap((one) => one.destinations);
  const transfers = destinations.filter(({ coverage }) => coverage !== 'none-needed');
  return {
    roles: countEach(ENGAGEMENT_ROLES, services, ({ engagement }) => engagement.role),
    coverages: countEach(COVERAGES, destinations, ({ coverage }) => coverage),
    verdicts: countVerdicts(transfers),
    byDestination: countBy(transfers, ({ destination }) => destinationKey(destination)),
    byInstrument: countBy(transfers, instrumentOf),
    byBand: countBy(transfers, ({ risk }) => risk.band),
    byVendor: countBy(transfers, ({ vendorId }) => vendorId),
  };
});

const instrumentOf = ({ reliesOn, safeguards }: AssessedTransfer): Instrument | 'none' =>
  reliesOn ?? safeguards[0]?.safeguard.instrument ?? 'none';

/** How many of each verdict. */
export const countVerdicts = (rows: readonly Pick<AssessedTransfer, 'verdict'>[]): ByVerdict =>
  countEach(VERDICTS, rows, ({ verdict }) => verdict);

const noneOf = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;

function countEach<Word extends string, Item>(
  words: readonly Word[],
  items: readonly Item[],
  wordOf: (item: Item) => Word,
) {
  const counts = noneOf(words);
  for (const item of items) counts[wordOf(item)] += 1;
  return counts;
}

function countBy<Key extends string>(
  transfers: readonly AssessedTransfer[],
  keyOf: (transfer: AssessedTransfer) => Key,
): Map<Key, ByVerdict> {
  const counts = new Map<Key, ByVerdict>();
  for (const transfer of transfers) {
    const key = keyOf(transfer);
    const known = counts.get(key);
    if (known) known[transfer.verdict] += 1;
    else counts.set(key, countVerdicts([transfer]));
  }
  return counts;
}

const total = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

function addUp<Word extends string>(words: readonly Word[], stretches: readonly Record<Word, number>[]) {
  const counts = noneOf(words);
  for (const counted of stretches) for (const word of words) counts[word] += counted[word];
  return counts;
}

/** What several stretches counted by a key, together; what is alike stays in the order it came. */
function mostFirst<Key extends string>(stretches: readonly ReadonlyMap<Key, ByVerdict>[]) {
  const counts = new Map<Key, ByVerdict>();
  for (const counted of stretches)
    for (const [key, verdicts] of counted) {
      const known = counts.get(key);
      if (known) for (const verdict of VERDICTS) known[verdict] += verdicts[verdict];
      else counts.set(key, { ...verdicts });
    }
  return [...counts]
    .map(([key, verdicts]) => ({ key, count: total(verdicts), verdicts }))
    .toSorted((one, other) => other.count - one.count || gravity(one.verdicts, other.verdicts));
}

/** Where as much goes to one place as to another, the one with more of the gravest verdict comes first. */
function gravity(one: ByVerdict, other: ByVerdict): number {
  const told = VERDICTS.find((verdict) => one[verdict] !== other[verdict]);
  return told ? other[told] - one[told] : 0;
}

function countSeverities(groups: readonly FindingGroup[]): Summary['bySeverity'] {
  const counts = noneOf(SEVERITIES);
  for (const { severity, findings } of groups) counts[severity] += findings.length;
  return counts;
}

function countCodes(groups: readonly FindingGroup[]): Summary['byCode'] {
  const codes = new Map<FindingCode, Summary['byCode'][number]>();
  for (const { code, severity, findings } of groups) {
    const counted = codes.get(code);
    if (counted) counted.count += findings.length;
    else codes.set(code, { code, severity, count: findings.length });
  }
  return [...codes.values()];
}
