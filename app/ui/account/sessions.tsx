import { Form } from '@remix-run/react';
import { useWords } from '../language';
import { Section } from '../page';

type Session = { id: string; current: boolean; userAgent: string; createdAt: string; expiresAt: string };

/** Where a person is signed in, and the way to end it everywhere else. */
export function SessionsSection({ sessions }: { sessions: Session[] }) {
  const { t, instant, day } = useWords();
  return (
    <Section title={t('accounts.account.sessions')}>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <strong>
              <Program userAgent={session.userAgent} />
            </strong>{' '}
            {session.current && <span className="quiet">({t('accounts.account.session.this')})</span>}
            <br />
            <span className="quiet">
              {t('accounts.account.session.since', { at: instant(session.createdAt) })} ·{' '}
              {t('accounts.account.session.until', { day: day(session.expiresAt.slice(0, 10)) })}
            </span>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post" preventScrollReset>
          <button type="submit" name="intent" value="end-sessions">
            {t('accounts.account.sessions.end')}
          </button>
        </Form>
      ) : (
        <p className="quiet">{t('accounts.account.sessions.alone')}</p>
      )}
    </Section>
  );
}

// The order matters: every browser says it is the ones before it.
const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

function Program({ userAgent }: { userAgent: string }) {
  const { t } = useWords();
  const browser = BROWSERS.find(([sign]) => sign.test(userAgent))?.[1];
  const system = SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1];
  if (browser && system) return t('accounts.account.session.on', { browser, system });
  return browser ?? system ?? t('accounts.account.session.unknown');
}
