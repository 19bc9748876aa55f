import type { IsoDate } from './days';
import type { AdequacyDecision, CountryExposure, InstrumentLaw, MembershipPeriod } from './law';
import type { LawPart } from './law-overlay';

/** How a row of the law stands on a day. `noted` says something about a place without a beginning or an end. */
export const ROW_STANDINGS = ['in-force', 'coming', 'tolerated', 'ended', 'under-review', 'noted'] as const;
export type RowStanding = (typeof ROW_STANDINGS)[number];

/** `on` is the day it began to stand so, or will begin; `until` the first day, or the last as the words say, it no longer does. */
export type StandingOfRow = { standing: RowStanding; on?: IsoDate | undefined; until?: IsoDate | undefined };

/** An adequacy decision on a day: its own day of expiry already counts as ended, as `worldOn` reads it. */
export function standingOfDecision(decision: AdequacyDecision, day: IsoDate): StandingOfRow {
  const { inForceFrom, endsOn, expiresOn } = decision;
  // A day that is absent is sorted last.
  const [end] = [endsOn, expiresOn].toSorted();
  if (day < inForceFrom) return { standing: 'coming', on: inForceFrom, until: end };
  if (end && end <= day) return { standing: 'ended', on: end };
  return { standing: 'in-force', on: inForceFrom, until: end };
}

/** An instrument on a day; after its repeal it may be tolerated for contracts signed before. */
export function standingOfInstrument(instrument: InstrumentLaw, day: IsoDate): StandingOfRow {
  const { availableFrom, repealedOn, toleratedUntilOn } = instrument;
  if (availableFrom && day < availableFrom) return { standing: 'coming', on: availableFrom };
  if (!repealedOn || day < repealedOn) return { standing: 'in-force', on: availableFrom, until: repealedOn };
  if (toleratedUntilOn && day <= toleratedUntilOn)
    return { standing: 'tolerated', on: repealedOn, until: toleratedUntilOn };
  return { standing: 'ended', on: repealedOn };
}

/** A period of membership, or of what is on record about a country, on a day. Its last day is inside. */
export function standingOfPeriod(
  { from, until }: Pick<MembershipPeriod | CountryExposure, 'from' | 'until'>,
  day: IsoDate,
): StandingOfRow {
  if (day < from) return { standing: 'coming', on: from, until };
  if (until && until < day) return { standing: 'ended', on: until };
  return { standing: 'in-force', on: from, until };
}

/** The parts of the law a page shows: those that can be corrected, and notes on territories. */
export const SHOWN_PARTS = ['adequacy', 'instrument', 'membership', 'country', 'territory'] as const;
export type ShownPart = LawPart | 'territory';
