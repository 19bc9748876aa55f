/** The languages whose lists are read. */
type Tongue = 'en' | 'fr' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'pl';

/**
 * Ways of saying one thing, as patterns over words written as `fold` leaves them. `*` stands for any ending of a word.
 * A phrase shared by languages stands under the first.
 */
export type Phrases = Partial<Record<Tongue, readonly string[]>>;

/** One of the phrases, as the source of a pattern; the longest is tried first. */
export const oneOf = (...all: Phrases[]): string => {
  const phrases = all.flatMap((each) => Object.values(each).flat()).sort((one, other) => other.length - one.length);
  return `(?:${phrases.map((phrase) => phrase.replace(/\*/g, '[a-z0-9]*')).join('|')})`;
};

/** The phrases as whole words, anywhere in a line that begins and ends with a space. */
export const anyOf = (...all: Phrases[]): RegExp => new RegExp(`(?<= )${oneOf(...all)}(?= )`, 'g');

/** Asks whether one of the phrases stands in a line. */
export function says(...all: Phrases[]): (line: string) => boolean {
  const pattern = new RegExp(` ${oneOf(...all)} `);
  return (line) => pattern.test(line);
}

/** Asks whether a line is made of the phrases, and marks, alone. */
export function saysNothingBut(...all: Phrases[]): (line: string) => boolean {
  const words = anyOf(...all);
  return (line) => !/[\p{L}\p{N}]/u.test(line.replace(words, ''));
}
