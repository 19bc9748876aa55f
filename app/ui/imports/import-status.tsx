import { useWords } from '../language';
import { Badge } from '../verdict';

/** What became of a list. */
export function ImportStatus({ status }: { status: 'planned' | 'applied' | 'undone' | 'discarded' }) {
  const { t } = useWords();
  const words = t(`imports.status.${status}`);
  if (status === 'planned') return <Badge tone="attention">{words}</Badge>;
  if (status === 'applied') return <Badge tone="valid">{words}</Badge>;
  return <span className="quiet">{words}</span>;
}
