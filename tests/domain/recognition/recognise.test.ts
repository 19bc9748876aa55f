import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusingDoubtful } from '../../../app/domain/recognition/doubtful';
import { recognise } from '../../../app/domain/recognition/recognise';
import { isTransposed } from '../../../app/domain/recognition/transposed-tables';
import { readCsv } from '../../../app/lib/documents/delimited.server';
import { decodeText } from '../../../app/lib/documents/encoding';
import { FRENCH_CSV, frenchVendorCsv } from '../../support/french-csv';
import { COUNTRIES, documentOf, recogniseTable } from './table';

test('the French list: 37 vendors and three rows named with line, column, value and reason', () => {
  const result = refusingDoubtful(
    recognise(documentOf(readCsv(decodeText(frenchVendorCsv()).text).rows), { countries: COUNTRIES }),
  );
  expect(result.rows).toHaveLength(FRENCH_CSV.goodRows);
  expect(result.rejected.map(({ line, column, value, code }) => ({ line, column, value, code }))).toEqual(
    FRENCH_CSV.badRows,
  );
  expect(result.unusedColumns).toEqual([]);
  expect(result.skipped).toEqual({ blank: 0, repeatedHeader: 0, beforeHeader: 1, groupHeading: 0 });
  const azure = result.rows.find(({ vendor }) => vendor.name.value === 'Microsoft Azure');
  expect(azure).toMatchObject({
    line: 7,
    vendor: {
      contractingEntity: {
        value: 'Microsoft Ireland Operations Ltd',
        confidence: 1,
        at: { column: 1, header: 'Entité contractante' },
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
    expect(result.skipped).toEqual({ blank: 2, repeatedHeader: 1, beforeHeader: 1, groupHeading: 0 });
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

  test('what is not understood leaves its field out, and the row says so', () => {
    const { rows, rejected } = recogniseTable(
      ['Vendor', 'Country', 'Review date', 'E-mail'],
      ['X', 'Atlantis', 'soon', 'nobody'],
    );
    expect(rejected).toEqual([]);
    expect(rows[0]?.doubts?.map(({ code }) => code)).toEqual(['country-unknown', 'date-invalid', 'email-invalid']);
    expect(rows[0]).toMatchObject({ vendor: { name: { value: 'X' } }, engagement: {} });
    expect(rows[0]?.vendor.contactEmail).toBeUndefined();
  });

  test('a place nobody knows is a place not stated, kept as it was written, to confirm', () => {
    const [row] = recogniseTable(['Vendor', 'Hosting'], ['X', 'Atlantis']).rows;
    expect(row?.places).toEqual([
      {
        value: { kind: 'not-stated', mode: 'storage' },
        confidence: 0.3,
        at: { column: 1, header: 'Hosting' },
        source: 'Atlantis',
      },
    ]);
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

describe('the table as a whole', () => {
  test('what was skipped and what nobody understood is told', () => {
    const header = ['Sub-processor', 'Location', 'Empty', 'Spend', 'Budget'];
    const result = recogniseTable(
      ['', ' '],
      ['List', 'as of May'],
      header,
      ['AWS', 'Ireland', ' ', '12', ''],
      [' ', ''],
      header,
      ['Sub-processor', 'Location', '', 'Spend', 'Budget'],
      ['OVH', 'France'],
    );
    expect(result.skipped).toEqual({ blank: 2, repeatedHeader: 1, beforeHeader: 1, groupHeading: 0 });
    expect(result.unusedColumns).toEqual(['Spend', 'Budget']);
    expect(result.rows.map(({ line }) => line)).toEqual([4, 7, 8]);
    expect(result.rejected).toEqual([]);
  });

  test('without a vendor column the fullest row is shown, in short', () => {
    const long = 'x'.repeat(150);
    expect(recogniseTable(['a'], [' Couleur ', '', 'Taille'], ['b']).rejected).toEqual([
      {
        line: 2,
        column: '',
        value: 'Couleur · Taille',
        code: 'vendor-column-missing',
        expected: ['vendor', 'supplier', 'sub-processor', 'prestataire', 'sous-traitant', 'fournisseur', 'service'],
      },
    ]);
    expect(recogniseTable([long, long]).rejected[0]?.value).toBe(`${long} · ${'x'.repeat(46)}…`);
    expect(recogniseTable(...Array(100).fill(['a']), ['b', 'c']).rejected[0]).toMatchObject({ line: 1, value: 'a' });
    expect(recogniseTable(...Array(99).fill(['a']), ['b', 'c']).rejected[0]).toMatchObject({ line: 100 });
  });

  test('a table of nothing says where it looked', () => {
    expect(recogniseTable().rejected).toEqual([{ line: 1, column: '', value: '', code: 'no-data' }]);
    expect(recogniseTable([' ', '']).rejected).toEqual([{ line: 1, column: '', value: '', code: 'no-data' }]);
    expect(recogniseTable(['Title'], ['Vendor', 'Country'], ['']).rejected).toEqual([
      { line: 2, column: '', value: '', code: 'no-data' },
    ]);
  });

  test('where every row is refused, that is what is told', () => {
    expect(recogniseTable(['Vendor', 'Country'], ['', 'France']).rejected.map(({ code }) => code)).toEqual([
      'vendor-missing',
    ]);
  });
});

describe('a cell that is not understood', () => {
  const refusal = (header: string, text: string) =>
    recogniseTable(['Vendor', header], ['X', text]).rows.flatMap(({ doubts = [] }) => doubts);

  test('is named by line, header and value, with what would be understood', () => {
    expect(refusal('Review date', ' soon ')).toEqual([
      {
        line: 2,
        column: 'Review date',
        value: 'soon',
        code: 'date-invalid',
        expected: expect.arrayContaining(['2026-12-31']),
      },
    ]);
    expect(refusal('E-mail', 'the team')).toEqual([
      { line: 2, column: 'E-mail', value: 'the team', code: 'email-invalid' },
    ]);
    expect(refusal('Country', 'Atlantide')).toMatchObject([{ value: 'Atlantide' }]);
  });

  test('is shown in one line of at most 200 characters', () => {
    expect(refusal('Review date', 'a\n  b')[0]?.value).toBe('a b');
    expect(refusal('Review date', 'y'.repeat(200))[0]?.value).toBe('y'.repeat(200));
    expect(refusal('Review date', 'y'.repeat(201))[0]?.value).toBe(`${'y'.repeat(199)}…`);
    expect(recogniseTable(['Vendor', 'Country'], ['X', 'France', '§  §']).rejected[0]?.value).toBe('§ §');
  });

  test.each(['', ' ', '—', 'n/a', 'inconnu', '?'])('a vendor called "%s" is missing', (name) => {
    expect(recogniseTable(['Vendor', 'Service'], [name, 'Hosting']).rejected).toEqual([
      { line: 2, column: 'Vendor', value: name.trim(), code: 'vendor-missing' },
    ]);
  });

  test.each([
    ['Country', 'France,', 'Irlande'],
    ['Safeguards', 'CCT,', 'DPF'],
  ])('what a source said under %s is kept word for word up to 500 characters', (header, first, last) => {
    const said = (length: number) => first + ' '.repeat(length - first.length - last.length) + last;
    const kept = (length: number) => {
      const [row] = recogniseTable(['Vendor', header], ['X', said(length)]).rows;
      return [...(row?.places ?? []), ...(row?.safeguards ?? [])].map(({ source }) => source);
    };
    expect(kept(500)).toEqual([said(500), said(500)]);
    expect(kept(501)).toEqual([said(501).slice(0, 500), said(501).slice(0, 500)]);
  });

  test('a value beside the columns is misaligned, a blank is not', () => {
    const row = (...cells: string[]) => recogniseTable(['Vendor', 'Country'], cells).rejected;
    expect(row('X', 'France', '', ' 12 ')).toEqual([{ line: 2, column: '', value: '12', code: 'cells-misaligned' }]);
    expect(row('X', 'France', ' ', '')).toEqual([]);
  });
});

describe('a read cell', () => {
  test('knows where it stood and what it was read from', () => {
    const [row] = recogniseTable(['Vendor', 'Note', 'Country'], ['X', 'a\nb', ' Irlande ']).rows;
    expect(row?.vendor.name).toEqual({
      value: 'X',
      confidence: 1,
      at: { column: 0, header: 'Vendor' },
      source: 'X',
    });
    expect(row?.engagement.notes?.at).toEqual({ column: 1, header: 'Note' });
    expect(row?.places).toEqual([
      {
        value: { kind: 'country', country: 'IE', mode: 'not-stated' },
        confidence: 1,
        at: { column: 2, header: 'Country' },
        source: 'Irlande',
      },
    ]);
  });

  test.each([
    ['Location', 'not-stated'],
    ['Hosting', 'storage'],
    ['Processing location', 'processing'],
    ['Remote access', 'remote-access'],
  ])('a place under %s is %s', (header, mode) => {
    expect(recogniseTable(['Vendor', header], ['X', 'France']).rows[0]?.places[0]?.value.mode).toBe(mode);
  });

  test('the same words under two headers are two readings', () => {
    const [row] = recogniseTable(['Vendor', 'Hosting', 'Remote access'], ['X', 'France', 'France']).rows;
    expect(row?.places.map(({ value }) => value.mode)).toEqual(['storage', 'remote-access']);
  });

  test.each([
    ['a header known by itself', ['Vendor', 'Service'], 1],
    ['a header that often means it', ['Vendor', 'Outil'], 1],
    ['a header found inside another', ['Vendor', 'Main service category'], 0.8],
  ])('%s', (_case, headers, confidence) => {
    expect(recogniseTable(headers, ['X', 'Hosting']).rows[0]?.engagement.service?.confidence).toBe(confidence);
  });

  test('is no surer than its header', () => {
    expect(recogniseTable(['Raison sociale', 'Pays'], ['X', 'France']).rows[0]?.vendor.name.confidence).toBe(1);
    const beside = recogniseTable(['Vendor', 'Country', 'Hosting'], ['X', 'France', 'Irlande']).rows[0];
    expect(beside?.vendor.establishmentCountry?.confidence).toBe(0.7);
    const inside = recogniseTable(['Vendor', 'Countries of storage'], ['X', 'Georgia']).rows[0];
    expect(inside?.places[0]?.confidence).toBe(0.6);
  });

  test('under the header of a link, linked words are what they lead to', () => {
    const linked = { text: 'Privacy notice', links: [{ text: 'Privacy notice', url: 'https://x.example/p' }] };
    const [row] = recogniseTable(['Vendor', 'Privacy policy', 'Country'], ['X', linked, 'France']).rows;
    expect(row?.vendor.privacyUrl).toMatchObject({ value: 'https://x.example/p', source: 'Privacy notice' });
    expect(row?.doubts).toBeUndefined();
  });

  test('two columns of one contract: each says its own', () => {
    const [row] = recogniseTable(['Vendor', 'Contract', 'Signed on'], ['X', 'signé le 12/03/2024', '13/03/2024']).rows;
    expect(row?.engagement).toMatchObject({
      contract: { value: 'signed', source: 'signé le 12/03/2024' },
      contractSignedOn: { value: '2024-03-13', source: '13/03/2024' },
    });
    const [turned] = recogniseTable(['Vendor', 'Signed on', 'Contract'], ['X', '13/03/2024', 'non signé']).rows;
    expect(turned?.engagement.contract?.value).toBe('none');
  });

  test('facts of the vendor and of the engagement stand apart', () => {
    const [row] = recogniseTable(
      ['Vendor', 'Website', 'Service', 'Purpose', 'Safeguards'],
      ['X', 'x.example', 'mail', 'invoices', 'DPF'],
    ).rows;
    expect(Object.keys(row?.vendor ?? {})).toEqual(['name', 'website']);
    expect(Object.keys(row?.engagement ?? {})).toEqual(['service', 'purpose']);
    expect(row?.safeguards.map(({ value }) => value)).toEqual([{ instrument: 'adequacy-dpf', rank: 1 }]);
  });

  test('what is blank or unknown states nothing', () => {
    const [row] = recogniseTable(['Vendor', 'Country', 'Safeguards', 'Service'], ['X', '—', 'Aucune', 'inconnu']).rows;
    expect(row).toMatchObject({ places: [], safeguards: [], engagement: {} });
    expect(row?.engagement).toEqual({});
  });

  test.each([
    ["'=Equals", '=Equals'],
    ["'+33", '+33'],
    ["'-1", '-1'],
    ["'@home", '@home'],
    ["'quoted'", "'quoted'"],
    ["a'=b", "a'=b"],
    ['\u00A0Name\u202F', 'Name'],
    ['\uFEFFName\u200B', 'Name'],
    ['two\u00A0words', 'two words'],
  ])('%j is read as %j', (text, expected) => {
    expect(recogniseTable(['Vendor', 'Notes'], ['X', text]).rows[0]?.engagement.notes?.value).toBe(expected);
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
      const { rows: read, rejected, skipped, columns, ignored } = recogniseTable(...rows);
      const placeholders = ignored.filter(({ reason }) => reason === 'placeholder').length;
      const refused = new Set(rejected.map(({ line }) => line)).size;
      const counted =
        read.length +
        refused +
        skipped.blank +
        skipped.repeatedHeader +
        skipped.beforeHeader +
        skipped.groupHeading +
        placeholders;
      if (columns.length > 0 && rejected[0]?.code !== 'no-data') {
        const headed = columns.some(({ header }) => header !== '') ? 1 : 0;
        const [brought] = documentOf(rows.map((cells, at) => ({ line: at + 1, cells }))).blocks;
        const turned = brought?.kind === 'table' && isTransposed(brought);
        expect(counted).toBe((turned ? (rows[0]?.length ?? 0) : rows.length) - headed);
      }
    }),
    { numRuns: 500 },
  );
});

test('any bytes are a table, a problem, or both', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
      const headed = Uint8Array.from([...Buffer.from('Vendor;Country;Safeguards;Since\n'), ...file]);
      const { rows, rejected, skipped, ignored } = recognise(documentOf(readCsv(decodeText(headed).text).rows), {
        countries: COUNTRIES,
      });
      expect(rows.length + rejected.length + skipped.blank + ignored.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
