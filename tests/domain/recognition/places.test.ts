import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALPHA_2_OF_ALPHA_3 } from '../../../app/domain/recognition/country-codes';
import { readPlaces } from '../../../app/domain/recognition/places';
import { COUNTRIES } from './table';

function places(text: string): string[] | string {
  const read = readPlaces(text, COUNTRIES);
  if (read.state === 'problem') return `${read.code}: ${read.value ?? text}`;
  if (read.state === 'blank') return 'blank';
  return read.value.map(({ place }) =>
    [place.country ?? place.region ?? place.kind, ...(place.mode === 'not-stated' ? [] : [place.mode])].join(' '),
  );
}

describe('countries', () => {
  test.each([
    ['France', ['FR']],
    ['fr', ['FR']],
    ['DEU', ['DE']],
    ['UK', ['GB']],
    ['EL', ['GR']],
    ['U.S.A.', ['US']],
    ['the United States of America', ['US']],
    ['Etats unis', ['US']],
    ['ÉTATS-UNIS', ['US']],
    ['Royaume-Uni', ['GB']],
    ['Pays-Bas', ['NL']],
    ['Hollande', ['NL']],
    ['République tchèque', ['CZ']],
    ['Türkiye', ['TR']],
    ['Korea, Republic of', ['KR']],
    ["Côte d'Ivoire", ['CI']],
    ['Bosnie-Herzégovine', ['BA']],
    ['Trinidad and Tobago', ['TT']],
    ['Hong Kong', ['HK']],
    ['New Jersey', ['US']],
    ['Papouasie-Nouvelle-Guinée', ['PG']],
    ['Nigeria', ['NG']],
    ['Irlande du Nord', ['GB']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('every country of the world, by both codes and by its name in both languages', () => {
    const missed = COUNTRIES.filter((code) => {
      const alpha3 = [...ALPHA_2_OF_ALPHA_3].find(([, alpha2]) => alpha2 === code)?.[0];
      const names = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code));
      return [code, alpha3, ...names].some((name) => name !== undefined && places(name)[0] !== code);
    });
    // "NA" is what lists write for "not applicable"; Namibia is read by its name and by NAM.
    expect(missed).toEqual(['NA']);
    expect([places('NA'), places('NAM'), places('Namibie')]).toEqual(['blank', ['NA'], ['NA']]);
  });
});

describe('several places in a cell', () => {
  test.each([
    ['France / Allemagne', ['FR', 'DE']],
    ['Irlande, États-Unis', ['IE', 'US']],
    ['FR; DE; US', ['FR', 'DE', 'US']],
    ['US, CA, GB', ['US', 'CA', 'GB']],
    ['France et Belgique', ['FR', 'BE']],
    ['Ireland and the Netherlands', ['IE', 'NL']],
    ['France\nInde', ['FR', 'IN']],
    ['Irlande (entité européenne) + États-Unis', ['IE', 'US']],
    ['Paris, France', ['FR']],
    ['Clermont-Ferrand, France', ['FR']],
    ['Francfort', ['DE']],
    ['Ashburn, VA, USA', ['US']],
    ['San Francisco, CA', ['US']],
    ['United States (VA)', ['US']],
    ['Berlin, DE', ['DE']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('keeps the town, and is less sure where only words around name the country', () => {
    const paris = readPlaces('Paris, France', COUNTRIES);
    expect(paris).toMatchObject({ value: [{ place: { country: 'FR', place: 'Paris' }, confidence: 1 }] });
    const prose = readPlaces('Chez notre client dans ses propres locaux ; sinon en Irlande', COUNTRIES);
    expect(prose).toMatchObject({ value: [{ place: { country: 'IE' }, confidence: 0.7 }] });
  });
});

describe('regions', () => {
  test.each([
    ['UE', ['EU']],
    ['EEE', ['EEA']],
    ['Union européenne', ['EU']],
    ['UE — Irlande (eu-west-1)', ['IE']],
    ['EU (Frankfurt)', ['DE']],
    ['EU and USA', ['EU', 'US']],
    ['Worldwide', ['worldwide']],
    ['monde entier', ['worldwide']],
    ['États-Unis, avec points de présence mondiaux', ['US', 'worldwide']],
    ['Asie', ['not-stated']],
    ['à confirmer', ['not-stated']],
    ['hors UE', ['not-stated']],
    ['outside the European Union', ['not-stated']],
    ['n/a', 'blank'],
    ['—', 'blank'],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('how the data is reached', () => {
  test.each([
    ['Hébergement : Irlande ; accès à distance : Inde', ['IE storage', 'IN remote-access']],
    ['Irlande (hébergement), Inde (support)', ['IE storage', 'IN remote-access']],
    ['Stored in Germany, remote access from the United States', ['DE storage', 'US remote-access']],
    ['hébergement et support en France', ['FR storage', 'FR remote-access']],
    ["accès exceptionnel depuis l'Inde", ['IN exceptional-remote-access']],
    ['Traitement : Maroc', ['MA processing']],
    ['Siège : États-Unis / hébergement : Pays-Bas', ['NL storage']],
    ['France, sauf États-Unis', ['FR']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('the column says the mode where the cell does not', () => {
    expect(readPlaces('France', COUNTRIES, 'storage')).toMatchObject({ value: [{ place: { mode: 'storage' } }] });
  });
});

describe('what is no place', () => {
  test.each([
    ['Atlantide', 'country-unknown: Atlantide'],
    ['France, Belgique / Atlantide', 'country-unknown: Atlantide'],
    ['France et Atlantide', 'country-unknown: Atlantide'],
    ['ZZ', 'country-unknown: ZZ'],
    ['Springfield, IL', 'country-unknown: Springfield'],
    ['contact us', 'country-unknown: contact us'],
  ])('%s', (text, expected) => {
    expect(places(text)).toBe(expected);
  });
});

test('every text is read, is blank or is a problem, and only known countries come out', () => {
  const words = fc.constantFrom(
    'France',
    'UE',
    'hors',
    '(',
    ')',
    ',',
    ' et ',
    'DE',
    'US',
    'support',
    'siège',
    ';',
    '\n',
    'Atlantide',
    '[',
    'CA',
    'not ',
    'Paris',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPlaces(text, COUNTRIES);
      if (read.state !== 'read') return;
      expect(read.value.length).toBeGreaterThan(0);
      for (const { place, confidence } of read.value) {
        expect(place.kind === 'country').toBe(place.country !== undefined);
        if (place.country) expect(COUNTRIES).toContain(place.country);
        expect(confidence).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});
