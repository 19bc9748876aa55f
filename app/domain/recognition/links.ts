import type { SourceCell } from './document';
import { linksOf, textOf } from './document';

const IN_TEXT = /https?:\/\/[^\s<>"')\]]+/gi;

/** A logo beside a name leads to nobody. */
const PICTURE = /^[^?#]*\.(?:svg|png|jpe?g|gif|webp|avif|ico)(?:[?#]|$)/i;

/** The web addresses a cell links to or writes out, in order; no pictures, anchors, mail addresses or paths of the same site. */
export function webLinks(cell: SourceCell): string[] {
  if (typeof cell === 'string' && !cell.includes('://')) return [];
  const links = linksOf(cell).map(({ url }) => url);
  const text = textOf(cell);
  const written = text.includes('://') ? (text.match(IN_TEXT) ?? []) : [];
  return [...links, ...written.map((url) => url.replace(/[.,;:]+$/, ''))].filter(
    (url) => /^https?:\/\//i.test(url) && url.length <= 2000 && URL.canParse(url) && !PICTURE.test(url),
  );
}

/** What a link of a list of vendors leads to, told by its address; undefined when it does not say. */
export function fieldOfLink(url: string): 'website' | 'privacyUrl' | 'contractUrl' | 'subprocessorListUrl' | undefined {
  const { pathname } = new URL(url);
  if (/sub-?processors?|sous-traitants/i.test(pathname)) return 'subprocessorListUrl';
  if (/\bdpa\b|data-?(processing|protection)-?(agreement|addendum|terms)|\bavv\b|processor-?terms/i.test(pathname))
    return 'contractUrl';
  if (/privacy|datenschutz|confidentialite|privacidad/i.test(url)) return 'privacyUrl';
  return pathname === '/' || pathname === '' ? 'website' : undefined;
}
