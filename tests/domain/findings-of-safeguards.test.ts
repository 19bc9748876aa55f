import { describe, expect, test } from 'vitest';
import { EVIDENCE_STALE_AFTER_MONTHS } from '../../app/domain/findings-of-safeguards';
import type { EngagementRole, Instrument } from '../../app/domain/words';
import { documented, evidence, found, lawfulIn, register, safeguard } from './register-builders';

const holding = (safeguards: ReturnType<typeof safeguard>[], facts: Parameters<typeof lawfulIn>[1] = {}) =>
  register([lawfulIn('IN', { safeguards, ...facts })]);

describe('the module and the roles of the parties', () => {
  const MODULES = ['scc-module-1', 'scc-module-2', 'scc-module-3', 'scc-module-4'] as const;
  test.each<[EngagementRole, ('controller' | 'processor')[], Instrument[]]>([
    ['sub-processor', ['processor'], ['scc-module-3']],
    ['processor', ['controller'], ['scc-module-2']],
    ['joint-controller', ['controller'], ['scc-module-1']],
    ['independent-controller', ['controller'], ['scc-module-1']],
    ['independent-controller', ['controller', 'processor'], ['scc-module-1', 'scc-module-4']],
    ['recipient', ['processor'], ['scc-module-1', 'scc-module-4']],
  ])('%s of a %j: %j', (role, capacities, fitting) => {
    const accepted = MODULES.filter((instrument) => {
      const one = lawfulIn('IN', { role, safeguards: [safeguard(instrument)] });
      return found('module-mismatch', register([one], { capacities })).length === 0;
    });
    expect(accepted).toEqual(fitting);
  });

  test('says which would fit, and of an archived one nothing', () => {
    const wrong = safeguard('scc-module-2', { id: 'wrong' });
    expect(evidence('module-mismatch', holding([wrong]))).toEqual([
      { instrument: 'scc-module-2', role: 'sub-processor', fitting: 'scc-module-3' },
    ]);
    expect(found('module-mismatch', holding([{ ...wrong, archivedAt: '2026-01-01T00:00:00.000Z' }]))).toEqual([]);
  });

  test.each(['scc-module-unknown', 'bcr-processor', 'adequacy'] as const)('%s is no module', (instrument) => {
    expect(found('module-mismatch', holding([safeguard(instrument)]))).toEqual([]);
  });
});

test('what is missing is said once: annexes by their rule, the rest by the other', () => {
  const bare = holding([documented('scc-module-3', { evidence: { 'annex-2-complete': 'no', parties: '' } })]);
  expect(evidence('annexes-incomplete', bare)).toEqual([
    { instrument: 'scc-module-3', missing: 'annex-2-complete', count: 1 },
  ]);
  expect(evidence('evidence-incomplete', bare)).toEqual([{ instrument: 'scc-module-3', missing: 'parties', count: 1 }]);
});

test('compelling interests: three duties of their own', () => {
  const lacking = {
    necessity: '',
    'authority-informed-on': '',
    'persons-informed-on': '',
    'record-entry': '',
  };
  const one = holding([documented('derogation-compelling-interests', { evidence: lacking })], { frequency: 'one-off' });
  expect(evidence('compelling-interests-undocumented', one)).toEqual([
    { missing: 'authority-informed-on, persons-informed-on, record-entry', count: 3 },
  ]);
  expect(evidence('evidence-incomplete', one)).toMatchObject([{ missing: 'necessity' }]);
});

describe('what was compared with the documents', () => {
  test('is compared again after a year', () => {
    expect(EVIDENCE_STALE_AFTER_MONTHS).toBe(12);
  });

  test.each([
    [undefined, 1],
    ['2025-11-21', 1],
    ['2025-11-22', 0],
  ])('on %s: %i', (verifiedOn, count) => {
    expect(found('evidence-unverified', holding([documented('scc-module-3', { verifiedOn })]))).toHaveLength(count);
  });

  test('is named with the day it was compared last', () => {
    const compared = (verifiedOn?: string) =>
      evidence('evidence-unverified', holding([documented('scc-module-3', { verifiedOn })]));
    expect(compared('2025-11-21')).toEqual([{ instrument: 'scc-module-3', verifiedOn: '2025-11-21' }]);
    expect(compared()).toEqual([{ instrument: 'scc-module-3' }]);
  });

  test('of the safeguard that is relied on, and not of those behind it', () => {
    const behind = documented('bcr-processor', { rank: 2, verifiedOn: undefined });
    expect(found('evidence-unverified', holding([documented('scc-module-3'), behind]))).toEqual([]);
  });
});

test.each([
  ['scc-module-3', 'yes', 1],
  ['scc-module-3', 'no', 0],
  ['scc-module-3', 'unknown', 0],
  ['bcr-processor', 'yes', 0],
] as const)('%s with an importer under the GDPR (%s): %i', (instrument, importerSubjectToGdpr, count) => {
  const one = holding([documented(instrument, { importerSubjectToGdpr })]);
  const said = { severity: 'info', evidence: { instrument } };
  expect(found('importer-subject-to-gdpr', one)).toMatchObject(Array(count).fill(said));
});
