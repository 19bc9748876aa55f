import type { Standing } from '../../domain/safeguard-standing';
import type { TransferVerdict } from '../../domain/transfers';
import { useWords } from '../language';
import { Badge, type Tone } from '../verdict';

const TONE_OF_VERDICT: Record<TransferVerdict, Tone> = {
  'none-needed': 'valid',
  covered: 'valid',
  missing: 'blocked',
  'not-in-force': 'blocked',
  unknown: 'unknown',
};
const TONE_OF_STANDING: Record<Standing, Tone> = {
  valid: 'valid',
  unknown: 'unknown',
  'not-in-force': 'blocked',
  'no-safeguard': 'blocked',
};

/** The verdict on one transfer, or the worst of several. */
export function VerdictBadge({ verdict }: { verdict: TransferVerdict }) {
  const { word } = useWords();
  return <Badge tone={TONE_OF_VERDICT[verdict]}>{word('verdict', verdict)}</Badge>;
}

/** What one safeguard is worth for one destination. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { word } = useWords();
  return <Badge tone={TONE_OF_STANDING[standing]}>{word('standing', standing)}</Badge>;
}
