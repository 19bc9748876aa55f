import { type ScoringModel, weightsByPath } from '../../domain/scoring-model';
import { useWords } from '../language';
import { weightLabel } from '../risk/risk-words';
import { RiskBlocks, type WeightPart } from './risk-blocks';

type Words = ReturnType<typeof useWords>;

/** The weights for those who may read but not change them. */
export function RiskSheet({
  model,
  shipped,
  sources,
}: {
  model: ScoringModel;
  shipped: ScoringModel;
  sources: Record<WeightPart, string>;
}) {
  const words = useWords();
  const weights = weightsByPath(model);
  const shippedWeights = weightsByPath(shipped);
  return (
    <div className="weights">
      <RiskBlocks
        sources={sources}
        weight={(path) => (
          <div className="weight" key={path}>
            <span>{weightLabel(path, words)}</span>
            <span className="weight-value">
              {path.startsWith('floors.') && <span className="quiet">{unitOf(path, words)}</span>}
              <strong>{weightValue(path, weights[path], words)}</strong>
              {!path.startsWith('floors.') && <span className="quiet">{unitOf(path, words)}</span>}
            </span>
            {weights[path] !== shippedWeights[path] && <ShippedWeight path={path} shipped={shippedWeights[path]} />}
          </div>
        )}
      />
    </div>
  );
}

/** Stands beside a weight that is not as shipped. */
export function ShippedWeight({ path, shipped }: { path: string; shipped: number | string | undefined }) {
  const words = useWords();
  return (
    <span className="weight-shipped">
      {words.t('risk.settings.shipped', { value: weightValue(path, shipped, words) })}
    </span>
  );
}

const weightValue = (path: string, value: number | string | undefined, { word }: Words): string =>
  path.startsWith('floors.') ? word('band', String(value)) : String(value);

/** What a weight counts, beside its number. */
export function unitOf(path: string, { t }: Words): string {
  if (path.startsWith('points.')) return t('risk.settings.points');
  if (path.startsWith('measures.')) return t('risk.settings.percent-left');
  return path.startsWith('bands.') ? t('risk.settings.from-score') : t('risk.settings.at-least');
}
