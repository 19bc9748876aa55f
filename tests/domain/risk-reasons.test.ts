import { expect, test } from 'vitest';
import type { RiskInputs } from '../../app/domain/risk';
import { explainRisk, RISK_REASONS } from '../../app/domain/risk-reasons';
import { scoreOf } from './risk-builders';

test.each<[Partial<RiskInputs>, string[]]>([
  [{}, []],
  [{ destination: 'adequate', format: 'clear' }, []],
  [{ destination: 'adequate-conditional', format: 'clear' }, []],
  [{ destination: 'criticised', format: 'pseudonymised' }, ['criticised', 'technical-measure']],
  [{ destination: 'high-exposure', measures: ['contractual'] }, ['high-exposure', 'readable', 'promises-only']],
  [{ destination: 'third-country', format: 'unknown', measures: ['organisational'] }, ['no-decision', 'promises-only']],
  [{ destination: 'dpf', format: 'clear' }, ['framework', 'readable']],
  [{ destination: 'dpf', format: 'encrypted-eea-keys' }, ['framework', 'keys-held-back']],
  [{ parent: 'criticised' }, ['parent-reaches']],
  [{ parent: 'unknown' }, []],
  [{ destination: 'adequate', access: 'remote-access' }, ['seen-from-afar']],
  [{ destination: 'adequate', access: 'exceptional-remote-access' }, ['seen-from-afar']],
  [{ access: 'remote-access' }, []],
  [{ sensitivity: 'special' }, ['special-data']],
  [{ sensitivity: 'special-and-criminal' }, ['special-data']],
  [{ sensitivity: 'special-possible' }, []],
  [{ sensitivity: 'criminal', vulnerability: 'children' }, ['criminal-data', 'children']],
  [{ chain: 'unknown' }, ['chain-unknown']],
  [{ chain: 'without-tool', tool: 'missing' }, ['chain-unprotected', 'tool-missing']],
  [{ tool: 'complete', assessment: 'missing' }, ['assessment-missing']],
  [{ tool: 'missing', assessment: 'missing' }, ['tool-missing']],
  [{ tool: 'unknown', assessment: 'missing' }, []],
  [{ tool: 'derogation' }, ['tool-for-exceptions']],
  [{ tool: 'compelling-interests', evidence: 'older' }, ['tool-for-exceptions', 'evidence-old']],
  [{ evidence: 'vendor-claim', measures: ['split-processing'] }, ['evidence-claimed', 'technical-measure']],
])('%j is explained by %j', (inputs, reasons) => {
  expect(explainRisk(scoreOf(inputs))).toEqual(reasons);
});

test('reasons are told in one order, each once', () => {
  const reasons = explainRisk(
    scoreOf({
      evidence: 'older',
      tool: 'missing',
      destination: 'criticised',
      vulnerability: 'children',
      chain: 'unknown',
    }),
  );
  expect(reasons).toEqual(RISK_REASONS.filter((reason) => reasons.includes(reason)));
});
