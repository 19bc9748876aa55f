import { describe, expect, test } from 'vitest';
import { SAFEGUARDS_UNDERSTOOD } from '../../../app/domain/recognition/safeguards';
import { statedBy, statedInProse } from './safeguards-table';

describe('no transfer, or no tool needed', () => {
  test.each([
    ['No transfer', 'no transfer 0.95'],
    ['No transfer unless required', 'statement-only 0.3 + unread No transfer unless required'],
    [
      'nessun meccanismo di trasferimento dichiarato',
      'statement-only 0.3 + unread nessun meccanismo di trasferimento dichiarato',
    ],
    ['within the EU, access from India', 'statement-only 0.3 + unread within the EU, access from India'],
    ['EU only; Zugriff aus Indien', 'statement-only 0.3 + unread EU only; Zugriff aus Indien'],
    ['No transfer outside the EEA', 'no transfer 0.95'],
    ['No transfer except to the US', 'statement-only 0.3 + unread No transfer except to the US'],
    ['no transfer mechanism needed', 'no transfer 0.95'],
    ['no transfer mechanism', 'statement-only 0.3 + unread no transfer mechanism'],
    ['none needed', 'no transfer 0.95'],
    ['not required', 'no transfer 0.95'],
    ['no additional measures required', 'no transfer 0.95'],
    ['inutile', 'no transfer 0.95'],
    ['unnecessary', 'no transfer 0.95'],
    ['N/A (EU)', 'no transfer 0.9'],
    ['N/A – EU', 'no transfer 0.9'],
    ['- none (EU)', 'no transfer 0.9'],
    ['None, data in Germany', 'no transfer 0.9'],
    ['EU', 'no transfer 0.6'],
    ['EU/EEA', 'no transfer 0.6'],
    ['EU and the EEA', 'no transfer 0.6'],
    ['EU only', 'no transfer 0.8'],
    ['only in the EU', 'no transfer 0.8'],
    ['Hosted in Germany only', 'no transfer 0.8'],
    ['Hosted in Germany', 'blank'],
    ['Germany', 'blank'],
    ['EU, hosted', 'blank'],
    ['EU and India', 'statement-only 0.3 + unread EU and India'],
    ['Data hosted exclusively in Ireland; see DPA', 'no transfer 0.8'],
    ['EU pending', 'blank'],
    ['EU only, to be confirmed', 'no transfer 0.5'],
    ['no transfer, to be confirmed', 'no transfer 0.5'],
    ['yes', 'statement-only 0.3 + unread yes'],
    ['no', 'blank'],
    ['—', 'blank'],
    ['?', 'blank'],
    ['unknown', 'blank'],
    ['to be confirmed', 'blank'],
    ['GDPR compliant', 'statement-only 1'],
    ['DPA signed', 'statement-only 1'],
    ['Hosted in the cloud', 'statement-only 0.3 + unread Hosted in the cloud'],
    ['our legal team knows', 'statement-only 0.3 + unread our legal team knows'],
    ['CCT 2021/915', 'statement-only 1'],
    ['SCC 2021/915 and 2021/914', 'scc-module-unknown (scc) 1'],
    ['transfers without SCCs: none', 'blank'],
    ['without transfer of data', 'no transfer 0.95'],
    ['No transfer. No mechanism', 'no transfer 0.95'],
    ['EU; EEA', 'no transfer 0.6'],
    ['EU; cloud', 'statement-only 0.3 + unread EU; cloud'],
    ['n/a - EU', 'no transfer 0.9'],
    ['none: EEA', 'no transfer 0.9'],
    ['no: hosted in Ireland', 'no transfer 0.9'],
    ['nothing (Germany)', 'no transfer 0.9'],
    ['hosted in Ireland, none', 'statement-only 0.3 + unread hosted in Ireland, none'],
    ['only Germany and France', 'no transfer 0.8'],
    ['uniquement en France', 'no transfer 0.8'],
    ['nur in Deutschland', 'no transfer 0.8'],
    ['solo en España', 'no transfer 0.8'],
    ['solo in Italia', 'no transfer 0.8'],
    ['alleen in Nederland', 'no transfer 0.8'],
    ['intra-EU', 'no transfer 0.8'],
    ['Union européenne et EEE', 'no transfer 0.6'],
    ['EU und EWR', 'no transfer 0.6'],
    ['Europe', 'blank'],
    ['Europe only', 'blank'],
    ['no other or better measure is required', 'statement-only 0.3 + unread no other or better measure is required'],
    ['keine weiteren Garantien erforderlich', 'no transfer 0.95'],
    ['aucune garantie requise', 'no transfer 0.95'],
    ['non necessaire', 'no transfer 0.95'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('nothing known, or nothing that says it', () => {
  test.each([
    ['  our legal team knows  ', 'statement-only 0.3 + unread our legal team knows'],
    ['Legal team. DPA signed', 'statement-only 1'],
    ['none. Hosted in the cloud', 'statement-only 0.3 + unread none. Hosted in the cloud'],
    ['SCCs. See the contract', 'scc-module-unknown (scc) 1'],
    ['unbekannt', 'blank'],
    ['not disclosed', 'blank'],
    ['EU. India', 'statement-only 0.3 + unread EU. India'],
    ['none; EU', 'no transfer 0.9'],
    ['Germany; India', 'statement-only 0.3 + unread Germany; India'],
    ['Germany; see the DPA', 'statement-only 1'],
    ['…', 'blank'],
    ['(', 'blank'],
    ['EU entity: no transfer; US entity: SCC', 'scc-module-unknown (scc) 1'],
    ['EU entity; US entity', 'statement-only 0.3 + unread EU entity; US entity'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('beside a column that asks whether data leave', () => {
  test.each([
    ['EU', 'yes', 'blank'],
    ['EU', 'no', 'no transfer 0.9'],
    ['yes', 'yes', 'blank'],
    ['Ja', 'yes', 'blank'],
    ['yes', 'no', 'no transfer 0.9'],
    ['no transfer', 'yes', 'no transfer 0.5'],
    ['EU only', 'yes', 'blank'],
    ['SCC', 'no', 'scc-module-unknown (scc) 1'],
    ['unknown', 'no', 'no transfer 0.9'],
    ['SCCs not required', 'yes', 'no transfer 0.9'],
    ['yes; see the contract', 'yes', 'statement-only 0.3 + unread yes; see the contract'],
    ['', 'yes', 'blank'],
  ] as const)('%s, %s', (text, leavesEea, expected) => {
    expect(statedBy(text, { leavesEea })).toBe(expected);
  });
});

test('each form named beside a doubt is understood', () => {
  expect(SAFEGUARDS_UNDERSTOOD.map((form) => statedBy(form))).toEqual([
    'scc-module-3 (scc) 1',
    'scc-module-2 (scc) 1',
    'adequacy-dpf (dpf) 1',
    'adequacy (adequacy) 1',
    'bcr-processor (bcr) 0.6',
    'blank',
  ]);
});

test('of a long text the first twenty thousand characters are read', () => {
  expect(statedInProse(`${' '.repeat(19_997)}DPF`)).toBe('adequacy-dpf (dpf) 1');
  expect(statedInProse(`${' '.repeat(19_998)}DPF`)).toBe('');
  expect(statedInProse(`SCC ${' '.repeat(20_000)}DPF`)).toBe('scc-module-unknown (scc) 1');
});
