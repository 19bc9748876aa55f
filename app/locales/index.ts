import type { Language, PublicLanguage } from '../domain/words';
import { publicTexts as de } from './de/public';
import { en } from './en';
import type { publicTexts } from './en/public';
import { publicTexts as es } from './es/public';
import { fr } from './fr';
import { publicTexts as it } from './it/public';
import { publicTexts as nl } from './nl/public';

export type MessageKey = keyof typeof en;
/** The texts of published pages, visitors' pages and mails to customers. */
export type PublicMessageKey = keyof typeof publicTexts;

/** A line must not part an article from its number. */
const tied = (text: string) =>
  text.replace(/(\bart\.|\bAbs\.|§) (?=\d)|(\blit\.) (?=[a-z])/gi, (found) => `${found.trimEnd()}\u00a0`);

/** French sets a space before these signs and inside its quotes; a line must not break there either. */
const tiedInFrench = (text: string) =>
  tied(text)
    .replace(/ ([:;!?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');

const each = <K extends string>(texts: Record<K, string>, set: (text: string) => string) =>
  Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, set(text)])) as Record<K, string>;

type Texts = Record<Language, Record<MessageKey, string>> & Record<PublicLanguage, Record<PublicMessageKey, string>>;

/** Every text of the interface, and those of its public side in more languages. What lacks a key does not compile. */
export const MESSAGES: Texts = {
  en: each(en, tied),
  fr: each(fr, tiedInFrench),
  de: each(de, tied),
  es: each(es, tied),
  it: each(it, tied),
  nl: each(nl, tied),
};
