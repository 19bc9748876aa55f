import { describe, expect, test } from 'vitest';
import type { ImportField } from '../../../app/domain/recognition/fields';
import { camelCaseApart, headerExamples, isHeaderWord, recogniseHeader } from '../../../app/domain/recognition/headers';

type Row = [header: string, field: ImportField, confidence: number];

describe('two headers in one cell', () => {
  test.each<Row>([
    ['Headquarters and hosting', 'locations', 0.85],
    ['Country of incorporation or data center', 'locations', 1],
    ["Pays d'établissement et hébergement", 'locations', 1],
    ["Pays d'établissement ou hébergement", 'locations', 1],
    ['Sitz und Serverstandort', 'locations', 1],
    ['SITZ UND SERVERSTANDORT', 'locations', 1],
    ['Sitz oder Serverstandort', 'locations', 1],
    ['Sitz sowie Serverstandort', 'locations', 1],
    ['País de la sede y alojamiento', 'locations', 1],
    ['País de la sede o alojamiento', 'locations', 1],
    ['Paese sede e ubicazione server', 'locations', 1],
    ['Paese sede ed ubicazione server', 'locations', 1],
    ['Paese sede o ubicazione server', 'locations', 1],
    ['Siedziba i miejsce przetwarzania', 'locations', 1],
    ['Siedziba oraz miejsce przetwarzania', 'locations', 1],
    ['Siedziba lub miejsce przetwarzania', 'locations', 1],
    ['Land van vestiging en opslaglocatie', 'locations', 1],
    ['Sitz, Serverstandort', 'locations', 1],
    ['Sitz|Serverstandort', 'locations', 1],
    ['Sitz; Serverstandort', 'locations', 1],
    ['Sitz & Serverstandort', 'locations', 1],
    ['Sitz + Serverstandort', 'locations', 1],
    ['Sitz\nServerstandort', 'locations', 1],
  ])('%s names the seat and a place', (header, field, confidence) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence });
  });

  test.each<Row>([
    ['Hosting / Processing location / Remote access', 'locations', 1],
    ['Location / Hosting / Remote access', 'locations', 1],
    ['Location / Remote access', 'accessedFrom', 1],
    ['Location / Hosting / Processing location', 'processedIn', 1],
    ['Product / Services', 'service', 0.85],
    ['Product / Purpose', 'purpose', 0.85],
    ['Country / Service', 'locations', 1],
    ['Website / Service', 'website', 1],
    ['Data processed / Purpose', 'dataCategories', 1],
    ['Purpose / Data processed', 'purpose', 1],
    ['Status / Country', 'locations', 1],
    ['Country / Status', 'locations', 1],
    ['Country / Status / Xyz', 'locations', 0.7],
  ])('%s is %s, as sure as %d', (header, field, confidence) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence });
  });

  test.each(['/', '|', ';', '&', '+', '\n'])('what stands before %j tells, where nobody knows what follows', (mark) => {
    expect(recogniseHeader(`Tool ${mark} its location`)).toEqual({ field: 'product', confidence: 0.7 });
  });

  test('words joined by "and" are one header where only one of them is known', () => {
    expect(recogniseHeader('Tool and its location')).toEqual({ field: 'locations', confidence: 0.7 });
  });

  test.each(['Status / Owner', 'Budget; Logo'])('%s is a header of which nothing is kept', (header) => {
    expect(recogniseHeader(header)).toBeUndefined();
    expect(isHeaderWord(header)).toBe(true);
  });
});

describe('what stands in brackets', () => {
  test.each<Row>([
    ['Region (hosting)', 'storedIn', 0.85],
    ['Country (remote access)', 'accessedFrom', 1],
    ['Country (primary) (hosting)', 'storedIn', 1],
    ['Country (of our service)', 'locations', 1],
    ['Country (service)', 'locations', 1],
    ['(Location)', 'locations', 1],
    ['vendorName (public)', 'name', 1],
    ['dataCenterLocation [EU]', 'storedIn', 1],
    ['Service (hosting)', 'service', 1],
    ['Our location (internal number)', 'locations', 0.7],
    ['Our location [status]', 'locations', 0.7],
    ['Location of the thing (where it is hosted in)', 'storedIn', 0.7],
  ])('%s is %s, as sure as %d', (header, field, confidence) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence });
  });
});

describe('a known phrase inside a header', () => {
  test.each<Row>([
    ['Our country of establishment', 'establishmentCountry', 0.7],
    ['Registration number as published', 'registrationNumber', 0.7],
    ['Website of the service', 'website', 0.7],
    ['Location of all subprocessors', 'locations', 0.7],
    ['Subprocessors by region: location', 'locations', 0.7],
    ['Name of all our subprocessors', 'name', 0.7],
    ['Where is the location', 'locations', 0.7],
    ['Country where this vendor keeps what you give to it when using it at any time', 'locations', 0.7],
  ])('%s is %s, as sure as %d', (header, field, confidence) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence });
  });

  test.each([
    ['more than sixteen words', 'Country where this vendor keeps what you give to it when using it at just any time'],
    ['a word that means it only by itself', 'our partner here'],
    ['a question', 'has privacy policy'],
    ['a question as a key', 'isVendorApprovedByCountry'],
  ])('is not looked for in %s', (_case, header) => {
    expect(recogniseHeader(header)).toBeUndefined();
    expect(isHeaderWord(header)).toBe(false);
  });

  test.each(['ID of the individuals', 'TOM for customer data', 'Location number', 'Owner of the service'])(
    '%s: what is kept about it is nothing',
    (header) => {
      expect(recogniseHeader(header)).toBeUndefined();
      expect(isHeaderWord(header)).toBe(true);
    },
  );
});

describe('marks and keys', () => {
  test.each<Row>([
    ['Sub-processor²', 'name', 1],
    ['Sub-processor ³', 'name', 1],
    ['Country⁴', 'locations', 1],
    ['Country₂', 'locations', 1],
    ['Vendor†', 'name', 1],
    ['Vendor‡', 'name', 1],
    ['legalname', 'contractingEntity', 0.85],
    ['brandname', 'product', 0.85],
    ['LEGALNAME', 'contractingEntity', 0.85],
    ['DPALink', 'contractUrl', 1],
    ['DPAUrl', 'contractUrl', 1],
    ['dataStored', 'dataCategories', 1],
    ['country_of_establishment', 'establishmentCountry', 1],
  ])('%s is %s, as sure as %d', (header, field, confidence) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence });
  });

  test.each(['businessentity', 'furtherinformation', 'XMLHttp'])('%s is no key of a list', (header) => {
    expect(recogniseHeader(header)).toBeUndefined();
  });

  test.each([
    ['#', true],
    [' № ', true],
    ['#1', false],
    ['C#', false],
    ['', false],
  ])('"%s" heads a column of numbers: %s', (header, heads) => {
    expect(isHeaderWord(header)).toBe(heads);
  });

  test.each([
    ['dataStored2', 'data Stored 2'],
    ['légalÉtat', 'légal État'],
    ['B2B', 'B2B'],
    ['EU2', 'EU2'],
    ['SOC2', 'SOC 2'],
    ['country', 'country'],
  ])('%s apart is %s', (text, apart) => {
    expect(camelCaseApart(text)).toBe(apart);
  });

  test('there are no examples for what no list heads so', () => {
    expect(headerExamples('name').slice(0, 2)).toEqual(['vendor', 'vendors']);
    expect(headerExamples('published')[0]).toBe('published');
  });
});
