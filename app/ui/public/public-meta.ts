import type { MetaDescriptor } from '@remix-run/node';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../../domain/words';
import { listTitle, publicWords } from '../../lib/published-words';
import type { Publisher } from '../../services/published-list.server';

type Shown = {
  publisher: Publisher;
  language: PublicLanguage;
  access: 'open' | 'granted' | 'ask';
  place: { baseUrl: string; page?: string | undefined };
};

/** Title, description, languages and feed of a published page. A list shown to one reader is for no search engine. */
export function publicMeta(shown: Shown | undefined, part?: string): MetaDescriptor[] {
  if (!shown) return [];
  const { publisher, language, access } = shown;
  const { t } = publicWords(language);
  const title = t('public-list.page-title', { title: listTitle(publisher, language), organisation: publisher.name });
  return [
    { title: part ? `${part} · ${title}` : title },
    { name: 'description', content: t('public-list.description', { organisation: publisher.name }) },
    ...(access === 'granted' ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(publisher.accentColour
      ? [{ tagName: 'link', rel: 'stylesheet', href: `/${publisher.slug}/subprocessors.css` }]
      : []),
    ...(access === 'open'
      ? [
          ...alternates(shown),
          {
            tagName: 'link',
            rel: 'alternate',
            type: 'application/atom+xml',
            href: `/${publisher.slug}/subprocessors/changes.atom?lang=${language}`,
            title: t('public-list.file.atom'),
          },
        ]
      : []),
  ];
}

/** The same page in each language, at addresses that stay, and the one that follows the reader's browser. */
function alternates({ publisher, place: { baseUrl, page } }: Shown): MetaDescriptor[] {
  if (page === undefined) return [];
  const path = `/${publisher.slug}/subprocessors${page}`;
  const alternate = (hrefLang: string, href: string) => ({ tagName: 'link', rel: 'alternate', hrefLang, href });
  return [
    ...PUBLIC_LANGUAGES.map((language) => alternate(language, `${baseUrl}/${language}${path}`)),
    alternate('x-default', `${baseUrl}${path}`),
  ] as MetaDescriptor[];
}
