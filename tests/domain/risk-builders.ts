import { type Risk, type RiskInputs, scoreRisk } from '../../app/domain/risk';
import type { ScoringModel } from '../../app/domain/scoring-model';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';

/** Everything at its most harmless, so that each test names only what it is about. Scores 3, for its format. */
export const harmless: RiskInputs = {
  sensitivity: 'technical',
  vulnerability: 'none',
  scale: 'under-1000',
  frequency: 'one-off',
  format: 'encrypted-provider-keys',
  destination: 'eea',
  parent: 'eea',
  access: 'storage',
  chain: 'none',
  tool: 'none-needed',
  assessment: 'not-required',
  evidence: 'not-needed',
  measures: [],
};

/** The score by the shipped weights of what is harmless but for the inputs named. */
export const scoreOf = (inputs: Partial<RiskInputs>): Risk => scoreRisk({ ...harmless, ...inputs }, SCORING_MODEL);

export const pointsOf = (risk: Risk, input: keyof RiskInputs) =>
  risk.lines.find((line) => line.input === input)?.points;

/** The shipped model, in which some points are set otherwise. */
export function modelWith(
  points: { [I in keyof ScoringModel['points']]?: Partial<ScoringModel['points'][I]> },
): ScoringModel {
  const model = structuredClone(SCORING_MODEL);
  for (const [input, values] of Object.entries(points))
    Object.assign(model.points[input as keyof ScoringModel['points']], values);
  return model;
}

/** A model and inputs whose arithmetic comes to the points given, all of them data, by up to three inputs. */
export function scoring(points: number): { inputs: RiskInputs; model: ScoringModel } {
  const third = Math.min(40, points);
  const second = Math.min(40, points - third);
  return {
    inputs: harmless,
    model: modelWith({
      sensitivity: { technical: third },
      vulnerability: { none: second },
      scale: { 'under-1000': points - third - second },
      format: { 'encrypted-provider-keys': 0 },
    }),
  };
}
