const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Most cells of long lists: nothing in them to take apart. */
const ASCII = /^[\x20-\x7e\s]*$/;

/** Lower case, without accents, every run of anything but letters and digits one space: how two spellings are compared. */
export function fold(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The key under which a name is the same name. A name without any letter or digit stands for itself. */
export function identityOf(name: string): string {
  const known = identities.get(name);
  if (known !== undefined) return known;
  const identity = fold(name) || name.trim().toLowerCase();
  if (identities.size >= IDENTITIES_KEPT) identities.clear();
  identities.set(name, identity);
  return identity;
}

/** Forgets the names of the list before: a name that was cut out of a text keeps all of it. */
export const forgetIdentities = (): void => identities.clear();

/** A register and a list repeat their names again and again while they are compared. */
const identities = new Map<string, string>();
const IDENTITIES_KEPT = 50_000;
