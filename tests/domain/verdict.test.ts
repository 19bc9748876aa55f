import { describe, expect, test } from 'vitest';
import type { Finding } from '../../app/domain/findings';
import { gravestVerdict, VERDICTS, verdictOf } from '../../app/domain/verdict';

type Found = Pick<Finding, 'code' | 'severity'>;
const blocked: Found = { code: 'contract-missing', severity: 'blocked' };
const attention: Found = { code: 'evidence-incomplete', severity: 'attention' };
const question: Found = { code: 'onward-recipients-unknown', severity: 'unknown' };
const gate: Found = { code: 'safeguard-unknown', severity: 'unknown' };
const info: Found = { code: 'importer-subject-to-gdpr', severity: 'info' };

describe('what follows from the findings', () => {
  test.each([
    ['nothing is open', [], 'valid'],
    ['something worth knowing', [info], 'valid'],
    ['work to do', [attention, info], 'attention'],
    ['an open question', [question], 'attention'],
    ['an open question of whether it stands at all', [attention, gate, question], 'unknown'],
    ['a breach', [gate, attention, blocked, info], 'blocked'],
  ] as const)('%s', (_case, found, verdict) => {
    expect(verdictOf(found)).toBe(verdict);
  });

  test.each([
    'safeguard-unknown',
    'location-unknown',
    'worldwide-location',
    'adequacy-scope-unconfirmed',
    'contract-unknown',
    'flow-down-unknown',
    'authorisation-unknown',
  ] as const)('without an answer to %s nobody can say', (code) => {
    expect(verdictOf([{ code, severity: 'unknown' }])).toBe('unknown');
    expect(verdictOf([{ code, severity: 'attention' }])).toBe('attention');
  });
});

test('of several verdicts the gravest counts', () => {
  expect(gravestVerdict(['valid', 'attention', 'unknown', 'blocked'])).toBe('blocked');
  expect(gravestVerdict(['valid', 'attention', 'unknown'])).toBe('unknown');
  expect(gravestVerdict(['valid', 'attention'])).toBe('attention');
  expect(gravestVerdict(['valid'])).toBe('valid');
  expect(gravestVerdict([])).toBeUndefined();
  expect(VERDICTS).toEqual(['blocked', 'unknown', 'attention', 'valid']);
});
