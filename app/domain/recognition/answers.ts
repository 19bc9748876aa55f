import type { IsoDate } from '../days';
import type { ContractState, EngagementRole, SpecialCategories } from '../words';
import type { Reading } from './cells';
import { BLANK, problem, reading } from './cells';
import { DATE_FORMS, findDay, readDay } from './dates';
import { fold } from './folding';
import {
  CONTRACT_STATES,
  NO,
  ROLE_NOT_TOLD,
  ROLES,
  SPECIAL_NONE,
  SPECIAL_POSSIBLE,
  UNKNOWN,
  YES,
} from './vocabulary/answers';

const YES_WORDS = new Set(YES);
const NO_WORDS = new Set(NO);
const UNKNOWN_WORDS = new Set(UNKNOWN);
const ANSWERS_UNDERSTOOD = ['oui', 'non', 'yes', 'no'];

/** The text says that nobody knows; it states nothing that could enter the register. */
export const saysUnknown = (text: string): boolean =>
  text.length <= LONGEST_UNKNOWN && (UNKNOWN_WORDS.has(fold(text)) || /^\?+$/.test(text.trim()));
const LONGEST_UNKNOWN = 40;

/** A yes or a no in one of eight languages, or a tick mark. "Unknown" states nothing. */
export function readAnswer(text: string): Reading<'yes' | 'no'> {
  if (saysUnknown(text)) return BLANK;
  const mark = text.trim();
  const word = fold(text);
  if (/^[✓✔☑✅]\uFE0F?$/u.test(mark) || YES_WORDS.has(word)) return reading('yes');
  if (/^[✗✘✕❌]\uFE0F?$/u.test(mark) || NO_WORDS.has(word)) return reading('no');
  return problem('answer-unknown', ANSWERS_UNDERSTOOD);
}

export function readFlag(text: string): Reading<boolean> {
  const answer = readAnswer(text);
  return answer.state === 'read' ? reading(answer.value === 'yes') : answer;
}

export function readSpecialCategories(text: string): Reading<SpecialCategories> {
  const word = fold(text);
  if (SPECIAL_POSSIBLE.includes(word)) return reading('possible');
  if (SPECIAL_NONE.includes(word)) return reading('none');
  const answer = readAnswer(text);
  return answer.state === 'read' ? reading(answer.value === 'yes' ? 'yes' : 'none') : answer;
}

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, words]) => words.map((word) => [word, role as EngagementRole])),
);

/**
 * Role of a vendor as contracts of eight languages name it (GDPR Art. 4(7) to 4(9), 26, 28). "Other" names none.
 */
export function readRole(text: string): Reading<EngagementRole> {
  if (saysUnknown(text)) return BLANK;
  const words = fold(text);
  if (ROLE_NOT_TOLD.includes(words)) return BLANK;
  const role =
    ROLE_OF.get(words) ??
    ROLE_OF.get(fold(text.replace(/\([^)]*\)/g, ' '))) ??
    ROLE_OF.get(words.replace(/(?<=\w{4})s\b/g, ''));
  return role
    ? reading(role)
    : problem(
        'role-unknown',
        Object.values(ROLES).map(
          ([word = '', ...rest]) => rest.find((other) => /sous|respons|destin/.test(other)) ?? word,
        ),
      );
}

const beginningOf = (phrases: readonly string[]) => new RegExp(`\\b(?:${phrases.join('|')})`);
const wordOf = (phrases: readonly string[]) => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
const PENDING = beginningOf(CONTRACT_STATES.pending);
const UNSIGNED = beginningOf(CONTRACT_STATES.unsigned);
const SIGNED = wordOf(CONTRACT_STATES.signed);

export interface ContractReading {
  contract?: ContractState;
  contractSignedOn?: IsoDate;
  contractUrl?: string;
  contractReference?: string;
}

/**
 * What a "contract" or "DPA" column says: an answer, the day of signature, a link, or a reference. A link or a reference
 * alone proves a text, not a signature, so the state stays unstated.
 */
export function readContract(text: string): Reading<ContractReading> {
  const answer = readAnswer(text);
  if (answer.state === 'blank') return answer;
  if (answer.state === 'read') return reading({ contract: answer.value === 'yes' ? 'signed' : 'none' });
  if (/^[\d/.\-\s:hTZ]+$/.test(text)) {
    const day = readDay(text);
    return day.state === 'read'
      ? reading({ contract: 'signed', contractSignedOn: day.value })
      : problem('date-invalid', DATE_FORMS);
  }
  const url = /https?:\/\/[^\s)>\]]+/i.exec(text)?.[0];
  if (url) return reading({ contractUrl: url }, url === text.trim() ? 1 : 0.6);
  const words = fold(text);
  if (PENDING.test(words)) return reading({ contract: 'none' }, 0.7);
  if (UNSIGNED.test(words)) return reading({ contract: 'none' });
  const day = findDay(text);
  if (SIGNED.test(words)) return reading({ contract: 'signed', ...(day && { contractSignedOn: day }) });
  if (day) return reading({ contract: 'signed', contractSignedOn: day }, 0.7);
  return reading({ contractReference: text.trim() }, 0.7);
}
