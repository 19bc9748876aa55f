import type { TransferMove } from './comparison';
import { addDays, type IsoDate } from './days';
import type { Law } from './law';
import type { RegisterEngagement } from './register';
import type { ScenarioEvent } from './scenario';
import { isSameCountry } from './territory';

type Causes = {
  law: Law;
  events: readonly ScenarioEvent[];
  /** The days compared. */
  from: IsoDate;
  to: IsoDate;
};

/**
 * The first day on which a transfer no longer has what it stood on: the end of its decision, of its safeguard or of the
 * instrument, or the day of the event that is about its vendor. The earliest of those between the two days; the later day
 * itself when none explains it.
 */
export function firstDayWithout(move: TransferMove, engagement: RegisterEngagement, causes: Causes): IsoDate {
  const [earliest] = [...endsOf(move, causes.law), ...eventsOf(move, causes.events), ...lapsesOf(move, engagement)]
    .flatMap((on) => (on && causes.from <= on && on <= causes.to ? [on] : []))
    .toSorted();
  return earliest ?? causes.to;
}

function endsOf({ before, after }: TransferMove, law: Law): (IsoDate | undefined)[] {
  if (!before) {
    const membership = law.membership.filter(({ code }) => isSameCountry(code, after?.destination.country));
    return membership.map(({ until }) => until && addDays(until, 1));
  }
  const { reliesOn, decision, safeguards } = before;
  if (reliesOn === 'adequacy' || reliesOn === 'adequacy-dpf') {
    const now = law.adequacy.find(({ key }) => key === decision?.key);
    return [now?.endsOn, now?.expiresOn];
  }
  if (!reliesOn) return [];
  const { repealedOn, toleratedUntilOn } = law.instruments[reliesOn];
  const signedOn = safeguards.find(({ standing }) => standing === 'valid')?.safeguard.signedOn;
  const isTolerated = repealedOn && toleratedUntilOn && signedOn && signedOn < repealedOn;
  return [isTolerated ? addDays(toleratedUntilOn, 1) : repealedOn];
}

const lapsesOf = ({ before }: TransferMove, { vendor }: RegisterEngagement): (IsoDate | undefined)[] => {
  const reliedOn = before?.safeguards.find(({ standing }) => standing === 'valid')?.safeguard;
  const certifiedUntil = before?.reliesOn === 'adequacy-dpf' ? vendor.dpfNextCertificationDueOn : undefined;
  return [reliedOn?.expiresOn, certifiedUntil].map((last) => last && addDays(last, 1));
};

const eventsOf = ({ vendorId, before }: TransferMove, events: readonly ScenarioEvent[]): IsoDate[] =>
  events
    .filter((event) => {
      if (event.kind === 'vendor-moves') return event.vendorId === vendorId && !before;
      return event.kind === 'vendor-leaves-dpf' && event.vendorId === vendorId && before?.decision !== undefined;
    })
    .map(({ on }) => on);
