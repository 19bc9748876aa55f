import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../app/domain/recognition/columns';

const table = (...rows: string[][]) => findColumns(rows.map((cells, at) => ({ line: at + 1, cells })));
const fields = (...rows: string[][]) => table(...rows)?.columns.map(({ field, confidence }) => [field, confidence]);

describe('the row of headers', () => {
  test.each([
    [
      'is the first',
      [
        ['Vendor', 'Country'],
        ['Acme', 'France'],
      ],
      0,
    ],
    ['stands below a title', [['Our vendors'], ['Vendor', 'Country'], ['Acme', 'France']], 1],
    ['stands below empty rows', [[' '], [], ['Vendor', 'Country']], 2],
    [
      'is the one that says most',
      [
        ['Vendor', 'Country'],
        ['Vendor', 'Country', 'Service'],
      ],
      1,
    ],
    [
      'is the first of two that say as much',
      [
        ['Vendor', 'Country'],
        ['Supplier', 'Location'],
      ],
      0,
    ],
    ['may be one word over a column of names', [['Vendor'], ['Acme']], 0],
    [
      'is not one word beside others',
      [
        ['Vendor', 'x'],
        ['Acme', 'y'],
      ],
      undefined,
    ],
    [
      'names a vendor',
      [
        ['Country', 'Service'],
        ['France', 'mail'],
      ],
      undefined,
    ],
    ['is not there', [], undefined],
    ['is looked for in 25 rows', [...Array(24).fill(['title']), ['Vendor', 'Country']], 24],
    ['is looked for no farther', [...Array(25).fill(['title']), ['Vendor', 'Country']], undefined],
    ['is looked for among rows that say something', [...Array(40).fill(['']), ['Vendor', 'Country']], 40],
  ] as [string, string[][], number | undefined][])('%s', (_case, rows, headerAt) => {
    expect(table(...rows)?.headerAt).toBe(headerAt);
  });
});

describe('the columns', () => {
  test('keep their place and their header', () => {
    expect(table([' Vendor ', 'Budget', 'Country'])?.columns).toEqual([
      { index: 0, header: 'Vendor', field: 'name', confidence: 1 },
      { index: 1, header: 'Budget', field: null, confidence: 0 },
      { index: 2, header: 'Country', field: 'locations', confidence: 1 },
    ]);
  });

  test.each([
    [
      'the surest of two',
      ['Company', 'Vendor', 'Service'],
      [
        [null, 0],
        ['name', 1],
        ['service', 1],
      ],
    ],
    [
      'the surest of two, first',
      ['Vendor', 'Company', 'Service'],
      [
        ['name', 1],
        [null, 0],
        ['service', 1],
      ],
    ],
    [
      'the first of two as sure',
      ['Vendor', 'Supplier', 'Service'],
      [
        ['name', 1],
        [null, 0],
        ['service', 1],
      ],
    ],
    [
      'the surest of three',
      ['Description', 'Usage', 'Service', 'Vendor'],
      [
        [null, 0],
        [null, 0],
        ['service', 1],
        ['name', 1],
      ],
    ],
    [
      'places from several',
      ['Vendor', 'Country', 'Location'],
      [
        ['name', 1],
        ['locations', 1],
        ['locations', 1],
      ],
    ],
  ])('%s', (_case, headers, expected) => {
    expect(fields(headers)).toEqual(expected);
  });
});

describe('a list of companies by their legal name only', () => {
  test('the legal name is the name', () => {
    expect(fields(['Raison sociale', 'Pays'])).toEqual([
      ['name', 0.8],
      ['locations', 1],
    ]);
  });
  test('beside a name it is the entity', () => {
    expect(fields(['Raison sociale', 'Prestataire'])).toEqual([
      ['contractingEntity', 1],
      ['name', 1],
    ]);
  });
});

describe('"Rôle"', () => {
  const role = (...values: string[]) => fields(['Prestataire', 'Rôle'], ...values.map((value) => ['Acme', value]))?.[1];

  test.each([
    ['holding services is the service', ['Envoi des e-mails', 'Paie'], ['service', 0.85]],
    ['holding roles is the role', ['Sous-traitant', 'Destinataire'], ['role', 0.85]],
    ['holding both is the role', ['Envoi des e-mails', 'Sous-traitant'], ['role', 0.85]],
    ['holding nothing is the role', ['', ' '], ['role', 0.85]],
    ['holding services and gaps is the service', ['Envoi des e-mails', ' ', ''], ['service', 0.85]],
    ['holding "unknown" is the role', ['inconnu'], ['role', 0.85]],
  ])('%s', (_case, values, expected) => {
    expect(role(...values)).toEqual(expected);
  });

  test('beside a service it is the role whatever it holds', () => {
    expect(fields(['Prestataire', 'Rôle', 'Prestation'], ['Acme', 'Envoi', 'mail'])?.[1]).toEqual(['role', 0.85]);
  });

  test('200 values are looked at', () => {
    const services = (count: number) => Array<string>(count).fill('Envoi');
    expect(role(...services(199), 'Sous-traitant')).toEqual(['role', 0.85]);
    expect(role(...services(200), 'Sous-traitant')).toEqual(['service', 0.85]);
  });

  test('what stands above the headers is no value', () => {
    expect(fields(['', 'Sous-traitant'], ['Prestataire', 'Rôle'], ['Acme', 'Envoi'])?.[1]).toEqual(['service', 0.85]);
  });

  test('a row that ends early holds nothing there', () => {
    expect(fields(['Prestataire', 'Rôle'], ['Acme'], ['Bolt', 'Envoi'])?.[1]).toEqual(['service', 0.85]);
  });
});

describe('a bare country', () => {
  test.each([
    ['beside hosting is where the vendor is', ['Prestataire', 'Pays', 'Hébergement'], ['establishmentCountry', 0.6]],
    ['beside processing too', ['Vendor', 'Country', 'Processing location'], ['establishmentCountry', 0.6]],
    ['alone is where the data is', ['Vendor', 'Country'], ['locations', 1]],
    ['beside remote access it is where the data is', ['Vendor', 'Country', 'Remote access'], ['locations', 1]],
    [
      'beside the establishment it is where the data is',
      ['Vendor', 'Country', 'Hosting', 'Headquarters country'],
      ['locations', 1],
    ],
    ['said to be of the data is where the data is', ['Vendor', 'Data location', 'Hosting'], ['locations', 1]],
    ['of destination is where the data is', ['Vendor', 'Pays de destination', 'Hosting'], ['locations', 1]],
  ])('%s', (_case, headers, expected) => {
    expect(fields(headers)?.[1]).toEqual(expected);
  });
});

const fieldsOf = (...rows: string[][]) => table(...rows)?.columns.map(({ field }) => field);

test('of two columns of one field the one that holds values tells, though less sure', () => {
  expect(fieldsOf(['Vendor', 'LEI', 'VAT'], ['Acme', '', 'FR1'])).toEqual(['name', null, 'registrationNumber']);
  expect(fieldsOf(['Vendor', 'VAT', 'LEI'], ['Acme', 'FR1', ''])).toEqual(['name', 'registrationNumber', null]);
  expect(fieldsOf(['Vendor', 'LEI', 'VAT'], ['Acme', '', ''])).toEqual(['name', 'registrationNumber', null]);
});

describe('what the values deny', () => {
  test('a domain without an address of the web is no website', () => {
    expect(fieldsOf(['Name', 'Domain'], ['Acme', 'Production'])).toEqual(['name', null]);
    expect(fieldsOf(['Name', 'Domain'], ['Acme', 'acme.example'])).toEqual(['name', 'website']);
    expect(fieldsOf(['Name', 'Website'], ['Acme', 'none'])).toEqual(['name', 'website']);
  });

  test('"Data" over days is the Italian day', () => {
    expect(fieldsOf(['Fornitore', 'Data'], ['Acme', '12/03/2024'])).toEqual(['name', null]);
    expect(fieldsOf(['Vendor', 'Data'], ['Acme', 'E-mail'])).toEqual(['name', 'dataCategories']);
  });

  test('sentences under "outside the EU" are safeguards, unless another column holds them', () => {
    const outside = 'Overdracht buiten EER';
    expect(fieldsOf(['Subverwerker', outside], ['Acme', 'Nee'])?.[1]).toBe('leavesEea');
    expect(fieldsOf(['Subverwerker', outside], ['Acme', 'Mogelijk, dan SCC'])?.[1]).toBe('safeguards');
    expect(fieldsOf(['Subverwerker', outside, 'Waarborgen'], ['Acme', 'Mogelijk', 'SCC'])?.[1]).toBe('leavesEea');
  });

  test('yes and no under "transfers" say whether data leaves the EEA', () => {
    expect(fieldsOf(['Vendor', 'Transfers'], ['Acme', 'yes'], ['Bolt', '—'])?.[1]).toBe('leavesEea');
    expect(fieldsOf(['Vendor', 'Transfers'], ['Acme', 'yes'], ['Bolt', 'SCC'])?.[1]).toBe('safeguards');
    expect(fieldsOf(['Vendor', 'Transfers'], ['Acme', '—'])?.[1]).toBe('safeguards');
    expect(fieldsOf(['Vendor', 'Transfer mechanism'], ['Acme', 'no'])?.[1]).toBe('safeguards');
  });

  test('a registered office without a number is a place', () => {
    expect(fieldsOf(['Prestataire', 'Siège social'], ['Acme', 'Paris, France'])?.[1]).toBe('establishmentCountry');
    expect(fieldsOf(['Prestataire', 'Siège social'], ['Acme', '1 rue X, 75001 Paris'])?.[1]).toBe('address');
    expect(fieldsOf(['Prestataire', 'Siège social'])?.[1]).toBe('address');
  });
});

describe('who the vendor is', () => {
  test.each<[string, string[], (string | null)[]]>([
    ['a product beside a company is a help', ['Company', 'Product', 'Service'], ['name', 'product', 'service']],
    ['a product alone is the vendor', ['Tool', 'Zweck', 'Region'], ['name', 'service', 'locations']],
    ['a product with its entity is the vendor', ['Marke', 'Rechtsträger'], ['name', 'contractingEntity']],
    ['a name beside a vendor is a product', ['Supplier', 'Name', 'Service'], ['name', 'product', 'service']],
    ['an entity after a name is its company', ['Name', 'Entity', 'Purpose'], ['name', 'contractingEntity', 'service']],
    ['an entity before a name is not', ['Entity', 'Sub-processor', 'Purpose'], [null, 'name', 'service']],
    ['a service with a purpose is the vendor', ['Dienst', 'Zweck', 'Region'], ['name', 'service', 'locations']],
  ])('%s', (_case, headers, expected) => {
    expect(fieldsOf(headers)).toEqual(expected);
  });

  test.each([[['Service', 'Purpose', 'Budget']], [['Service', 'Location']], [['Country', 'Service']]])(
    '%j names none',
    (headers) => {
      expect(fieldsOf(headers)).toBeUndefined();
    },
  );
});

describe('the service', () => {
  test.each<[string, string[], (string | null)[]]>([
    ['is the purpose where nothing else is', ['Vendor', 'Purpose'], ['name', 'service']],
    ['has its purpose beside it', ['Vendor', 'Service', 'Purpose'], ['name', 'service', 'purpose']],
    ['is a category for want of better', ['Vendor', 'Category'], ['name', 'service']],
    ['is the purpose before a category', ['Vendor', 'Category', 'Purpose'], ['name', null, 'service']],
    [
      'is the category before a bare reason',
      ['Vendor', 'Category', 'Our purposes there'],
      ['name', 'service', 'purpose'],
    ],
    ['is the product for want of better', ['Company', 'Product', 'Country'], ['name', 'service', 'locations']],
    ['is not the product beside a purpose', ['Company', 'Product', 'Purpose'], ['name', 'product', 'service']],
    ['may be missing', ['Vendor', 'Country'], ['name', 'locations']],
  ])('%s', (_case, headers, expected) => {
    expect(fieldsOf(headers)).toEqual(expected);
  });
});

describe('a bare country among the master data of vendors', () => {
  test.each<[string, string[], string]>([
    ['is the country of the address', ['Name', 'Address', 'Country'], 'establishmentCountry'],
    ['is the country of the city', ['Name', 'City', 'Country'], 'establishmentCountry'],
    ['also beside a category', ['Name', 'Currency', 'Category', 'Country'], 'establishmentCountry'],
    ['is where the data is beside a service', ['Name', 'Address', 'Service', 'Country'], 'locations'],
    ['is where the data is beside safeguards', ['Name', 'City', 'Safeguards', 'Country'], 'locations'],
    ['is where the data is if the seat stands apart', ['Name', 'City', 'Seat', 'Country'], 'locations'],
  ])('%s', (_case, headers, expected) => {
    expect(fieldsOf(headers)?.at(-1)).toBe(expected);
  });
});

test('the headers are the row that says most surely, not prose below them that says more words', () => {
  expect(
    table(
      ['Vendor', 'Purpose', 'Country'],
      ['A vendor of services', 'Hosting of personal data for us', 'The location of the vendor', 'The website of it'],
    )?.headerAt,
  ).toBe(0);
});
