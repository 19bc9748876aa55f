import type { Language } from '../domain/words';
import { en } from './en';
import { fr } from './fr';

export type MessageKey = keyof typeof en;

/** A line must not part an article from its number. */
const tied = (text: string) => text.replace(/(\bart\.|§) (?=\d)/gi, '$1\u00a0');

/** French sets a space before these signs and inside its quotes; a line must not break there either. */
const tiedInFrench = (text: string) =>
  tied(text)
    .replace(/ ([:;!?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');

const each = <K extends string>(texts: Record<K, string>, set: (text: string) => string) =>
  Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, set(text)])) as Record<K, string>;

/** Every text of the interface. A language that lacks a key does not compile. */
export const MESSAGES: Record<Language, Record<MessageKey, string>> = {
  en: each(en, tied),
  fr: each(fr, tiedInFrench),
};
