import { dayOf, type IsoDate } from '../domain/days';
import type { Instrument } from '../domain/words';
import type { Context } from '../lib/context.server';
import { type AssessmentView, readAssessment } from './assessment-page.server';
import { type CountryNote, notesOnCountry } from './country-notes.server';
import { type HistoryEntry, listHistory } from './history.server';
import { lawOf } from './law.server';
import { loadRegister } from './register.server';

/** A safeguard of the register that an assessment rests on. */
export type ReportedSafeguard = {
  id: string;
  instrument: Instrument;
  service: string;
  reference?: string;
  signedOn?: IsoDate;
  documentUrl?: string;
};

export type AssessmentReport = {
  view: AssessmentView;
  day: IsoDate;
  exporter: string;
  importer: string;
  /** What is on record about the destination: said by whom, read when. */
  countryFacts: CountryNote[];
  safeguards: ReportedSafeguard[];
  /** Who began, approved and took it up again; the edits between are in the history of the assessment. */
  milestones: Pick<HistoryEntry, 'id' | 'at' | 'action' | 'actor'>[];
};

/** Everything a printed assessment says, with what it rests on; undefined when the organisation has none of that id. */
export async function readAssessmentReport(
  ctx: Context,
  id: string | undefined,
): Promise<AssessmentReport | undefined> {
  const day = dayOf(ctx.now());
  const view = await readAssessment(ctx, id, day);
  if (!view) return undefined;
  const { assessment } = view;
  const register = await loadRegister(ctx.db.read, ctx.organisation);
  const law = await lawOf(ctx.db.read, ctx.organisation);
  const covered = new Set(view.transfers.filter(({ isCovered }) => isCovered).map(({ engagementId }) => engagementId));
  const history = await listHistory(ctx.db.read, ctx.organisation.id, 'assessment', assessment.id);
  const { organisation } = register;
  return {
    view,
    day,
    exporter: assessment.answers.exporter ?? organisation.legalName ?? organisation.name,
    importer: assessment.answers.importer ?? view.vendor.name,
    countryFacts: assessment.destination ? notesOnCountry(law, assessment.destination, day, ctx.language) : [],
    safeguards: register.engagements
      .filter((engagement) => covered.has(engagement.id))
      .flatMap(({ service, safeguards }) =>
        safeguards
          .filter(({ country }) => !country || country === assessment.destination)
          .map((one) => ({
            id: one.id,
            instrument: one.instrument,
            service,
            reference: one.reference,
            signedOn: one.signedOn,
            documentUrl: one.documentUrl,
          })),
      ),
    milestones: history.filter(isMilestone).map(({ id: line, at, action, actor }) => ({ id: line, at, action, actor })),
  };
}

const isMilestone = ({ action, fields }: HistoryEntry): boolean =>
  !action.endsWith('.revised') || fields.some(({ field }) => field === 'approvedOn');
