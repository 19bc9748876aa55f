import { BANDS, type Band } from '../../domain/risk';
import { useWords } from '../language';

/** A score with its band. The bars say by their number what the colour says. */
export function BandBadge({ band, score }: { band: Band; score: number }) {
  const { word } = useWords();
  return (
    <span className={`band band-${band}`}>
      <BandSign band={band} />
      <strong>{score}</strong> {word('band', band)}
    </span>
  );
}

function BandSign({ band }: { band: Band }) {
  const level = BANDS.indexOf(band);
  return (
    <svg className="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {BANDS.map((one, at) => (
        <rect
          key={one}
          x={1 + at * 4}
          y={11 - at * 3}
          width="2.6"
          height={4 + at * 3}
          fill={at <= level ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="0.8"
        />
      ))}
    </svg>
  );
}
