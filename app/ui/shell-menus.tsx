import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { LANGUAGES } from '../domain/words';
import { useWords } from './language';
import type { ShellOrganisation } from './shell-organisation';

/** A menu that opens without script; going somewhere closes it. */
export function Menu({
  label,
  className = '',
  children,
}: {
  label: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const { key } = useLocation();
  return (
    <details className={`menu menu-plain ${className}`} key={key}>
      <summary>{label}</summary>
      <div className="menu-body">{children}</div>
    </details>
  );
}

/** Closes open menus on Escape and on a click elsewhere, which `details` alone does not. */
export function useClosingMenus() {
  useEffect(() => {
    const openMenus = () => [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')];
    function onPointerDown(event: PointerEvent) {
      for (const menu of openMenus()) if (!menu.contains(event.target as Node)) menu.open = false;
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      for (const menu of openMenus()) {
        const hadFocus = menu.contains(document.activeElement);
        menu.open = false;
        if (hadFocus) menu.querySelector('summary')?.focus();
      }
    }
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** The registers a person keeps, and the ways to another one. */
export function OrganisationMenu({
  current,
  organisations,
}: {
  current: ShellOrganisation;
  organisations: Omit<ShellOrganisation, 'language'>[];
}) {
  const { t, word } = useWords();
  return (
    <Menu
      className="switcher"
      label={
        <>
          <span className="visually-hidden">{t('shell.organisation')} </span>
          <strong>{current.name}</strong>
        </>
      }
    >
      <ul className="menu-list">
        {organisations.map(({ slug, name, role }) => (
          <li key={slug}>
            <Link to={`/app/${slug}`} aria-current={slug === current.slug ? 'true' : undefined}>
              {name} <span className="quiet">{word('member-role', role)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <hr />
      <Link to="/app">{t('shell.all-organisations')}</Link>
      <Link to="/app/new">{t('shell.new-organisation')}</Link>
    </Menu>
  );
}

/** English and French, one of them in use. Choosing reloads the page in the other. */
export function LanguageSwitch() {
  const { t, word, language } = useWords();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language" className="languages" aria-label={t('shell.language')}>
      <input type="hidden" name="to" value={pathname + search} />
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="submit"
          className="plain"
          name="language"
          value={one}
          lang={one}
          aria-pressed={one === language}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="visually-hidden">{word('language', one)}</span>
        </button>
      ))}
    </form>
  );
}

/** Who is signed in, their account, and the way out. */
export function AccountMenu({ email }: { email: string }) {
  const { t } = useWords();
  return (
    <Menu
      className="menu-right"
      label={
        <>
          <span className="visually-hidden">{t('shell.account-of')} </span>
          <span className="account-email">{email}</span>
        </>
      }
    >
      <Link to="/app/account">{t('shell.account')}</Link>
      <form method="post" action="/sign-out">
        <button type="submit" className="item plain">
          {t('shell.sign-out')}
        </button>
      </form>
    </Menu>
  );
}
