import type { AssessedTransfer, Verdict } from '../domain/assess';
import { type Side, TRANSFER_FATES, type TransferFate, type TransferMove } from '../domain/comparison';
import type { FindingCode } from '../domain/findings';
import type { Remedy } from '../domain/remedies';
import type { Band } from '../domain/risk';
import type { Scenario } from '../domain/scenario';
import { type Coverage, type Destination, destinationKey, type TransferReason } from '../domain/transfers';
import type { AccessMode, Instrument } from '../domain/words';
import { grouped } from '../lib/grouped';
import { namesIn } from './scenario-choices.server';
import type { WhatIf } from './what-if.server';

/** How one transfer stands on one side. */
export type StandLine = {
  coverage: Coverage;
  reason: TransferReason;
  reliesOn?: Instrument | undefined;
  verdict: Verdict;
  score: number;
  band: Band;
};

type NamedLine = { key: string; vendorId: string; vendor: string; engagementId: string; service: string };

/** A transfer with what became of it. */
export type MoveLine = NamedLine & {
  fate: TransferFate;
  destination: Destination;
  /** What the destination is sorted and named by. */
  place: string;
  mode: AccessMode;
  before?: StandLine | undefined;
  after?: StandLine | undefined;
  came: FindingCode[];
  went: FindingCode[];
};

export type RemedyLine = NamedLine &
  Pick<Remedy, 'step' | 'instrument' | 'onFile' | 'assessment' | 'by'> & {
    destination: Destination;
    /** Why it does not stand, or nothing where only an assessment is missing. */
    reason: TransferReason;
  };

export type EngagementLine = Omit<NamedLine, 'key'> & {
  isPublished: boolean;
  fates: Partial<Record<TransferFate, number>>;
  before?: { verdict: Verdict; score?: number | undefined } | undefined;
  after?: { verdict: Verdict; score?: number | undefined } | undefined;
  came: FindingCode[];
  went: FindingCode[];
};

/** Everything a what-if answers, with names instead of records: what pages and files are made from. */
export type WhatIfView = {
  scenario: Scenario;
  modelVersion: string;
  before: Side;
  after: Side;
  counts: Record<TransferFate, number>;
  /** Without the untouched ones. */
  moves: Record<Exclude<TransferFate, 'untouched'>, MoveLine[]>;
  remedies: RemedyLine[];
  engagements: EngagementLine[];
  purposes: { purpose?: string | undefined; services: string[] }[];
  vendors: number;
  /** Engagements on the published list of which a transfer stands on something else afterwards, or on nothing. */
  publishedTouched: number;
  /** Vendors and decisions the events name, by identifier or key; what is not here no longer exists. */
  names: Record<string, string>;
};

/** Puts a what-if into names and lines. */
export function viewWhatIf(whatIf: WhatIf): WhatIfView {
  const { scenario, register, comparison, remedies, after } = whatIf;
  const engagements = new Map(register.engagements.map((one) => [one.id, one]));
  const nameOf = (of: { engagementId: string; vendorId: string }) => {
    const engagement = engagements.get(of.engagementId);
    return { ...of, vendor: engagement?.vendor.name ?? '', service: engagement?.service ?? '' };
  };
  const lineOf = (move: TransferMove): MoveLine => ({
    ...nameOf({ engagementId: move.engagementId, vendorId: move.vendorId }),
    ...placeOf((move.after ?? move.before) as AssessedTransfer),
    fate: move.fate,
    before: move.before && standOf(move.before),
    after: move.after && standOf(move.after),
    ...codesOf(move),
  });
  const { untouched, ...touched } = comparison.transfers;
  const entries = Object.entries(touched).map(([fate, moves]) => [fate, moves.map(lineOf)]);
  const lines = comparison.engagements.map((move): EngagementLine => {
    const engagement = engagements.get(move.engagementId);
    return {
      ...nameOf({ engagementId: move.engagementId, vendorId: move.vendorId }),
      isPublished: engagement?.published ?? false,
      fates: Object.fromEntries(
        [...grouped(move.transfers, ({ fate }) => fate)].map(([fate, all]) => [fate, all.length]),
      ),
      before: move.before && { verdict: move.before.verdict, score: move.before.risk?.score },
      after: move.after && { verdict: move.after.verdict, score: move.after.risk?.score },
      ...codesOf(move),
    };
  });
  return {
    scenario,
    modelVersion: after.modelVersion,
    before: comparison.before,
    after: comparison.after,
    counts: Object.fromEntries(
      TRANSFER_FATES.map((fate) => [fate, comparison.transfers[fate].length]),
    ) as WhatIfView['counts'],
    moves: Object.fromEntries(entries) as WhatIfView['moves'],
    remedies: remedies.map(({ transfer, key: _key, engagementId, vendorId, ...remedy }) => ({
      ...nameOf({ engagementId, vendorId }),
      ...placeOf(transfer),
      ...remedy,
      reason: transfer.reason,
    })),
    engagements: lines,
    purposes: comparison.purposes.map(({ purpose, engagementIds }) => ({
      purpose,
      services: engagementIds.map((id) => {
        const { vendor, service } = nameOf({ engagementId: id, vendorId: '' });
        return `${vendor} · ${service}`;
      }),
    })),
    vendors: comparison.vendorIds.length,
    publishedTouched: lines.filter(({ isPublished, fates }) => isPublished && isToldOf(fates)).length,
    names: namesIn(scenario.events, register.vendors, whatIf.law.before),
  };
}

/** What changes the published list, or what customers were told about a transfer. */
const isToldOf = (fates: EngagementLine['fates']): boolean =>
  (['falls', 'falls-back', 'appears', 'disappears'] as const).some((fate) => fates[fate]);

const placeOf = ({ key, destination, mode }: AssessedTransfer) => ({
  key,
  destination,
  place: destinationKey(destination),
  mode,
});

const standOf = ({ coverage, reason, reliesOn, verdict, risk }: AssessedTransfer): StandLine => ({
  coverage,
  reason,
  reliesOn,
  verdict,
  score: risk.score,
  band: risk.band,
});

const codesOf = ({ came, went }: Pick<TransferMove, 'came' | 'went'>) => ({
  came: [...new Set(came.map(({ code }) => code))],
  went: [...new Set(went.map(({ code }) => code))],
});
