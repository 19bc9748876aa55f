import { describe, expect, test } from 'vitest';
import { assess, workOutRisk } from '../../app/domain/assess';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import {
  assessed,
  documented,
  inOrder,
  knownVendor,
  lawfulIn,
  on,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

test('an empty register: nothing leaves, and what is open is about the organisation', () => {
  const empty = assessed(register([], { usesSubProcessors: 'no' }));
  expect(empty).toMatchObject({ engagements: [], transfers: [], findings: [], verdict: 'valid', score: 0 });
  expect(empty.band).toBeUndefined();
});

test('the same register differs by the Privacy Shield on the day it fell', () => {
  const facts = register([
    inOrder({
      id: 'shielded',
      vendor: knownVendor({ establishmentCountry: 'US', parentCountry: 'US' }),
      locations: [placeIn('US')],
      safeguards: [safeguard('privacy-shield', { evidence: { listed: 'yes', replacement: 'none' } })],
    }),
    inOrder({ id: 'french' }),
  ]);
  const verdicts = (day: string) =>
    Object.fromEntries(assessed(facts, day).engagements.map(({ engagement, verdict }) => [engagement.id, verdict]));
  const codes = (day: string) => assessed(facts, day).findings.map(({ code }) => code);
  expect(verdicts('2020-07-15').shielded).not.toBe('blocked');
  expect(verdicts('2020-07-16').shielded).toBe('blocked');
  expect(verdicts('2020-07-16').french).toBe(verdicts('2020-07-15').french);
  expect(codes('2020-07-15')).not.toContain('safeguard-not-in-force');
  expect(codes('2020-07-16')[0]).toBe('safeguard-not-in-force');
});

test('what has ended, is archived, or whose vendor is, is not judged', () => {
  const gone = [
    lawfulIn('IN', { id: 'ended', untilOn: '2026-11-21', safeguards: [] }),
    lawfulIn('IN', { id: 'archived', archivedAt: '2026-01-01T00:00:00.000Z', safeguards: [] }),
    lawfulIn('IN', { id: 'left', vendor: vendor({ archivedAt: '2026-01-01T00:00:00.000Z' }), safeguards: [] }),
  ];
  expect(assessed(register([...gone, inOrder({ id: 'kept' })])).engagements.map((one) => one.engagement.id)).toEqual([
    'kept',
  ]);
});

describe('what a finding concerns', () => {
  const both = lawfulIn('IN', {
    locations: [placeIn('FR'), placeIn('IN'), placeIn('CN', { mode: 'remote-access' })],
    safeguards: [documented('scc-module-2', { id: 'clauses', country: 'IN' })],
  });
  const one = () => assessed(register([both])).engagements[0];
  const codesAt = (country: string) =>
    one()
      ?.destinations.find(({ destination }) => destination.country === country)
      ?.findings.map(({ code }) => code);

  test('a transfer: that transfer alone', () => {
    expect(codesAt('CN')).toContain('safeguard-missing');
    expect(codesAt('IN')).not.toContain('safeguard-missing');
    expect(codesAt('FR')).not.toContain('safeguard-missing');
  });

  test('a safeguard: the places it reaches', () => {
    expect(codesAt('IN')).toContain('module-mismatch');
    expect(codesAt('CN')).not.toContain('module-mismatch');
    expect(codesAt('FR')).not.toContain('module-mismatch');
  });

  test('a safeguard: not the safeguards of other places, nor places that need none', () => {
    const [each] = assessed(
      register([
        lawfulIn('IN', {
          locations: [placeIn('FR'), placeIn('IN'), placeIn('CN')],
          safeguards: [
            documented('scc-module-2', { country: 'IN' }),
            documented('scc-module-2', { country: 'FR' }),
            documented('scc-module-3', { country: 'CN' }),
          ],
        }),
      ]),
    ).engagements;
    const mismatched = each?.destinations.filter(({ findings }) =>
      findings.some(({ code }) => code === 'module-mismatch'),
    );
    expect(mismatched?.map(({ destination }) => destination.country)).toEqual(['IN']);
  });

  test('the engagement or its vendor: every place', () => {
    const [open] = assessed(register([{ ...both, contract: 'none' }])).engagements;
    for (const { findings, verdict } of open?.destinations ?? []) {
      expect(findings.map(({ code }) => code)).toContain('contract-missing');
      expect(verdict).toBe('blocked');
    }
  });

  test('what is blocked in one place leaves the others as they are', () => {
    expect(one()?.destinations.map(({ destination, verdict }) => [destination.country, verdict])).toEqual([
      ['FR', 'attention'],
      ['IN', 'attention'],
      ['CN', 'blocked'],
    ]);
    expect(one()?.verdict).toBe('blocked');
  });
});

test('a vendor’s findings stand once in the register and with each of its engagements', () => {
  const by = knownVendor({ address: undefined });
  const { findings, engagements } = assessed(register([inOrder({ vendor: by }), inOrder({ vendor: by })]));
  expect(findings.map(({ code }) => code)).toEqual(['identity-incomplete']);
  expect(engagements.map((one) => one.findings.map(({ code }) => code))).toEqual([
    ['identity-incomplete'],
    ['identity-incomplete'],
  ]);
});

describe('most is at stake where the band is highest, whatever the points of a lower one', () => {
  const indian = lawfulIn('IN', { id: 'indian', specialCategories: 'yes', safeguards: [] });
  const chinese = lawfulIn('CN', {
    id: 'chinese',
    sensitivity: 'technical',
    scale: 'under-1000',
    frequency: 'one-off',
  });

  test.each([
    ['told last', [indian, chinese]],
    ['told first', [chinese, indian]],
  ])('data in clear in China, %s', (_case, engagements) => {
    const { band, score, transfers } = assessed(register(engagements));
    const rated = Object.fromEntries(transfers.map(({ engagementId, risk }) => [engagementId, risk]));
    expect([rated.indian?.band, rated.chinese?.band]).toEqual(['high', 'very-high']);
    expect(rated.indian?.score).toBeGreaterThan(rated.chinese?.score ?? 100);
    expect({ band, score }).toEqual({ band: 'very-high', score: rated.chinese?.score });
  });
});

test('the arithmetic of a score, when it is opened', () => {
  const world = on(today);
  const { engagements, modelVersion } = assess(register([lawfulIn('IN')]), world, SCORING_MODEL);
  const [one] = engagements;
  if (!one) throw new Error('no engagement');
  const risk = workOutRisk(one, 'e:IN:storage', world, SCORING_MODEL);
  expect(risk).toMatchObject({ ...one.destinations[0]?.risk, version: modelVersion });
  expect(workOutRisk(one, 'e:US:storage', world, SCORING_MODEL)).toBeUndefined();
});

test('software the organisation runs itself is judged, and puts nothing at stake', () => {
  const own = inOrder({ delivery: 'self-hosted', published: false, locations: [placeIn('US')] });
  const { engagements, transfers } = assessed(register([own]));
  expect(engagements[0]).toMatchObject({ destinations: [], verdict: 'valid' });
  expect(engagements[0]?.risk).toBeUndefined();
  expect(transfers).toEqual([]);
});
