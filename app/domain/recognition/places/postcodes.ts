import type { Token } from './tokens';

/** Letters before a postcode, as letters from abroad are addressed: "D-10115", "F-75001". */
const POSTAL_PREFIXES: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  CH: 'CH',
  CZ: 'CZ',
  D: 'DE',
  DE: 'DE',
  DK: 'DK',
  E: 'ES',
  F: 'FR',
  FR: 'FR',
  FIN: 'FI',
  I: 'IT',
  IT: 'IT',
  L: 'LU',
  LT: 'LT',
  LV: 'LV',
  N: 'NO',
  NL: 'NL',
  P: 'PT',
  PL: 'PL',
  S: 'SE',
  SE: 'SE',
};
/** Two words that are a postcode of one country only. */
const TWO_PART_POSTCODES: readonly [country: string, first: RegExp, second: RegExp][] = [
  ['GB', /^[A-Z]{1,2}\d[A-Z\d]?$/, /^\d[A-Z]{2}$/],
  ['CA', /^[A-Z]\d[A-Z]$/, /^\d[A-Z]\d$/],
  ['IE', /^[AC-FHKNPRTVWXY]\d[\dW]$/, /^[A-Z][A-Z\d]{3}$/],
];

/** A postcode that names its country; it supports an address and is no more than that. */
export function postcodeAt(tokens: readonly Token[], at: number): { country: string; length: number } | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second) return undefined;
  if (second.gap === '-') {
    const country = POSTAL_PREFIXES[first.raw];
    return country && /^\d{4,5}$/.test(second.raw) ? { country, length: 2 } : undefined;
  }
  if (second.gap !== ' ') return undefined;
  for (const [country, one, two] of TWO_PART_POSTCODES)
    if (one.test(first.raw) && two.test(second.raw)) return { country, length: 2 };
  return undefined;
}
