import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

export type Crumb = { to: string; label: string };

/** The head of a page: where it is, what it is, and what can be done here. */
export function PageHead({
  crumbs = [],
  title,
  actions,
  children,
}: {
  crumbs?: Crumb[];
  title: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="page-head">
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label="Breadcrumb">
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-title">
        <h1>{title}</h1>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {children}
    </header>
  );
}

/** One titled part of a page. */
export function Section({
  title,
  id,
  actions,
  children,
}: {
  title: ReactNode;
  id?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** Facts in two columns: what is asked, what is known. An absent fact says so. */
export function Facts({
  facts,
  absent,
}: {
  facts: { label: string; value: ReactNode; toConfirm?: string }[];
  absent: string;
}) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, toConfirm }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === undefined || value === null || value === '' ? <span className="absent">{absent}</span> : value}
            {toConfirm && <span className="to-confirm">{toConfirm}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A page with nothing on it yet: what belongs here, an example, and the ways to begin. */
export function Empty({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

/** A message that stays on the page: what is the case, and what to do. */
export function Note({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'attention' | 'valid' | 'blocked';
  children: ReactNode;
}) {
  return (
    <div className={`note note-${tone}`} role={tone === 'plain' ? undefined : 'status'}>
      {children}
    </div>
  );
}
