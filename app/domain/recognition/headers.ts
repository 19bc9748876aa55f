import type { ImportField } from './fields';
import { isPlaceField } from './fields';
import { fold } from './folding';
import type { HeaderMeaning, HeaderWords } from './vocabulary/header-words';
import { de } from './vocabulary/headers/de';
import { en } from './vocabulary/headers/en';
import { es } from './vocabulary/headers/es';
import { fr } from './vocabulary/headers/fr';
import { it } from './vocabulary/headers/it';
import { nl } from './vocabulary/headers/nl';
import { pl } from './vocabulary/headers/pl';
import { pt } from './vocabulary/headers/pt';

/** The words of each language, in the order in which they claim a word that two languages use for different things. */
export const HEADER_LANGUAGES = { en, fr, de, es, it, nl, pt, pl } satisfies Record<string, HeaderWords>;

interface Meaning {
  field: HeaderMeaning;
  confidence: number;
}
const CONFIDENCE = { certain: 1, likely: 0.85, weak: 0.75 } as const;
const INSIDE = 0.7;

const MEANINGS = new Map<string, Meaning>();
/** Of each word that begins a phrase found inside headers, how many words its longest phrase has. */
const LONGEST_FROM = new Map<string, number>();
/** Every word of them: a cell without any is no header, which most cells of a table are told by. */
const KNOWN_WORDS = new Set<string>();
/** Phrases written as one word, for keys such as `legalname`. */
const GLUED = new Map<string, Meaning>();
for (const level of ['certain', 'likely', 'weak'] as const)
  for (const language of Object.values(HEADER_LANGUAGES) as HeaderWords[])
    for (const [field, levels] of Object.entries(language) as [HeaderMeaning, HeaderWords[HeaderMeaning]][])
      for (const phrase of levels?.[level] ?? []) {
        if (!MEANINGS.has(phrase)) MEANINGS.set(phrase, { field, confidence: CONFIDENCE[level] });
        for (const word of phrase.split(' ')) KNOWN_WORDS.add(word);
        const glued = phrase.replaceAll(' ', '');
        if (level === 'certain' && !GLUED.has(glued)) GLUED.set(glued, { field, confidence: CONFIDENCE.likely });
        const [first = '', ...rest] = phrase.split(' ');
        if (level === 'certain') LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, rest.length + 1));
      }

/** The header to offer per field when a column is looked for, most telling first. */
export const headerExamples = (field: ImportField): readonly string[] => HEADER_LANGUAGES.en[field]?.certain ?? [];

const LONGEST_HEADER = 120;

/**
 * What a column header means, in any of eight languages, whatever its case, accents and punctuation; `dataStored`,
 * `data_stored` and `data.stored` read as "data stored". Confidence 1 for the word itself, 0.85 for a word that often
 * means it, 0.75 for one that does for want of a better, 0.7 when found inside a longer header. Of "Standort /
 * Rechenzentrum" both parts count, and what stands in brackets may say which kind of place is meant.
 */
export function recogniseHeader(header: string): { field: ImportField; confidence: number } | undefined {
  const meaning = meaningOf(header);
  return meaning && meaning.field !== 'unused' ? { ...meaning, field: meaning.field } : undefined;
}

/** The text is one that heads columns, also those of which the register keeps nothing ("#", "Status"). */
export const isHeaderWord = (header: string): boolean => /^\s*[#№]\s*$/.test(header) || meaningOf(header) !== undefined;

function meaningOf(header: string): Meaning | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const plain = header.replace(/[\u2070-\u209F\u00B2\u00B3\u00B9*†‡]/g, ' ');
  const said = fold(camelCaseApart(plain));
  if (!HAS_ACRONYM.test(plain) && !said.split(' ').some((word) => KNOWN_WORDS.has(word))) return GLUED.get(said);
  const known = meaningOfWhole(plain) ?? meaningOfParts(plain);
  if (known) return known;
  const inside = meaningInside(said);
  return inside && inside.field !== 'unused' ? inside : meaningInside(fold(camelCaseApart(withoutNotes(plain))));
}

const HAS_ACRONYM = /\p{Lu}\p{Lu}\p{Ll}/u;
/** `dataStored2` as "data Stored 2". */
export const camelCaseApart = (text: string): string =>
  text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L}{3})(\d)/gu, '$1 $2');
const withoutNotes = (text: string): string => text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim();
const notesOf = (text: string): string => [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, note]) => note).join(' ');

function meaningOfWhole(text: string): Meaning | undefined {
  const whole = MEANINGS.get(fold(text)) ?? MEANINGS.get(fold(camelCaseApart(text))) ?? acronymsApart(text);
  const bare = withoutNotes(text);
  if (whole || bare === text.trim() || bare === '') return whole;
  const base = MEANINGS.get(fold(bare)) ?? MEANINGS.get(fold(camelCaseApart(bare)));
  if (base?.field !== 'locations') return base;
  const note = meaningOfWhole(notesOf(text)) ?? meaningInside(fold(notesOf(text)));
  return note && isPlace(note.field) ? { field: note.field, confidence: base.confidence } : base;
}

/** `DPALink`, of which the plain reading found nothing. */
const acronymsApart = (text: string): Meaning | undefined =>
  MEANINGS.get(fold(camelCaseApart(text.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))));

const isPlace = (field: HeaderMeaning): boolean => field !== 'unused' && isPlaceField(field);
const isSeatOrPlace = (field: HeaderMeaning) => isPlace(field) || field === 'establishmentCountry';

const BETWEEN_PARTS = /\s*[/|;&+\n]\s*|\s*,\s+|\s+(?:and|or|et|ou|und|oder|sowie|y|o|e|ed|i|oraz|lub|en)\s+/iu;

/** A header of several, each of which is known by itself: a translation, or two things in one cell. */
function meaningOfParts(text: string): Meaning | undefined {
  const parts = text.split(BETWEEN_PARTS).filter((part) => fold(part) !== '');
  if (parts.length < 2) return undefined;
  const known = parts.map(meaningOfWhole);
  const found = known.filter((one) => one !== undefined);
  if (found.length < parts.length && !/[/|;&+\n]/.test(text)) return undefined;
  const useful = found.filter(({ field }) => field !== 'unused');
  const [first] = useful;
  if (!first) return found.length === parts.length ? found[0] : undefined;
  const confidence = found.length < parts.length ? INSIDE : Math.min(...useful.map((one) => one.confidence));
  return { field: fieldOfParts(useful.map(({ field }) => field)) ?? first.field, confidence };
}

/**
 * Two parts that mean different things: seat and place ("Sitz / Verarbeitungsort") are places, of which the text says
 * which is which; a kind of place beside a bare place is that kind; storing and processing is processing, as Art. 4(2)
 * GDPR has it; what a vendor is for is its service.
 */
function fieldOfParts(fields: readonly HeaderMeaning[]): HeaderMeaning | undefined {
  const kinds = new Set(fields);
  if (kinds.size === 1) return undefined;
  if (fields.every(isSeatOrPlace)) {
    if (kinds.has('establishmentCountry')) return 'locations';
    const modes = [...kinds].filter((field) => field !== 'locations');
    if (modes.length === 1) return modes[0];
    return kinds.has('accessedFrom') ? 'locations' : 'processedIn';
  }
  const services = new Set<HeaderMeaning>(['service', 'purpose', 'product']);
  if (fields.every((field) => services.has(field))) return kinds.has('service') ? 'service' : 'purpose';
  return undefined;
}

const MOST_WORDS = 16;
/** "Code fournisseur", "Supplier No.": what another tool calls the vendor by is no name. */
const IDENTIFIER = new Set(
  `code codes codigo codice kod id ids uuid guid key cle no nr n num number numero numer nummer ref reference referenz
  referencia riferimento account kennung kreditor`.split(/\s+/),
);

/**
 * The longest known phrase inside a header, vendor words aside: "Website of the supplier" is about the website. A word
 * of an unused column that is no part of a longer phrase makes the whole one unused ("Location number", "Service owner").
 */
function meaningInside(folded: string): Meaning | undefined {
  const said = folded.split(' ');
  if (said.length > MOST_WORDS || /^(is|has) /.test(folded)) return undefined;
  const found: { phrase: string; field: HeaderMeaning }[] = [];
  for (const [from, word] of said.entries())
    for (let length = Math.min(LONGEST_FROM.get(word) ?? 0, said.length - from); length > 0; length -= 1) {
      const phrase = said.slice(from, from + length).join(' ');
      const meaning = MEANINGS.get(phrase);
      if (meaning?.confidence === CONFIDENCE.certain) found.push({ phrase, field: meaning.field });
    }
  const isPartOf = (phrase: string, other: string) => phrase !== other && ` ${other} `.includes(` ${phrase} `);
  const unused = found.find(
    ({ field, phrase }) => field === 'unused' && !found.some((other) => isPartOf(phrase, other.phrase)),
  );
  if (unused) return { field: 'unused', confidence: INSIDE };
  const longest = (of: typeof found) => of.reduce((a, b) => (b.phrase.length > a.phrase.length ? b : a));
  const others = found.filter(({ field }) => field !== 'name');
  if (others.length === 0 && said.some((word) => IDENTIFIER.has(word))) return { field: 'unused', confidence: INSIDE };
  const [one] = found;
  return one && { field: longest(others.length > 0 ? others : found).field, confidence: INSIDE };
}
