import type { Severity } from './finding';
import { SEVERITIES, surveyRegister } from './finding';
import type { FindingCode } from './findings';
import { findings } from './findings';
import type { RegisterFacts } from './register';
import type { Coverage, Destination, Transfer } from './transfers';
import { COVERAGES, destinationKey, traceDestinations } from './transfers';
import type { EngagementRole, Instrument } from './words';
import { ENGAGEMENT_ROLES } from './words';
import type { World } from './world';

export type ByCoverage = Record<Coverage, number>;

export type Summary = {
  /** Vendors engaged for a service; self-hosted software has none. */
  vendors: number;
  engagements: number;
  engagementsByRole: Record<EngagementRole, number>;
  /** Without the places that need no safeguard. */
  transfers: number;
  /** Every destination, the places that need no safeguard included. */
  coverages: ByCoverage;
  /** By `destinationKey`, most rows first. */
  byDestination: { key: string; destination: Destination; count: number; coverages: ByCoverage }[];
  /** Transfers by what they rely on, else by what is recorded first, else `none`; most first. */
  byInstrument: { instrument: Instrument | 'none'; count: number; coverages: ByCoverage }[];
  findings: number;
  bySeverity: Record<Severity, number>;
  /** Codes that occur, gravest first. */
  byCode: { code: FindingCode; severity: Severity; count: number }[];
};

/** The counts behind the overview, on the world's day. */
export function summarise(register: RegisterFacts, world: World): Summary {
  const survey = surveyRegister(register, world);
  const destinations = survey.services.flatMap((engagement) => traceDestinations(engagement, world));
  const found = findings(register, world);
  const byCode = groupedBy(found, ({ code }) => code).map(({ key, rows }) => ({
    code: key,
    severity: rows[0]?.severity ?? 'unknown',
    count: rows.length,
  }));
  return {
    vendors: survey.recipients.length,
    engagements: survey.services.length,
    engagementsByRole: countEach(ENGAGEMENT_ROLES, survey.services, ({ role }) => role),
    transfers: survey.transfers.length,
    coverages: countCoverages(destinations),
    byDestination: counted(destinations, ({ destination }) => destinationKey(destination)).map(
      ({ key, rows, count, coverages }) => ({
        key,
        destination: rows[0]?.destination ?? { kind: 'not-stated' },
        count,
        coverages,
      }),
    ),
    byInstrument: counted(survey.transfers, instrumentOf).map(({ key, count, coverages }) => ({
      instrument: key,
      count,
      coverages,
    })),
    findings: found.length,
    bySeverity: countEach(SEVERITIES, found, ({ severity }) => severity),
    byCode,
  };
}

const instrumentOf = ({ reliesOn, safeguards }: Transfer): Instrument | 'none' =>
  reliesOn ?? safeguards[0]?.safeguard.instrument ?? 'none';

const countCoverages = (rows: readonly Transfer[]): ByCoverage =>
  countEach(COVERAGES, rows, ({ coverage }) => coverage);

function countEach<Word extends string, Item>(
  words: readonly Word[],
  items: readonly Item[],
  wordOf: (item: Item) => Word,
) {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (const item of items) counts[wordOf(item)] += 1;
  return counts;
}

function counted<Key extends string>(rows: readonly Transfer[], keyOf: (row: Transfer) => Key) {
  return groupedBy(rows, keyOf)
    .map(({ key, rows: members }) => ({
      key,
      rows: members,
      count: members.length,
      coverages: countCoverages(members),
    }))
    .toSorted((one, other) => other.count - one.count);
}

function groupedBy<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): { key: Key; rows: Row[] }[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}
