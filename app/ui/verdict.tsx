import { useWords } from './language';

/** The four tones of a verdict. They never rely on colour alone: each has its sign, and unknown is hatched. */
export type Tone = 'valid' | 'attention' | 'blocked' | 'unknown';

const PATHS: Record<Tone, string> = {
  valid: 'M3.5 8.5l3 3 6-7',
  attention: 'M8 2.5l6 11H2zM8 6.5v3.5M8 11.6v.4',
  blocked: 'M5.3 2h5.4L14 5.3v5.4L10.7 14H5.3L2 10.7V5.3zM5.5 8h5',
  unknown: 'M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M8 11.8v.4',
};

/** The sign of a tone alone, for use beside words. */
export function ToneSign({ tone }: { tone: Tone }) {
  return (
    <svg
      className={`sign sign-${tone}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A sign with its words. */
export function Badge({ tone, children }: { tone: Tone; children?: React.ReactNode }) {
  const { t } = useWords();
  return (
    <span className={`badge badge-${tone}`}>
      <ToneSign tone={tone} />
      <span>{children ?? t(`common.tone.${tone}`)}</span>
    </span>
  );
}

/** What follows for a transfer or an engagement from every rule together. */
export function VerdictBadge({ verdict }: { verdict: Tone }) {
  const { word } = useWords();
  return <Badge tone={verdict}>{word('verdict', verdict)}</Badge>;
}
