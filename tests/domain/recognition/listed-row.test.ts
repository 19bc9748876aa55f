import { expect, test } from 'vitest';
import type { RecognisedRow } from '../../../app/domain/recognition/cells';
import { listedRow } from '../../../app/domain/recognition/listed-row';

const at = { column: 0, header: '' };
const cell = <T>(value: T, source = String(value), confidence = 1) => ({ value, confidence, at, source });
const bare = {
  line: 3,
  at: { line: 3, sheet: 'Vendors' },
  vendor: { name: cell('Acme') },
  engagement: {},
  places: [],
  safeguards: [],
} satisfies RecognisedRow;
const listed = (row: Partial<RecognisedRow>) => listedRow({ ...bare, ...row });
const place = (country: string, confidence = 1) =>
  cell({ kind: 'country' as const, country, mode: 'not-stated' as const }, country, confidence);

test('a row of which only the name is known', () => {
  expect(listedRow(bare)).toEqual({
    name: 'Acme',
    legalName: null,
    countries: [],
    worldwide: false,
    region: null,
    establishment: null,
    service: null,
    data: null,
    safeguards: [],
    url: null,
    group: null,
    at: { line: 3, sheet: 'Vendors' },
    confidence: 1,
  });
});

test('a row of which everything is', () => {
  const row = listed({
    heading: 'Hosting',
    vendor: {
      name: cell('Acme'),
      contractingEntity: cell('Acme GmbH'),
      establishmentCountry: cell('US', 'USA'),
      website: cell('https://acme.example'),
      privacyUrl: cell('https://acme.example/privacy'),
    },
    engagement: {
      service: cell('Mail', ' Mail ', 0.9),
      purpose: cell('Letters'),
      dataCategories: cell(['Names', 'Logs'], 'Names, logs', 0.8),
    },
    places: [place('FR'), place('DE', 0.7), place('FR')],
    safeguards: [cell({ instrument: 'bcr-processor' as const, rank: 1 }, 'BCR', 0.6)],
    families: ['bcr'],
    links: ['https://acme.example/mail'],
  });
  expect(row).toEqual({
    name: 'Acme',
    legalName: 'Acme GmbH',
    countries: ['FR', 'DE'],
    worldwide: false,
    region: null,
    establishment: 'US',
    service: ' Mail ',
    data: 'Names, logs',
    safeguards: ['bcr'],
    url: 'https://acme.example',
    group: 'Hosting',
    at: { line: 3, sheet: 'Vendors' },
    confidence: 0.6,
  });
});

test('the seat is the country where no place is stated at all', () => {
  const vendor = { name: cell('Acme'), establishmentCountry: cell('US', 'USA', 0.75) };
  const worldwide = cell({ kind: 'worldwide' as const, mode: 'not-stated' as const }, 'worldwide');
  expect(listed({ vendor })).toMatchObject({ countries: ['US'], establishment: 'US', confidence: 0.75 });
  expect(listed({ vendor, places: [worldwide] })).toMatchObject({
    countries: [],
    worldwide: true,
    establishment: 'US',
  });
});

test('of the European Union the region is told', () => {
  const region = cell({ kind: 'eu-eea' as const, region: 'EEA' as const, mode: 'not-stated' as const }, 'EEA');
  const without = cell({ kind: 'eu-eea' as const, mode: 'not-stated' as const }, 'Europe');
  expect(listed({ places: [place('FR'), region] })).toMatchObject({
    countries: ['FR'],
    region: 'EEA',
    worldwide: false,
  });
  expect(listed({ places: [without] })).toMatchObject({ countries: [], region: null });
});

test('the purpose stands in for the service, a link or the privacy policy for the site', () => {
  const vendor = { name: cell('Acme'), privacyUrl: cell('https://acme.example/privacy') };
  expect(listed({ engagement: { purpose: cell('Letters') } }).service).toBe('Letters');
  expect(listed({ vendor, links: ['https://acme.example/mail', 'https://b.example'] }).url).toBe(
    'https://acme.example/mail',
  );
  expect(listed({ vendor }).url).toBe('https://acme.example/privacy');
});
