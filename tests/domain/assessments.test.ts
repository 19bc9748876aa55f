import { describe, expect, test } from 'vitest';
import { assessmentFor, assessmentStatus } from '../../app/domain/assessments';
import { assessment, today } from './register-builders';

describe('what an assessment says on a day', () => {
  test.each([
    ['to go on', {}, 'favourable'],
    ['to go on with measures', { decision: 'proceed-with-measures' }, 'with-conditions'],
    ['approved today', { approvedOn: '2026-11-22' }, 'favourable'],
    ['approved tomorrow', { approvedOn: '2026-11-23' }, 'in-progress'],
    ['decided, not approved', { approvedOn: undefined }, 'in-progress'],
    ['approved without a decision', { decision: undefined }, 'in-progress'],
    ['a suggested decision', { toConfirm: ['decision'] }, 'in-progress'],
    ['a suggested approval', { toConfirm: ['approvedOn'] }, 'in-progress'],
    ['another suggestion', { toConfirm: ['measures'] }, 'favourable'],
    ['to suspend', { decision: 'suspend' }, 'negative'],
    ['to stop', { decision: 'stop' }, 'negative'],
    ['to suspend, they suggest', { decision: 'suspend', toConfirm: ['decision', 'approvedOn'] }, 'negative'],
    ['to stop, and long due', { decision: 'stop', reviewDueOn: '2026-01-01' }, 'negative'],
    ['to stop, not approved', { decision: 'stop', approvedOn: undefined }, 'in-progress'],
    ['to be looked at again today', { reviewDueOn: '2026-11-22' }, 'favourable'],
    ['to have been looked at again yesterday', { reviewDueOn: '2026-11-21' }, 'overdue'],
    ['with conditions, overdue', { decision: 'proceed-with-measures', reviewDueOn: '2026-11-21' }, 'overdue'],
    ['without a day to look again', { reviewDueOn: undefined }, 'favourable'],
  ] as const)('%s', (_case, facts, expected) => {
    expect(assessmentStatus(assessment(facts as Parameters<typeof assessment>[0]), today)).toBe(expected);
  });
});

describe('the assessment that counts for a transfer', () => {
  const covering = (id: string, facts: Parameters<typeof assessment>[0] = {}) =>
    assessment({ id, covers: ['e:US:storage', 'e:US:remote-access'], ...facts });
  const counting = (...assessments: ReturnType<typeof assessment>[]) =>
    assessmentFor(assessments, 'e:US:storage', today)?.id;

  test.each([
    ['the one there is', [covering('a')], 'a'],
    ['none for another transfer', [covering('a', { covers: ['e:IN:storage'] })], undefined],
    ['none where there is none', [], undefined],
    ['not an archived one', [covering('a', { archivedAt: '2026-01-01T00:00:00.000Z' })], undefined],
    [
      'the one approved last',
      [
        covering('old', { approvedOn: '2025-01-01' }),
        covering('new', { approvedOn: '2026-05-01' }),
        covering('between', { approvedOn: '2026-01-01' }),
      ],
      'new',
    ],
    [
      'an approved one before one in progress',
      [covering('draft', { approvedOn: undefined }), covering('approved', { approvedOn: '2025-01-01' })],
      'approved',
    ],
    ['one in progress before none', [covering('draft', { approvedOn: undefined })], 'draft'],
    [
      'not yet the one approved tomorrow',
      [covering('tomorrow', { approvedOn: '2026-11-23' }), covering('now', { approvedOn: '2025-01-01' })],
      'now',
    ],
    [
      'the latest, also when it says to stop',
      [covering('go', { approvedOn: '2025-01-01' }), covering('stop', { approvedOn: '2026-01-01', decision: 'stop' })],
      'stop',
    ],
  ])('%s', (_case, assessments, expected) => {
    expect(counting(...assessments)).toBe(expected);
  });
});
