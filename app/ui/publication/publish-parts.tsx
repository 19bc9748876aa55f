import type { TouchedCommitment } from '../../domain/publication-plan';
import { useWords } from '../language';
import { Note, Section } from '../page';

/** How many subscribers a publication tells, and which addresses. */
export function Recipients({ recipients, mailWaits }: { recipients: string[]; mailWaits: boolean }) {
  const { t } = useWords();
  return (
    <Section title={t('publication.publish.recipients')}>
      <p>{t('publication.publish.recipients-count', { count: recipients.length })}</p>
      {recipients.length > 0 && mailWaits && (
        <Note tone="attention">
          <p>{t('publication.publish.mails-wait')}</p>
        </Note>
      )}
      {recipients.length > 0 && (
        <details open={recipients.length <= 10}>
          <summary>{t('publication.publish.recipients-show')}</summary>
          <ul className="addresses">
            {recipients.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Promises beyond the law that the changes touch, and by whom. */
export function TouchedCommitments({
  touched,
  vendorOf,
}: {
  touched: TouchedCommitment[];
  vendorOf: Record<string, string>;
}) {
  const { t, word } = useWords();
  if (touched.length === 0) return null;
  return (
    <Section title={t('publication.publish.commitments')}>
      <ul>
        {touched.map(({ code, entryIds }) => {
          const vendors = [...new Set(entryIds.flatMap((id) => vendorOf[id] ?? []))].join(', ');
          return (
            <li key={code}>
              {word('commitment', code)}{' '}
              {vendors && <span className="quiet">{t('publication.publish.commitments-by', { vendors })}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
