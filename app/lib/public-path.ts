import { PUBLIC_LANGUAGES, type PublicLanguage } from '../domain/words';

/** The address as routes see it: one spelling, whatever case, slashes, encoding or `.data` suffix it came with. */
export function canonicalPath(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A malformed escape matches no route; the raw path is good enough to compare.
  }
  const plain = decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\.data$/, '')
    .replace(/(.)\/$/, '$1');
  return plain === '/_root' ? '/' : plain;
}

const LANGUAGE = PUBLIC_LANGUAGES.join('|');
const IN_LANGUAGE = new RegExp(`^/(${LANGUAGE})/[^/]+/subprocessors(?:/|$)`);
const OF_LIST = new RegExp(`^/(?:(?:(?:${LANGUAGE})/)?[^/]+/subprocessors(?:[/.]|$)|\\.well-known/onward-list-keys/)`);

/** The language an address of a published page names by its first part, as in `/fr/acme/subprocessors`. */
export const languageInPath = (path: string): PublicLanguage | undefined =>
  IN_LANGUAGE.exec(canonicalPath(path))?.[1] as PublicLanguage | undefined;

/** Addresses of published lists and of the keys they are signed with: no script, no cookie, no nonce, so that they can be kept in memory. */
export const isPublicListPath = (path: string): boolean => OF_LIST.test(canonicalPath(path));

/** A path as the log may keep it: whatever has the length of a secret address's token is left out. */
export const loggedPath = (path: string): string => path.replace(/[\w-]{43,}/g, '…');
