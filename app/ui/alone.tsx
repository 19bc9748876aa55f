import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from './language';
import { LanguageSwitch } from './shell-menus';

/** The frame of pages for people who are not signed in: one column, one thing to do. */
export function AloneFrame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <header className="top">
        <div className="top-row">
          <Link to="/" className="brand">
            <Mark /> Onward
          </Link>
          <span className="spacer" />
          <LanguageSwitch />
        </div>
      </header>
      {children}
    </>
  );
}

/** One page of that frame. */
export function Alone({ title, wide, children }: { title: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <main id="content" className={wide ? 'narrow' : 'alone'} tabIndex={-1}>
      <h1 className="alone-title">{title}</h1>
      {children}
    </main>
  );
}

/** Keeps the address to return to on the way from one page to the next. */
export function useReturnQuery(): string {
  const to = new URLSearchParams(useLocation().search).get('to');
  return to ? `?${new URLSearchParams({ to })}` : '';
}

function Mark() {
  return (
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
  );
}
