/** A text in pieces no longer than the limit, each ending with a sentence where one ends in reach, else with a word. */
export function piecesOf(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = endWithin(rest, limit);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** The first sentences of a text that fit, or as many words as do and an ellipsis. */
export function shortTo(text: string, limit: number): string {
  const whole = text.trim();
  if (whole.length <= limit) return whole;
  const sentences = whole.slice(0, sentenceEnd(whole, limit)).trimEnd();
  return sentences !== '' ? sentences : `${piecesOf(whole, limit - 1)[0]}…`;
}

/** Items that each fit and are not more than may stand in one list; where there are more, neighbours share an item. */
export function itemsWithin(items: readonly string[], longest: number, most: number): string[] {
  const fitting = [...new Set(items.flatMap((item) => piecesOf(item, longest)))];
  if (fitting.length <= most) return fitting;
  const shared: string[] = [];
  for (const item of fitting) {
    const joined = `${shared.at(-1)}, ${item}`;
    if (shared.length > 0 && joined.length <= longest) shared[shared.length - 1] = joined;
    else shared.push(item);
  }
  return shared;
}

function endWithin(text: string, limit: number): number {
  const sentence = sentenceEnd(text, limit);
  if (sentence > 0) return sentence;
  const word = text.slice(0, limit + 1).search(/\s\S*$/);
  if (word > 0) return word;
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && limit > 1 ? limit - 1 : limit;
}

/** Where the last sentence ends that ends within the limit; 0 if none does. */
function sentenceEnd(text: string, limit: number): number {
  let end = 0;
  for (const { index } of text.slice(0, limit + 1).matchAll(/[.!?…;](?=\s)/g)) end = index + 1;
  return end;
}
