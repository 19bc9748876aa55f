import type { IsoDate } from '../days';
import type { ContractState, EngagementRole, SpecialCategories } from '../words';
import type { Reading } from './cells';
import { BLANK, problem, reading } from './cells';
import { DATE_FORMS, findDay, readDay } from './dates';
import { fold } from './folding';

const YES = ['oui', 'o', 'yes', 'y', 'true', 'vrai', '1', 'x', 'ok'];
const NO = ['non', 'n', 'no', 'false', 'faux', '0'];
const UNKNOWN = [
  'inconnu',
  'inconnue',
  'unknown',
  'tbc',
  'tbd',
  'a confirmer',
  'a verifier',
  'a completer',
  'to be confirmed',
  'not known',
  'ne sait pas',
  'nsp',
  'non precise',
  'non renseigne',
  'not stated',
  'not specified',
];
const ANSWERS_UNDERSTOOD = ['oui', 'non', 'yes', 'no'];

/** The text says that nobody knows; it states nothing that could enter the register. */
export const saysUnknown = (text: string): boolean => UNKNOWN.includes(fold(text)) || /^\?+$/.test(text.trim());

/** A yes or a no in English, French, or a tick mark. "Unknown" states nothing. */
export function readAnswer(text: string): Reading<'yes' | 'no'> {
  if (saysUnknown(text)) return BLANK;
  const mark = text.trim();
  const word = fold(text);
  if (/^[✓✔☑✅]\uFE0F?$/u.test(mark) || YES.includes(word)) return reading('yes');
  if (/^[✗✘✕❌]\uFE0F?$/u.test(mark) || NO.includes(word)) return reading('no');
  return problem('answer-unknown', ANSWERS_UNDERSTOOD);
}

export function readFlag(text: string): Reading<boolean> {
  const answer = readAnswer(text);
  return answer.state === 'read' ? reading(answer.value === 'yes') : answer;
}

export function readSpecialCategories(text: string): Reading<SpecialCategories> {
  const word = fold(text);
  if (['possible', 'possibles', 'possibly', 'eventuelles', 'eventuellement', 'may occur'].includes(word))
    return reading('possible');
  if (['aucune', 'aucun', 'none', 'neant'].includes(word)) return reading('none');
  const answer = readAnswer(text);
  return answer.state === 'read' ? reading(answer.value === 'yes' ? 'yes' : 'none') : answer;
}

const ROLES: Readonly<Record<EngagementRole, readonly string[]>> = {
  'sub-processor': [
    'sub processor',
    'subprocessor',
    'sous traitant ulterieur',
    'sous traitante ulterieure',
    'sous sous traitant',
    'sous traitant de rang 2',
    'further processor',
    'st ulterieur',
  ],
  processor: ['processor', 'data processor', 'sous traitant', 'sous traitante', 'sous traitant initial', 'st'],
  'joint-controller': [
    'joint controller',
    'joint data controller',
    'co controller',
    'responsable conjoint',
    'responsables conjoints',
    'responsable conjoint du traitement',
    'responsable conjoint de traitement',
    'coresponsable',
    'co responsable',
    'co responsable de traitement',
    'co responsable du traitement',
  ],
  'independent-controller': [
    'controller',
    'data controller',
    'independent controller',
    'separate controller',
    'responsable',
    'responsable de traitement',
    'responsable du traitement',
    'responsable independant',
    'responsable distinct',
    'responsable de traitement independant',
    'responsable de traitement distinct',
    'responsable du traitement independant',
    'responsable du traitement distinct',
    'responsable autonome',
  ],
  recipient: [
    'recipient',
    'destinataire',
    'third party recipient',
    'tiers destinataire',
    'tiers autorise',
    'third party',
    'tiers',
  ],
};
const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, words]) => words.map((word) => [word, role as EngagementRole])),
);

/** Role of a vendor as English and French contracts name it (GDPR Art. 4(7) to 4(9), 26, 28). */
export function readRole(text: string): Reading<EngagementRole> {
  if (saysUnknown(text)) return BLANK;
  const words = fold(text);
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
  const unsigned =
    /\b(non signe|not signed|unsigned|a signer|en cours|en attente|pending|in progress|to be signed|aucun|none|sans contrat)/.test(
      words,
    );
  if (unsigned)
    return reading({ contract: 'none' }, /\b(en cours|en attente|pending|in progress)/.test(words) ? 0.7 : 1);
  const day = findDay(text);
  if (/\b(signee?s?|signed|conclue?|executed|en vigueur|in force|in place|en place)\b/.test(words))
    return reading({ contract: 'signed', ...(day && { contractSignedOn: day }) });
  if (day) return reading({ contract: 'signed', contractSignedOn: day }, 0.7);
  return reading({ contractReference: text.trim() }, 0.7);
}
