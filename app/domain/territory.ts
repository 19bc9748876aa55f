/** Codes European institutions or postal services use for places that have another ISO 3166-1 code. */
const ALIASES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', IC: 'ES', EA: 'ES' };

/** The ISO 3166-1 alpha-2 code a place is compared by: upper case, aliases (`EL`, `UK`, `IC`, `EA`) resolved. */
export function normaliseCountry(code: string): string {
  // Nearly all are written as they are compared, and a large register asks a million times.
  const upper = /^[A-Z]{2}$/.test(code) ? code : code.trim().toUpperCase();
  return ALIASES[upper] ?? upper;
}

/** True when both are known and name the same place. */
export function isSameCountry(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return false;
  return normaliseCountry(one) === normaliseCountry(other);
}
