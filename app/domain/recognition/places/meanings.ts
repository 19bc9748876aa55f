/** What a name can mean: a country, something inside one, or what lists write instead of one. */
export type Meaning =
  | { is: 'country'; country: string; everyday: boolean; confidence: number }
  | CityMeaning
  | { is: 'state'; country: string; name: string }
  | { is: 'demonym'; country: string; everyday: boolean }
  | { is: 'cloud-region'; country: string }
  | RegionMeaning;

export interface CityMeaning {
  is: 'city';
  country: string;
  everyday: boolean;
  /** Countries that have a city of this name too, when any of them may be meant. */
  shared: readonly string[];
  /** Namesakes as "US-TX": meant only where the state is named. */
  namesakes: readonly string[];
}

export type RegionMeaning =
  | { is: 'region'; kind: 'eu-eea'; region: 'EU' | 'EEA'; vague: boolean }
  | { is: 'region'; kind: 'worldwide'; adjective: boolean }
  | { is: 'region'; kind: 'somewhere' }
  | { is: 'region'; kind: 'international-organisation'; organisation: string };

/** Phrases of folded words joined by single spaces, found longest first. */
export class Phrases<Value> {
  private readonly values = new Map<string, Value>();
  private readonly longest = new Map<string, number>();

  /** The first meaning of a phrase stands, unless `over` says that this one is better. */
  add(phrase: string, value: Value, over = false): void {
    if (phrase === '' || (this.values.has(phrase) && !over)) return;
    this.values.set(phrase, value);
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    this.longest.set(first, Math.max(parts.length, this.longest.get(first) ?? 0));
  }

  get(phrase: string): Value | undefined {
    return this.values.get(phrase);
  }

  /** The longest phrase that starts at a word: `wordAt(0)` is its first word, `undefined` the end of what may be joined. */
  longestAt(wordAt: (offset: number) => string | undefined, accepts: (value: Value, length: number) => boolean) {
    const first = wordAt(0);
    const limit = first === undefined ? 0 : (this.longest.get(first) ?? 0);
    const found: { value: Value; length: number }[] = [];
    let phrase = '';
    for (let length = 1; length <= limit; length += 1) {
      const word = wordAt(length - 1);
      if (word === undefined) break;
      phrase = length === 1 ? word : `${phrase} ${word}`;
      const value = this.values.get(phrase);
      if (value !== undefined) found.push({ value, length });
    }
    return found.reverse().find(({ value, length }) => accepts(value, length));
  }
}
