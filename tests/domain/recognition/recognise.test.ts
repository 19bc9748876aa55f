import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../app/domain/recognition/recognise';
import { decodeText, readCsv } from '../../../app/lib/csv';
import { FRENCH_CSV, frenchVendorCsv } from '../../support/french-csv';
import { COUNTRIES, recogniseTable } from './table';

test('the French list: 37 vendors and three rows named with line, column, value and reason', () => {
  const result = recognise({ rows: readCsv(decodeText(frenchVendorCsv()).text).rows }, { countries: COUNTRIES });
  expect(result.rows).toHaveLength(FRENCH_CSV.goodRows);
  expect(result.rejected.map(({ line, column, value, code }) => ({ line, column, value, code }))).toEqual(
    FRENCH_CSV.badRows,
  );
  expect(result.unusedColumns).toEqual([]);
  expect(result.skipped).toEqual({ blank: 0, repeatedHeader: 0, beforeHeader: 1 });
  const azure = result.rows.find(({ vendor }) => vendor.name.value === 'Microsoft Azure');
  expect(azure).toMatchObject({
    line: 7,
    vendor: {
      contractingEntity: {
        value: 'Microsoft Ireland Operations Ltd',
        confidence: 1,
        at: { line: 7, column: 1, header: 'Entité contractante' },
      },
    },
    engagement: {
      role: { value: 'sub-processor' },
      dataCategories: { value: ['Identifiants', 'adresses e-mail'] },
      contract: { value: 'signed' },
      contractSignedOn: { value: '2022-09-01', source: '01/09/2022' },
    },
    places: [
      { value: { country: 'NL', mode: 'storage' }, source: 'Pays-Bas / Irlande' },
      { value: { country: 'IE', mode: 'storage' } },
    ],
    safeguards: [
      { value: { instrument: 'adequacy-dpf', rank: 1 } },
      { value: { instrument: 'scc-module-3', rank: 2 } },
    ],
  });
  const callCentre = result.rows.find(({ vendor }) => vendor.name.value === 'Teleperformance');
  expect(callCentre?.places.map(({ value }) => [value.country, value.mode])).toEqual([
    ['FR', 'storage'],
    ['MA', 'remote-access'],
  ]);
});

describe('tables', () => {
  test('an English list with empty rows, a repeated header and a column nobody understands', () => {
    const header = ['Sub-processor', 'Location', 'Purpose', 'Annual spend'];
    const result = recogniseTable(
      ['', ''],
      ['Our sub-processors as of May', '', '', ''],
      header,
      ['Stripe', 'United States', 'Payments', '1200'],
      ['', '', '', ''],
      header,
      ['Elmah', 'Denmark', 'Error logs', ''],
    );
    expect(result.rows.map(({ line, vendor }) => [line, vendor.name.value])).toEqual([
      [4, 'Stripe'],
      [7, 'Elmah'],
    ]);
    expect(result.unusedColumns).toEqual(['Annual spend']);
    expect(result.skipped).toEqual({ blank: 2, repeatedHeader: 1, beforeHeader: 1 });
  });

  test('without a vendor column the headers found and those expected are named', () => {
    expect(recogniseTable(['Couleur', 'Taille'], ['bleu', '3']).rejected).toMatchObject([
      {
        code: 'vendor-column-missing',
        value: 'Couleur · Taille',
        expected: expect.arrayContaining(['vendor', 'sous-traitant']),
      },
    ]);
  });

  test('headers without a row under them, and nothing at all', () => {
    expect(recogniseTable(['Vendor', 'Country']).rejected.map(({ code }) => code)).toEqual(['no-data']);
    expect(recogniseTable().rejected.map(({ code }) => code)).toEqual(['no-data']);
  });

  test('a row says everything that is wrong with it and gives nothing', () => {
    const result = recogniseTable(['Vendor', 'Country', 'Review date', 'E-mail'], ['X', 'Atlantis', 'soon', 'nobody']);
    expect(result.rows).toEqual([]);
    expect(result.rejected.map(({ code }) => code)).toEqual(['country-unknown', 'date-invalid', 'email-invalid']);
  });

  test('a row longer than the headers is not guessed at', () => {
    expect(recogniseTable(['Vendor', 'Country'], ['Acme', 'Inc', 'France']).rejected.at(-1)).toMatchObject({
      code: 'cells-misaligned',
      value: 'France',
    });
  });

  test('the publisher of a list is not its vendor', () => {
    const result = recogniseTable(['Company', 'Sub-processor', 'Service'], ['Publisher', 'AWS', 'Hosting']);
    expect(result.rows[0]?.vendor.name.value).toBe('AWS');
    expect(result.unusedColumns).toEqual(['Company']);
  });

  test('"Rôle" holding services is the service, holding roles it is the role', () => {
    expect(
      recogniseTable(['Sous-traitant', 'Rôle'], ['Brevo', 'Envoi des e-mails']).rows[0]?.engagement.service?.value,
    ).toBe('Envoi des e-mails');
    expect(recogniseTable(['Sous-traitant', 'Rôle'], ['Brevo', 'Sous-traitant']).rows[0]?.engagement.role?.value).toBe(
      'processor',
    );
  });

  test('beside hosting places, a bare country is where the vendor is established, to confirm', () => {
    const [row] = recogniseTable(['Prestataire', 'Pays', 'Hébergement'], ['Pinecone', 'États-Unis', 'Belgique']).rows;
    expect(row?.vendor.establishmentCountry).toMatchObject({ value: 'US', confidence: 0.7 });
    expect(row?.places.map(({ value }) => value.country)).toEqual(['BE']);
  });

  test('the apostrophe of an exported formula comes off', () => {
    expect(recogniseTable(['Vendor', 'Notes'], ["'=Equals", "'+33"]).rows[0]).toMatchObject({
      vendor: { name: { value: '=Equals' } },
      engagement: { notes: { value: '+33' } },
    });
  });
});

test('every table of any cells is read without failing, each row once', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'Vendor',
      'Pays',
      'Garanties',
      'Service',
      'Notes',
      'France',
      'DPF',
      'oui',
      '',
      '__proto__',
      'constructor',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const { rows: read, rejected, skipped, columns } = recogniseTable(...rows);
      const refused = new Set(rejected.map(({ line }) => line)).size;
      const counted = read.length + refused + skipped.blank + skipped.repeatedHeader + skipped.beforeHeader;
      if (columns.length > 0 && rejected[0]?.code !== 'no-data') expect(counted).toBe(rows.length - 1);
    }),
    { numRuns: 300 },
  );
});

test('any bytes are a table, a problem, or both', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
      const headed = Uint8Array.from([...Buffer.from('Vendor;Country;Safeguards;Since\n'), ...file]);
      const { rows, rejected, skipped } = recognise(
        { rows: readCsv(decodeText(headed).text).rows },
        { countries: COUNTRIES },
      );
      expect(rows.length + rejected.length + skipped.blank).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
