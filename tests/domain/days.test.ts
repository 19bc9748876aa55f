import { expect, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isIsoDate } from '../../app/domain/days';

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-11', false],
  ['2026', false],
  ['2026-1-2', false],
  ['22/11/2026', false],
  ['2026-11-22T10:00:00Z', false],
  ['-002026-11-22', false],
  ['soon', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('the day of an instant is its day in UTC', () => {
  expect(dayOf('2026-11-22T23:59:59.999Z')).toBe('2026-11-22');
});

test.each([
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-29', -1, '2026-03-28'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-11-22', 36, '2029-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -12, '2025-01-15'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-12-22', 30],
  ['2026-11-22', '2026-11-21', -1],
  ['2024-02-28', '2024-03-01', 2],
])('from %s to %s it is %i days', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});
