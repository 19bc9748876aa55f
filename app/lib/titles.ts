import type { MetaFunction } from '@remix-run/node';
import type { Language } from '../domain/words';
import { type MessageKey, type MessageValues, translator } from './i18n';

/** The language of the page, as the root of the document knows it. */
const languageOfMatches = (matches: { id: string; data?: unknown }[]): Language =>
  (matches.find((match) => match.id === 'root')?.data as { language?: Language } | undefined)?.language ?? 'en';

/** A page's title in its language; `values` come from what its loader answered. */
export const titled =
  <Data>(key: MessageKey, values?: (data: Data) => MessageValues): MetaFunction =>
  ({ matches, data }) => {
    const title = translator(languageOfMatches(matches))(
      key,
      data === undefined || data === null ? {} : values?.(data as Data),
    );
    return [{ title: title === 'Onward' ? title : `${title} · Onward` }];
  };
