import { fold } from './folding';
import {
  ANNOUNCES_PROCESSORS,
  ANOTHER,
  allWords,
  DENIED,
  DENIES_PROCESSORS,
  OTHER_TABLES,
  TITLES_OF_OTHERS,
  VENDORS,
  type WordsByLanguage,
} from './vocabulary/around-tables';

const anyOf = (...words: WordsByLanguage[]) => new RegExp(` (?:${words.flatMap(allWords).join('|')}) `);
const ANNOUNCED = anyOf(ANNOUNCES_PROCESSORS);
const DENYING = anyOf(DENIES_PROCESSORS);
const OTHERS = anyOf(...Object.values(OTHER_TABLES));
const TITLES = new Set(allWords(TITLES_OF_OTHERS));
const says = (phrases: RegExp, folded: string) => phrases.test(` ${folded} `);

/** The text says that what follows are vendors. */
export const announcesVendors = (text: string): boolean => {
  const said = fold(text);
  return VENDORS.test(said) || says(ANNOUNCED, said);
};
/** The text says that what follows are none. */
export const deniesVendors = (text: string): boolean => {
  const said = fold(text);
  return DENIED.test(said) || says(DENYING, said);
};
/** The heading belongs to a table about something else than vendors. */
export const headsAnotherTable = (text: string): boolean => {
  const said = fold(text);
  return (ANOTHER.test(said) || says(OTHERS, said) || TITLES.has(said)) && !VENDORS.test(said);
};
