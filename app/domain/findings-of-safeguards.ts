import { addMonths } from './days';
import { missingEvidence } from './evidence';
import type { EngagementCase, EngagementRule } from './finding';
import { aboutSafeguard, joined } from './finding';
import type { RegisterSafeguard } from './register';
import { isArchived } from './register';
import type { Instrument } from './words';
import type { World } from './world';

/** What was last compared with the documents longer ago than this is compared again. */
export const EVIDENCE_STALE_AFTER_MONTHS = 12;

/** What the regulator and the persons have to be told, and the record to hold (Art. 49(1) second subparagraph, 49(6)). */
const COMPELLING_INTERESTS_DUTIES: readonly string[] = ['authority-informed-on', 'persons-informed-on', 'record-entry'];

/** The annexes that make the clauses what they are; Annex III only where each sub-processor is authorised (Clause 9(a)). */
const isAnnex = (key: string): boolean => key.startsWith('annex-');

const MODULES: readonly Instrument[] = ['scc-module-1', 'scc-module-2', 'scc-module-3', 'scc-module-4'];

/**
 * The modules of the standard contractual clauses that fit an engagement: processor to sub-processor is module 3,
 * controller to processor module 2, between controllers module 1, and module 4 hands data back to a controller.
 */
export function fittingModules({ organisation, engagement }: Pick<EngagementCase, 'organisation' | 'engagement'>) {
  const { role } = engagement;
  if (role === 'sub-processor') return ['scc-module-3'] satisfies Instrument[];
  if (role === 'processor') return ['scc-module-2'] satisfies Instrument[];
  return organisation.capacities.includes('processor')
    ? (['scc-module-1', 'scc-module-4'] satisfies Instrument[])
    : (['scc-module-1'] satisfies Instrument[]);
}

/** Whether the module signed is for parties in these roles; true for whatever is no module. */
export const isModuleFitting = (
  instrument: Instrument,
  one: Pick<EngagementCase, 'organisation' | 'engagement'>,
): boolean => !MODULES.includes(instrument) || fittingModules(one).some((fitting) => fitting === instrument);

/** Whether the clauses lack nothing they cannot do without: the right module, and their annexes. */
export const isIncomplete = (safeguard: RegisterSafeguard, one: EngagementCase, world: World): boolean =>
  !isModuleFitting(safeguard.instrument, one) || missingEvidence(safeguard, one.engagement.vendor, world).length > 0;

const kept = ({ engagement }: EngagementCase) => engagement.safeguards.filter((one) => !isArchived(one));

/** The safeguards some transfer of the engagement relies on. */
const reliedOn = ({ transfers }: EngagementCase): RegisterSafeguard[] => [
  ...new Map(
    transfers.flatMap(({ safeguards, reliesOn }) => {
      const first = reliesOn && safeguards.find(({ standing }) => standing === 'valid');
      return first ? [[first.safeguard.id, first.safeguard] as const] : [];
    }),
  ).values(),
];

const isCompellingDuty = (key: string, { instrument }: RegisterSafeguard): boolean =>
  instrument === 'derogation-compelling-interests' && COMPELLING_INTERESTS_DUTIES.includes(key);

/** Reported of each safeguard whose file lacks some of the evidence a rule is about. */
const ofMissing =
  (
    isAbout: (key: string, safeguard: RegisterSafeguard) => boolean,
    more: (safeguard: RegisterSafeguard) => Record<string, string>,
  ): EngagementRule =>
  (one, world) =>
    kept(one).flatMap((safeguard) => {
      const missing = missingEvidence(safeguard, one.engagement.vendor, world).filter((key) => isAbout(key, safeguard));
      if (missing.length === 0) return [];
      return {
        severity: 'attention' as const,
        ...aboutSafeguard(safeguard.id, one.engagement),
        evidence: { ...more(safeguard), missing: joined(missing), count: missing.length },
      };
    });

export const safeguardRules = {
  'module-mismatch': (one) =>
    kept(one)
      .filter(({ instrument }) => !isModuleFitting(instrument, one))
      .map(({ id, instrument }) => ({
        severity: 'attention',
        ...aboutSafeguard(id, one.engagement),
        evidence: { instrument, role: one.engagement.role, fitting: joined(fittingModules(one)) },
      })),

  'annexes-incomplete': ofMissing(isAnnex, ({ instrument }) => ({ instrument })),

  'compelling-interests-undocumented': ofMissing(isCompellingDuty, () => ({})),

  'evidence-incomplete': ofMissing(
    (key, safeguard) => !isAnnex(key) && !isCompellingDuty(key, safeguard),
    ({ instrument }) => ({ instrument }),
  ),

  // The Data Privacy Framework has its own day of check, on the vendor.
  'evidence-unverified': (one, { day }) =>
    reliedOn(one)
      .filter(({ instrument }) => !instrument.startsWith('adequacy'))
      .filter(({ verifiedOn }) => !verifiedOn || day > addMonths(verifiedOn, EVIDENCE_STALE_AFTER_MONTHS))
      .map(({ id, instrument, verifiedOn }) => ({
        severity: 'attention',
        ...aboutSafeguard(id, one.engagement),
        evidence: { instrument, ...(verifiedOn && { verifiedOn }) },
      })),

  // SCC 2021/914 Art. 1(1) is written for importers outside the GDPR; no clauses exist for the others yet.
  'importer-subject-to-gdpr': (one) =>
    kept(one)
      .filter(
        ({ instrument, importerSubjectToGdpr }) => MODULES.includes(instrument) && importerSubjectToGdpr === 'yes',
      )
      .map(({ id, instrument }) => ({
        severity: 'info',
        ...aboutSafeguard(id, one.engagement),
        evidence: { instrument },
      })),
} satisfies Record<string, EngagementRule>;
