import type { ReactNode } from 'react';
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
            <WeightValue path={path}>
              <strong>{weightValue(path, weights[path], words)}</strong>
            </WeightValue>
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

/** A weight with what it counts: percent, or what stands before a score and a band. Points are what all others are. */
export function WeightValue({ path, children }: { path: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <span className="weight-value">
      {path.startsWith('bands.') && <span className="quiet">{t('risk.settings.from-score')}</span>}
      {path.startsWith('floors.') && <span className="quiet">{t('risk.settings.at-least')}</span>}
      {children}
      {path.startsWith('measures.') && <span className="quiet">%</span>}
    </span>
  );
}
