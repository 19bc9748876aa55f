import { describe, expect, test } from 'vitest';
import { EngagementFacts, VendorFacts } from '../../../app/domain/facts';
import { BLANK, CONFIRM_BELOW, problem, ROW_PROBLEM_CODES, reading } from '../../../app/domain/recognition/cells';
import { NO_CHOICES } from '../../../app/domain/recognition/choices';
import { LEFT_OUT_REASONS, LIST_FORMATS, leadOf, linksOf, textOf } from '../../../app/domain/recognition/document';
import {
  AID_FIELDS,
  ENGAGEMENT_FIELDS,
  IMPORT_FIELDS,
  isAidField,
  isPlaceField,
  PLACE_FIELDS,
  VENDOR_FIELDS,
} from '../../../app/domain/recognition/fields';
import { imports } from '../../../app/locales/en/imports';
import { importsReview } from '../../../app/locales/en/imports-review';

test('the fields of a list are facts of the register, and none stands twice', () => {
  expect(VENDOR_FIELDS.filter((field) => !(field in VendorFacts.shape))).toEqual([]);
  expect(ENGAGEMENT_FIELDS.filter((field) => !(field in EngagementFacts.shape))).toEqual([]);
  expect([VENDOR_FIELDS.length, ENGAGEMENT_FIELDS.length, PLACE_FIELDS.length, AID_FIELDS.length]).toEqual([
    14, 18, 4, 2,
  ]);
  expect(IMPORT_FIELDS).toEqual([...VENDOR_FIELDS, ...ENGAGEMENT_FIELDS, ...PLACE_FIELDS, 'safeguards', ...AID_FIELDS]);
  expect(new Set(IMPORT_FIELDS).size).toBe(IMPORT_FIELDS.length);
});

test('places and aids are told from the other fields', () => {
  expect(IMPORT_FIELDS.filter(isPlaceField)).toEqual(['locations', 'storedIn', 'processedIn', 'accessedFrom']);
  expect(IMPORT_FIELDS.filter(isAidField)).toEqual(['product', 'leavesEea']);
});

describe('every code has its words', () => {
  const keys = Object.keys({ ...imports, ...importsReview });
  const under = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

  test('why something was left out', () => {
    expect([...LEFT_OUT_REASONS].toSorted()).toEqual(under('imports.left-out.').toSorted());
  });

  test('why a row was refused', () => {
    const said = under('imports.problem.');
    expect(ROW_PROBLEM_CODES.filter((code) => !said.includes(code))).toEqual([]);
    expect(new Set(ROW_PROBLEM_CODES).size).toBe(19);
  });
});

test('the formats of lists', () => {
  expect(LIST_FORMATS).toEqual(['csv', 'workbook', 'html', 'markdown', 'yaml', 'json', 'source-code', 'text']);
});

test('a cell without anything has no text, links or lead', () => {
  const url = 'https://acme.example';
  const marked = { text: 'Acme mail', links: [{ text: 'Acme', url }], lead: 'Acme' };
  expect([undefined, 'Acme', { text: 'Acme' }, marked].map(textOf)).toEqual(['', 'Acme', 'Acme', 'Acme mail']);
  expect([undefined, 'Acme', { text: 'Acme' }, marked].map(linksOf)).toEqual([[], [], [], [{ text: 'Acme', url }]]);
  expect([undefined, 'Acme', { text: 'Acme' }, marked].map(leadOf)).toEqual([undefined, undefined, undefined, 'Acme']);
});

test('what reading a text gives', () => {
  expect(BLANK).toStrictEqual({ state: 'blank' });
  expect(reading('x')).toStrictEqual({ state: 'read', value: 'x', confidence: 1 });
  expect(reading('x', 0.4)).toStrictEqual({ state: 'read', value: 'x', confidence: 0.4 });
  expect(problem('url-invalid')).toStrictEqual({ state: 'problem', code: 'url-invalid' });
  expect(problem('url-invalid', ['y'], '')).toStrictEqual({
    state: 'problem',
    code: 'url-invalid',
    expected: ['y'],
    value: '',
  });
});

test('nothing is chosen before a person does, and what is less sure than 0.8 is to be confirmed', () => {
  expect(NO_CHOICES).toEqual({ columns: [], cells: [] });
  expect(CONFIRM_BELOW).toBe(0.8);
});
