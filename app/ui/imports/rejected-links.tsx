import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';

/** The rejected rows to take away, with the reason beside each. */
export function RejectedLinks({ id }: { id: string }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <span>
      {t('imports.rejected.download')}{' '}
      <a href={`${base}/imports/${id}/rejected.csv`} download aria-label={t('imports.rejected.as', { format: 'CSV' })}>
        CSV
      </a>{' '}
      <a
        href={`${base}/imports/${id}/rejected.xlsx`}
        download
        aria-label={t('imports.rejected.as', { format: 'Excel' })}
      >
        Excel
      </a>
    </span>
  );
}
