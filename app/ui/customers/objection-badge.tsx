import { OPEN_OBJECTION_STATES } from '../../domain/customer-standing';
import type { ObjectionState } from '../../domain/words';
import { useWords } from '../language';
import { Badge } from '../verdict';

/** What became of an objection; one that waits for an answer calls for attention. */
export function ObjectionBadge({ state }: { state: ObjectionState }) {
  const { word } = useWords();
  const tone = OPEN_OBJECTION_STATES.includes(state) ? 'attention' : 'valid';
  return <Badge tone={tone}>{word('objection-state', state)}</Badge>;
}
