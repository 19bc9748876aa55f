import { describe, expect, test } from 'vitest';
import { authorisationOn, isAtWork } from '../../app/domain/authorisation';
import type { RegisterEngagement } from '../../app/domain/register';
import { engagement, today } from './register-builders';

const state = (facts: Partial<RegisterEngagement>) => authorisationOn(engagement(facts), today);

describe('the customers’ authorisation', () => {
  test.each([
    ['nobody authorised it', { authorisation: 'none' }, 'missing'],
    ['nobody authorised it, they suggest', { authorisation: 'none', toConfirm: ['authorisation'] }, 'missing'],
    ['nobody knows', { authorisation: 'unknown' }, 'unknown'],
    ['"not needed" for a sub-processor', { authorisation: 'not-needed' }, 'unknown'],
    ['general, they suggest', { authorisation: 'general', toConfirm: ['authorisation'] }, 'unknown'],
    ['general, another fact suggested', { authorisation: 'general', toConfirm: ['retention'] }, 'authorised'],
    ['general', { authorisation: 'general' }, 'authorised'],
    ['specific', { authorisation: 'specific' }, 'authorised'],
    ['general, agreed', { authorisation: 'general', authorisationAnswer: 'granted' }, 'authorised'],
    ['general, objected', { authorisation: 'general', authorisationAnswer: 'objected' }, 'objected'],
    ['specific, objected', { authorisation: 'specific', authorisationAnswer: 'objected' }, 'objected'],
    [
      'agreed before the window closed',
      { authorisation: 'specific', authorisationAnswer: 'granted', objectionUntilOn: '2026-12-31' },
      'authorised',
    ],
    [
      'general, they suggest, objected',
      { authorisation: 'general', authorisationAnswer: 'objected', toConfirm: ['authorisation'] },
      'objected',
    ],
    [
      'specific, they suggest, the window open',
      { authorisation: 'specific', objectionUntilOn: '2026-11-22', toConfirm: ['authorisation'] },
      'awaited',
    ],
    [
      'agreed, they suggest',
      { authorisation: 'specific', authorisationAnswer: 'granted', toConfirm: ['authorisationAnswer'] },
      'unknown',
    ],
    ['the last day to object', { authorisation: 'general', objectionUntilOn: '2026-11-22' }, 'awaited'],
    ['silence to a general one', { authorisation: 'general', objectionUntilOn: '2026-11-21' }, 'authorised'],
    ['the last day to agree', { authorisation: 'specific', objectionUntilOn: '2026-11-22' }, 'awaited'],
    ['silence where each has to agree', { authorisation: 'specific', objectionUntilOn: '2026-11-21' }, 'refused'],
    [
      'agreed where each has to, before it was too late',
      { authorisation: 'specific', authorisationAnswer: 'granted', objectionUntilOn: '2026-11-21' },
      'authorised',
    ],
  ] as const)('%s', (_case, facts, expected) => {
    expect(state(facts as Partial<RegisterEngagement>)).toBe(expected);
  });
});

test.each([
  [undefined, true],
  ['2026-11-21', true],
  ['2026-11-22', true],
  ['2026-11-23', false],
])('agreed from %s, at work today: %s', (fromOn, expected) => {
  expect(isAtWork({ fromOn }, today)).toBe(expected);
});
