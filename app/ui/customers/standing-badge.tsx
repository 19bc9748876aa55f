import type { CustomerStanding } from '../../domain/customer-standing';
import { useWords } from '../language';
import { Badge, type Tone } from '../verdict';

const TONES: Record<CustomerStanding, Tone> = {
  told: 'valid',
  awaited: 'attention',
  authorised: 'valid',
  refused: 'blocked',
  objected: 'blocked',
  exempted: 'unknown',
  'change-dropped': 'unknown',
  ended: 'unknown',
};

/** Where a customer stands on what it was told. */
export function StandingBadge({ standing }: { standing: CustomerStanding }) {
  const { word } = useWords();
  return <Badge tone={TONES[standing]}>{word('standing', standing)}</Badge>;
}
