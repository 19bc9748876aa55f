import { describe, expect, test } from 'vitest';
import type { SourceCell } from '../../../app/domain/recognition/document';
import { outline, recognise } from '../../../app/domain/recognition/recognise';
import { isMarking } from '../../../app/domain/recognition/row-reading';
import { grid, heading, link, page, paragraph, recognisePage } from './page';
import { COUNTRIES, documentOf, recogniseTable } from './table';

const rowOf = (headers: string[], ...cells: SourceCell[]) => recogniseTable(headers, cells).rows[0];
const name = { column: 0, header: 'Vendor' };

test('a whole row: values, how sure they are, where they stood and what is not there', () => {
  expect(rowOf(['Vendor', 'Service', 'Country', 'Safeguards'], 'Acme', 'Mail', 'Irlande', 'CCT module 3')).toEqual({
    line: 2,
    at: { line: 2 },
    vendor: { name: { value: 'Acme', confidence: 1, at: name, source: 'Acme' } },
    engagement: { service: { value: 'Mail', confidence: 1, at: { column: 1, header: 'Service' }, source: 'Mail' } },
    places: [
      {
        value: { kind: 'country', country: 'IE', mode: 'not-stated' },
        confidence: 1,
        at: { column: 2, header: 'Country' },
        source: 'Irlande',
      },
    ],
    safeguards: [
      {
        value: { instrument: 'scc-module-3', rank: 1 },
        confidence: 1,
        at: { column: 3, header: 'Safeguards' },
        source: 'CCT module 3',
      },
    ],
    families: ['scc'],
  });
});

test('the sheet of a workbook is part of where a value stood', () => {
  const at = (line: number) => ({ line, sheet: 'Vendors' });
  const rows = [
    { at: at(1), cells: ['Vendor', 'Service'] },
    { at: at(2), cells: ['Acme', 'Mail'] },
  ];
  const [row] = recognise(
    { format: 'workbook', leftOut: [], blocks: [{ kind: 'table', form: 'grid', at: at(1), caption: 'Vendors', rows }] },
    { countries: COUNTRIES },
  ).rows;
  expect(row?.vendor.name.at).toEqual({ column: 0, header: 'Vendor', sheet: 'Vendors' });
  expect(row?.at).toEqual({ line: 2, sheet: 'Vendors' });
  expect(row?.heading).toBe('Vendors');
});

test('outside a workbook there is no sheet, and a row without surroundings has nothing empty', () => {
  const row = rowOf(['Vendor', 'Country'], 'Acme', 'France');
  expect(row).toStrictEqual({
    line: 2,
    at: { line: 2 },
    vendor: { name: { value: 'Acme', confidence: 1, at: name, source: 'Acme' } },
    engagement: {},
    places: [
      {
        value: { kind: 'country', country: 'FR', mode: 'not-stated' },
        confidence: 1,
        at: { column: 1, header: 'Country' },
        source: 'France',
      },
    ],
    safeguards: [],
  });
});

test('rows that say the same in a column share its cell, in another column they do not', () => {
  const { rows } = recogniseTable(
    ['Vendor', 'Hosting', 'Notes', 'Retention'],
    ['Acme', 'France', 'one year', 'one year'],
    ['Bolt', 'France', 'two years', 'one year'],
    ['Zoom', 'Spain', 'one year', 'two years'],
    ['Dial', 'France', 'one year', 'one year'],
  );
  expect(rows[3]?.places[0]).toBe(rows[0]?.places[0]);
  expect(rows[3]?.engagement).toEqual(rows[0]?.engagement);
  expect(rows[3]?.engagement.retention).toBe(rows[0]?.engagement.retention);
  expect(rows[1]?.engagement.retention).toBe(rows[0]?.engagement.retention);
  expect(rows[0]?.engagement.notes).not.toBe(rows[0]?.engagement.retention);
  expect(rows[1]?.engagement.notes?.value).toBe('two years');
});

describe('how sure a value is', () => {
  test.each([
    [['Vendor', 'Purpose'], 1],
    [['Vendor', 'Category'], 0.8],
    [['Vendor', 'Our main service category'], 0.8],
    [['Product', 'Hosting', 'What they do'], 1],
  ])('under the last of %j', (headers, confidence) => {
    const cells = headers.map((header) => (header === 'Hosting' ? 'France' : 'Mail'));
    expect(recogniseTable(headers, cells).rows[0]?.engagement.service?.confidence).toBe(confidence);
  });

  test('under the only name of a list, its legal one', () => {
    expect(rowOf(['Legal entity', 'Country'], 'Acme', 'France')?.vendor.name.confidence).toBe(1);
    expect(recogniseTable(['Service', 'Purpose', 'Country'], ['Acme', 'Mail', 'France']).rows[0]?.vendor.name).toEqual({
      value: 'Acme',
      confidence: 0.8,
      at: { column: 0, header: 'Service' },
      source: 'Acme',
    });
  });
});

describe('a name', () => {
  test('may name the company behind it, if no column does so before', () => {
    expect(rowOf(['Vendor', 'Country'], 'Neon (Neon Inc.)', 'France')?.vendor.contractingEntity).toEqual({
      value: 'Neon Inc.',
      confidence: 0.9,
      at: name,
      source: 'Neon (Neon Inc.)',
    });
    const before = rowOf(['Legal entity', 'Vendor'], 'Neon LLC', 'Neon (Neon Inc.)');
    expect(before?.vendor.contractingEntity?.value).toBe('Neon LLC');
    const after = rowOf(['Vendor', 'Legal entity'], 'Neon (Neon Inc.)', 'Neon LLC');
    expect(after?.vendor.contractingEntity).toMatchObject({ value: 'Neon LLC', confidence: 1 });
  });

  test('longer than the register takes is refused with what was found', () => {
    const long = 'y'.repeat(400);
    expect(recogniseTable(['Vendor', 'Country'], [long, 'France']).rejected).toEqual([
      { line: 2, column: 'Vendor', value: `${'y'.repeat(199)}…`, code: 'vendor-missing' },
    ]);
  });

  test('that is missing leaves the other doubts of its row to be told with it', () => {
    expect(recogniseTable(['Country', 'Vendor'], ['Atlantide', '']).rejected.map(({ code }) => code)).toEqual([
      'country-unknown',
      'vendor-missing',
    ]);
    expect(recogniseTable(['Vendor', 'Country'], ['Acme'], ['', 'France']).rows).toHaveLength(1);
  });
});

describe('a cell of places', () => {
  test('may say where the vendor is and what protects the data, less surely than their own columns', () => {
    const said = 'Ireland (HQ: USA), SCC (Stripe Payments Europe Ltd)';
    const row = rowOf(['Vendor', 'Hosting'], 'Stripe', said);
    const at = { column: 1, header: 'Hosting' };
    expect(row?.places).toEqual([
      { value: { kind: 'country', country: 'IE', mode: 'storage' }, confidence: 1, at, source: said },
    ]);
    expect(row?.vendor.establishmentCountry).toMatchObject({ value: 'US', at, source: said });
    expect(row?.vendor.contractingEntity).toEqual({
      value: 'Stripe Payments Europe Ltd',
      confidence: 0.7,
      at,
      source: said,
    });
    expect(row?.safeguards).toMatchObject([{ confidence: 0.7, at, source: said }]);
    expect(row?.families).toEqual(['scc']);
  });

  test('adds nothing to what another column said before', () => {
    const row = rowOf(
      ['Vendor', 'Legal entity', 'HQ', 'Safeguards', 'Hosting'],
      'Stripe',
      'Stripe Inc.',
      'France',
      'DPF',
      'Ireland (HQ: USA), DPF (Stripe Payments Europe Ltd)',
    );
    expect(row?.vendor.contractingEntity?.value).toBe('Stripe Inc.');
    expect(row?.vendor.establishmentCountry?.value).toBe('FR');
    expect(row?.safeguards.map(({ confidence, source }) => [confidence, source])).toEqual([[1, 'DPF']]);
  });

  test.each(['—', 'n/a', ''])('"%s" is none', (cell) => {
    const row = rowOf(['Vendor', 'Hosting'], 'Acme', cell);
    expect(row?.places).toEqual([]);
    expect(row?.doubts).toBeUndefined();
    expect(row?.families).toBeUndefined();
    expect(row?.links).toBeUndefined();
  });

  test('is kept to 500 characters with the doubt about it in 200', () => {
    const row = rowOf(['Vendor', 'Hosting'], 'Acme', 'y'.repeat(600));
    expect(row?.places.map(({ source }) => source)).toEqual(['y'.repeat(500)]);
    expect(row?.doubts).toMatchObject([{ column: 'Hosting', code: 'country-unknown', value: `${'y'.repeat(199)}…` }]);
  });
});

describe('the product of a company', () => {
  const headers = ['Company', 'Product', 'Service'];

  test('says what a row is about whose service is not told', () => {
    const told = [
      ['Acme', 'Mailer', ''],
      ['Bolt', 'Chat', 'support'],
    ];
    const { rows, unusedColumns, tables } = recogniseTable(headers, ...told);
    expect(rows.map(({ engagement }) => engagement.service)).toMatchObject([
      { value: 'Mailer', confidence: 0.7, at: { column: 1, header: 'Product' }, source: 'Mailer' },
      { value: 'support', confidence: 1, at: { column: 2 } },
    ]);
    expect([unusedColumns, tables[0]?.unusedColumns]).toEqual([[], []]);
  });

  test('is unused where every row tells its service, or a purpose', () => {
    expect(recogniseTable(headers, ['Bolt', 'Chat', 'support']).unusedColumns).toEqual(['Product']);
    const beside = recogniseTable(['Vendor', 'Product', 'Service', 'Purpose'], ['Bolt', 'Chat', '', 'support']);
    expect(beside.rows[0]?.engagement).toEqual({
      purpose: { value: 'support', confidence: 1, at: { column: 3, header: 'Purpose' }, source: 'support' },
    });
  });

  test('says nothing where it is unknown', () => {
    expect(rowOf(headers, 'Acme', 'unknown', '')?.engagement).toEqual({});
    expect(rowOf(headers, 'Acme', '', '')?.engagement).toEqual({});
  });
});

describe('an address', () => {
  const seat = (address: string, ...more: string[]) =>
    rowOf(['Vendor', 'Address', 'Service', ...(more.length > 0 ? ['HQ'] : [])], 'Acme', address, 'Mail', ...more)
      ?.vendor.establishmentCountry;

  test('says where the vendor is', () => {
    const address = '1 Main Street, Dublin 2, Ireland';
    expect(seat(address)).toEqual({
      value: 'IE',
      confidence: 0.7,
      at: { column: 1, header: 'Address' },
      source: address,
    });
  });

  test('says it once, and only of one country', () => {
    expect(seat('1 Main Street, Dublin, Ireland; 2 High Street, Cork, Ireland')?.value).toBe('IE');
    expect(seat('1 Main Street, Dublin, Ireland; 2 rue Z, Paris, France')).toBeUndefined();
    expect(seat('1 Main Street')).toBeUndefined();
    expect(seat('1 Main Street, Dublin 2, Ireland', 'France')).toMatchObject({ value: 'FR', confidence: 1 });
  });
});

describe('links', () => {
  const dpa = 'https://acme.example/legal/dpa';
  const privacy = 'https://acme.example/privacy';
  const list = 'https://acme.example/subprocessors';
  const site = 'https://acme.example/';

  test('of a row say by their address what they are', () => {
    const row = rowOf(['Vendor', 'Service'], link('Acme', site), `Mail, see ${dpa}, ${privacy} and ${list}; ${site}`);
    const read = (value: string) => ({ value, confidence: 0.9, at: name, source: value });
    expect(row?.links).toEqual([site, dpa, privacy, list]);
    expect(row?.vendor).toMatchObject({
      website: read(site),
      privacyUrl: read(privacy),
      subprocessorListUrl: read(list),
    });
    expect(row?.engagement.contractUrl).toEqual(read(dpa));
  });

  test('of a column say what it is headed by', () => {
    const row = rowOf(
      ['Vendor', 'Website', 'Privacy policy', 'DPA link', 'Service'],
      link('Acme', 'https://other.example/'),
      'acme.example',
      link('Policy', 'https://acme.example/p'),
      link('https://acme.example/d', 'https://acme.example/elsewhere'),
      link('Mail', 'https://acme.example/mail'),
    );
    expect(row?.vendor.website).toMatchObject({ value: 'https://acme.example', source: 'acme.example' });
    expect(row?.vendor.privacyUrl).toMatchObject({ value: 'https://acme.example/p', source: 'Policy', confidence: 1 });
    expect(row?.engagement.contractUrl?.value).toBe('https://acme.example/d');
    expect(row?.engagement.service?.value).toBe('Mail');
  });

  test('that say nothing are still links of the row', () => {
    const row = rowOf(['Vendor', 'Service'], 'Acme', 'Mail: https://acme.example/mail');
    expect(row?.links).toEqual(['https://acme.example/mail']);
    expect(Object.keys(row?.vendor ?? {})).toEqual(['name']);
    expect(Object.keys(row?.engagement ?? {})).toEqual(['service']);
  });
});

describe('safeguards', () => {
  test('not understood are kept as stated, with a doubt', () => {
    const row = rowOf(['Vendor', 'Safeguards'], 'Acme', 'ask Bob');
    expect(row?.safeguards).toMatchObject([{ value: { instrument: 'statement-only', rank: 1 }, confidence: 0.3 }]);
    expect(row?.doubts).toEqual([
      {
        line: 2,
        column: 'Safeguards',
        value: 'ask Bob',
        code: 'safeguard-unknown',
        expected: ['CCT module 3', 'SCC module 2', 'DPF', "décision d'adéquation", 'BCR', 'aucune'],
      },
    ]);
  });

  test.each([
    ['Transfer mechanism', 'None', ['none-needed']],
    ['Transfer mechanism', 'unknown', undefined],
    ['Safeguards', 'None', undefined],
  ])('under %s, "%s" names %j', (header, cell, families) => {
    expect(rowOf(['Vendor', header], 'Acme', cell)?.families).toEqual(families);
  });

  test('are not needed where the data do not leave', () => {
    const headers = ['Vendor', 'Outside the EU', 'Safeguards'];
    expect(rowOf(headers, 'Acme', 'No', '')?.families).toEqual(['none-needed']);
    expect(rowOf(headers, 'Acme', 'No', 'see annex')).toMatchObject({ families: ['none-needed'], safeguards: [] });
    expect(rowOf(headers, 'Acme', 'Yes', '')?.families).toBeUndefined();
    expect(rowOf(headers, 'Acme', 'Yes', 'see the annex of it')?.safeguards).toHaveLength(1);
    expect(rowOf(headers, 'Acme', '', '')?.families).toBeUndefined();
  });

  test.each([
    ['Notes', ['—', 'Transfers to the US under SCC'], 2],
    ['Remarques diverses', ['rien', 'Transferts encadrés par des CCT'], 2],
  ])('stand under %s where no other column has them', (header, [first, second], line) => {
    const { rows } = recogniseTable(
      ['Vendor', 'Service', header],
      ['Acme', 'Mail', first ?? ''],
      ['Bolt', 'Chat', second ?? ''],
    );
    expect(rows[0]?.safeguards).toEqual([]);
    expect(rows[1]).toMatchObject({
      line: line + 1,
      safeguards: [{ confidence: 0.6, at: name, source: second }],
      families: ['scc'],
    });
  });

  test('stand in the answer to whether data leave, where their own column is blank', () => {
    const row = rowOf(['Vendor', 'Outside the EU', 'Safeguards'], 'Acme', 'Yes, under SCC', '');
    expect(row?.safeguards).toMatchObject([{ confidence: 0.6, at: name, source: 'Yes, under SCC' }]);
    expect(rowOf(['Vendor', 'Outside the EU', 'Safeguards'], 'Acme', 'No, but SCC', '')?.families).toEqual(['scc']);
  });

  test('are not looked for beside their own column; without one, the words on the service may name them', () => {
    const both = rowOf(['Vendor', 'Safeguards', 'Notes'], 'Acme', 'DPF', 'Transfers under SCC');
    expect(both?.safeguards.map(({ value }) => value.instrument)).toEqual(['adequacy-dpf']);
    expect(rowOf(['Vendor', 'Service'], 'Acme', 'Transfers under SCC')?.families).toEqual(['scc']);
    expect(rowOf(['Vendor', 'DPA'], 'Acme', 'DPA + SCCs')?.families).toEqual(['scc']);
  });

  test('stand in notes where one of the first 500 says so', () => {
    const many = (filler: number) =>
      recogniseTable(['Vendor', 'Notes'], ...Array.from({ length: filler }, (_, nth) => [`Acme ${nth}`, '']), [
        'Bolt',
        'Transfers under SCC',
      ]).rows.at(-1)?.families;
    expect(many(498)).toEqual(['scc']);
    expect(many(499)).toBeUndefined();
  });

  test('are each told once, the first time they are named', () => {
    const row = rowOf(['Vendor', 'Hosting', 'Remote access'], 'Acme', 'USA, SCC', 'India, SCC');
    expect(row?.safeguards.map(({ source }) => source)).toEqual(['USA, SCC']);
  });
});

describe('what stands above a table', () => {
  const table = (...more: string[][]) =>
    grid([
      ['Vendor', 'Service', ...(more[0] ?? [])],
      ['Acme', 'Mail', ...(more[1] ?? [])],
    ]);

  test('says where its vendors are, less surely', () => {
    const [row] = recognisePage(heading('Sub-processors located in Germany'), table()).rows;
    expect(row?.places).toEqual([
      {
        value: expect.objectContaining({ kind: 'country', country: 'DE' }),
        confidence: 0.7,
        at: name,
        source: 'Sub-processors located in Germany',
      },
    ]);
  });

  test('says nothing of a row with a place of its own', () => {
    const { rows } = recognisePage(heading('Sub-processors located in Germany'), table(['Country'], ['France']));
    expect(rows[0]?.places.map(({ value }) => value.country)).toEqual(['FR']);
  });

  test('where nothing does, the service says it by its own sentence', () => {
    const said = 'Mail. Servers are located in Ireland.';
    expect(rowOf(['Vendor', 'Service'], 'Acme', said)?.places).toEqual([
      { value: expect.objectContaining({ country: 'IE' }), confidence: 0.6, at: name, source: said },
    ]);
    const purpose = rowOf(['Vendor', 'Service', 'Purpose'], 'Acme', 'Mail', said);
    expect(purpose?.places).toMatchObject([{ source: said, value: { country: 'IE' } }]);
    const both = rowOf(['Vendor', 'Service', 'Purpose'], 'Acme', said, 'Data is stored in France');
    expect(both?.places.map(({ value }) => value.country)).toEqual(['IE']);
    expect(rowOf(['Vendor', 'Service', 'Country'], 'Acme', said, '')?.places).toEqual([]);
    const above = recognisePage(
      heading('Sub-processors located in Germany'),
      grid([
        ['Vendor', 'Service'],
        ['Acme', said],
      ]),
    );
    expect(above.rows[0]?.places.map(({ value }) => value.country)).toEqual(['DE']);
  });

  test.each([
    ['the paragraph', [heading('Sub-processors in Germany'), paragraph('These vendors are located in France.')], 'FR'],
    ['the nearest heading', [heading('Vendors in Germany', 1), heading('Vendors located in France', 2)], 'FR'],
    ['a heading farther up', [heading('Sub-processors located in Germany', 1), heading('Tools', 2)], 'DE'],
  ])('%s tells first', (_case, above, country) => {
    expect(recognisePage(...above, table()).rows[0]?.places.map(({ value }) => value.country)).toEqual([country]);
  });
});

describe('the remarks of a draft', () => {
  test.each([
    ['Mail [COUNSEL: confirm] sending', 'Mail sending'],
    ['Mail [NOTE TO LEGAL: to be checked]', 'Mail'],
    ['Mail [Note: EU only]', 'Mail [Note: EU only]'],
    ['Mail [A: EU only]', 'Mail [A: EU only]'],
    ['Mail [NOTE]', 'Mail [NOTE]'],
    ['Mail\u200B sending', 'Mail sending'],
  ])('%j is read as %j', (text, expected) => {
    expect(rowOf(['Vendor', 'Service'], 'Acme', text)?.engagement.service?.value).toBe(expected);
  });

  test('an apostrophe before a tab comes off with it, one inside a formula does not', () => {
    expect(rowOf(['Vendor', 'Notes'], 'Acme', "'\tx")?.engagement.notes?.value).toBe('x');
    expect(rowOf(['Vendor', 'Notes'], 'Acme', "x\n'=y")?.engagement.notes?.value).toBe("x\n'=y");
  });
});

describe('what a row is recognised by', () => {
  const marks = (...rows: SourceCell[][]) => {
    const document = documentOf(rows.map((cells, at) => ({ line: at + 1, cells })));
    const { rows: outlined, marksOf } = outline(document, { countries: COUNTRIES });
    return outlined.map(marksOf);
  };

  test('is its name, the company behind it and its site', () => {
    const headers = ['Vendor', 'Legal entity', 'Website', 'Service'];
    expect(marks(headers, ['Acme', 'Acme GmbH', 'acme.example', 'Mail'])).toEqual([
      { name: 'Acme', contractingEntity: 'Acme GmbH', website: 'https://acme.example' },
    ]);
    expect(marks(['Vendor', 'Service'], [link('Acme', 'https://acme.example/'), 'Mail'], ['', 'Chat'])).toEqual([
      { name: 'Acme', contractingEntity: undefined, website: 'https://acme.example/' },
      undefined,
    ]);
  });

  test('is told apart in rows of one name by the company, its place and a link anywhere in the row', () => {
    const of = (contractingEntity?: string, website?: string) => ({ name: 'Acme', contractingEntity, website });
    expect(
      marks(
        ['Vendor', 'Country', 'Service'],
        ['Acme', 'Ireland', 'Mail'],
        ['Acme', 'France', 'Chat'],
        ['Acme', 'Ireland (Acme Europe Ltd)', 'Mail'],
        ['Acme', 'Ireland', 'https://acme.example/'],
        ['Acme', 'Ireland', 'Mail'],
        ['Acme', 'Ireland', link('Mail', 'https://acme.example/')],
      ),
    ).toEqual([
      of(),
      of(),
      of('Acme Europe Ltd'),
      of(undefined, 'https://acme.example/'),
      of(),
      of(undefined, 'https://acme.example/'),
    ]);
  });

  test.each([
    ['name', true],
    ['contractingEntity', true],
    ['website', true],
    ['locations', true],
    ['accessedFrom', true],
    ['service', false],
    ['privacyUrl', false],
    [null, false],
  ] as const)('may stand in a column of %s: %s', (field, may) => {
    expect(isMarking({ index: 0, header: '', field, confidence: 1 })).toBe(may);
  });

  test.each(['Hosting', 'Country'])('may be a company that stands under %s', (header) => {
    expect(marks(['Vendor', header], ['Acme', 'Ireland (Acme Europe Ltd)'])[0]?.contractingEntity).toBe(
      'Acme Europe Ltd',
    );
  });
});

test('a heading of the page is that of its rows', () => {
  const rows = [
    ['Vendor', 'Service'],
    ['Acme', 'Mail'],
  ];
  expect(recognisePage(heading('Our tools'), grid(rows)).rows[0]?.heading).toBe('Our tools');
  expect(recognise(page(grid(rows)), { countries: COUNTRIES }).rows[0]).not.toHaveProperty('heading');
});
