import type { Standing } from '../../domain/safeguard-standing';
import type { Coverage } from '../../domain/transfers';
import { useWords } from '../language';
import { Badge, type Tone } from '../verdict';

const TONE_OF_VERDICT: Record<Coverage, Tone> = {
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

/** The coverage on one transfer, or the worst of several. */
export function CoverageBadge({ coverage }: { coverage: Coverage }) {
  const { word } = useWords();
  return <Badge tone={TONE_OF_VERDICT[coverage]}>{word('coverage', coverage)}</Badge>;
}

/** What one safeguard is worth for one destination. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { word } = useWords();
  return <Badge tone={TONE_OF_STANDING[standing]}>{word('standing', standing)}</Badge>;
}
