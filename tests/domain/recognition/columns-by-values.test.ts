import { describe, expect, test } from 'vitest';
import { assign, findColumns, isBareName } from '../../../app/domain/recognition/columns';
import type { ImportField } from '../../../app/domain/recognition/fields';

type Meant = [ImportField | null, number];

/** What each header means over these rows of values. */
const meant = (headers: string[], ...rows: string[][]): Meant[] =>
  assign(
    headers,
    rows.map((cells) => ({ cells })),
  ).map(({ field, confidence }) => [field, confidence]);

const headerAt = (...rows: string[][]) => findColumns(rows.map((cells) => ({ cells })))?.headerAt;

describe('the row of headers is the one that says most', () => {
  test.each<[string, number | undefined, string[][]]>([
    [
      'beside a vendor, a column nobody keeps is a header too',
      0,
      [
        ['Vendor', 'Status'],
        ['Acme', 'ok'],
      ],
    ],
    [
      'two headers of which nothing is kept say less than one field',
      1,
      [
        ['Vendor', 'Owner', 'Logo'],
        ['Vendor', 'Country'],
      ],
    ],
    [
      'even four of them',
      1,
      [
        ['Vendor', 'Owner', 'Logo', 'Status', 'Budget'],
        ['Vendor', 'Country', 'Service'],
      ],
    ],
    [
      'and yet more than none',
      1,
      [
        ['Vendor', 'Status'],
        ['Company', 'Status', 'Owner'],
      ],
    ],
    [
      'a word for want of a better is a sure one',
      1,
      [
        ['Vendor', 'Our main service category'],
        ['Vendor', 'Category'],
      ],
    ],
    [
      'a phrase inside a sentence is not',
      1,
      [
        ['Vendor', 'The country of it'],
        ['Vendor', 'Country'],
      ],
    ],
    ['a title of one word over one column', 0, [['Sous-traitants'], ['OVH'], ['']]],
    ['not over two columns', undefined, [['Sous-traitants'], ['OVH', 'France']]],
  ])('%s', (_case, expected, rows) => {
    expect(headerAt(...rows)).toBe(expected);
  });
});

describe('a website', () => {
  test.each<[string[], Meant]>([
    [['https://10.0.0.1'], ['website', 0.85]],
    [['acme.example'], ['website', 0.85]],
    [['[Acme](/acme)'], ['website', 0.85]],
    [['see [1]'], [null, 0]],
    [['Acme.x'], [null, 0]],
    [['v1.20'], [null, 0]],
    [
      ['Production', 'acme.example'],
      ['website', 0.85],
    ],
    [
      ['', ' '],
      ['website', 0.85],
    ],
  ])('"Domain" over %j', (values, expected) => {
    expect(meant(['Name', 'Domain'], ...values.map((value) => ['Acme', value]))[1]).toEqual(expected);
  });
});

test('"Data" over days and kinds of data says which data', () => {
  expect(meant(['Fornitore', 'Data'], ['Acme', '12/03/2024'], ['Bolt', '13/03/2024'])[1]).toEqual([null, 0]);
  expect(meant(['Fornitore', 'Data'], ['Acme', '12/03/2024'], ['Bolt', 'Indirizzi'])[1]).toEqual([
    'dataCategories',
    0.85,
  ]);
  expect(meant(['Fornitore', 'Data'])[1]).toEqual(['dataCategories', 0.85]);
  expect(meant(['Fornitore', 'Note'], ['Acme', '12/03/2024'])[1]).toEqual(['notes', 1]);
});

describe('whether data leaves the EEA, or by what safeguard', () => {
  test.each<[string, string[], Meant]>([
    ['Outside the EU', ['yes', '—', 'unknown'], ['leavesEea', 1]],
    ['Outside the EU', ['yes', 'with SCC'], ['safeguards', 0.75]],
    ['Outside the EU', ['2'], ['safeguards', 0.75]],
    ['Outside the EU', [], ['leavesEea', 1]],
    ['Data sent outside the EU', ['with SCC'], ['safeguards', 0.7]],
    ['Transfers', ['oui', '—', '?'], ['leavesEea', 0.85]],
    ['Transfers', ['oui', 'CCT'], ['safeguards', 0.85]],
    ['Transfers', ['—', 'unknown'], ['safeguards', 0.85]],
    ['Transfers', [], ['safeguards', 0.85]],
    ['Garanties', ['non'], ['safeguards', 1]],
  ])('%s over %j', (header, values, expected) => {
    expect(meant(['Vendor', header], ...values.map((value) => ['Acme', value]))[1]).toEqual(expected);
  });

  test('beside another column that answers, "transfers" are safeguards', () => {
    expect(meant(['Vendor', 'Transfers', 'Outside the EU'], ['Acme', 'yes', 'yes']).slice(1)).toEqual([
      ['safeguards', 0.85],
      ['leavesEea', 1],
    ]);
  });
});

describe('a registered office', () => {
  test.each<[string, string[], Meant]>([
    ['Siège social', ['Paris, France', 'Irlande'], ['establishmentCountry', 0.75]],
    ['Siège social', ['Paris, France', '1 rue Z, Lyon'], ['address', 1]],
    ['Siège social', ['rue Z\nLyon'], ['address', 1]],
    ['Siège social', [`${'a'.repeat(52)}, France`], ['establishmentCountry', 0.75]],
    ['Siège social', [`${'a'.repeat(53)}, France`], ['address', 1]],
    ['Siège social', [''], ['address', 1]],
    ['Main postal address', ['France'], ['establishmentCountry', 0.7]],
  ])('%s over %j', (header, values, expected) => {
    expect(meant(['Prestataire', header], ...values.map((value) => ['Acme', value]))[1]).toEqual(expected);
  });

  test('stays an address where the country of it stands apart', () => {
    expect(meant(['Vendor', 'Registered office', 'HQ'], ['Acme', 'Paris', 'France']).slice(1)).toEqual([
      ['address', 1],
      ['establishmentCountry', 0.85],
    ]);
  });
});

describe('a key beside what it displays', () => {
  test.each([
    'Display name',
    'displayName',
    'Displayed name',
    'Label',
    'Nom affiché',
    'Anzeigename',
    'Nombre visible',
    'Nome visualizzato',
  ])('%s is the name', (header) => {
    expect(
      meant(['name', header, 'Country'], ['north-cloud_2', 'North Cloud', 'France'], ['ovh', 'ovh', 'France']),
    ).toEqual([
      [null, 0],
      ['name', 0.85],
      ['locations', 1],
    ]);
  });

  test.each<[string, string[][]]>([
    ['a name in capitals', [['North', 'North Cloud']]],
    ['a name of two words', [['north cloud', 'North Cloud']]],
    ['a name that ends with a dash', [['north-', 'North Cloud']]],
    ['a name that begins with one', [['-north', 'North Cloud']]],
    [
      'one name among keys',
      [
        ['north', 'North Cloud'],
        ['Ovh', 'OVH'],
      ],
    ],
    ['keys displayed as keys', [['north', 'north']]],
    ['keys that nothing displays', [['north', '']]],
    ['no value', []],
  ])('%s stays the name', (_case, rows) => {
    expect(meant(['Name', 'Label'], ...rows)[0]).toEqual(['name', 0.85]);
  });

  test('a column of vendors is no key', () => {
    expect(meant(['Vendor', 'Label'], ['north', 'North Cloud'])[0]).toEqual(['name', 1]);
  });
});

describe('a bare name', () => {
  test.each(['Name', 'Nom', 'Nombre', 'Nome', 'Naam', 'Nazwa', 'Bezeichnung', 'Title', 'Libellé'])(
    '%s beside a vendor is that of a product',
    (header) => {
      expect(isBareName(header)).toBe(true);
      expect(meant(['Supplier', header, 'Service'])).toEqual([
        ['name', 1],
        ['product', 0.75],
        ['service', 1],
      ]);
    },
  );

  test.each(['Names', 'Vendor name', 'Surname', 'Nombre y apellidos'])('%s says whose it is', (header) => {
    expect(isBareName(header)).toBe(false);
  });

  test('is nothing beside a vendor and a product', () => {
    expect(meant(['Supplier', 'Name', 'Product', 'Service'])).toEqual([
      ['name', 1],
      [null, 0],
      ['product', 0.85],
      ['service', 1],
    ]);
  });

  test('is the name beside a company, which is less sure than a vendor', () => {
    expect(meant(['Company', 'Name', 'Service'])).toEqual([
      ['name', 0.85],
      [null, 0],
      ['service', 1],
    ]);
  });
});

describe('the company behind a name', () => {
  test.each(['Entity', 'Entité', 'Entidad', 'Entiteit', 'Entidade', 'Podmiot'])('stands under %s', (header) => {
    expect(meant(['Name', header, 'Purpose'])[1]).toEqual(['contractingEntity', 0.75]);
  });

  test.each(['Company', 'Société', 'Firma', 'Empresa', 'Azienda', 'Bedrijf', 'Società'])(
    'stands under %s, where only companies do',
    (header) => {
      expect(meant(['Name', header, 'Purpose'], ['Acme', 'Acme GmbH', 'mail'], ['Bolt', 'Bolt SAS', 'CRM'])[1]).toEqual(
        ['contractingEntity', 0.75],
      );
      expect(meant(['Name', header, 'Purpose'], ['Acme', 'Acme GmbH', 'mail'], ['Bolt', 'Bolt', 'CRM'])[1]).toEqual([
        null,
        0,
      ]);
    },
  );

  test('stands under "legal" over at least one company', () => {
    expect(meant(['Vendor', 'Legal', 'Why'], ['Acme', 'Acme GmbH', 'mail'], ['Bolt', 'Bolt', 'CRM'])[1]).toEqual([
      'contractingEntity',
      0.75,
    ]);
    expect(meant(['Vendor', 'Legal', 'Why'], ['Acme', 'approved', 'mail'])[1]).toEqual([null, 0]);
    expect(meant(['Vendor', 'Legal', 'Legal name'], ['Acme', 'Acme GmbH', 'Acme GmbH'])[1]).toEqual([null, 0]);
  });

  test('is no second one, and no name before the names', () => {
    expect(meant(['Name', 'Entity', 'Legal name'])).toEqual([
      ['name', 0.85],
      [null, 0],
      ['contractingEntity', 1],
    ]);
    expect(meant(['Entity', 'Name', 'Purpose'])).toEqual([
      ['name', 0.85],
      [null, 0],
      ['service', 0.85],
    ]);
  });

  test('of a vendor is not its "entity", which may be one of ours', () => {
    expect(meant(['Vendor', 'Entity', 'Purpose'])[1]).toEqual([null, 0]);
  });
});
