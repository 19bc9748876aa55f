import { describe, expect, test } from 'vitest';
import type { Column } from '../../../app/domain/recognition/columns';
import { assign, isBareName, keepSurest } from '../../../app/domain/recognition/columns';
import type { ImportField } from '../../../app/domain/recognition/fields';

type Meant = [ImportField | null, number];

const meant = (headers: string[], ...rows: string[][]): Meant[] =>
  assign(
    headers,
    rows.map((cells) => ({ cells })),
  ).map(({ field, confidence }) => [field, confidence]);

describe('a list without a column of vendors', () => {
  test.each([
    'Service',
    'Services',
    'Dienst',
    'Dienste',
    'Diensten',
    'Servicio',
    'Servicios',
    'Servizio',
    'Servizi',
    'Serviço',
    'Usługa',
    'Usługi',
    'Service used',
    'Used service',
    'Used services',
  ])('calls its vendors by %s beside a purpose and a place', (header) => {
    expect(meant([header, 'Purpose', 'Location'])).toEqual([
      ['name', 0.75],
      ['service', 0.85],
      ['locations', 1],
    ]);
  });

  test.each<[string, string[]]>([
    ['no word on what for', ['Service', 'Location']],
    ['nothing about processing', ['Service', 'Purpose', 'Budget']],
    ['a description in place of the service', ['What they do', 'Purpose', 'Location']],
  ])('names none with %s', (_case, headers) => {
    expect(meant(headers).filter(([field]) => field === 'name')).toEqual([]);
  });

  test.each(['Data processed', 'Safeguards', 'DPA', 'DPA link', 'Website'])(
    'may tell of %s instead of places',
    (header) => {
      expect(meant(['Service', 'Purpose', header])[0]).toEqual(['name', 0.75]);
    },
  );

  test('may say what for by another service', () => {
    expect(meant(['Service', 'What they do', 'Location'])).toEqual([
      ['name', 0.75],
      ['service', 1],
      ['locations', 1],
    ]);
  });

  test('calls them by their product, or by the company behind it', () => {
    expect(meant(['Product', 'Legal entity', 'Service', 'Location'])).toEqual([
      ['name', 0.8],
      ['contractingEntity', 1],
      ['service', 1],
      ['locations', 1],
    ]);
    expect(meant(['Legal entity', 'Service', 'Purpose', 'Location'])).toEqual([
      ['name', 0.8],
      ['service', 1],
      ['purpose', 1],
      ['locations', 1],
    ]);
    expect(meant(['Product', 'Service', 'Purpose', 'Location'])[0]).toEqual(['name', 0.8]);
  });
});

describe('one column for each field', () => {
  const column = (index: number, field: ImportField, confidence: number): Column => ({
    index,
    header: '',
    field,
    confidence,
  });
  const kept = (columns: Column[], isEmpty?: (column: Column) => boolean) => {
    keepSurest(columns, isEmpty);
    return columns.map(({ field, confidence }) => [field, confidence]);
  };

  test('is the surest, the first of those as sure', () => {
    expect(kept([column(0, 'notes', 0.7), column(1, 'notes', 0.85), column(2, 'notes', 0.85)])).toEqual([
      [null, 0],
      ['notes', 0.85],
      [null, 0],
    ]);
  });

  test('is one that says something before one that does not', () => {
    const isEmpty = ({ index }: Column) => index === 1;
    expect(kept([column(0, 'notes', 0.7), column(1, 'notes', 1)], isEmpty)).toEqual([
      ['notes', 0.7],
      [null, 0],
    ]);
    expect(kept([column(1, 'notes', 1), column(0, 'notes', 0.7)], isEmpty)).toEqual([
      [null, 0],
      ['notes', 0.7],
    ]);
  });

  test('but of places every one', () => {
    expect(kept([column(0, 'storedIn', 1), column(1, 'storedIn', 0.7)])).toEqual([
      ['storedIn', 1],
      ['storedIn', 0.7],
    ]);
  });

  test('without rows below, no column is an empty one', () => {
    expect(meant(['Vendor', 'LEI', 'VAT'])).toEqual([
      ['name', 1],
      ['registrationNumber', 1],
      [null, 0],
    ]);
    expect(meant(['Vendor', 'VAT', 'LEI'], ['Acme', 'FR1', ' '])).toEqual([
      ['name', 1],
      ['registrationNumber', 0.85],
      [null, 0],
    ]);
  });
});

describe('what the vendor does', () => {
  test.each<[string, string[], Meant[]]>([
    ['a purpose', ['Vendor', 'Purpose'], [['service', 0.85]]],
    ['a purpose inside a header', ['Vendor', 'Our purpose of use'], [['service', 0.7]]],
    [
      'a sure service beside its purpose',
      ['Vendor', 'Service', 'Purpose'],
      [
        ['service', 1],
        ['purpose', 1],
      ],
    ],
    [
      'a purpose surer than a category',
      ['Vendor', 'Category', 'Purpose'],
      [
        [null, 0],
        ['service', 0.85],
      ],
    ],
    [
      'a purpose surer than a service inside a header',
      ['Vendor', 'The service of it', 'Purpose'],
      [
        [null, 0],
        ['service', 0.85],
      ],
    ],
    [
      'a category, surer than a purpose inside a header',
      ['Vendor', 'Category', 'Our purposes there'],
      [
        ['service', 0.75],
        ['purpose', 0.7],
      ],
    ],
    [
      'a service as sure as its purpose',
      ['Vendor', 'The service of it', 'Our purposes there'],
      [
        ['service', 0.7],
        ['purpose', 0.7],
      ],
    ],
    [
      'a likely service beside a certain purpose',
      ['Vendor', 'Usage', 'Purpose'],
      [
        ['service', 0.85],
        ['purpose', 1],
      ],
    ],
    ['a product', ['Company', 'Product'], [['service', 0.85]]],
    ['a product called so for sure', ['Vendor', 'Product name'], [['service', 0.85]]],
    [
      'a category beside a product',
      ['Vendor', 'Category', 'Product'],
      [
        ['service', 0.75],
        ['product', 0.85],
      ],
    ],
  ])('is %s', (_case, headers, expected) => {
    expect(meant(headers).slice(1)).toEqual(expected);
  });
});

describe('a bare country', () => {
  test.each([
    'Country',
    'Countries',
    'Pays',
    'Land',
    'Länder',
    'Laender',
    'Staat',
    'País',
    'Países',
    'Paese',
    'Paesi',
    'Nazione',
    'Landen',
    'Kraj',
    'Kraje',
    'Państwo',
  ])('%s beside hosting is the seat', (header) => {
    expect(meant(['Vendor', header, 'Hosting'])[1]).toEqual(['establishmentCountry', 0.6]);
  });

  test.each([
    'City',
    'Ville',
    'Stadt',
    'Ciudad',
    'Città',
    'Stad',
    'Cidade',
    'Miasto',
    'Currency',
    'Devise',
    'Währung',
    'Postal code',
    'Postcode',
    'ZIP',
    'PLZ',
    'CAP',
    'Phone',
    'Telephone',
    'Telefon',
    'DUNS',
    'LEI',
    'Account number',
    'Address',
  ])('beside %s it is the seat', (header) => {
    expect(meant(['Vendor', header, 'Country']).at(-1)).toEqual(['establishmentCountry', 0.6]);
  });

  test.each(['Purpose', 'GDPR role', 'Data processed', 'Data subjects', 'Safeguards', 'Outside the EU', 'Service'])(
    'beside a postcode and %s it is where the data is',
    (header) => {
      expect(meant(['Vendor', 'Postcode', header, 'Country']).at(-1)).toEqual(['locations', 1]);
    },
  );

  test('a vendor called after a city is none of master data', () => {
    expect(meant(['Vendor', 'Capacity', 'Country']).at(-1)).toEqual(['locations', 1]);
  });

  test('among master data a city is no place of the data and a type none of services', () => {
    expect(meant(['Supplier', 'City', 'Type', 'Country'])).toEqual([
      ['name', 1],
      [null, 0],
      [null, 0],
      ['establishmentCountry', 0.6],
    ]);
    expect(meant(['Supplier', 'Phone', 'Types', 'Region', 'Country'])).toEqual([
      ['name', 1],
      [null, 0],
      [null, 0],
      ['locations', 0.85],
      ['establishmentCountry', 0.6],
    ]);
    expect(meant(['Supplier', 'Phone', 'Category', 'Country'])[2]).toEqual(['service', 0.75]);
  });

  test('without a country master data are left as they are', () => {
    expect(meant(['Supplier', 'City', 'Type'])).toEqual([
      ['name', 1],
      ['locations', 0.85],
      ['service', 0.75],
    ]);
  });

  test('where the seat has its own column the country is not it', () => {
    expect(meant(['Supplier', 'City', 'HQ', 'Country'])).toEqual([
      ['name', 1],
      ['locations', 0.85],
      ['establishmentCountry', 0.85],
      ['locations', 1],
    ]);
  });
});

test('"Titel" is a bare name where a table points at others', () => {
  expect(isBareName('Titel')).toBe(true);
});
