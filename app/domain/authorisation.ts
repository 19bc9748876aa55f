import type { IsoDate } from './days';
import type { RegisterEngagement } from './register';

/** Where the customers' authorisation of a sub-processor stands (GDPR Art. 28(2); EDPB Guidelines 07/2020, §§ 155-156). */
export type AuthorisationState = 'authorised' | 'refused' | 'objected' | 'awaited' | 'missing' | 'unknown';

/**
 * The state on `day`. Silence counts as yes under a general authorisation once the window has passed, and as no where
 * each change needs a specific one; an objection freezes whichever it is. Without a window what was recorded stands.
 * "Not needed" cannot be right for a sub-processor, and a suggestion nobody confirmed authorises nobody.
 */
export function authorisationOn(engagement: RegisterEngagement, day: IsoDate): AuthorisationState {
  const stated = statedOn(engagement, day);
  const isSuggested = OF_THE_CUSTOMERS.some((field) => engagement.toConfirm.includes(field));
  return stated === 'authorised' && isSuggested ? 'unknown' : stated;
}

const OF_THE_CUSTOMERS: readonly (keyof RegisterEngagement)[] = [
  'authorisation',
  'authorisationAnswer',
  'objectionUntilOn',
];

function statedOn(engagement: RegisterEngagement, day: IsoDate): AuthorisationState {
  const { authorisation, authorisationAnswer: answer, objectionUntilOn } = engagement;
  if (authorisation === 'none') return 'missing';
  if (authorisation === 'unknown' || authorisation === 'not-needed') return 'unknown';
  if (answer === 'objected') return 'objected';
  if (answer === 'granted' || !objectionUntilOn) return 'authorised';
  if (day <= objectionUntilOn) return 'awaited';
  return authorisation === 'general' ? 'authorised' : 'refused';
}

/** Whether the vendor is at work on `day` already, and not only intended. */
export const isAtWork = ({ fromOn }: Pick<RegisterEngagement, 'fromOn'>, day: IsoDate): boolean =>
  !fromOn || fromOn <= day;
