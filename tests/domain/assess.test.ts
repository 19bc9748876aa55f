import { describe, expect, test } from 'vitest';
import { assess, assessCases, workOutRisk } from '../../app/domain/assess';
import type { RegisterEngagement } from '../../app/domain/register';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import {
  assessed,
  dpfParticipant,
  engagement,
  inOrder,
  knownVendor,
  on,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

const ARCHIVED = '2026-01-01T00:00:00.000Z';
const settled = { usesSubProcessors: 'yes' } as const;
const only = (one: RegisterEngagement) => {
  const [found] = assessed(register([one], settled)).engagements;
  if (!found) throw new Error('the engagement does not count');
  return found;
};

describe('a register', () => {
  test('says the day, the model and whose it is', () => {
    expect(assessed(register([inOrder()], settled))).toMatchObject({
      day: today,
      modelVersion: '2026.1',
      organisation: { id: 'organisation' },
      verdict: 'valid',
      findings: [],
      transfers: [],
      score: 0,
      band: undefined,
    });
  });

  test.each([
    ['nothing open', [inOrder()], settled, 'valid'],
    ['no engagement, and nobody has said whether there is one', [], {}, 'attention'],
    [
      'an engagement to see to',
      [inOrder(), inOrder({ purpose: undefined, format: 'anonymised-claimed' })],
      settled,
      'attention',
    ],
    ['an open gate', [inOrder(), inOrder({ locations: [] })], settled, 'unknown'],
    ['a breach somewhere', [inOrder({ locations: [] }), inOrder({ contract: 'none' })], settled, 'blocked'],
  ] as const)('with %s is %s', (_case, engagements, organisation, verdict) => {
    expect(assessed(register([...engagements], organisation)).verdict).toBe(verdict);
  });

  test('its findings are those of engagements, vendors and the organisation, gravest first', () => {
    const by = knownVendor({ address: undefined });
    const { findings } = assessed(
      register([inOrder({ vendor: by, contract: 'none' })], { ...settled, recordReviewedOn: undefined }),
    );
    const kinds = findings.map(({ subject }) => subject.kind);
    expect(kinds).toEqual(expect.arrayContaining(['engagement', 'vendor', 'organisation']));
    const ranks = findings.map(({ severity }) => ['blocked', 'attention', 'unknown', 'info'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(findings[0]?.severity).toBe('blocked');
  });

  test('its transfers are those that leave the EEA, its score and band the worst of them', () => {
    const german = inOrder({ locations: [placeIn('DE')], vulnerability: 'children', specialCategories: 'yes' });
    const british = inOrder({ locations: [placeIn('GB'), placeIn('FR')] });
    const indian = inOrder({ locations: [placeIn('IN')] });
    const one = assessed(register([german, british, indian], settled));
    expect(one.transfers.map(({ destination }) => destination.country)).toEqual(['GB', 'IN']);
    const [toBritain, toIndia] = one.transfers.map(({ risk }) => risk);
    expect(one.score).toBe(Math.max(toBritain?.score ?? 0, toIndia?.score ?? 0));
    expect(one.score).toBe(toIndia?.score);
    expect(one.band).toBe(toIndia?.band);
  });

  test('vendors without an engagement count, archived ones do not', () => {
    const about = (...vendors: ReturnType<typeof vendor>[]) =>
      assessed(register([inOrder()], settled, vendors)).findings.filter(({ subject }) => subject.kind === 'vendor');
    expect(about(vendor({ id: 'idle', verifiedOn: '2020-01-01', reviewDueOn: '2021-01-01' }))).not.toEqual([]);
    expect(about(vendor({ id: 'gone', reviewDueOn: '2021-01-01', archivedAt: ARCHIVED }))).toEqual([]);
  });
});

describe('an engagement', () => {
  test('has the verdict of all that is open about it and its vendor', () => {
    const unnamed = knownVendor({ address: undefined, contactEmail: undefined });
    expect(only(inOrder())).toMatchObject({ verdict: 'valid', findings: [] });
    expect(only(inOrder({ vendor: unnamed })).verdict).toBe('attention');
    expect(only(inOrder({ vendor: unnamed })).findings.map(({ subject }) => subject.kind)).toContain('vendor');
    expect(only(inOrder({ vendor: unnamed, contract: 'none' })).findings[0]?.severity).toBe('blocked');
  });

  test('what is open about another vendor is not open about it', () => {
    const { engagements } = assessed(
      register([inOrder(), inOrder({ vendor: knownVendor({ address: undefined }) })], settled),
    );
    expect(engagements.map(({ verdict }) => verdict)).toEqual(['valid', 'attention']);
  });

  test('what is open about its vendor is open about each engagement of it, and listed once', () => {
    const by = knownVendor({ address: undefined });
    const one = assessed(register([inOrder({ vendor: by }), inOrder({ vendor: by, service: 'mail' })], settled));
    expect(one.engagements.map(({ verdict }) => verdict)).toEqual(['attention', 'attention']);
    expect(one.findings.filter(({ code }) => code === 'identity-incomplete')).toHaveLength(1);
  });

  test('risks as much as its worst destination, those in the EEA included', () => {
    const both = only(inOrder({ locations: [placeIn('FR'), placeIn('IN'), placeIn('GB')] }));
    const risks = both.destinations.map(({ risk }) => risk);
    expect(both.destinations.map(({ destination }) => destination.country)).toEqual(['FR', 'IN', 'GB']);
    expect(both.risk).toEqual(risks[1]);
    expect(only(inOrder()).risk?.score).toBeGreaterThan(0);
    expect(only(inOrder({ delivery: 'self-hosted' })).risk).toBeUndefined();
  });

  test('a higher band is worse than a higher score', () => {
    const floors = { ...SCORING_MODEL.floors, 'dpf-alone': 'very-high' } as const;
    const one = inOrder({
      vendor: knownVendor({ ...dpfParticipant }),
      locations: [placeIn('IN'), placeIn('US')],
      safeguards: [safeguard('adequacy-dpf', { country: 'US' })],
    });
    const [found] = assess(register([one], settled), on(today), { ...SCORING_MODEL, floors }).engagements;
    const [india, states] = found?.destinations.map(({ risk }) => risk) ?? [];
    expect(india?.score).toBeGreaterThan(states?.score ?? 100);
    expect(found?.risk).toEqual(states);
  });
});

describe('a destination', () => {
  test('is judged by what is open about it, and by what is open about the engagement as a whole', () => {
    const mixed = only(
      inOrder({
        locations: [placeIn('FR'), placeIn('IN'), placeIn('GB')],
        safeguards: [safeguard('scc-module-3', { country: 'GB' })],
      }),
    );
    expect(mixed.destinations.map(({ destination, verdict }) => [destination.country, verdict])).toEqual([
      ['FR', 'attention'],
      ['IN', 'blocked'],
      ['GB', 'attention'],
    ]);
    expect(mixed.destinations[1]?.findings.map(({ code }) => code)).toContain('safeguard-missing');
    expect(mixed.destinations[2]?.findings.map(({ code }) => code)).not.toContain('safeguard-missing');
    expect(mixed.destinations[1]?.findings.map(({ subject }) => subject.kind)).not.toContain('safeguard');

    const unsigned = only(inOrder({ contract: 'none', locations: [placeIn('FR'), placeIn('GB')] }));
    expect(unsigned.destinations.map(({ verdict }) => verdict)).toEqual(['blocked', 'blocked']);
  });

  test('its arithmetic can be opened', () => {
    const one = only(inOrder({ id: 'e', locations: [placeIn('IN')] }));
    const risk = workOutRisk(one, 'e:IN:storage', on(today), SCORING_MODEL);
    expect(risk).toMatchObject({ score: one.destinations[0]?.risk.score, band: one.destinations[0]?.risk.band });
    expect(risk?.lines.length).toBeGreaterThan(0);
    expect(workOutRisk(one, 'e:US:storage', on(today), SCORING_MODEL)).toBeUndefined();
  });
});

describe('a chain', () => {
  const chain = (...links: [id: string, serves?: string][]) =>
    links.map(([id, parentEngagementId]) => inOrder({ id, parentEngagementId, vendor: knownVendor() }));
  const casesOf = (engagements: RegisterEngagement[], reuse?: Parameters<typeof assessCases>[4]) =>
    assessCases(register(engagements).organisation, engagements, on(today), SCORING_MODEL, reuse);

  test('whoever serves another is assessed before it, and handed to it', () => {
    const asked: [string, string[]][] = [];
    const cases = casesOf(chain(['top'], ['middle', 'top'], ['bottom', 'middle'], ['side', 'top']), (one, below) => {
      asked.push([one.id, below.map(({ engagement: { id } }) => id)]);
      return undefined;
    });
    expect(asked).toEqual([
      ['bottom', []],
      ['middle', ['bottom']],
      ['side', []],
      ['top', ['middle', 'side']],
    ]);
    expect([...cases.keys()]).toEqual(['top', 'middle', 'bottom', 'side']);
    expect(cases.get('top')?.case.below.map(({ engagement: { id } }) => id)).toEqual(['middle', 'side']);
  });

  test('one that has ended serves nobody any more', () => {
    const [top, middle] = chain(['top'], ['middle', 'top']) as [RegisterEngagement, RegisterEngagement];
    const cases = casesOf([top, { ...middle, untilOn: '2026-11-21' }]);
    expect([...cases.keys()]).toEqual(['top']);
    expect(cases.get('top')?.case.below).toEqual([]);
  });

  test('a circle, which the register refuses to record, is walked once', () => {
    expect([...casesOf(chain(['a', 'b'], ['b', 'a'])).keys()]).toEqual(['a', 'b']);
  });

  test('what is still good is taken over', () => {
    const engagements = chain(['top'], ['middle', 'top']);
    const before = casesOf(engagements);
    const again = casesOf(engagements, ({ id }) => before.get(id));
    for (const id of ['top', 'middle']) expect(again.get(id)).toBe(before.get(id));
  });

  test('data that goes nowhere lawful further down is nowhere lawful here', () => {
    const [top, middle] = chain(['top'], ['middle', 'top']) as [RegisterEngagement, RegisterEngagement];
    const served = assessed(register([top, { ...middle, locations: [placeIn('IN')] }], settled)).engagements[0];
    expect(served?.findings.filter(({ severity }) => severity === 'blocked').length).toBeGreaterThan(0);
    expect(assessed(register([top, middle], settled)).engagements[0]?.verdict).toBe('valid');
  });
});

test('what no longer counts is not assessed', () => {
  const over = engagement({ untilOn: '2026-11-21' });
  const archived = engagement({ archivedAt: ARCHIVED });
  expect(assessed(register([over, archived, inOrder()], settled)).engagements).toHaveLength(1);
});
