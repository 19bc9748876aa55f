import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../app/domain/recognition/safeguards';
import { statedInProse } from './safeguards-table';

describe('in notes and in prose', () => {
  test.each([
    ['EU (SCCs)', 'scc-module-unknown (scc) 1'],
    ['EU (SVK)', ''],
    ['Slovakia (SVK)', ''],
    ['BCR', 'bcr-processor (bcr) 0.6'],
    ['REC', ''],
    ['Art. 45', ''],
    ['Art. 46(2)(c)', 'scc-module-unknown (scc) 1'],
    ['46(2)(c)', ''],
    ['Art. 46(2)(d)', 'scc-supervisory-authority (scc) 1'],
    ['46(2)(d)', ''],
    ['Art. 46(2)(b)', 'bcr-processor (bcr) 0.6'],
    ['46(2)(b)', ''],
    ['Art. 49(1)(a)', 'derogation-consent (consent) 1'],
    ['49(1)(a)', ''],
    ['Art. 49(1)(b)', ''],
    ['UK Addendum', 'uk-addendum (uk-idta) 1'],
    ['UK IDTA', 'uk-idta (uk-idta) 1'],
    ['data bridge', ''],
    ['UK DPF', 'uk-dpf-extension (dpf) 1'],
    ['UK extension', ''],
    ['UK-US data bridge', 'uk-dpf-extension (dpf) 1'],
    ['Swiss-US DPF', 'swiss-dpf (dpf) 1'],
    ['Swiss SCCs', 'swiss-scc (scc) 1'],
    ['Adequacy decision', 'adequacy (adequacy) 1'],
    ['Adequacy', ''],
    ['consent', ''],
    ['explicit consent', ''],
    ['2010/87', 'scc-2010-87 (scc) 1'],
    ['2004/915', 'scc-2004-915 (scc) 1'],
    ['2001/497', 'scc-2001-497 (scc) 1'],
    ['Privacy Shield', ''],
    ['DPF', 'adequacy-dpf (dpf) 1'],
    ['CNIL standard clauses', ''],
    ['standard clauses of the supervisory authority', 'scc-supervisory-authority (scc) 1'],
    ['If hosted in the US, SCCs must be signed', ''],
    ['US (SCCs, to be signed)', 'scc-module-unknown (scc) 0.5'],
    ['no transfer outside the EU', 'no transfer 0.8'],
    ['USA, no transfer without SCCs', 'scc-module-unknown (scc) 1'],
    ['EU only', ''],
    ['SCCs and BCR', 'scc-module-unknown (scc) 1 + bcr-processor (bcr) 0.6'],
    ['Frankfurt. No transfer outside the EU', 'no transfer 0.8'],
    ['Transfers under the article 45 decision, Art. 46(2)(c)', 'scc-module-unknown (scc) 1'],
    ['article 46(2)(c)', 'scc-module-unknown (scc) 1'],
    ['artículo 46.2.c', 'scc-module-unknown (scc) 1'],
    ['articolo 46.2.c', 'scc-module-unknown (scc) 1'],
    ['artigo 46.2.c', 'scc-module-unknown (scc) 1'],
    ['artykuł 46 ust. 2 lit. c', 'scc-module-unknown (scc) 1'],
    ['artikel 46 lid 2 onder c', 'scc-module-unknown (scc) 1'],
    ['NCV', ''],
    ['normas corporativas vinculantes', 'bcr-processor (bcr) 0.6'],
    ['UK data bridge', ''],
    ['Art. 45(3) decision, SCC', 'scc-module-unknown (scc) 1'],
    ['SCCs pending', 'scc-module-unknown (scc) 0.5'],
    ['SCCs, if needed', ''],
    ['DPF (SCCs pending)', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 0.5'],
    ['no DPF, no SCCs', ''],
    ['No transfer takes place', 'no transfer 0.8'],
    ['keine Übermittlung in Drittländer', 'no transfer 0.8'],
    ['aucun transfert hors UE', 'no transfer 0.8'],
  ])('%s', (text, expected) => {
    expect(statedInProse(text)).toBe(expected);
  });
});

test.each([
  [{ stated: [] }, []],
  [{ stated: [], noTransfer: 0.8 }, ['none-needed']],
  [{ stated: [{ safeguard: { instrument: 'statement-only', rank: 1 }, confidence: 1 }] }, []],
  [
    {
      stated: [
        { safeguard: { instrument: 'scc-module-2', rank: 1 }, family: 'scc', confidence: 1 },
        { safeguard: { instrument: 'scc-module-3', rank: 1 }, family: 'scc', confidence: 1 },
      ],
    },
    ['scc'],
  ],
  [
    { stated: [{ safeguard: { instrument: 'uk-idta', rank: 1 }, family: 'uk-idta', confidence: 1 }], noTransfer: 0.8 },
    ['uk-idta', 'none-needed'],
  ],
] as const)('%j comes to %j', ({ stated, ...rest }, families) => {
  expect(familiesOf({ stated: [...stated], ...rest })).toEqual(families);
});
