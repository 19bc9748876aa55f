import { describe, expect, test } from 'vitest';
import { statedBy } from './safeguards-table';

describe('what is still to be done, or only for a case', () => {
  test.each([
    ['SCC — DPF pending', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 0.5'],
    ['SCC; DPF pending', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 0.5'],
    ['SCC, DPF pending', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 0.5'],
    ['pending: SCC', 'scc-module-unknown (scc) 0.5'],
    ['pending. SCC', 'scc-module-unknown (scc) 0.5'],
    ['SCC. Pending', 'scc-module-unknown (scc) 0.5'],
    ['SCC (pending), DPF', 'scc-module-unknown (scc) 0.5 + adequacy-dpf (dpf) 1'],
    ['SCC, if required', 'scc-module-unknown (scc) 0.5'],
    ['SCC to be signed', 'scc-module-unknown (scc) 0.5'],
    ['consent (to be confirmed)', 'derogation-consent (consent) 0.5'],
    ['DPF; SCC, if required; BCR', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 0.5 + bcr-processor (bcr) 0.6'],
    [
      'Consent. DPF pending. BCR-C',
      'derogation-consent (consent) 0.6 + adequacy-dpf (dpf) 0.5 + bcr-controller (bcr) 1',
    ],
    ['to be determined; Hosted in the cloud', 'blank'],
    ['SCC (signed), SCC pending', 'scc-module-unknown (scc) 1'],
    ['SCC, DPF, to be confirmed', 'scc-module-unknown (scc) 0.5 + adequacy-dpf (dpf) 0.5'],
    ['SCC, DPF, where applicable', 'scc-module-unknown (scc) 0.5 + adequacy-dpf (dpf) 0.5'],
    ['to be confirmed: SCC, DPF', 'scc-module-unknown (scc) 0.5 + adequacy-dpf (dpf) 1'],
    ['SCC; DPF; to be confirmed', 'scc-module-unknown (scc) 0.5 + adequacy-dpf (dpf) 0.5'],
    ['to be confirmed; SCC; DPF', 'scc-module-unknown (scc) 0.5 + adequacy-dpf (dpf) 1'],
    ['SCC, a, b, c, d, e, f, g, h, i, j, k, pending', 'scc-module-unknown (scc) 0.5'],
    ['SCC, a, b, c, d, e, f, g, h, i, j, k, l, pending', 'scc-module-unknown (scc) 1'],
    ['pending, a, b, c, d, e, f, g, h, i, j, k, SCC', 'scc-module-unknown (scc) 0.5'],
    ['pending, a, b, c, d, e, f, g, h, i, j, k, l, SCC', 'scc-module-unknown (scc) 1'],
    ['DPF pending, SCC, BCR-C', 'adequacy-dpf (dpf) 0.5 + scc-module-unknown (scc) 1 + bcr-controller (bcr) 1'],
    ['DPF, pending, SCC, BCR-C', 'adequacy-dpf (dpf) 0.5 + scc-module-unknown (scc) 1 + bcr-controller (bcr) 1'],
    ['pending, DPF, SCC', 'adequacy-dpf (dpf) 0.5 + scc-module-unknown (scc) 1'],
    ['DPF and, if needed, SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 0.5'],
    ['DPF und, falls erforderlich, SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 0.5'],
    ['DPF et, si nécessaire, SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 0.5'],
    ['DPF; where applicable, SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) 0.5'],
    ['DPF - pending - SCC', 'adequacy-dpf (dpf) 0.5 + scc-module-unknown (scc) 1'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('what is relied on when the first fails', () => {
  test.each([
    ['DPF, SCC as fallback', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF (fallback: SCC)', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF, fallback SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['SCC (fallback), DPF', 'scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    ['DPF; fallback: SCC', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF; SCC as fallback', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['fallback: SCC; DPF', 'scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    ['SCC (backup)', 'scc-module-unknown (scc) rank 2 1'],
    ['(backup) SCC', 'scc-module-unknown (scc) rank 2 1'],
    ['DPF + SCC (fallback)', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF and SCC as fallback', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF, fallback', 'adequacy-dpf (dpf) rank 2 1'],
    ['BCR-C, SCC, DPF, fallback', 'bcr-controller (bcr) 1 + scc-module-unknown (scc) 1 + adequacy-dpf (dpf) rank 2 1'],
    [
      'BCR-C and SCC, DPF (fallback)',
      'bcr-controller (bcr) 1 + scc-module-unknown (scc) 1 + adequacy-dpf (dpf) rank 2 1',
    ],
    [
      'BCR-C and SCC (fallback), DPF',
      'bcr-controller (bcr) 1 + scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1',
    ],
    [
      'BCR-C; DPF and SCC (fallback)',
      'bcr-controller (bcr) 1 + adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1',
    ],
    ['(fallback), DPF and SCC', 'adequacy-dpf (dpf) rank 2 1 + scc-module-unknown (scc) rank 2 1'],
    ['fallback: DPF and SCC', 'adequacy-dpf (dpf) rank 2 1 + scc-module-unknown (scc) rank 2 1'],
    ['BCR-C, fallback: SCC, DPF', 'bcr-controller (bcr) 1 + scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    ['BCR-C, fallback (SCC)', 'bcr-controller (bcr) 1 + scc-module-unknown (scc) rank 2 1'],
    ['BCR-C (fallback SCC), DPF', 'bcr-controller (bcr) 1 + scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    ['BCR-C (as fallback the SCC)', 'bcr-controller (bcr) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF (primary), SCC (fallback)', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['DPF (fallback', 'adequacy-dpf (dpf) rank 2 1'],
    ['DPF; backup', 'adequacy-dpf (dpf) rank 2 1'],
    ['backup; DPF', 'adequacy-dpf (dpf) rank 2 1'],
    ['scc-fallback: DPF', 'scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    ['BCR-C, DPF (fallback), SCC', 'bcr-controller (bcr) 1 + adequacy-dpf (dpf) rank 2 1 + scc-module-unknown (scc) 1'],
    ['fallback, BCR-C', 'bcr-controller (bcr) rank 2 1'],
    ['BCR-C (or, as fallback), DPF', 'bcr-controller (bcr) 1 + adequacy-dpf (dpf) rank 2 1'],
    ['SCC - fallback - DPF', 'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) rank 2 1'],
    ['SCC; BCR-C; fallback', 'scc-module-unknown (scc) 1 + bcr-controller (bcr) rank 2 1'],
    ['SCC and BCR-C; fallback', 'scc-module-unknown (scc) 1 + bcr-controller (bcr) rank 2 1'],
    [
      'fallback; SCC and BCR-C; DPF',
      'scc-module-unknown (scc) rank 2 1 + bcr-controller (bcr) rank 2 1 + adequacy-dpf (dpf) 1',
    ],
    ['SCC, BCR-C (fallback); DPF', 'scc-module-unknown (scc) 1 + bcr-controller (bcr) rank 2 1 + adequacy-dpf (dpf) 1'],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});

describe('words in brackets say it of what stands before them', () => {
  test.each([
    ['SCC (as fallback), DPF', 'scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    [
      'BCR-C and SCC (as a fallback), DPF',
      'bcr-controller (bcr) 1 + scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1',
    ],
    [
      'BCR-C and SCC, DPF (as a fallback), consent',
      'bcr-controller (bcr) 1 + scc-module-unknown (scc) 1 + adequacy-dpf (dpf) rank 2 1 + derogation-consent (consent) 0.6',
    ],
    [
      'DPF, as fallback: SCC and BCR-C',
      'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1 + bcr-controller (bcr) rank 2 1',
    ],
    ['DPF (as a fallback the SCC)', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    ['(as a fallback) SCC, DPF', 'scc-module-unknown (scc) rank 2 1 + adequacy-dpf (dpf) 1'],
    ['DPF, as a fallback (SCC)', 'adequacy-dpf (dpf) 1 + scc-module-unknown (scc) rank 2 1'],
    [
      'SCC with the vendor; DPF or, as a fallback, BCR-C',
      'scc-module-unknown (scc) 1 + adequacy-dpf (dpf) 1 + bcr-controller (bcr) rank 2 1',
    ],
  ])('%s', (text, expected) => {
    expect(statedBy(text)).toBe(expected);
  });
});
