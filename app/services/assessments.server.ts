import { mutate, recorded, refused, type Writing } from '../../db/mutate';
import { factsOf, findRecord, type RecordOf } from '../../db/queries/records';
import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';
import { type ApprovalGap, approvalGaps } from '../domain/assessment-approval';
import { beginFrom, isServedTogether } from '../domain/assessment-prefill';
import { awaitConfirmation } from '../domain/confirmation';
import { dayOf, type IsoDate } from '../domain/days';
import { AssessmentFacts } from '../domain/facts';
import { destinationKey } from '../domain/transfers';
import type { AssessmentDecision } from '../domain/words';
import type { Context } from '../lib/context.server';
import { may } from '../lib/permissions';
import { nameDestination, suggestAnswers, type Traced, traceRegister } from './assessment-prefill.server';
import { lawOf, loadWorld } from './law.server';
import { enterRecord, reviseRecordIn } from './records.server';
import { loadRegister } from './register.server';

type Assessment = RecordOf['assessment'];

/** Which transfers a new assessment is for: keys of transfers to one vendor in one destination. */
export type Begun = { outcome: 'begun'; id: string } | { outcome: 'no-transfers' | 'not-together' };

/** The transfers of some keys as they stand today, with what a first answer is taken from. */
async function traceChosen(ctx: Context, keys: readonly string[]) {
  const day = dayOf(ctx.now());
  const register = await loadRegister(ctx.db.read, ctx.organisation);
  const world = await loadWorld(ctx, day);
  const traced = traceRegister(register, world).filter(({ transfer }) => keys.includes(transfer.key));
  return { day, register, traced };
}

/** Why some transfers cannot share an assessment, or nothing. A place nobody has stated cannot be assessed. */
function refusal(traced: readonly Traced[]): 'no-transfers' | 'not-together' | undefined {
  const [first] = traced;
  if (!first || !isAssessable(first)) return 'no-transfers';
  return traced.every(({ transfer }) => isServedTogether(first.transfer, transfer)) ? undefined : 'not-together';
}

/** Whether the law of the place can be looked at: it is a country or an international organisation. */
export const isAssessable = ({ transfer: { destination } }: Traced): boolean =>
  destination.kind === 'country' || destination.kind === 'international-organisation';

/**
 * Begins the assessment of transfers to one vendor in one destination, with everything the register and the country
 * facts already answer; all of that waits for confirmation. The key of a transfer the register no longer has is left out.
 */
export async function beginAssessment(ctx: Context, keys: readonly string[]): Promise<Begun> {
  const { day, register, traced } = await traceChosen(ctx, keys);
  const [first] = traced;
  const refused = refusal(traced);
  if (!first || refused) return { outcome: refused ?? 'no-transfers' };
  const law = await lawOf(ctx.db.read, ctx.organisation);
  const { id } = await enterRecord(
    ctx,
    'assessment',
    beginFrom(suggestAnswers(ctx, register, traced, { law, day }), statedAbout(ctx, traced, first)),
    { vendorId: first.transfer.vendorId },
  );
  return { outcome: 'begun', id };
}

function statedAbout(ctx: Context, traced: readonly Traced[], { transfer, engagement }: Traced) {
  const destination = destinationKey(transfer.destination);
  return {
    title: `${engagement.vendor.name} → ${nameDestination(destination, ctx, transfer.destination)}`.slice(0, 200),
    destination,
    covers: traced.map(({ transfer: { key } }) => key),
  };
}

/** The conclusion of an assessment whose text is kept outside the register. */
export type KeptElsewhere = {
  title?: string | undefined;
  documentUrl: string;
  decision: AssessmentDecision;
  reviewDueOn?: IsoDate | undefined;
  approver?: string | undefined;
  approvedOn?: IsoDate | undefined;
  notes?: string | undefined;
};

/**
 * Records an assessment kept elsewhere: what it is for, what it decided, who approved it when, and where it is. From
 * somebody who may not approve, approver and day are left out and the rest waits for confirmation.
 */
export async function recordAssessmentKeptElsewhere(
  ctx: Context,
  keys: readonly string[],
  { title, ...stated }: KeptElsewhere,
): Promise<Begun> {
  const { traced } = await traceChosen(ctx, keys);
  const [first] = traced;
  const refused = refusal(traced);
  if (!first || refused) return { outcome: refused ?? 'no-transfers' };
  const mayApprove = may(ctx.role, 'edit');
  const about = statedAbout(ctx, traced, first);
  const facts = AssessmentFacts.parse({
    ...about,
    ...stated,
    title: title ?? about.title,
    ...(mayApprove ? {} : { approver: undefined, approvedOn: undefined }),
  });
  const toConfirm = awaitConfirmation({ after: { ...facts, destination: undefined }, mayConfirm: mayApprove });
  const { id } = await enterRecord(
    ctx,
    'assessment',
    { ...facts, toConfirm },
    {
      vendorId: first.transfer.vendorId,
    },
  );
  return { outcome: 'begun', id };
}

type Outcome =
  | 'revised'
  | 'unchanged'
  | 'not-found'
  | 'conflict'
  /** It is approved, archived or in progress, and cannot be what was asked for. */
  | 'not-now'
  | 'not-together';

/**
 * Lets an assessment serve one more transfer to the same vendor and destination. One that is approved takes another
 * transfer only from somebody who may approve: the approval then stands for that transfer too.
 */
export async function coverTransfer(ctx: Context, id: string, key: string): Promise<{ outcome: Outcome }> {
  const { traced } = await traceChosen(ctx, [key]);
  return revise(ctx, id, (assessment) => {
    const [one] = traced;
    if (assessment.archivedAt || (assessment.approvedOn && !may(ctx.role, 'edit'))) return 'not-now';
    if (!one || one.transfer.vendorId !== assessment.vendorId) return 'not-together';
    if (destinationKey(one.transfer.destination) !== assessment.destination) return 'not-together';
    return { covers: [...new Set([...assessment.covers, key])] };
  });
}

/** What came of an approval; `gaps` says what stands in its way. */
export type Approval = { outcome: Outcome } | { outcome: 'gaps'; gaps: ApprovalGap[] };

/**
 * Approves an assessment as the person saw it (`version`): from that day its decision counts. Asks for everything
 * `approvalGaps` does.
 */
export async function approveAssessment(
  ctx: Writing,
  id: string,
  version: number,
  approval: { approver: string; approvedOn: IsoDate },
): Promise<Approval> {
  let gaps: ApprovalGap[] = [];
  const approved = await revise(
    ctx,
    id,
    (assessment) => {
      if (assessment.approvedOn || assessment.archivedAt) return 'not-now';
      gaps = approvalGaps(factsOf('assessment', assessment), ASSESSMENT_QUESTIONS);
      return gaps.length > 0 ? 'not-now' : approval;
    },
    version,
  );
  return gaps.length > 0 ? { outcome: 'gaps', gaps } : approved;
}

/** Takes an approved assessment up again: it is in progress, whatever it decided, until somebody approves it anew. */
export const reopenAssessment = (ctx: Writing, id: string): Promise<{ outcome: Outcome }> =>
  revise(ctx, id, (assessment) =>
    assessment.approvedOn && !assessment.archivedAt ? { approver: undefined, approvedOn: undefined } : 'not-now',
  );

function revise(
  ctx: Writing,
  id: string,
  change: (assessment: Assessment) => Partial<AssessmentFacts> | Outcome,
  version?: number,
): Promise<{ outcome: Outcome }> {
  return mutate(ctx, async (tx) => {
    const before = await findRecord(tx, 'assessment', ctx.organisation.id, id);
    const answer = (outcome: Outcome) => refused<{ outcome: Outcome }>({ outcome });
    if (!before) return answer('not-found');
    if (version !== undefined && before.version !== version) return answer('conflict');
    const changed = change(before);
    if (typeof changed === 'string') return answer(changed);
    const facts = { ...factsOf('assessment', before), ...changed };
    const { line } = await reviseRecordIn(tx, ctx, 'assessment', before, facts);
    return line ? recorded<{ outcome: Outcome }>({ outcome: 'revised' }, line) : answer('unchanged');
  });
}
