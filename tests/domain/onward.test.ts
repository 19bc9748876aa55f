import { describe, expect, test } from 'vitest';
import type { RegisterEngagement } from '../../app/domain/register';
import {
  assessed,
  evidence,
  found,
  inOrder,
  knownVendor,
  lawfulIn,
  location,
  placeIn,
  register,
  safeguard,
} from './register-builders';

/** Whose verdict is what, by the id of the engagement. */
const verdicts = (all: RegisterEngagement[]) =>
  Object.fromEntries(assessed(register(all)).engagements.map(({ engagement, verdict }) => [engagement.id, verdict]));

describe('a chain of three levels', () => {
  const top = inOrder({ id: 'top' });
  const middle = inOrder({ id: 'middle', parentEngagementId: 'top', vendor: knownVendor({ name: 'Helpline' }) });
  const bottom = (facts: Parameters<typeof lawfulIn>[1] = {}) =>
    lawfulIn('IN', {
      id: 'bottom',
      parentEngagementId: 'middle',
      vendor: knownVendor({ name: 'Night shift', establishmentCountry: 'IN', parentCountry: 'IN' }),
      ...facts,
    });

  test('in order from top to bottom', () => {
    expect(verdicts([top, middle, bottom()])).toEqual({ top: 'valid', middle: 'valid', bottom: 'valid' });
  });

  test('what has no tool at the bottom has none above either', () => {
    const all = [top, middle, bottom({ safeguards: [] })];
    expect(verdicts(all)).toEqual({ top: 'blocked', middle: 'blocked', bottom: 'blocked' });
    expect(evidence('onward-safeguard-missing', register(all))).toEqual([
      { service: 'hosting', vendors: 'Helpline', destinations: '' },
      { service: 'hosting', vendors: 'Night shift', destinations: 'IN' },
    ]);
  });

  test('is said for where it goes without one, and not for where something covers it', () => {
    const places = [placeIn('IN'), placeIn('CH'), placeIn('US'), placeIn('FR')];
    const served = bottom({ locations: places, safeguards: [safeguard('privacy-shield', { country: 'US' })] });
    expect(evidence('onward-safeguard-missing', register([top, middle, served])).at(-1)).toMatchObject({
      destinations: 'IN, US',
    });
  });

  test('in whatever order they were entered', () => {
    const all = [bottom({ safeguards: [] }), top, middle];
    expect(verdicts(all)).toEqual({ top: 'blocked', middle: 'blocked', bottom: 'blocked' });
  });

  test('what is merely open at the bottom is open there', () => {
    expect(verdicts([top, middle, bottom({ safeguards: [safeguard('scc-module-unknown')] })])).toEqual({
      top: 'valid',
      middle: 'valid',
      bottom: 'unknown',
    });
  });

  test('what has ended or been archived is no longer part of it', () => {
    expect(verdicts([top, middle, bottom({ safeguards: [], untilOn: '2026-11-21' })])).toEqual({
      top: 'valid',
      middle: 'valid',
    });
  });

  test('a circle, which the register refuses to record, is no endless one', () => {
    expect(verdicts([{ ...top, parentEngagementId: 'bottom' }, middle, bottom({ safeguards: [] })])).toMatchObject({
      middle: 'blocked',
      bottom: 'blocked',
    });
  });
});

describe('recipients further down', () => {
  test.each([
    ['yes', 'onward-recipients-unlisted', 'attention'],
    ['unknown', 'onward-recipients-unknown', 'unknown'],
  ] as const)('%s, and nobody entered', (onwardRecipients, code, severity) => {
    const one = inOrder({ id: 'top', onwardRecipients });
    expect(found(code, register([one]))).toMatchObject([{ severity, subject: { id: 'top' } }]);
    expect(found(code, register([one, inOrder({ parentEngagementId: 'top' })]))).toEqual([]);
  });

  test('"none" that is a suggestion is not known', () => {
    const suggested = inOrder({ toConfirm: ['onwardRecipients'] });
    expect(found('onward-recipients-unknown', register([suggested]))).toHaveLength(1);
    expect(found('onward-recipients-unknown', register([inOrder()]))).toEqual([]);
  });
});

describe('remote access', () => {
  const american = knownVendor({ establishmentCountry: 'IE', parentCountry: 'US' });

  test.each<[string, Parameters<typeof inOrder>[0], number]>([
    ['from nowhere', {}, 1],
    ['from nowhere, what is stored abroad aside', { locations: [placeIn('FR'), placeIn('IN')] }, 1],
    ['from India', { locations: [placeIn('FR'), placeIn('IN', { mode: 'remote-access' })] }, 0],
    [
      'from India, by exception',
      { locations: [placeIn('FR'), placeIn('IN', { mode: 'exceptional-remote-access' })] },
      0,
    ],
    ['from somewhere', { locations: [placeIn('FR'), location({ kind: 'worldwide', mode: 'remote-access' })] }, 0],
    ['only from Ireland', { locations: [placeIn('FR'), placeIn('IE', { mode: 'remote-access' })] }, 1],
  ])('%s, without a place: %i', (_case, facts, count) => {
    expect(found('remote-access-unplaced', register([inOrder({ remoteAccess: 'yes', ...facts })]))).toHaveLength(count);
  });

  test.each<[string, Parameters<typeof inOrder>[0], number]>([
    ['a French vendor of a French group', {}, 0],
    ['a group led from the United States', { vendor: american }, 1],
    ['established in the United States', { vendor: knownVendor({ establishmentCountry: 'US' }) }, 1],
    ['led from Norway', { vendor: knownVendor({ parentCountry: 'NO' }) }, 0],
    ['a place entered', { vendor: american, locations: [placeIn('US', { mode: 'remote-access' })] }, 0],
  ])('not known, %s: %i', (_case, facts, count) => {
    expect(found('remote-access-unknown', register([inOrder({ remoteAccess: 'unknown', ...facts })]))).toHaveLength(
      count,
    );
  });
});

describe('the customers’ say, as the register stands', () => {
  const asked = (facts: Parameters<typeof inOrder>[0], day?: string) =>
    assessed(register([inOrder(facts)]), day).engagements[0]?.findings.map(({ code }) => code);

  test('a general authorisation: the window closes, silence is a yes', () => {
    const announced = { objectionUntilOn: '2026-12-06' };
    expect(asked(announced)).toEqual(['authorisation-window-open']);
    expect(asked(announced, '2026-12-06')).toEqual(['authorisation-window-open']);
    expect(asked(announced, '2026-12-07')).toEqual([]);
  });

  test('a specific one: silence is a no', () => {
    const announced = { authorisation: 'specific', objectionUntilOn: '2026-12-06' } as const;
    expect(asked(announced, '2026-12-06')).toEqual(['authorisation-window-open']);
    expect(asked(announced, '2026-12-07')).toEqual(['authorisation-refused']);
    expect(asked({ ...announced, authorisationAnswer: 'granted' }, '2026-12-07')).toEqual([]);
  });

  test('an objection freezes it, whichever it is and however late', () => {
    for (const authorisation of ['general', 'specific'] as const)
      expect(asked({ authorisation, objectionUntilOn: '2026-10-01', authorisationAnswer: 'objected' })).toEqual([
        'authorisation-objected',
      ]);
  });

  test('what is only intended does not work before its window has closed', () => {
    expect(asked({ objectionUntilOn: '2026-12-06', fromOn: '2026-12-20' })).toEqual([]);
    expect(asked({ objectionUntilOn: '2026-12-06', fromOn: '2026-11-22' })).toEqual(['authorisation-window-open']);
  });
});

test.each([
  ['newsletter', '5 years', ['info']],
  ['newsletter', '37 months', ['info']],
  ['newsletter', '36 months', []],
  ['newsletter', 'as long as needed', []],
  ['billing', '10 years', []],
])('%s kept for %s: %j', (purpose, retention, severities) => {
  const one = register([inOrder({ purpose, retention })]);
  expect(found('retention-to-review', one).map(({ severity }) => severity)).toEqual(severities);
});
