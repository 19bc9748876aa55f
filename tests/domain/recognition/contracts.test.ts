import { describe, expect, test } from 'vitest';
import {
  readAnswer,
  readContract,
  readFlag,
  readRole,
  readSpecialCategories,
  saysUnknown,
} from '../../../app/domain/recognition/answers';
import type { Reading } from '../../../app/domain/recognition/cells';

const told = (read: Reading<unknown>) =>
  read.state === 'read' ? [read.value, read.confidence] : read.state === 'problem' ? read.code : read.state;

describe('what a column of contracts says', () => {
  test.each([
    ['signed', [{ contract: 'signed' }, 1]],
    ['yes', [{ contract: 'signed' }, 1]],
    ['no', [{ contract: 'none' }, 1]],
    ['unknown', 'blank'],
    ['12/03/2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['2024', 'date-invalid'],
    ['12:30', 'date-invalid'],
    ['2024-03-12T10:00Z', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['31/02/2026', 'date-invalid'],
    ['12/03/2024 signed', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['assigned', [{ contractReference: 'assigned' }, 0.7]],
    ['designed', [{ contractReference: 'designed' }, 0.7]],
    ['signed 12/03/2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['https://example.com/dpa', [{ contractUrl: 'https://example.com/dpa' }, 1]],
    ['HTTPS://example.com/dpa', [{ contractUrl: 'HTTPS://example.com/dpa' }, 1]],
    [' https://example.com/dpa ', [{ contractUrl: 'https://example.com/dpa' }, 1]],
    ['see https://example.com/dpa', [{ contractUrl: 'https://example.com/dpa' }, 0.6]],
    ['(https://example.com/dpa)', [{ contractUrl: 'https://example.com/dpa' }, 0.6]],
    ['[https://example.com/dpa]', [{ contractUrl: 'https://example.com/dpa' }, 0.6]],
    ['<https://example.com/dpa>', [{ contractUrl: 'https://example.com/dpa' }, 0.6]],
    ['http://example.com/dpa', [{ contractUrl: 'http://example.com/dpa' }, 1]],
    ['pending', [{ contract: 'none' }, 0.7]],
    ['impending', [{ contractReference: 'impending' }, 0.7]],
    ['spending', [{ contractReference: 'spending' }, 0.7]],
    ['pending since 12/03/2024', [{ contract: 'none' }, 0.7]],
    ['not signed', [{ contract: 'none' }, 1]],
    ['unsigned since 12/03/2024', [{ contract: 'none' }, 1]],
    ['C-118 of 12/03/2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 0.7]],
    [' C-118 ', [{ contractReference: 'C-118' }, 0.7]],
    ['ref. 118', [{ contractReference: 'ref. 118' }, 0.7]],
    ['signed on 12 March 2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['in place since 2019', [{ contract: 'signed' }, 1]],
    ['12 March 2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 0.7]],
    ['12 março 2024', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 0.7]],
    ['AVV liegt vor', [{ contract: 'signed' }, 1]],
    ['1/2', 'date-invalid'],
    ['09h30', 'date-invalid'],
    ['signedness', [{ contractReference: 'signedness' }, 0.7]],
    ['signed pending', [{ contract: 'none' }, 0.7]],
    ['not signed, pending', [{ contract: 'none' }, 0.7]],
    ['signed (https://example.com/dpa) pending', [{ contractUrl: 'https://example.com/dpa' }, 0.6]],
    [' 12/03/2024 ', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
    ['2024-03-12 10:00', [{ contract: 'signed', contractSignedOn: '2024-03-12' }, 1]],
  ])('%s', (text, expected) => {
    expect(told(readContract(text))).toEqual(expected);
  });
});

describe('answers, flags, special categories and roles, each as sure as can be', () => {
  test.each([
    ['yes', ['yes', 1]],
    ['no', ['no', 1]],
    ['✓', ['yes', 1]],
    ['✔', ['yes', 1]],
    ['☑', ['yes', 1]],
    ['✅', ['yes', 1]],
    ['✔️', ['yes', 1]],
    ['✗', ['no', 1]],
    ['✘', ['no', 1]],
    ['✕', ['no', 1]],
    ['❌', ['no', 1]],
    ['✗️', ['no', 1]],
    [' ✗ ', ['no', 1]],
    ['✓✓', 'answer-unknown'],
    ['✗✗', 'answer-unknown'],
    ['maybe', 'answer-unknown'],
    ['', 'answer-unknown'],
  ])('readAnswer %s', (text, expected) => {
    expect(told(readAnswer(text))).toEqual(expected);
  });

  test.each([
    ['yes', [true, 1]],
    ['no', [false, 1]],
    ['tbc', 'blank'],
    ['maybe', 'answer-unknown'],
  ])('readFlag %s', (text, expected) => {
    expect(told(readFlag(text))).toEqual(expected);
  });

  test.each([
    ['possible', ['possible', 1]],
    ['none', ['none', 1]],
    ['yes', ['yes', 1]],
    ['no', ['none', 1]],
    ['unknown', 'blank'],
    ['health', 'answer-unknown'],
  ])('readSpecialCategories %s', (text, expected) => {
    expect(told(readSpecialCategories(text))).toEqual(expected);
  });

  test.each([
    ['Controller', ['independent-controller', 1]],
    ['Controllers', ['independent-controller', 1]],
    ['other', 'blank'],
    ['autre', 'blank'],
    ['unknown', 'blank'],
    ['Processor (Art. 28)', ['processor', 1]],
    ['Processor (see DPA) (EU)', ['processor', 1]],
    ['Sous-traitants ultérieurs', ['sub-processor', 1]],
    ['ST', ['processor', 1]],
    ['verwerkers', ['processor', 1]],
    ['processorss', 'role-unknown'],
    ['ties', 'role-unknown'],
    ['tiers', ['recipient', 1]],
    ['co-controllers', ['joint-controller', 1]],
    ['Datas', 'role-unknown'],
    ['Processor(s)', ['processor', 1]],
    ['chef', 'role-unknown'],
  ])('readRole %s', (text, expected) => {
    expect(told(readRole(text))).toEqual(expected);
  });
});

test.each([
  ['k. A.', true],
  ['non communiqué', true],
  ['?!', false],
  ['?'.repeat(40), true],
  ['?'.repeat(41), false],
  [`${' '.repeat(33)}unknown`, true],
  [`${' '.repeat(36)}unknown`, false],
])('"%s" says that nobody knows: %s', (text, expected) => {
  expect(saysUnknown(text)).toBe(expected);
});
