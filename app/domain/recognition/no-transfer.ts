import { anyOf, oneOf, says, saysNothingBut } from './safeguard-phrases';
import { DENYING, NEEDED } from './vocabulary/safeguards/denial';
import { YES } from './vocabulary/safeguards/leaving';
import * as words from './vocabulary/safeguards/no-transfer';
import { COUNTRIES_INSIDE, HOSTING, ONLY_THERE, UNION } from './vocabulary/safeguards/places-inside';

const NO_TRANSFER = anyOf(words.NO_TRANSFER);
const saysNoTransfer = says(words.NO_TRANSFER);
const NOT_NEEDED = new RegExp(
  ` (?:${oneOf(DENYING)}|none)(?: [a-z0-9]+){0,3}? ${oneOf(NEEDED)} | (?:inutiles?|unnecessary|non necessaire) `,
);
const NOTHING_FIRST = new RegExp(`^(?: -)? ${oneOf(words.NOTHING)}(?= )`);
const saysYetTransferred = says(words.YET_TRANSFERRED);
const saysNeeded = says(NEEDED);
const saysOnly = says(ONLY_THERE);
const saysInside = says(UNION, COUNTRIES_INSIDE);
const isUnionAlone = saysNothingBut(UNION, { en: ['and', 'the'], fr: ['et', 'l'], de: ['und'] });
const isPlaceAlone = saysNothingBut(UNION, COUNTRIES_INSIDE, ONLY_THERE, HOSTING, {
  en: ['europe'],
  nl: ['europa'],
});
const isNothing = saysNothingBut(words.NOTHING);
const isYes = saysNothingBut(YES);
/** What comes after such a word is no longer denied. */
const EXCEPTING = '(?:unless|except|sauf|ausser|es sei denn|salvo|tranne|tenzij|exceto|chyba)';
const BUT_IF = new RegExp(` ${EXCEPTING} .*`);
/** That none is declared says nothing about transfers. */
const NO_MECHANISM = / (?:mec\w*anism\w*|tool|instrument\w*|garan\w+) /;
const UNLESS = new RegExp(`^[ ,]*${EXCEPTING}\\b`);
/** Words after "no transfer" that can turn its meaning. */
const SIGHT = 60;

/** Says in so many words that no transfer takes place, or that none needs a tool. */
export function deniesTransfer(line: string): boolean {
  for (const match of saysNoTransfer(line) ? line.matchAll(NO_TRANSFER) : []) {
    const after = ` ${line.slice(match.index + match[0].length, match.index + match[0].length + SIGHT)} `;
    if (UNLESS.test(after) || NO_MECHANISM.test(match[0])) continue;
    if (!saysYetTransferred(after) || saysNeeded(after)) return true;
  }
  return NOT_NEEDED.test(line.replace(BUT_IF, ' '));
}

/** What is kept inside can still be seen from outside. */
const ACCESSED =
  / (?:access|zugriff\w*|acces|acceso|accesso|toegang|acesso|dostep) (?:\w+ ){0,2}(?:from|by|aus|depuis|par|desde|da|dall\w*|vanuit|door|z|ze) /;

/** How sure the lines, which name no tool, are that data stay in the European Economic Area; 0 if they do not say it. */
export function staysInside(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (lines.some((line) => ACCESSED.test(line))) return 0;
  if (NOTHING_FIRST.test(first) && lines.some(saysInside)) return 0.9;
  const parts = lines.flatMap((line) => line.split(/(?<= )[,():-](?= )/));
  if (parts.some((part) => saysInside(part) && saysOnly(part) && isPlaceAlone(part))) return 0.8;
  return lines.some(saysInside) && lines.every(isUnionAlone) ? 0.6 : 0;
}

/** Nothing but "none", "n/a" and marks. */
export const saysNothing = (lines: readonly string[]): boolean => lines.every(isNothing);
export const saysYes = (lines: readonly string[]): boolean => lines.length > 0 && lines.every(isYes);
/** Nothing but where data are, which is no safeguard. */
export const saysWhere = (lines: readonly string[]): boolean => lines.every(isPlaceAlone);
