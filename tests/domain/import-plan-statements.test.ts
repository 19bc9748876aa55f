import { describe, expect, test } from 'vitest';
import type { Stated } from '../../app/domain/import-plan-statements';
import { contradicted, state } from '../../app/domain/import-plan-statements';
import type { Cell } from '../../app/domain/recognition/cells';

const cell = (value: unknown, confidence = 1): Cell<unknown> => ({
  value,
  confidence,
  at: { column: 0, header: 'Header' },
  source: `source of ${String(value).slice(0, 20)}`,
});
const earlier = (field: string, value: unknown, confidence = 1) =>
  new Map<string, Stated>([[field, { value, confidence, line: 2 }]]);

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
    const stated = before === undefined ? new Map() : earlier(field, before);
    expect(contradicted(3, { [field]: cell(now) }, stated)?.code).toBe(code);
  });

  test('the first contradiction is named: line, header, value, what stands and where', () => {
    const stated = new Map([...earlier('retention', '1 year'), ...earlier('purpose', 'mail')]);
    expect(contradicted(3, { retention: cell('2 years'), purpose: cell('news') }, stated)).toEqual({
      line: 3,
      column: 'Header',
      value: 'source of 2 years',
      code: 'duplicate-row',
      expected: ['1 year'],
      otherLine: 2,
    });
    expect(contradicted(3, { notes: cell('y'.repeat(4000)) }, earlier('notes', 'x'))).toEqual({
      line: 3,
      column: 'Header',
      value: `source of ${'y'.repeat(20)}`,
      code: 'text-too-long',
      otherLine: 2,
    });
  });
});

describe('what stands after a line', () => {
  const after = (field: string, before: Map<string, Stated>, now: Cell<unknown>) => {
    state(before, { [field]: now }, 3);
    return before.get(field);
  };
  test.each([
    ['the first statement', 'retention', new Map(), cell('1 year', 0.7), { value: '1 year', confidence: 0.7, line: 3 }],
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
  ] as [string, string, Map<string, Stated>, Cell<unknown>, Stated][])('%s', (_case, field, before, now, expected) => {
    expect(after(field, before, now)).toEqual(expected);
  });
});
