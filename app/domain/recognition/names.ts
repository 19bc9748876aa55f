import { companyNameIn, nameBeforeAddress } from './company-names';

/** Marks of a row below another, of footnotes and of what is optional. */
const MARKS = /^[\s↳└├─│→›»*•–—-]+|[\s*†‡§¹²³⁴⁵]+$/gu;
const FOOTNOTE = /\s*\[\d{1,2}\]/g;
const OPTIONAL =
  /\s*[([]\s*(?:optional\w*|opcional\w*|opzional\w*|optionnel\w*|facultatif\w*|facoltativ\w*|optioneel|wahlweise|opcjonaln\w*|if (?:enabled|used|applicable)|when enabled|where used|only (?:if|when)|nur (?:bei|wenn)|se (?:abilitat|attivat)\w*|si (?:activ|utilis)\w*)\b[^)\]]*[)\]]/giu;
const NUMBER = /^\s*(?:\d+(?:\.\d+)*[.)]|#\d+)\s+/;

/**
 * What a cell calls the vendor, on one line, without marks and footnotes, and the company it names: of
 * "Neon (Neon Inc.)" the company is "Neon Inc.". An address glued to the name is no part of it.
 */
export function nameOf(text: string): { name: string; entity: string | undefined } {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const written = (/^[(\p{Ll}]/u.test(lines[1] ?? '') ? `${first} ${lines[1]}` : first)
    .replace(FOOTNOTE, '')
    .replace(OPTIONAL, '')
    .replace(NUMBER, '')
    .replace(MARKS, '')
    .replace(/[:：]$/, '')
    .trim();
  const name = nameBeforeAddress(written);
  return { name, entity: companyNameIn(name) ?? entityBelow(lines.slice(1)) };
}

const entityBelow = (lines: readonly string[]): string | undefined => {
  for (const line of lines) {
    const found = companyNameIn(line);
    if (found) return found;
  }
  return undefined;
};

/** The company that a cell about something else names: "EU (Stripe Payments Europe Ltd)". */
export const entityOf = (text: string): string | undefined => companyNameIn(text);
