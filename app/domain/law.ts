import type { IsoDate } from './days';
import type { Instrument, Regime } from './words';

/** A stretch of time during which the GDPR applies in a territory as in a Member State or EEA State. */
export type MembershipPeriod = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** For whose exporters it is no third country; absent means those under the GDPR. */
  readonly regime?: Regime | undefined;
  /** Why it belongs: Member State, EFTA State of the EEA, EU territory with a code of its own. */
  readonly group: string;
  readonly from: IsoDate;
  /** The last day; absent while it lasts. */
  readonly until?: IsoDate | undefined;
};

/** A decision of the Commission under Art. 45 (or Art. 25(6) of Directive 95/46), in force or not. */
export type AdequacyDecision = {
  readonly key: string;
  /** Whose exporters may rely on it; absent means those under the GDPR. */
  readonly regime?: Regime | undefined;
  /** ISO 3166-1 alpha-2, or `INT_ORG:` and the abbreviation of an international organisation (`INT_ORG:EPO`). */
  readonly destination: string;
  /** For an international organisation: the full names it is also written by. */
  readonly names?: readonly string[] | undefined;
  readonly decision: string;
  readonly adoptedOn: IsoDate;
  readonly inForceFrom: IsoDate;
  /** Annulled or repealed: the first day on which it can no longer be relied on. */
  readonly endsOn?: IsoDate | undefined;
  /** The day written into the decision itself; whether that day still counts is unsettled, so it does not. */
  readonly expiresOn?: IsoDate | undefined;
  readonly scope: 'full' | 'conditional';
  /** The recipient has to be found inside the scope before the decision helps. */
  readonly requiresEntityCheck: boolean;
  readonly legalRisk: string;
  /** Not yet taken over into the EEA Agreement: an exporter in Norway, Iceland or Liechtenstein has to be told. */
  readonly notYetInEea?: boolean | undefined;
};

/**
 * True for a decision that covers only recipients which joined a programme and stand on its list. Every decision for
 * the United States has been of that kind: Safe Harbour, Privacy Shield, Data Privacy Framework.
 */
export const isProgramme = ({ destination }: AdequacyDecision): boolean => destination === 'US';

/** True when a decision covers whoever receives the data there, so that nothing has to be found out first. */
export const isUnconditional = (decision: AdequacyDecision): boolean =>
  decision.scope === 'full' && !decision.requiresEntityCheck && !isProgramme(decision);

/** One line of the evidence an instrument asks for. */
export type EvidenceRequirement = { readonly key: string; readonly required: boolean };

/** What the law says about one instrument of Chapter V. */
export type InstrumentLaw = {
  readonly article: string;
  /** Transfer impact assessment: needed, the law only to be followed, or not called for. */
  readonly needsAssessment: 'required' | 'monitor' | 'not-required';
  /** The line of its evidence to which "no" lifts the need of an assessment. */
  readonly assessmentOnlyIf?: string | undefined;
  /** Whose transfer rules it satisfies. */
  readonly regime: Regime;
  /** The first day it could be used. */
  readonly availableFrom?: IsoDate | undefined;
  /** The first day on which nothing new can be based on it. */
  readonly repealedOn?: IsoDate | undefined;
  /** The last day contracts concluded before the repeal were tolerated. */
  readonly toleratedUntilOn?: IsoDate | undefined;
  readonly evidence: readonly EvidenceRequirement[];
};

/**
 * What is on record about a country's laws on access by authorities, beside the question of adequacy: `criticised` by
 * the Court of Justice or a study made for the EDPB, `high-exposure` where that study, or the organisation itself,
 * finds no protection that is essentially equivalent.
 */
export type CountryExposure = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly exposure: 'criticised' | 'high-exposure';
  readonly from: IsoDate;
  readonly until?: IsoDate | undefined;
};

/** The law as dated data. The domain never holds it: it is an argument, so that any day and any change can be asked. */
export type Law = {
  readonly membership: readonly MembershipPeriod[];
  readonly adequacy: readonly AdequacyDecision[];
  readonly exposures: readonly CountryExposure[];
  /** ISO 3166-1 alpha-2 codes of places whose position nobody has settled: neither inside nor plainly a third country. */
  readonly underReview: readonly string[];
  readonly instruments: Readonly<Record<Instrument, InstrumentLaw>>;
};
