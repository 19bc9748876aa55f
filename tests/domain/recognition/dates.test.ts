import { describe, expect, test } from 'vitest';
import { DATE_FORMS, findDay, readDay } from '../../../app/domain/recognition/dates';
import { fold } from '../../../app/domain/recognition/folding';
import { MONTHS } from '../../../app/domain/recognition/vocabulary/months';

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
    ['01', 'january jan janvier janv Januar Jänner enero gennaio januari janeiro stycznia'],
    ['02', 'february feb février févr fevrier fev Februar febrero febbraio februari fevereiro lutego'],
    ['03', 'march mar mars März marzo maart março marca'],
    ['04', 'april apr avril avr April abril aprile kwietnia'],
    ['05', 'may mai Mai mayo maggio mei maio maja'],
    ['06', 'june jun juin Juni junio giugno junho czerwca'],
    ['07', 'july jul juillet juil Juli julio luglio julho lipca'],
    ['08', 'august aug août aout agosto augustus sierpnia'],
    ['09', 'september sep sept septembre septiembre settembre setembro września'],
    ['10', 'october oct octobre Oktober octubre ottobre outubro października'],
    ['11', 'november nov novembre noviembre novembro listopada'],
    ['12', 'december dec décembre dec. Dezember diciembre dicembre dezembro grudnia'],
  ])('month %s: %s', (month, names) => {
    for (const name of names.split(' ')) expect(dayIn(`9 ${name} 2026`), name).toBe(`2026-${month}-09`);
  });
  test('with the small words of a date between', () => {
    for (const text of [
      '12 de marzo de 2024',
      '12. März 2024',
      'am 12. März 2024',
      '12 de março de 2024',
      '12 marca 2024',
    ])
      expect(dayIn(text), text).toBe('2024-03-12');
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

describe('in the other languages', () => {
  test.each([
    ['12. März 2024', '2024-03-12'],
    ['12. Maerz 2024', '2024-03-12'],
    ['vom 12. März 2024', '2024-03-12'],
    ['1. Jänner 2024', '2024-01-01'],
    ['12. Dez. 2024', '2024-12-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['12 de mayo del 2024', '2024-05-12'],
    ['12 marzo 2024', '2024-03-12'],
    ['il 1° gennaio 2024', '2024-01-01'],
    ['12 maart 2024', '2024-03-12'],
    ['12 mei 2024', '2024-05-12'],
    ['1º de março de 2024', '2024-03-01'],
    ['12 de outubro de 2024', '2024-10-12'],
    ['12 marca 2024 r.', '2024-03-12'],
    ['dnia 12 października 2024 roku', '2024-10-12'],
    ['12.03.2024 um 10:30 Uhr', '2024-03-12'],
    ['12.03.2024, 10:30 Uhr', '2024-03-12'],
    ['12/03/2024 alle ore 10:30', '2024-03-12'],
    ['12/03/2024 a las 10:30', '2024-03-12'],
    ['12-03-2024 om 10:30 uur', '2024-03-12'],
    ['12/03/2024 às 10h30', '2024-03-12'],
    ['12.03.2024 o godz. 10:30', '2024-03-12'],
    ['12xx marzo 2024', 'date-invalid'],
  ])('%s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  test.each([
    ['unterzeichnet am 12. März 2024 in Berlin', '2024-03-12'],
    ['firmado el 12 de marzo de 2024', '2024-03-12'],
    ['signed on March 12, 2024', '2024-03-12'],
    ['assinado a 1º de abril de 2024', '2024-04-01'],
  ])('inside "%s"', (text, expected) => {
    expect(findDay(text)).toBe(expected);
  });

  test('a month is one month in all languages', () => {
    const names = MONTHS.flat();
    expect(names.filter((name, at) => names.indexOf(name) !== at || name !== fold(name))).toEqual([]);
  });
});
