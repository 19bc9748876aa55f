import type { ReactNode } from 'react';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../../domain/words';
import { LANGUAGE_NAMES } from '../../lib/i18n';
import type { Publisher } from '../../services/published-list.server';
import { LogoPicture } from './logo';
import { usePublicWords } from './public-words';

/** An address of a published list that keeps the reader's own parameters: language asked for, access granted. */
export type Address = (page: string, parameters?: Record<string, string | undefined>) => string;

/** Pages that have an address in each language; files and forms name theirs by `?lang=`. */
const IN_LANGUAGES = /^(?:|\/changes|\/revisions\/\d+)$/;

/** The addresses of a list, for a reader whose own begins with a language or not. A link to a language always does. */
export function addressesOf(
  slug: string,
  kept: { lang?: string | undefined; access?: string | undefined },
  inPath?: PublicLanguage | undefined,
): Address {
  return (page, parameters = {}) => {
    const language = parameters.lang ?? inPath;
    const isInPath = language !== undefined && IN_LANGUAGES.test(page);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...kept, lang: inPath ?? kept.lang, ...parameters }))
      if (value && !(isInPath && name === 'lang')) query.set(name, value);
    const text = query.toString();
    return `${isInPath ? `/${language}` : ''}/${slug}/subprocessors${page}${text ? `?${text}` : ''}`;
  };
}

type Props = {
  publisher: Pick<
    Publisher,
    'slug' | 'name' | 'logo' | 'dpoEmail' | 'contactEmail' | 'address' | 'legalName' | 'website'
  >;
  /** The address of this same page in another language. */
  inLanguage: (language: PublicLanguage) => string;
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
          {publisher.logo ? (
            <LogoPicture slug={publisher.slug} name={publisher.name} logo={publisher.logo} />
          ) : (
            publisher.name
          )}
        </a>
        <nav aria-label={t('public-list.language')}>
          {PUBLIC_LANGUAGES.map((one) => (
            <a
              key={one}
              href={inLanguage(one)}
              hrefLang={one}
              lang={one}
              aria-current={one === language ? 'true' : undefined}
            >
              <abbr title={LANGUAGE_NAMES[one]}>{one.toUpperCase()}</abbr>
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

export const withoutScheme = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
