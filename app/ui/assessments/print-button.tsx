import { useEffect, useState } from 'react';
import { useWords } from '../language';

/** Opens the browser's own printing, which also makes a PDF. Without script the browser's menu does the same. */
export function PrintButton() {
  const { t } = useWords();
  const [runs, setRuns] = useState(false);
  useEffect(() => setRuns(true), []);
  return (
    <button type="button" className="primary" hidden={!runs} onClick={() => window.print()}>
      {t('assessments.report.print')}
    </button>
  );
}
