import { fold } from './folding';

/** A cell longer than this is no statement on one vendor; what comes after it is not read. */
const LONGEST_READ = 20_000;

/**
 * A text as lines of folded words. A line ends at a line end, semicolon, plus, bullet, slash between spaces or the end
 * of a sentence; each begins and ends with a space. A cross denies, a tick does not; addresses of pages are
 * left out.
 */
export function linesOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_READ)
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/\bU\.\s?S\.(?=[\s,;)-]|$)/g, 'US')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[✓✔☑✅]\uFE0F?/gu, ' , ')
    .replace(/[✗✘✕❌]\uFE0F?/gu, ' not ')
    .replace(/['’‘`´]s\b/g, 's')
    .replace(/\(s\)/g, 's');
  return citations(plain)
    .split(/ ?[;|+\n•·] ?| \/ |[.!?…] (?![\p{Ll}\d])/u)
    .map(marked)
    .filter((line) => line !== ' ');
}

/** "Art. 46(2)(c)", "art. 46, par. 2, lett. c)" and "Art. 46 Abs. 2 lit. c" hold no brackets, commas or full stops that end anything. */
const citations = (text: string): string =>
  text
    .replace(/\(([1-9a-g])\)/gi, ' $1 ')
    .replace(
      /(\d),(?= ?(?:§|abs|ab\.|par|lett|lit|let\.|al[.ií]|n\.|apdo|apartado|point|pkt|ust|lid|onder|sub|comma))/gi,
      '$1 ',
    )
    .replace(/\b(art|abs|par|lett|lit|let|al|ust|pkt|nr|no|apdo|sub)\. /gi, '$1 ')
    .replace(/\((?!(?:EU|UE|EEA|EEE|EWR|EER|EOG|SEE)\))([^\s()]{1,24})\)/gi, ' $1 ');

function marked(line: string): string {
  const words: string[] = [];
  for (const piece of line.split(/(,(?!\s*(?:mod\p{L}*\s*)?\d)|[()[\]:—]| [-–] )/iu)) {
    const mark = MARK_OF[piece.trim()];
    const folded = mark ?? fold(piece);
    if (folded !== '') words.push(folded);
  }
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `;
}

const MARK_OF: Readonly<Record<string, string>> = {
  ',': ',',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  ':': ':',
  '—': '-',
  '–': '-',
  '-': '-',
};
