import { expect, test } from 'vitest';
import { isArchived, isCurrent, isEstablished, isSelfHosted } from '../../app/domain/register';
import { engagement, today, vendor } from './register-builders';

const ARCHIVED = '2026-01-01T00:00:00.000Z';

test.each([
  ['kept', undefined, false],
  ['kept, as the database says it', null, false],
  ['archived', ARCHIVED, true],
])('%s', (_case, archivedAt, expected) => {
  expect(isArchived({ archivedAt })).toBe(expected);
});

test.each([
  ['without an end', {}, true],
  ['on its last day', { untilOn: today }, true],
  ['the day after', { untilOn: '2026-11-21' }, false],
  ['archived', { archivedAt: ARCHIVED }, false],
  ['of an archived vendor', { vendor: vendor({ archivedAt: ARCHIVED }) }, false],
])('an engagement %s counts: %s', (_case, facts, expected) => {
  expect(isCurrent(engagement(facts), today)).toBe(expected);
});

test.each([
  ['service', [], false],
  ['self-hosted', [], true],
  ['self-hosted', ['delivery'], false],
  ['self-hosted', ['service'], true],
] as const)('%s, waiting %j: the organisation runs it itself: %s', (delivery, toConfirm, expected) => {
  expect(isSelfHosted({ delivery, toConfirm: [...toConfirm] })).toBe(expected);
});

test.each([
  ['filled in', '1 Road', [], true],
  ['blank', ' ', [], false],
  ['absent', undefined, [], false],
  ['null', null, [], false],
  ['a suggestion', '1 Road', ['address'], false],
  ['beside a suggestion', '1 Road', ['website'], true],
  ['a number', 0, [], true],
  ['a no', false, [], true],
])('a value that is %s is established: %s', (_case, address, toConfirm, expected) => {
  expect(isEstablished({ address, toConfirm }, 'address')).toBe(expected);
});
