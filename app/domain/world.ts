import type { IsoDate } from './days';
import type { AdequacyDecision, CountryExposure, InstrumentLaw, Law } from './law';
import { normaliseCountry } from './territory';
import type { Instrument, Regime } from './words';

/** The law on one day. */
export type World = {
  readonly day: IsoDate;
  /** Whose transfer rules the exporter follows. */
  readonly regime: Regime;
  /** Whether the GDPR applies there as in a Member State or EEA State on that day. */
  isEea(code: string): boolean;
  /** Whether nobody has settled if the GDPR applies there: to be treated as unknown, never as inside. */
  isUnderReview(code: string): boolean;
  /**
   * The adequacy decisions in force that day for a country code or for an international organisation by name. Being in
   * force is not being enough: see `scope` and `requiresEntityCheck`.
   */
  adequacyFor(destination: string): readonly AdequacyDecision[];
  /**
   * Whether the instrument can carry a transfer that day. After a repeal only contracts known to be signed before it
   * are tolerated, and only to the end of the toleration (Art. 4 of Decision (EU) 2021/914).
   */
  isInstrumentInForce(instrument: Instrument, signedOn?: IsoDate | null): boolean;
  instrumentLaw(instrument: Instrument): InstrumentLaw;
  /** What is on record that day about access by the country's authorities; undefined when nothing is. */
  exposureOf(code: string): CountryExposure['exposure'] | undefined;
};

/** The law as it stood, stands or will stand on `day` for exporters of a regime, as far as `law` knows it. */
export function worldOn(day: IsoDate, law: Law, regime: Regime = 'eu'): World {
  const eea = new Set(
    law.membership
      .filter((period) => isOf(regime, period) && isWithin(day, period))
      .map(({ code }) => normaliseCountry(code)),
  );
  const decisions = law.adequacy.filter((decision) => isOf(regime, decision) && isDecisionInForce(day, decision));
  const ofCountry = new Map<string, AdequacyDecision[]>();
  for (const decision of decisions)
    ofCountry.set(decision.destination, [...(ofCountry.get(decision.destination) ?? []), decision]);
  const ofOrganisations = decisions.filter(({ destination }) => destination.startsWith(ORGANISATION));
  const exposures = new Map(
    law.exposures.filter((one) => isWithin(day, one)).map(({ code, exposure }) => [normaliseCountry(code), exposure]),
  );

  return {
    day,
    regime,
    isEea: (code) => eea.has(normaliseCountry(code)),
    isUnderReview: (code) => law.underReview.includes(normaliseCountry(code)),
    adequacyFor: (destination) =>
      ofCountry.get(normaliseCountry(destination)) ??
      ofOrganisations.filter((decision) => isNamed(decision, destination)),
    isInstrumentInForce(instrument, signedOn) {
      const { availableFrom, repealedOn, toleratedUntilOn } = law.instruments[instrument];
      if (availableFrom && day < availableFrom) return false;
      if (!repealedOn || day < repealedOn) return true;
      return Boolean(toleratedUntilOn && day <= toleratedUntilOn && signedOn && signedOn < repealedOn);
    },
    instrumentLaw: (instrument) => law.instruments[instrument],
    exposureOf: (code) => exposures.get(normaliseCountry(code)),
  };
}

const isOf = (regime: Regime, row: { regime?: Regime | undefined }) => (row.regime ?? 'eu') === regime;

const isWithin = (day: IsoDate, { from, until }: { from: IsoDate; until?: IsoDate | undefined }) =>
  from <= day && (!until || day <= until);

const isDecisionInForce = (day: IsoDate, { inForceFrom, endsOn, expiresOn }: AdequacyDecision) =>
  inForceFrom <= day && (!endsOn || day < endsOn) && (!expiresOn || day < expiresOn);

const ORGANISATION = 'INT_ORG:';

function isNamed({ destination, names = [] }: AdequacyDecision, sought: string): boolean {
  const abbreviation = destination.slice(ORGANISATION.length);
  return (
    names.some((name) => name.toLowerCase() === sought.trim().toLowerCase()) ||
    sought.split(/[^\p{L}\p{N}]+/u).includes(abbreviation)
  );
}
