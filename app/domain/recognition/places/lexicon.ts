import { fold } from '../folding';
import { PLAIN_WORDS } from '../vocabulary/places/plain-words';
import * as roles from '../vocabulary/places/roles';
import { Phrases } from './meanings';

const WORDS_OF_ROLE = {
  seat: roles.SEAT_WORDS,
  company: roles.COMPANY_WORDS,
  parent: roles.PARENT_WORDS,
  representative: roles.REPRESENTATIVE_WORDS,
  'remote-access': roles.REMOTE_ACCESS_WORDS,
  storage: roles.STORAGE_WORDS,
  processing: roles.PROCESSING_WORDS,
  exceptional: roles.EXCEPTIONAL_WORDS,
  'encrypted-transit': roles.ENCRYPTED_TRANSIT_WORDS,
  excluding: roles.EXCLUDING_WORDS,
  leaving: roles.LEAVING_WORDS,
  undecided: roles.UNDECIDED_WORDS,
  other: roles.OTHER_WORDS,
  transfer: roles.TRANSFER_WORDS,
  sited: roles.SITED_WORDS,
  'data-at': roles.DATA_AT_WORDS,
  unspecific: roles.UNSPECIFIC_WORDS,
  plain: PLAIN_WORDS.trim().split(/\s+/).join(','),
} as const;
export type Role = keyof typeof WORDS_OF_ROLE;

export interface RoleWords {
  roles: ReadonlySet<Role>;
  length: number;
}
const NO_ROLES: RoleWords = { roles: new Set(), length: 1 };
const SHORTEST_STEM = 3;
const LONGEST_STEM = 20;

interface Lexicon {
  phrases: Phrases<Set<Role>>;
  stems: Map<string, Set<Role>>;
}
let lexicon: Lexicon | undefined;

function build(): Lexicon {
  const built: Lexicon = { phrases: new Phrases(), stems: new Map() };
  for (const [role, words] of Object.entries(WORDS_OF_ROLE) as [Role, string][])
    for (const word of words.split(',')) {
      const phrase = fold(word);
      const known = word.includes('*') ? built.stems.get(phrase) : built.phrases.get(phrase);
      const entry = (known ?? new Set<Role>()).add(role);
      if (word.includes('*')) built.stems.set(phrase, entry);
      else built.phrases.add(phrase, entry);
    }
  return built;
}

/** What the words from a position say about the places beside them; `wordAt(0)` is the first of them, folded. */
export function rolesAt(wordAt: (offset: number) => string | undefined): RoleWords {
  lexicon ??= build();
  const word = wordAt(0) ?? '';
  const phrase = lexicon.phrases.longestAt(wordAt, () => true);
  const stems = stemsOf(word, lexicon);
  const found = phrase ? { roles: phrase.value as ReadonlySet<Role>, length: phrase.length } : NO_ROLES;
  return stems.size === 0 ? found : { roles: new Set([...found.roles, ...stems]), length: found.length };
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, ReadonlySet<Role>>();

function stemsOf(word: string, { stems }: Lexicon): ReadonlySet<Role> {
  const known = remembered.get(word);
  if (known) return known;
  const found = new Set<Role>();
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length += 1)
    for (const role of stems.get(word.slice(0, length)) ?? []) found.add(role);
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, found);
  return found;
}

/** Whether a single word says something known here: nothing about which country it is. */
export const isKnownWord = (word: string): boolean =>
  /^\d/.test(word) || rolesAt((at) => (at === 0 ? word : undefined)).roles.size > 0;
