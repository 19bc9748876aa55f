import type { ReactNode } from 'react';
import { BANDS } from '../../domain/risk';
import { FLOORS, RISK_PARTS, RISK_VALUES, type RiskInput } from '../../domain/risk-inputs';
import { MEASURE_KEYS } from '../../domain/scoring-model';
import { useWords } from '../language';
import { Section } from '../page';

export type WeightPart = RiskInput | 'measures' | 'bands' | 'floors';

/** The parts of the model under their headings: what gives points, then what becomes of their sum. */
const GROUPS = [
  { key: 'data', parts: RISK_PARTS.data },
  { key: 'exposure', parts: [...RISK_PARTS.exposure, ...RISK_PARTS.chain] },
  { key: 'safeguards', parts: RISK_PARTS.safeguards },
  { key: 'outcome', parts: ['measures', 'bands', 'floors'] },
] as const satisfies readonly { key: string; parts: readonly WeightPart[] }[];

function pathsOf(part: WeightPart): string[] {
  if (part === 'measures') return MEASURE_KEYS.map((key) => `measures.${key}`);
  if (part === 'bands') return BANDS.slice(1).map((key) => `bands.${key}`);
  if (part === 'floors') return FLOORS.map((key) => `floors.${key}`);
  return RISK_VALUES[part].map((value) => `points.${part}.${value}`);
}

/** The whole model, part by part, with what each means and where its criterion comes from; `weight` draws one weight. */
export function RiskBlocks({
  sources,
  weight,
}: {
  sources: Record<WeightPart, string>;
  weight: (path: string) => ReactNode;
}) {
  const { t } = useWords();
  return GROUPS.map(({ key, parts }) => (
    <Section key={key} title={t(`risk.group.${key}`)} id={key}>
      <div className="weight-blocks">
        {parts.map((part: WeightPart) => (
          <fieldset key={part} className="weight-block">
            <legend>{isInput(part) ? t(`risk.input.${part}`) : t(`risk.group.${part}`)}</legend>
            <p className="hint">
              {t(`risk.meaning.${part}`)} <span className="weight-source">{sources[part]}</span>
            </p>
            {pathsOf(part).map(weight)}
          </fieldset>
        ))}
      </div>
    </Section>
  ));
}

const isInput = (part: WeightPart): part is RiskInput => part in RISK_VALUES;
