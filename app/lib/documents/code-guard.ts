const MOST_OPEN_GENERIC_CALLS = 6;
const MOST_OPEN_ANGLES = 20;
const MOST_TYPED_CHOICES = 30;
const TYPED_CHOICE = /\?\s{0,20}\([^()]{0,200}\)\s{0,20}:[^,;()]{0,80}=>/g;

/**
 * Type arguments inside type arguments, which a parser of TypeScript reads twice on every level: a short text of them
 * costs hours. No list nests them.
 */
export function nestsTypeArguments(text: string): boolean {
  const calls: boolean[] = [];
  let generic = 0;
  let angles = 0;
  let before = '';
  for (const sign of text) {
    if (sign === '(') {
      calls.push(before === '>');
      if (before === '>') generic += 1;
    } else if (sign === ')') {
      if (calls.pop()) generic -= 1;
    } else if (sign === '<' && /[\w$.]/.test(before)) angles += 1;
    else if (sign === '>') angles = Math.max(0, angles - 1);
    else if (sign === ';' || sign === '{' || sign === '}') angles = 0;
    if (generic > MOST_OPEN_GENERIC_CALLS || angles > MOST_OPEN_ANGLES) return true;
    if (sign.trim() !== '') before = sign;
  }
  return (text.match(TYPED_CHOICE)?.length ?? 0) > MOST_TYPED_CHOICES;
}
