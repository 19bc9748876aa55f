import { describe, expect, test } from 'vitest';
import { Statements } from '../../app/domain/import-plan-statements';
import type { Cell } from '../../app/domain/recognition/cells';

const cell = (value: unknown, confidence = 1): Cell<unknown> => ({
  value,
  confidence,
  at: { column: 0, header: 'Header' },
  source: `source of ${String(value).slice(0, 20)}`,
});
const earlier = (field: string, value: unknown, confidence = 1) => {
  const statements = new Statements(2);
  statements.add(2, { [field]: cell(value, confidence) });
  return statements;
};
const nothing = () => new Statements(2);

describe('whether a line contradicts an earlier one', () => {
  test.each([
    ['nothing stated before', 'retention', undefined, '1 year', undefined],
    ['the same', 'retention', '1 year', '1 year', undefined],
    ['another value', 'retention', '1 year', '2 years', 'duplicate-row'],
    ['another case of a plain text', 'retention', '1 year', '1 YEAR', 'duplicate-row'],
    ['another case of a name', 'name', 'Acme', 'ACME', undefined],
    ['another case of an entity', 'contractingEntity', 'Acme SAS', 'ACME, S.A.S', 'duplicate-row'],
    ['other accents of an entity', 'contractingEntity', 'Société X', 'SOCIETE X', undefined],
    ['another case of a parent', 'parentName', 'Group', 'GROUP', undefined],
    ['another case of a service', 'service', 'Hosting', 'hosting', undefined],
    ['another service', 'service', 'Hosting', 'Mail', 'duplicate-row'],
    ['a list: both count', 'dataCategories', ['a'], ['b'], undefined],
    ['notes: both count', 'notes', 'one', 'two', undefined],
    ['a list of a hundred', 'dataCategories', ['a'], Array.from({ length: 99 }, (_, at) => `b${at}`), undefined],
    ['a longer one', 'dataCategories', ['a'], Array.from({ length: 100 }, (_, at) => `b${at}`), 'list-too-long'],
    ['a longer one of the same', 'dataCategories', ['b0'], Array.from({ length: 100 }, (_, at) => `b${at}`), undefined],
    ['notes of 4000', 'notes', 'x', 'y'.repeat(3998), undefined],
    ['longer notes', 'notes', 'x', 'y'.repeat(3999), 'text-too-long'],
  ] as [string, string, unknown, unknown, string | undefined][])('%s', (_case, field, before, now, code) => {
    const stated = before === undefined ? nothing() : earlier(field, before);
    expect(stated.contradictedBy(3, { [field]: cell(now) })?.code).toBe(code);
  });

  test('the first contradiction is named: line, header, value, what stands and where', () => {
    const stated = earlier('retention', '1 year');
    stated.add(2, { purpose: cell('mail') });
    expect(stated.contradictedBy(3, { retention: cell('2 years'), purpose: cell('news') })).toEqual({
      line: 3,
      column: 'Header',
      value: 'source of 2 years',
      code: 'duplicate-row',
      expected: ['1 year'],
      otherLine: 2,
    });
    expect(earlier('notes', 'x').contradictedBy(3, { notes: cell('y'.repeat(4000)) })).toEqual({
      line: 3,
      column: 'Header',
      value: `source of ${'y'.repeat(20)}`,
      code: 'text-too-long',
      otherLine: 2,
    });
  });
});

describe('what stands after a line', () => {
  const after = (field: string, before: Statements, now: Cell<unknown>) => {
    before.add(3, { [field]: now });
    const { value, confidence } = before.of[field] ?? {};
    return { value, confidence, line: before.lineOf(field) };
  };
  test.each([
    ['the first statement', 'retention', nothing(), cell('1 year', 0.7), { value: '1 year', confidence: 0.7, line: 3 }],
    [
      'the first statement again, surer',
      'retention',
      earlier('retention', '1 year', 0.6),
      cell('1 year', 0.9),
      { value: '1 year', confidence: 0.9, line: 2 },
    ],
    [
      'the first statement again, less sure',
      'retention',
      earlier('retention', '1 year', 0.9),
      cell('1 year', 0.6),
      { value: '1 year', confidence: 0.9, line: 2 },
    ],
    [
      'another spelling of a name',
      'name',
      earlier('name', 'Acme', 0.9),
      cell('ACME', 0.9),
      { value: 'Acme', confidence: 0.9, line: 2 },
    ],
    [
      'lists together, as sure as the less sure',
      'dataCategories',
      earlier('dataCategories', ['a', 'b'], 0.9),
      cell(['b', 'c'], 0.6),
      { value: ['a', 'b', 'c'], confidence: 0.6, line: 2 },
    ],
    [
      'notes together',
      'notes',
      earlier('notes', 'one', 0.9),
      cell('two', 1),
      { value: 'one\ntwo', confidence: 0.9, line: 2 },
    ],
    [
      'the same note once',
      'notes',
      earlier('notes', 'one', 0.6),
      cell('one', 1),
      { value: 'one', confidence: 1, line: 2 },
    ],
  ] as [string, string, Statements, Cell<unknown>, { value: unknown; confidence: number; line: number }][])(
    '%s',
    (_case, field, before, now, expected) => {
      expect(after(field, before, now)).toEqual(expected);
    },
  );
});
