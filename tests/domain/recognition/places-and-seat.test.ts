import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../app/domain/recognition/places';
import { told } from './places-table';
import { COUNTRIES } from './table';

describe('the seat of a vendor is told apart from where data is', () => {
  test.each([
    ['en', 'US company, data stored in Germany', 'DE @US'],
    ['en', 'Irish entity; servers in the US', 'US @IE'],
    ['en', 'Headquartered in the US; EU data centre', 'EU @US'],
    ['en', 'Germany (Samplehost) - publisher US-incorporated', 'DE @US'],
    ['en', 'Covina, USA (data center: Frankfurt/EU)', 'DE @US'],
    ['fr', 'Siège : États-Unis ; données hébergées à Paris', 'FR @US'],
    ['fr', 'Serveurs en Allemagne (Francfort), société américaine', 'DE @US'],
    ['de', 'Sitz USA / Verarbeitung Paris (eu-west-3)', 'FR @US'],
    ['de', 'USA (RZ: Frankfurt)', 'DE @US'],
    ['de', 'Global (US-Unternehmen)', 'worldwide @US'],
    ['es', 'Empresa estadounidense, datos alojados en Alemania', 'DE @US'],
    ['it', 'Sede legale: USA; dati conservati in Irlanda', 'IE @US'],
    ['it', 'Stati Uniti (con server in Irlanda)', 'IE @US'],
    ['nl', 'Hoofdkantoor VS, opslag Nederland', 'NL @US'],
    ['nl', 'Amerikaans bedrijf, data in Frankfurt', 'DE @US'],
    ['pt', 'Sede nos EUA; dados armazenados na Irlanda', 'IE @US'],
    ['pl', 'Siedziba w USA, dane przechowywane w Irlandii', 'IE @US'],
  ])('%s: %s', (_language, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ['Irlande (entité européenne) + États-Unis', 'IE US'],
    ['Dublin, Irlanda (entità UE)', 'IE'],
    ['US (primary), Ireland (backup)', 'US IE'],
    ['Ireland (backup: Germany)', 'IE DE'],
    ['United Kingdom, USA (confirm primary processing location)', 'GB US'],
  ])('%s: two places and no seat', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each(['Sitz USA', 'siège : États-Unis', 'sede en EE. UU.', 'gevestigd in de VS', 'siedziba w USA'])(
    '%s: alone it is the place as well, to be confirmed',
    (text) => {
      expect(readPlaces(text, COUNTRIES)).toMatchObject({
        value: [{ place: { country: 'US', mode: 'not-stated' }, confidence: 0.6 }],
        establishment: { country: 'US' },
      });
    },
  );
});

describe('the address of somebody else is neither', () => {
  test.each([
    ['Germany; EU representative: Sample Rep Ltd, Dublin, Ireland', 'DE'],
    ['EU representative: Sample Rep Ltd, Dublin', 'not-stated'],
    ['USA; Vertreter in der EU: Muster GmbH, Wien', 'US'],
    ['représentant : Inde / hébergement : Pays-Bas', 'NL'],
    ['Ireland (parent in the US)', 'IE'],
    ['Österreich (Muttergesellschaft in den USA)', 'AT'],
    ['maison mère : Inde', 'not-stated'],
    ['filiale irlandaise, maison mère aux États-Unis', 'IE'],
    ['Irlanda (capogruppo: USA)', 'IE'],
    ['Nederland (moederbedrijf in de VS)', 'NL'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['Most of our servers are in the US, with some in AWS regions in (Tokyo) and Europe (London).', 'US JP GB'],
    ['Models run on servers in the US, Asia (Tokyo), and Europe. Some data may be kept for speed.', 'US JP'],
    ['We use it for logging and monitoring of the application and its errors.', 'not-stated'],
    ['Stored on servers in Ireland, operated by a US company', 'IE @US'],
    ['United States or an instance the customer hosts', 'US'],
    ['VS; project wordt aangemaakt in een EU-regio (Frankfurt of Ierland)', 'US DE IE'],
    ['GA: US (with consent) / Sample Stats: no cookie, IP anonymised', 'US'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('the words nobody read are told, and the place beside them is less sure', () => {
    expect(readPlaces('France / Atlantide', COUNTRIES)).toMatchObject({
      value: [{ place: { country: 'FR' }, confidence: 0.7 }],
      unread: 'Atlantide',
    });
  });
});
