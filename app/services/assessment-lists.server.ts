import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';
import { type AssessmentProgress, assessmentProgress, isKeptElsewhere } from '../domain/assessment-progress';
import { type AssessmentStatus, assessmentFor, assessmentStatus } from '../domain/assessments';
import { dayOf, type IsoDate } from '../domain/days';
import { type Coverage, type Destination, destinationKey } from '../domain/transfers';
import type { AccessMode, AssessmentDecision } from '../domain/words';
import type { Context } from '../lib/context.server';
import { nameDestination, type Traced, traceRegister } from './assessment-prefill.server';
import { isAssessable } from './assessments.server';
import { loadWorld } from './law.server';
import { loadRegister, type WholeAssessment } from './register.server';

/** A transfer as an assessment names it. */
export type CoveredTransfer = {
  key: string;
  engagementId: string;
  service: string;
  mode: AccessMode;
  coverage: Coverage;
};

/** An assessment as a list shows it. */
export type AssessmentLine = {
  id: string;
  title: string;
  vendorId: string;
  vendor: string;
  /** The destination in words, and what it is filtered by. */
  destination: string;
  place: string;
  /** Those of its transfers the register has today; `gone` counts the others. */
  transfers: CoveredTransfer[];
  gone: number;
  status: AssessmentStatus;
  decision?: AssessmentDecision;
  approvedOn?: IsoDate;
  reviewDueOn?: IsoDate;
  progress: Pick<AssessmentProgress, 'answered' | 'required' | 'toConfirm'>;
  isKeptElsewhere: boolean;
  archived: boolean;
};

type Reading = Pick<Context, 'db' | 'organisation' | 'language' | 't' | 'now'>;

/** Every assessment of an organisation on a day, archived ones too, by vendor and destination. */
export async function listAssessments(ctx: Reading, day: IsoDate): Promise<AssessmentLine[]> {
  const register = await loadRegister(ctx.db.read, ctx.organisation, { archived: true });
  const traced = traceRegister(register, await loadWorld(ctx, day));
  const vendors = new Map(register.vendors.map(({ id, name }) => [id, name]));
  return register.assessments
    .map((assessment) => lineOf(ctx, assessment, traced, vendors.get(assessment.vendorId) ?? '', day))
    .toSorted((one, other) =>
      `${one.vendor} ${one.title}`.localeCompare(`${other.vendor} ${other.title}`, ctx.language),
    );
}

function lineOf(
  ctx: Reading,
  assessment: WholeAssessment,
  traced: readonly Traced[],
  vendor: string,
  day: IsoDate,
): AssessmentLine {
  const covered = traced.filter(({ transfer }) => assessment.covers.includes(transfer.key));
  const { answered, required, toConfirm } = assessmentProgress(assessment, ASSESSMENT_QUESTIONS);
  return {
    id: assessment.id,
    title: assessment.title,
    vendorId: assessment.vendorId,
    vendor,
    destination: nameDestination(assessment.destination, ctx, covered[0]?.transfer.destination),
    place: assessment.destination ?? '',
    transfers: covered.map(nameTransfer),
    gone: assessment.covers.length - covered.length,
    status: assessmentStatus(assessment, day),
    decision: assessment.decision,
    approvedOn: assessment.approvedOn,
    reviewDueOn: assessment.reviewDueOn,
    progress: { answered, required, toConfirm },
    isKeptElsewhere: isKeptElsewhere(assessment),
    archived: Boolean(assessment.archivedAt),
  };
}

/** A transfer by its service and mode. */
export const nameTransfer = ({ transfer, engagement }: Traced): CoveredTransfer => ({
  key: transfer.key,
  engagementId: engagement.id,
  service: engagement.service,
  mode: transfer.mode,
  coverage: transfer.coverage,
});

/** Transfers one assessment can serve: those to one vendor in one destination. */
export type Assessable = {
  vendorId: string;
  vendor: string;
  destination: Destination;
  destinationName: string;
  place: string;
  transfers: CoveredTransfer[];
  /** Whether what they rely on calls for an assessment; `unknown` where they rely on nothing yet. */
  need: 'required' | 'monitor' | 'not-required' | 'unknown';
  /** Assessments in use for the same vendor and destination. */
  assessments: AssessmentLine[];
};

const NEEDS = ['required', 'unknown', 'monitor', 'not-required'] as const;

/** Everything there is to assess today: those that call for an assessment first, then by vendor. */
export async function listAssessable(ctx: Reading): Promise<Assessable[]> {
  const day = dayOf(ctx.now());
  const register = await loadRegister(ctx.db.read, ctx.organisation);
  const world = await loadWorld(ctx, day);
  const traced = traceRegister(register, world);
  const groups = new Map<string, Traced[]>();
  for (const one of traced.filter(isAssessable)) {
    const key = `${one.transfer.vendorId}:${destinationKey(one.transfer.destination)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const needOf = ({ transfer: { reliesOn, safeguards } }: Traced) => {
    const instrument = reliesOn ?? safeguards[0]?.safeguard.instrument;
    return instrument ? world.instrumentLaw(instrument).needsAssessment : 'unknown';
  };
  return [...groups.values()]
    .flatMap((group): Assessable[] => {
      const [first] = group;
      if (!first) return [];
      const { vendor } = first.engagement;
      const place = destinationKey(first.transfer.destination);
      const needs = group.map(needOf);
      return [
        {
          vendorId: vendor.id,
          vendor: vendor.name,
          destination: first.transfer.destination,
          destinationName: nameDestination(place, ctx, first.transfer.destination),
          place,
          transfers: group.map(nameTransfer),
          need: NEEDS.find((need) => needs.includes(need)) ?? 'unknown',
          assessments: register.assessments
            .filter((one) => one.vendorId === vendor.id && one.destination === place)
            .map((one) => lineOf(ctx, one, traced, vendor.name, day)),
        },
      ];
    })
    .toSorted(
      (one, other) =>
        NEEDS.indexOf(one.need) - NEEDS.indexOf(other.need) ||
        `${one.vendor} ${one.place}`.localeCompare(`${other.vendor} ${other.place}`, ctx.language),
    );
}

/** What one assessment could serve together with a transfer, or undefined when the register has no such transfer. */
export async function findAssessable(ctx: Reading, key: string): Promise<Assessable | undefined> {
  const all = await listAssessable(ctx);
  return all.find(({ transfers }) => transfers.some((one) => one.key === key));
}

/** The assessments that cover a transfer, the one that counts for it, and those that could cover it too. */
export type TransferAssessments = { covering: AssessmentLine[]; countsId?: string; usable: AssessmentLine[] };

/** What the page of a transfer says about its assessments on a day. */
export async function readTransferAssessments(ctx: Reading, key: string, day: IsoDate): Promise<TransferAssessments> {
  const register = await loadRegister(ctx.db.read, ctx.organisation);
  const traced = traceRegister(register, await loadWorld(ctx, day));
  const own = traced.find(({ transfer }) => transfer.key === key);
  const place = own && destinationKey(own.transfer.destination);
  const vendor = own?.engagement.vendor;
  const line = (one: WholeAssessment) => lineOf(ctx, one, traced, vendor?.name ?? '', day);
  return {
    covering: register.assessments.filter(({ covers }) => covers.includes(key)).map(line),
    countsId: assessmentFor(register.assessments, key, day)?.id,
    usable: register.assessments
      .filter((one) => one.vendorId === vendor?.id && one.destination === place && !one.covers.includes(key))
      .map(line),
  };
}
