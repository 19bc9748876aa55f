import type { MetaDescriptor } from '@remix-run/node';
import type { Language } from '../../domain/words';
import { listTitle, publicWords } from '../../lib/published-words';
import type { Publisher } from '../../services/published-list.server';

type Shown = { publisher: Publisher; language: Language; access: 'open' | 'granted' | 'ask' };

/** Title, description and feed of a published page. A list shown to one reader is for no search engine. */
export function publicMeta(shown: Shown | undefined, part?: string): MetaDescriptor[] {
  if (!shown) return [];
  const { publisher, language, access } = shown;
  const { t } = publicWords(language);
  const title = t('public-list.page-title', { title: listTitle(publisher, language), organisation: publisher.name });
  return [
    { title: part ? `${part} · ${title}` : title },
    { name: 'description', content: t('public-list.description', { organisation: publisher.name }) },
    ...(access === 'granted' ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(access === 'open'
      ? [
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
