import { describe, expect, test } from 'vitest';
import { DATE_FORMS, findDay, readDay } from '../../../app/domain/recognition/dates';

const dayIn = (text: string) => {
  const read = readDay(text);
  return read.state === 'read' ? read.value : read.state === 'problem' ? read.code : read.state;
};

describe('figures', () => {
  test.each([
    ['2024-03-12', '2024-03-12'],
    [' 2024-03-12 ', '2024-03-12'],
    ['2024-3-1', '2024-03-01'],
    ['2024/03/12', '2024-03-12'],
    ['2024.03.12', '2024-03-12'],
    ['12/03/2024', '2024-03-12'],
    ['1.3.2024', '2024-03-01'],
    ['12-03-2024', '2024-03-12'],
    ['12 / 03 / 2024', '2024-03-12'],
    ['12  /  03  /  2024', '2024-03-12'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  test.each([
    '29/02/2025',
    '31/02/2026',
    '03/25/2024',
    '12/03/24',
    '24-03-12',
    '2024-003-12',
    '2024-03-012',
    '012/03/2024',
    '12/003/2024',
    '12/03/20244',
    'vu 2024-03-12',
    '2024-03-12 vu',
    'vu 12/03/2024',
    '12/03/2024 vu',
    '12x03x2024',
    '2024x03x12',
    '',
    'bientôt',
  ])('%s is refused, and what would be understood is said', (text) => {
    expect(readDay(text)).toEqual({ state: 'problem', code: 'date-invalid', expected: DATE_FORMS });
  });
});

describe('a time of day after it is dropped', () => {
  test.each([
    '2024-03-12T10:00:00Z',
    '2024-03-12T10:00',
    '2024-03-12 9:05',
    '2024-03-12 10:00:59',
    '2024-03-12T10:00:59.123Z',
    '2024-03-12t10:00:59.123z',
    '2024-03-12T10:00+02:00',
    '2024-03-12T10:00-0500',
    '2024-03-12T10:00 Z',
    '2024-03-12T10:00  +02:00',
    '12/03/2024 à 10:30',
    '12/03/2024  à  10h30',
    '12/03/2024 at 10:30',
    '12/03/2024  at  10:30',
    '12/03/2024, 10:30',
    '12/03/2024,10:30',
    '12/03/2024,  10:30',
    '12 mars 2024 10:30',
  ])('%s', (text) => {
    expect(dayIn(text)).toBe('2024-03-12');
  });

  test.each([
    '2024-03-12 10:00 ou 11:00',
    '2024-03-12 100:00',
    '2024-03-12x10:00',
    '2024-03-12 10:0',
    '2024-03-12 10.00',
    '2024-03-12 10:00:5',
    '2024-03-12 10:00+2:00',
    '2024-03-12 10:00+02:0',
    '12/03/2024 vers 10:30',
  ])('%s is no time', (text) => {
    expect(dayIn(text)).toBe('date-invalid');
  });
});

describe('the names of the months', () => {
  test.each([
    ['01', 'january jan janvier janv'],
    ['02', 'february feb février févr fevrier fev'],
    ['03', 'march mar mars'],
    ['04', 'april apr avril avr'],
    ['05', 'may mai'],
    ['06', 'june jun juin'],
    ['07', 'july jul juillet juil'],
    ['08', 'august aug août aout'],
    ['09', 'september sep sept septembre'],
    ['10', 'october oct octobre'],
    ['11', 'november nov novembre'],
    ['12', 'december dec décembre dec.'],
  ])('month %s: %s', (month, names) => {
    for (const name of names.split(' ')) expect(dayIn(`9 ${name} 2026`), name).toBe(`2026-${month}-09`);
  });

  test.each([
    ['12 mars 2024', '2024-03-12'],
    ['le 12 mars 2024', '2024-03-12'],
    ['du 12 mars 2024', '2024-03-12'],
    ['on the 12th of March 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['March 12th, 2024', '2024-03-12'],
    ['1er août 2024', '2024-08-01'],
    ['1st August 2024', '2024-08-01'],
    ['2nd August 2024', '2024-08-02'],
    ['3rd August 2024', '2024-08-03'],
    ['4th August 2024', '2024-08-04'],
    ['12 MARS 2024', '2024-03-12'],
    ['31 avril 2024', 'date-invalid'],
    ['12 brumaire 2024', 'date-invalid'],
    ['12 mars', 'date-invalid'],
    ['12 mars 2024 matin', 'date-invalid'],
    ['mars 2024', 'date-invalid'],
    ['12ers mars 2024', 'date-invalid'],
    ['th12 mars 2024', 'date-invalid'],
  ])('%s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });
});

describe('a day inside a sentence', () => {
  test.each([
    ['signé le 12/03/2024 par la direction', '2024-03-12'],
    ['signé le 2024-3-1', '2024-03-01'],
    ['signé le 12.03.2024', '2024-03-12'],
    ['signé le 12-03-2024', '2024-03-12'],
    ['signé le 1/3/2024', '2024-03-01'],
    ['signé le 1er août 2024', '2024-08-01'],
    ['signed on 2nd March 2024', '2024-03-02'],
    ['signed on 1st March 2024', '2024-03-01'],
    ['signed on 3rd March 2024', '2024-03-03'],
    ['signed on 4TH MARCH 2024', '2024-03-04'],
    ['signé le 12  mars  2024', '2024-03-12'],
    ['signé le 12 sept. 2024', '2024-09-12'],
    ['le 31/02/2026, puis le 12/03/2024', '2024-03-12'],
    ['le 12/03/2024, puis le 13/03/2024', '2024-03-12'],
    ['signé le 9 févr. 2024', '2024-02-09'],
    ['en mars 2024', undefined],
    ['signé', undefined],
    ['version 2.1', undefined],
  ])('%s', (text, expected) => {
    expect(findDay(text)).toBe(expected);
  });
});
