import { Form } from '@remix-run/react';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { CopyField } from '../publication/copy-field';

export type SharedAddress = { id: string; email: string | null; createdAt: string };

/** The secret addresses of a kept what-if: made, shown once, revoked. */
export function Sharing({ addresses, made }: { addresses: SharedAddress[]; made: string | undefined }) {
  const { t, day } = useWords();
  const who = (email: string | null) => email ?? t('what-if.share.former');
  return (
    <Section title={t('what-if.share')} id="share">
      <p>{t('what-if.share.text')}</p>
      {made && (
        <Note tone="valid">
          <p>{t('what-if.share.made')}</p>
          <CopyField label={t('what-if.share.label')} value={made} />
        </Note>
      )}
      {addresses.length === 0 ? (
        <p className="none">{t('what-if.share.none')}</p>
      ) : (
        <ul className="what-if-addresses">
          {addresses.map(({ id, email, createdAt }) => (
            <li key={id}>
              {t('what-if.share.line', { who: who(email), day: day(createdAt.slice(0, 10)) })}{' '}
              <Form method="post" className="inline">
                <input type="hidden" name="address" value={id} />
                <button type="submit" name="intent" value="revoke" className="plain">
                  {t('what-if.share.revoke')}
                  <span className="visually-hidden"> {day(createdAt.slice(0, 10))}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post">
        <button type="submit" name="intent" value="share">
          {t('what-if.share.make')}
        </button>
      </Form>
    </Section>
  );
}
