import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../domain/words';
import type { Publisher } from '../../services/published-list.server';
import { usePublicWords } from './public-words';

/** An address of a published list that keeps the reader's own parameters: language asked for, access granted. */
export type Address = (page: string, parameters?: Record<string, string | undefined>) => string;

export function addressesOf(slug: string, kept: { lang?: string | undefined; access?: string | undefined }): Address {
  return (page, parameters = {}) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...kept, ...parameters })) if (value) query.set(name, value);
    const text = query.toString();
    return `/${slug}/subprocessors${page}${text ? `?${text}` : ''}`;
  };
}

type Props = {
  publisher: Pick<Publisher, 'slug' | 'name' | 'dpoEmail' | 'contactEmail' | 'address' | 'legalName' | 'website'>;
  /** The address of this same page in another language. */
  inLanguage: (language: Language) => string;
  home: string;
  /** What the skip link leads to, where the page has a part worth jumping to. */
  skipTo?: { id: string; label: string };
  children: ReactNode;
};

/** The frame of every published page: whose it is, in which languages, whom to ask. */
export function PublicPage({ publisher, inLanguage, home, skipTo, children }: Props) {
  const { t, language } = usePublicWords();
  const mailbox = publisher.dpoEmail ?? publisher.contactEmail;
  return (
    <>
      {skipTo && (
        <a className="skip" href={`#${skipTo.id}`}>
          {skipTo.label}
        </a>
      )}
      <header className="page">
        <a className="whose" href={home}>
          {publisher.name}
        </a>
        <nav aria-label={t('public-list.language')}>
          {LANGUAGES.map((one) => (
            <a
              key={one}
              href={inLanguage(one)}
              hrefLang={one}
              lang={one}
              aria-current={one === language ? 'true' : undefined}
            >
              <abbr title={NAMES[one]}>{one.toUpperCase()}</abbr>
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
      <footer className="page">
        <p>
          <strong>{publisher.legalName ?? publisher.name}</strong>
          {publisher.address && <>, {publisher.address}</>}
          {publisher.website && (
            <>
              {' '}
              · <a href={publisher.website}>{withoutScheme(publisher.website)}</a>
            </>
          )}
        </p>
        {mailbox && (
          <p>
            {t('public-list.contact')} <a href={`mailto:${mailbox}`}>{mailbox}</a>
            {publisher.dpoEmail && <> ({t('public-list.contact.dpo')})</>}
          </p>
        )}
      </footer>
    </>
  );
}

const NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

export const withoutScheme = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
