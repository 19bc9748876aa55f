import type { Language } from '../domain/words';
import { en } from './en';
import { fr } from './fr';

export type MessageKey = keyof typeof en;

/** French sets a space before these signs and inside its quotes; a line must not break there. */
const tied = (text: string) => text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');

/** Every text of the interface. A language that lacks a key does not compile. */
export const MESSAGES: Record<Language, Record<MessageKey, string>> = {
  en,
  fr: Object.fromEntries(Object.entries(fr).map(([key, text]) => [key, tied(text)])) as Record<MessageKey, string>,
};
