import type { Flash } from '../lib/flash.server';
import { useWords } from './language';

/** What the last act did, said once at the top of the page it led to. */
export function FlashMessage({ flash }: { flash: Flash }) {
  const { t } = useWords();
  return (
    <div className="flash" role="status">
      {t(flash.key, flash.values)}
    </div>
  );
}
