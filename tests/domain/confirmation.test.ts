import { expect, test } from 'vitest';
import { awaitConfirmation, factsByField } from '../../app/domain/confirmation';

test.each([
  { case: 'typed by a person who may confirm', after: { address: '1 Road' }, mayConfirm: true, waits: [] },
  { case: 'typed by somebody who may not', after: { address: '1 Road' }, mayConfirm: false, waits: ['address'] },
  {
    case: 'left as suggested',
    after: { parentCountry: 'US' },
    suggested: { parentCountry: 'US' },
    mayConfirm: true,
    waits: ['parentCountry'],
  },
  {
    case: 'suggested, then corrected',
    after: { parentCountry: 'IE' },
    suggested: { parentCountry: 'US' },
    mayConfirm: true,
    waits: [],
  },
  { case: 'suggested, then emptied', after: {}, suggested: { parentCountry: 'US' }, mayConfirm: true, waits: [] },
  {
    case: 'an unanswered question',
    after: { dpfStatus: 'not-checked', contract: 'unknown' },
    mayConfirm: false,
    waits: [],
  },
  { case: 'a label', after: { name: 'Stripe', notes: 'call them' }, mayConfirm: false, waits: [] },
  {
    case: 'evidence, piece by piece',
    after: { evidence: { decision: '2023/1795', 'checked-on': '' } },
    mayConfirm: false,
    waits: ['evidence.decision'],
  },
])('$case', ({ after, suggested, mayConfirm, waits }) => {
  expect(awaitConfirmation({ after, suggested, mayConfirm })).toEqual(waits);
});

const before = { address: '1 Road', parentCountry: 'US', certifications: ['ISO 27001'], toConfirm: ['parentCountry'] };

test('what nobody touched still waits', () => {
  expect(awaitConfirmation({ before, after: { ...before, address: '2 Road' }, mayConfirm: true })).toEqual([
    'parentCountry',
  ]);
});

test('a draft over a confirmed value waits, and does not confirm the rest', () => {
  expect(awaitConfirmation({ before, after: { ...before, address: '2 Road' }, mayConfirm: false })).toEqual([
    'parentCountry',
    'address',
  ]);
});

test('correcting a waiting value confirms it; correcting it without the right to keeps it waiting', () => {
  const after = { ...before, parentCountry: 'IE' };
  expect(awaitConfirmation({ before, after, mayConfirm: true })).toEqual([]);
  expect(awaitConfirmation({ before, after, mayConfirm: false })).toEqual(['parentCountry']);
});

test('an empty list and no list are the same answer', () => {
  const { certifications: _none, ...without } = before;
  expect(
    awaitConfirmation({ before: { ...before, certifications: [], toConfirm: [] }, after: without, mayConfirm: false }),
  ).toEqual([]);
});

test.each(['name', 'title', 'covers', 'service', 'notes', 'toConfirm', 'catalogueKey', 'published', 'rank'])(
  '%s claims nothing anybody would have to stand for',
  (field) => {
    expect(awaitConfirmation({ after: { [field]: 'x' }, mayConfirm: false })).toEqual([]);
  },
);

test.each(['unknown', 'unanswered', 'not-checked', 'not-stated', 'named', 'service', '', null, undefined, []])(
  'the answer %j says nothing',
  (answer) => {
    expect(awaitConfirmation({ after: { role: answer }, mayConfirm: false })).toEqual([]);
  },
);

test.each([['yes'], [0], [false], [['x']]])('the answer %j says something', (answer) => {
  expect(awaitConfirmation({ after: { role: answer }, mayConfirm: false })).toEqual(['role']);
});

test('an emptied value does not wait, whoever emptied it', () => {
  const filled = { address: '1 Road', toConfirm: ['address'] };
  for (const nothing of ['', null, undefined])
    for (const mayConfirm of [true, false])
      expect(awaitConfirmation({ before: filled, after: { address: nothing }, mayConfirm })).toEqual([]);
});

test('what was suggested and is left as it was waits on', () => {
  const suggested = { parentCountry: 'US' };
  expect(awaitConfirmation({ before: {}, after: suggested, suggested, mayConfirm: true })).toEqual(['parentCountry']);
  expect(awaitConfirmation({ before: {}, after: suggested, suggested: { address: 'x' }, mayConfirm: true })).toEqual(
    [],
  );
});

test('evidence and answers are fields of their own, what waits is none', () => {
  expect(
    factsByField({
      address: '1 Road',
      evidence: { decision: 'yes' },
      answers: { law: 'none' },
      toConfirm: ['address'],
    }),
  ).toEqual({ address: '1 Road', 'evidence.decision': 'yes', 'answers.law': 'none' });
  expect(factsByField({ address: '1 Road' })).toEqual({ address: '1 Road' });
});
