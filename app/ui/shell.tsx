import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { RunningImport } from '../services/imports-jobs.server';
import { ImportsUnderWay } from './imports/import-progress';
import { Keyboard } from './keyboard';
import { useWords } from './language';
import { Note } from './page';
import { HeaderSearch, Palette } from './palette';
import { AccountMenu, LanguageSwitch, OrganisationMenu, useClosingMenus } from './shell-menus';
import { OrganisationProvider, type ShellOrganisation, useOrganisation } from './shell-organisation';

export { useOrganisation } from './shell-organisation';

/** The places of an organisation: the address below `/app/:org`, and the letter that follows `g`. */
const PLACES = [
  { key: 'overview', path: '', letter: 'o', holds: ['', 'findings', 'calendar', 'compare'] },
  { key: 'register', path: '/register', letter: 'r', holds: ['register', 'imports'] },
  { key: 'transfers', path: '/transfers', letter: 't', holds: ['transfers', 'assessments', 'what-if'] },
  { key: 'publication', path: '/publication', letter: 'p', holds: ['publication'] },
  { key: 'settings', path: '/settings', letter: 's', holds: ['settings'] },
] as const;

type Props = { person: { email: string } | null | undefined; children: ReactNode };
type OrganisationProps = Props & {
  organisation: ShellOrganisation;
  organisations: Omit<ShellOrganisation, 'language'>[];
  waitingMails: number;
  waitingMessages: number;
  imports: RunningImport[];
};

/** The frame of pages that belong to no organisation: the account, the list of organisations. */
export function Shell({ person, children }: Props) {
  useClosingMenus();
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="top-row">
          <Brand to="/app" />
          <span className="spacer" />
          <LanguageSwitch />
          {person && <AccountMenu email={person.email} />}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** The frame of an organisation’s pages: switcher, search, places, and what waits. */
export function OrganisationShell({
  person,
  organisation,
  organisations,
  waitingMails,
  waitingMessages,
  imports,
  children,
}: OrganisationProps) {
  const base = `/app/${organisation.slug}`;
  const { pathname } = useLocation();
  const [search, setSearch] = useState<{ open: boolean; typed: string }>({ open: false, typed: '' });
  const openSearch = useCallback((typed = '') => setSearch({ open: true, typed }), []);
  const places = useMemo(() => PLACES.map(({ letter, path, key }) => ({ letter, key, to: base + path })), [base]);
  useClosingMenus();
  return (
    <OrganisationProvider value={organisation}>
      <SkipLink />
      <header className="top">
        <div className="top-row">
          <Brand to={base} />
          <OrganisationMenu current={organisation} organisations={organisations} />
          <span className="spacer" />
          <HeaderSearch base={base} onOpen={openSearch} />
          <LanguageSwitch />
          {person && <AccountMenu email={person.email} />}
        </div>
        <Places base={base} />
        <ImportsUnderWay base={base} imports={imports} />
      </header>
      <main id="content" tabIndex={-1}>
        {waitingMails > 0 && <Waiting what="mails" base={base} count={waitingMails} />}
        {waitingMessages > 0 && pathname.startsWith(`${base}/publication`) && (
          <Waiting what="messages" base={base} count={waitingMessages} />
        )}
        {children}
      </main>
      <Palette base={base} {...search} onClose={() => setSearch({ open: false, typed: '' })} />
      <Keyboard places={places} onPalette={openSearch} />
    </OrganisationProvider>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip" href="#content">
      {t('shell.skip')}
    </a>
  );
}

function Brand({ to }: { to: string }) {
  return (
    <Link to={to} className="brand">
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
        <rect className="brand-tile" width="32" height="32" rx="7" />
        <path
          className="brand-arrow"
          d="M8 16h13M16 10l6 6-6 6"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>Onward</span>
    </Link>
  );
}

function Places({ base }: { base: string }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const segment = pathname.slice(base.length + 1).split('/')[0] ?? '';
  return (
    <nav className="places" aria-label={t('shell.places')}>
      {PLACES.map(({ key, path, holds }) => (
        <Link
          key={key}
          to={base + path}
          aria-current={(holds as readonly string[]).includes(segment) ? 'page' : undefined}
        >
          {t(`shell.place.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

/** What waits, each in its own words: mails for a mail server, messages for the software they go to. */
function Waiting({ what, base, count }: { what: 'mails' | 'messages'; base: string; count: number }) {
  const { t } = useWords();
  return (
    <Note tone="attention">
      <p>
        {t(`shell.${what}-wait`, { count })}{' '}
        <Link to={`${base}/publication/${what === 'mails' ? 'notices' : 'webhooks'}`}>
          {t(`shell.${what}-wait.step`)}
        </Link>
      </p>
    </Note>
  );
}

/** Vendors, engagements, imports: the parts of the place Register. */
export function SubPlaces() {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { pathname } = useLocation();
  const rest = pathname.slice(base.length);
  const current = rest.startsWith('/imports')
    ? 'imports'
    : /^\/register\/(engagements|locations|safeguards)/.test(rest)
      ? 'engagements'
      : 'vendors';
  const parts = [
    { key: 'vendors', to: `${base}/register` },
    { key: 'engagements', to: `${base}/register/engagements` },
    { key: 'imports', to: `${base}/imports` },
  ] as const;
  return (
    <nav className="subplaces" aria-label={t('shell.place.register')}>
      {parts.map(({ key, to }) => (
        <Link key={key} to={to} aria-current={key === current ? 'page' : undefined}>
          {t(`shell.part.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
