import { fold } from '../folding';

/** A word of a text: as written, folded, and what stands between it and the word before. */
export interface Token {
  raw: string;
  word: string;
  gap: string;
  /** Inside an address of the web or of mail, where no word is a place. */
  inLink: boolean;
}

/** A flag is two letters of its own kind. */
const FLAG = /\p{RI}\p{RI}/gu;
const REGIONAL_A = 0x1f1e6;
const lettersOf = (flag: string): string =>
  [...flag].map((sign) => String.fromCharCode(65 + (sign.codePointAt(0) ?? REGIONAL_A) - REGIONAL_A)).join('');

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** "U.S.A.", "E.U." and "EE. UU.": letters of one abbreviation. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\. ?){2,}(?![\p{Ll}\p{N}])/gu;
const SPANISH_INITIALS = /\bEE\.? ?UU\b\.?/g;
/** "Excl. UK": the stop ends no sentence. */
const SHORTENED = /(?<![\p{L}\p{N}])(excl|exkl|incl|inkl)\.(?=\s)/giu;
/** A text this long is no longer a cell that says where something is; the rest of it is not looked at. */
const LONGEST_TEXT = 10_000;

/** Cuts a text into words. Takes time in proportion to its length. */
export function tokensOf(text: string): Token[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFC')
    .replace(FLAG, (flag) => ` ${lettersOf(flag)}, `)
    .replace(SHORTENED, '$1')
    .replace(SPANISH_INITIALS, 'EEUU ')
    .replace(INITIALS, (letters) => `${letters.replace(/[. ]/g, '')} `);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    tokens.push({ raw: match[0], word: folded(match[0]), gap: plain.slice(end, match.index), inLink: false });
    end = match.index + match[0].length;
  }
  return withLinksMarked(tokens, plain.slice(end));
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** Lists say the same words over and over. */
function folded(raw: string): string {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const word = fold(raw);
  if (remembered.size < MOST_REMEMBERED && raw.length < 40) remembered.set(raw, word);
  return word;
}

/** Words that no space divides and that "://", "@" or the dots of a domain join are one address. */
function withLinksMarked(tokens: Token[], tail: string): Token[] {
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const gap = tokens[at]?.gap ?? tail;
    if (at < tokens.length && !/[\s,;|()[\]]/.test(gap)) continue;
    const run = tokens.slice(from, at);
    if (isLink(run)) for (const token of run) token.inLink = true;
    from = at;
  }
  return tokens;
}

function isLink(run: readonly Token[]): boolean {
  const joints = run.slice(1).map(({ gap }) => gap);
  if (joints.some((gap) => gap === '://' || gap === '@')) return true;
  const last = run.at(-1)?.raw ?? '';
  return (
    joints.length > 0 &&
    joints.at(-1) === '.' &&
    /^\p{Ll}{2,}$/u.test(last) &&
    /^[\p{Ll}\p{N}]/u.test(run[0]?.raw ?? '')
  );
}

export const startsWithCapital = ({ raw }: Token): boolean => /^\p{Lu}/u.test(raw);
export const isInCapitals = ({ raw }: Token): boolean => raw === raw.toUpperCase();
/** Something other than spaces, hyphens and apostrophes divides the word from the one before. */
export const isDivided = ({ gap }: Token): boolean => /[^\s'’.-]|\n/.test(gap) || DASH.test(gap);
/** A dash with spaces, which divides, unlike the hyphen of a name. */
export const DASH = /[–—]|\s-+\s|→/;
