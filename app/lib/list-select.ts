import type { Language } from '../domain/words';
import type { ListView } from './list-view';

/** How the lines of a list are found, filtered and ordered. */
export type ListRules<T> = {
  /** Everything the search looks in. */
  text: (line: T) => readonly (string | undefined)[];
  filters: Record<string, (line: T, value: string) => boolean>;
  /** What a column is ordered by; lines without it come last, whichever way. */
  order: Record<string, (line: T) => string | number | undefined>;
};

/** The lines a view shows, in its order, on all its pages. Every word of the search must be found, accents aside. */
export function selectLines<T>(lines: readonly T[], view: ListView, rules: ListRules<T>, language: Language): T[] {
  const words = plain(view.q).split(/\s+/).filter(Boolean);
  const found = lines.filter((line) => {
    const matches = Object.entries(view.filters).every(([name, value]) => rules.filters[name]?.(line, value) ?? true);
    if (!matches || words.length === 0) return matches;
    const text = plain(rules.text(line).filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
  const order = rules.order[view.sort];
  if (!order) return found;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const direction = view.descending ? -1 : 1;
  return found
    .map((line) => ({ line, by: order(line) }))
    .toSorted(({ by: one }, { by: other }) => {
      const isOneEmpty = one === undefined || one === '';
      const isOtherEmpty = other === undefined || other === '';
      if (isOneEmpty || isOtherEmpty) return Number(isOneEmpty) - Number(isOtherEmpty);
      if (typeof one === 'number' && typeof other === 'number') return (one - other) * direction;
      return collator.compare(String(one), String(other)) * direction;
    })
    .map(({ line }) => line);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
