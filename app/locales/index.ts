import type { Language } from '../domain/words';
import { en } from './en';
import { fr } from './fr';

export type MessageKey = keyof typeof en;

/** Every text of the interface. A language that lacks a key does not compile. */
export const MESSAGES: Record<Language, Record<MessageKey, string>> = { en, fr };
