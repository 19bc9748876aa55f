import type { AssessedRegister, AssessedTransfer, Verdict } from './assess';
import { VERDICTS } from './assess';
import type { Severity } from './finding';
import { SEVERITIES } from './finding';
import type { FindingCode } from './findings';
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
  return {
    vendors: vendors.size,
    engagements: services.length,
    engagementsByRole: countEach(ENGAGEMENT_ROLES, services, ({ engagement }) => engagement.role),
    transfers: transfers.length,
    inside: destinations.length - transfers.length,
    verdicts: countVerdicts(transfers),
    coverages: countEach(COVERAGES, destinations, ({ coverage }) => coverage),
    byDestination: counted(transfers, ({ destination }) => destinationKey(destination)).map(
      ({ key, rows, ...group }) => ({
        key,
        destination: rows[0]?.destination ?? { kind: 'not-stated' },
        ...group,
      }),
    ),
    byInstrument: counted(transfers, instrumentOf).map(({ key, rows: _rows, ...group }) => ({
      instrument: key,
      ...group,
    })),
    byBand: counted(transfers, ({ risk }) => risk.band)
      .map(({ key, rows: _rows, ...group }) => ({ band: key, ...group }))
      .toSorted((one, other) => BANDS.indexOf(other.band) - BANDS.indexOf(one.band)),
    byVendor: counted(transfers, ({ vendorId }) => vendorId).map(({ key, rows: _rows, ...group }) => ({
      vendorId: key,
      vendor: vendors.get(key) ?? '',
      ...group,
    })),
    findings: findings.length,
    bySeverity: countEach(SEVERITIES, findings, ({ severity }) => severity),
    byCode: groupedBy(findings, ({ code }) => code).map(({ key, rows }) => ({
      code: key,
      severity: rows[0]?.severity ?? 'unknown',
      count: rows.length,
    })),
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

function counted<Key extends string>(rows: readonly AssessedTransfer[], keyOf: (row: AssessedTransfer) => Key) {
  return groupedBy(rows, keyOf)
    .map(({ key, rows: members }) => ({ key, rows: members, count: members.length, verdicts: countVerdicts(members) }))
    .toSorted((one, other) => other.count - one.count || gravity(one.verdicts, other.verdicts));
}

/** Where as much goes to one place as to another, the one with more of the gravest verdict comes first. */
function gravity(one: ByVerdict, other: ByVerdict): number {
  const told = VERDICTS.find((verdict) => one[verdict] !== other[verdict]);
  return told ? other[told] - one[told] : 0;
}

function groupedBy<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): { key: Key; rows: Row[] }[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}
