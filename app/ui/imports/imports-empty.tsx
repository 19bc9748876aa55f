import { useWords } from '../language';
import { Empty } from '../page';
import { useOrganisation } from '../shell-organisation';

/** What an import is for, before the first one. */
export function ImportsEmpty() {
  const { t } = useWords();
  const { may } = useOrganisation();
  return (
    <div className="imports-empty">
      <Empty title={t('imports.empty.title')}>
        <p>{t('imports.empty.what')}</p>
        <pre className="example">{t('imports.empty.sample')}</pre>
        <p>{t('imports.empty.how')}</p>
        {!may('draft') && <p>{t('imports.empty.reader')}</p>}
      </Empty>
    </div>
  );
}
