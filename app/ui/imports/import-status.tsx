import type { ListedImport } from '../../services/imports.server';
import { useWords } from '../language';
import { Badge } from '../verdict';

/** What became of a list. */
export function ImportStatus({ status }: { status: ListedImport['status'] }) {
  const { t } = useWords();
  const words = t(`imports.status.${status}`);
  if (status === 'planned') return <Badge tone="attention">{words}</Badge>;
  if (status === 'applied') return <Badge tone="valid">{words}</Badge>;
  return <span className="quiet">{words}</span>;
}
