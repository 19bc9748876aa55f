import type { MetaFunction } from '@remix-run/node';
import type { ReactNode } from 'react';
import type { Logo } from '../domain/logo';
import type { PublicLanguage, Visibility } from '../domain/words';
import { type PublicMessageKey, translator } from '../lib/i18n';
import { useReaderWords } from './language';
import { LogoPicture } from './public/logo';

export type VisitorFrame = {
  language: PublicLanguage;
  organisation: { slug: string; name: string; logo: Logo | null; visibility: Visibility };
  mailWaits: boolean;
};

/** A page around a published list with one thing to do: no script, no way out but back to the list. */
export function VisitorPage({
  frame,
  title,
  access,
  children,
}: {
  frame: VisitorFrame;
  title: ReactNode;
  access?: string;
  children: ReactNode;
}) {
  const { t } = useReaderWords();
  const { slug, name, logo, visibility } = frame.organisation;
  const query = new URLSearchParams({ lang: frame.language, ...(access ? { access } : {}) });
  return (
    <main className="visitor">
      {logo && (
        <p>
          <LogoPicture slug={slug} name={name} logo={logo} />
        </p>
      )}
      <p className="visitor-list">{t('notices.visitor.list-of', { organisation: name })}</p>
      <h1>{title}</h1>
      {children}
      {visibility !== 'private' && (
        <p className="visitor-back">
          <a href={`/${slug}/subprocessors?${query}`}>{t('notices.visitor.back')}</a>
        </p>
      )}
    </main>
  );
}

/** Says that nothing can be sent now, where a visitor waits for a mail. */
export function MailWaits({ frame }: { frame: VisitorFrame }) {
  const { t } = useReaderWords();
  return frame.mailWaits ? <p className="visitor-note">{t('notices.visitor.mail-waits')}</p> : null;
}

/** The title of such a page. No search engine is to list it: its address can carry a token. */
export const visitorMeta = (key: PublicMessageKey): MetaFunction =>
  (({ data }: { data?: unknown }) => {
    const frame = data as VisitorFrame | undefined;
    if (!frame) return [{ title: 'Onward' }];
    const title = translator(frame.language)(key, { organisation: frame.organisation.name });
    return [{ title: `${title} · ${frame.organisation.name}` }, { name: 'robots', content: 'noindex' }];
  }) as MetaFunction;
