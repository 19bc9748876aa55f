import type { IsoDate } from './days';
import type { AuthorisationAnswer, CustomerAuthorisation, ObjectionState } from './words';

/**
 * Where one customer stands on one notice: `told` when there was nothing to object to, `awaited` while its window is
 * open, `authorised` or `refused` after it, and what an objection led to.
 */
export type CustomerStanding =
  | 'told'
  | 'awaited'
  | 'authorised'
  | 'refused'
  | 'objected'
  | 'exempted'
  | 'change-dropped'
  | 'ended';

type Told = {
  authorisation: CustomerAuthorisation;
  objectionUntilOn?: IsoDate | null | undefined;
  /** It said yes before its window was over. */
  agreedAt?: string | null | undefined;
};

/** The states in which an objection is still to be answered. */
export const OPEN_OBJECTION_STATES: readonly ObjectionState[] = ['received', 'under-discussion'];

/**
 * The standing on `day`. Silence authorises under a general authorisation and refuses under a specific one (GDPR Art.
 * 28(2); EDPB Guidelines 07/2020, §§ 151-156). An open objection stops both; one that was withdrawn or not upheld leaves
 * things as they would be without it. One that came after the window stops nothing by itself.
 */
export function standingOf(
  { authorisation, objectionUntilOn, agreedAt }: Told,
  objections: readonly { state: ObjectionState; isLate: boolean }[],
  day: IsoDate,
): CustomerStanding {
  const led = (state: ObjectionState) => objections.some((objection) => objection.state === state);
  if (led('contract-ended')) return 'ended';
  if (led('customer-exempted')) return 'exempted';
  if (led('change-dropped')) return 'change-dropped';
  if (objections.some(({ state, isLate }) => !isLate && OPEN_OBJECTION_STATES.includes(state))) return 'objected';
  if (!objectionUntilOn) return 'told';
  if (agreedAt) return 'authorised';
  if (day <= objectionUntilOn) return 'awaited';
  return authorisation === 'general' ? 'authorised' : 'refused';
}

/** Whether the vendor may work with this customer's data. */
export const mayBeginFor = (standing: CustomerStanding): boolean => standing === 'told' || standing === 'authorised';

/** What the customers together have said of an engagement: one that objects is enough, yes takes all of them. */
export function answerOf(standings: readonly CustomerStanding[]): AuthorisationAnswer {
  if (standings.some((standing) => standing === 'objected' || standing === 'refused')) return 'objected';
  return standings.length > 0 && standings.every((standing) => standing !== 'awaited') ? 'granted' : 'unanswered';
}
