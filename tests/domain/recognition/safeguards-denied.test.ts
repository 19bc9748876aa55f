import { describe, expect, test } from 'vitest';
import { statedBy } from './safeguards-table';

describe('a denial before the tool or after it', () => {
  test.each([
    ['not the DPF', 'blank'],
    ['no EU SCCs', 'blank'],
    ['non EU vendors have no SCCs', 'blank'],
    ['DPF is not signed, although it is required', 'blank'],
    ['No transfer outside the EU without SCCs', 'scc-module-unknown (scc) 1'],
    ['keine Übermittlung in Drittländer ohne SCC', 'scc-module-unknown (scc) 1'],
    ['not the DPF or SCCs', 'blank'],
    ['neither DPF nor SCCs', 'blank'],
    ['no DPF, SCCs', 'scc-module-unknown (scc) 1'],
    ['no SCCs required', 'no transfer 0.95'],
    ['SCCs not required', 'no transfer 0.95'],
    ['SCCs are not necessary', 'no transfer 0.95'],
    ['no need for SCCs', 'no transfer 0.95'],
    ['keine SCC erforderlich', 'no transfer 0.95'],
    ['not signed (SCCs)', 'blank'],
    ['not yet signed the SCCs', 'blank'],
    ['SCCs: not yet signed', 'blank'],
    ['SCCs not signed, DPF', 'adequacy-dpf (dpf) 1'],
    ['SCCs no logs', 'scc-module-unknown (scc) 1'],
    ['DPF: no', 'blank'],
    ['DPF no, SCC yes', 'scc-module-unknown (scc) 1'],
    ['DPF no SCC', 'adequacy-dpf (dpf) 1'],
    ['DPF not SCC', 'adequacy-dpf (dpf) 1'],
    ['DPF expired', 'blank'],
    ['DPF (expired)', 'blank'],
    ['DPF certification is currently not active', 'blank'],
    ['DPF: n/a', 'blank'],
    ['DPF: nein', 'blank'],
    ['DPF: nee', 'blank'],
    ['not only DPF', 'adequacy-dpf (dpf) 1'],
    ['not DPF but SCCs', 'scc-module-unknown (scc) 1'],
    ['non-EU: SCCs', 'scc-module-unknown (scc) 1'],
    ['no 2010/87', 'scc-2010-87 (scc) 1'],
    ['no transfer without SCCs', 'scc-module-unknown (scc) 1'],
    ['SCCs for non-EEA vendors', 'scc-module-unknown (scc) 1'],
    ['no SCCs and no DPF', 'blank'],
    ['Not the DPF ou SCC', 'blank'],
    ['not DPF and SCC', 'scc-module-unknown (scc) 1'],
    ['not DPF, or SCC', 'scc-module-unknown (scc) 1'],
    ['DPF, not SCC or BCR-C', 'adequacy-dpf (dpf) 1'],
    ['DPF not yet', 'blank'],
    ["DPF isn't applicable", 'blank'],
    [
      'not part of the many things on which this vendor of ours in the whole world relies every single day of the year SCC',
      'scc-module-unknown (scc) 1',
    ],
    ['we do not rely but on SCCs', 'scc-module-unknown (scc) 1'],
    ['not but not SCCs', 'blank'],
    ['no clauses, however SCCs', 'scc-module-unknown (scc) 1'],
    ['not certified so SCCs', 'scc-module-unknown (scc) 1'],
    ['not certified but without SCCs', 'blank'],
    ['not (SCCs)', 'blank'],
    ['required: no SCCs', 'blank'],
    ['required, no SCCs', 'blank'],
    [
      'no SCCs, as none of these is at all and in any way and for any reason or purpose of ours or of theirs required',
      'blank',
    ],
    ['no SCCs. Nothing is required', 'blank'],
    ['DPF not certified, SCCs', 'scc-module-unknown (scc) 1'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('a word that denies nothing', () => {
  test.each([
    ['Non-European vendors: SCCs', 'scc-module-unknown (scc) 1'],
    ['Nicht EU: SCC', 'scc-module-unknown (scc) 1'],
    ['niet EER: SCC', 'scc-module-unknown (scc) 1'],
    ['não UE: SCC', 'scc-module-unknown (scc) 1'],
    ['nie UE: SKU', 'scc-module-unknown (scc) 1'],
    ['non SEE: SCC', 'scc-module-unknown (scc) 1'],
    ['no DPF, however SCC and no BCR-C', 'scc-module-unknown (scc) 1'],
    ['not certified but, without DPF, SCC', 'scc-module-unknown (scc) 1'],
    ['required by law, DPF not signed', 'blank'],
    ['No DPF required, SCC', 'scc-module-unknown (scc) 1'],
    ['DPF not necessary, SCC signed', 'scc-module-unknown (scc) 1'],
    ['non-EEA: DPF, SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 1'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('marks and ends of lines end a denial', () => {
  test.each([
    ['✗ DPF, ✓ SCC', 'scc-module-unknown (scc) 1'],
    ['DPF ✗; SCC ✓', 'scc-module-unknown (scc) 1'],
    ['DPF ❌', 'blank'],
    ["SCC's", 'scc-module-unknown (scc) 1'],
    ['SCC(s)', 'scc-module-unknown (scc) 1'],
    ['SCC’s', 'scc-module-unknown (scc) 1'],
    ['Standard Contractual Clauses (“SCCs”)', 'scc-module-unknown (scc) 1'],
    ['https://example.com/scc', 'blank'],
    ['SCCs https://example.com/dpf', 'scc-module-unknown (scc) 1'],
    ['SCC / DPF', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 1'],
    ['SCC/DPF', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 1'],
    ['SCC | DPF', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 1'],
    ['no  SCCs', 'blank'],
    ['SCC\nDPF  not signed', 'scc-module-unknown (scc) 1'],
    ['no DPF ✓ SCC', 'scc-module-unknown (scc) 1'],
    ['DPF ✔️ SCC ✗️', 'adequacy-dpf (dpf) 1'],
    ['SCC’s signed', 'scc-module-unknown (scc) 1'],
    ['standard contractual clause(s)', 'scc-module-unknown (scc) 1'],
    ['No SCC;DPF', 'adequacy-dpf (dpf) 1'],
    ['No SCC+DPF', 'adequacy-dpf (dpf) 1'],
    ['No SCC;DPF•BCR-C', 'adequacy-dpf (dpf) 1 + bcr-controller (bcr) 1'],
    ['SCC! DPF not signed', 'scc-module-unknown (scc) 1'],
    ['No SCC…  DPF', 'adequacy-dpf (dpf) 1'],
    ['not (UK) SCC', 'blank'],
    ['no DPF,2 SCC', 'scc-module-unknown (scc) 1'],
    ['no DPF, 2 SCC', 'scc-module-unknown (scc) 1'],
    ['no DPF [SCC]', 'scc-module-unknown (scc) 1'],
    ['no DPF – SCC', 'scc-module-unknown (scc) 1'],
    ['no DPF—SCC', 'scc-module-unknown (scc) 1'],
    ['no DPF: SCC', 'scc-module-unknown (scc) 1'],
    ['no-DPF SCC', 'blank'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('how far a denial reaches, and whose it is', () => {
  test.each([
    ['For non-EEA vendors SCCs', 'scc-module-unknown (scc) 1'],
    ['pour les fournisseurs non UE CCT', 'scc-module-unknown (scc) 1'],
    ['für nicht EU Anbieter SCC', 'scc-module-unknown (scc) 1'],
    ['voor niet EER leveranciers SCC', 'scc-module-unknown (scc) 1'],
    ['para não UE SCC', 'scc-module-unknown (scc) 1'],
    ['dla nie UE SKU', 'scc-module-unknown (scc) 1'],
    ['dla podmiotów nie EOG SKU', 'scc-module-unknown (scc) 1'],
    ['no logs (signed SCCs)', 'scc-module-unknown (scc) 1'],
    ['(no personal data) SCCs', 'scc-module-unknown (scc) 1'],
    ['no logs: SCCs', 'scc-module-unknown (scc) 1'],
    ['no logs - SCCs', 'scc-module-unknown (scc) 1'],
    ['no logs, SCCs', 'scc-module-unknown (scc) 1'],
    ['The vendor has told us in its letter of last year that it will certainly never sign the SCCs', 'blank'],
    ['Zertifiziert ist er nicht sondern nutzt SCC', 'scc-module-unknown (scc) 1'],
    ['Not all data are covered by SCCs', 'scc-module-unknown (scc) 1'],
    ['not yet covered by SCCs', 'blank'],
    ['Required SCCs: no', 'no transfer 0.9'],
    ['Requirement of SCCs: no', 'no transfer 0.9'],
    ['Necessary documents, SCCs: no', 'blank'],
    ['SCCs: no, and no other tool is necessary', 'no transfer 0.95'],
    ['SCC, http://example.com/dpf', 'scc-module-unknown (scc) 1'],
    ['• N/A, data in the EU', 'no transfer 0.9'],
    ['45', 'statement-only 0.3 + unread 45'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});
