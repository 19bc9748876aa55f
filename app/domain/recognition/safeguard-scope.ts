import { anyOf, oneOf, says } from './safeguard-phrases';
import { BETWEEN, DENYING, INVALID, NEEDED, NOT_ONLY, OR, STANDING, TURNING } from './vocabulary/safeguards/denial';

/** Where words stand in a line: from the first letter to behind the last. */
export interface Span {
  start: number;
  end: number;
}

const DENIAL = anyOf(DENYING);
const NOT_ONLY_WORDS = anyOf(NOT_ONLY);
const TURN = anyOf(TURNING);
const saysNeeded = says(NEEDED);
const MARKS = '(?: [,(:-])*';
const DENIED_AFTER = new RegExp(
  `^${MARKS}(?: ${oneOf(BETWEEN, STANDING)})*${MARKS}` +
    `(?: (?:${oneOf(DENYING)}|nein|nee|n a)(?: ${oneOf(BETWEEN)})*(?: ${oneOf(STANDING, NEEDED)}| [,():-]| ?$)| ${oneOf(INVALID)}(?= ))`,
);
const DENIED_NAKED = / $/;

/** Characters looked at on either side of a tool: enough for the words a denial reaches over. */
const SIGHT = 90;
const WORDS_A_DENIAL_REACHES_OVER = 4;

/** The line without "not only" and its like, and without "non-EEA", which deny nothing; its length stays. */
export const withoutFalseDenials = (line: string): string =>
  line
    .replace(NOT_ONLY_WORDS, (words) => '~'.repeat(words.length))
    .replace(
      /(?<= )(?:non|no(?! (?:eu|eea|ue|eee) (?:sccs?|standard|model|clauses) )|nicht|niet|nao|nie) (?=(?:eu|eea|ue|eee|ewr|eer|eog|see|european|europeenne?) )/g,
      (words) => `${'~'.repeat(words.length - 1)} `,
    )
    .replace(/(?<= )no (?=\d)/g, '~~ ');

/**
 * Whether a tool is denied where it stands: by a word before it that reaches over at most four others and no mark, or
 * by one after it ("DPF: no", "clauses not signed", "expired"). Two denials before it affirm ("no transfer without").
 */
export function isDenied(
  line: string,
  tool: Span,
  before: (Span & { denied: boolean }) | undefined,
  next: Span | undefined,
): boolean {
  const gap = line.slice(before?.end ?? 0, tool.start);
  if (NONE_WITHOUT.test(line.slice(Math.max(0, tool.start - SIGHT), tool.start))) return false;
  if (before?.denied && OR.test(gap)) return true;
  if (countDenials(reach(line, before?.end ?? 0, tool.start)) % 2 === 1) return true;
  const after = line.slice(tool.end, Math.min(next?.start ?? line.length, tool.end + SIGHT));
  const match = DENIED_AFTER.exec(after);
  return match !== null && !(next && match[0].length >= after.length - 1 && DENIED_NAKED.test(match[0]));
}

/** "No transfers to countries outside the EEA without SCCs": there are none but with them. */
const NONE_WITHOUT =
  / (?:no|keine?|aucun|aucune|pas de|ningun|ninguna|nessun|nessuna|geen|nenhuma?|brak|zadn\w+) (?:\w+ )?(?:transf\w+|ubermitt\w+|doorgifte\w*|trasferiment\w+|przekaz\w+) .*(?:without|ohne|sans|sin|senza|zonder|sem|bez) (?:\w+ ){0,2}$/;

/** The words before a tool that a denial among them reaches over. */
function reach(line: string, from: number, to: number): string {
  const start = Math.max(from, to - SIGHT);
  let seen = line.slice(start, to);
  if (start > from) seen = seen.slice(seen.indexOf(' ') + 1);
  seen = seen.slice(Math.max(...[',', '(', ')', ':', '-'].map((mark) => seen.lastIndexOf(` ${mark} `) + 2), 0));
  for (const turn of [...` ${seen}`.matchAll(TURN)].slice(-1)) seen = seen.slice(turn.index - 1 + turn[0].length);
  const words = seen.trim().split(' ');
  return ` ${words.slice(-WORDS_A_DENIAL_REACHES_OVER - 1).join(' ')} `;
}

const countDenials = (words: string): number => words.match(DENIAL)?.length ?? 0;

const ALTHOUGH =
  / (?:although|though|but|yet|aber|obwohl|mais|bien que|pero|aunque|sebbene|maar|hoewel|embora|ale|choc) .*/;

/** Whether the words around a denied tool say that it is not needed. */
export const isNotNeeded = (line: string, tool: Span): boolean =>
  saysNeeded(
    ` ${line
      .slice(Math.max(0, tool.start - SIGHT), tool.start)
      .split(/ [,():-] /)
      .at(-1)} `,
  ) || saysNeeded(` ${line.slice(tool.end, tool.end + SIGHT).replace(ALTHOUGH, '')} `);
