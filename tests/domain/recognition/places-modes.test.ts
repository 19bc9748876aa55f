import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('how data is reached', () => {
  test.each([
    ['Data stored in the EU, support from India', 'EU storage 1 + IN remote-access 1'],
    ['Stored in Germany, remote access from the United States', 'DE storage 1 + US remote-access 1'],
    ['Irlande (hébergement), Inde (support)', 'IE storage 1 + IN remote-access 1'],
    ['hébergement et support en France', 'FR storage 1 + FR remote-access 1'],
    ["accès exceptionnel depuis l'Inde", 'IN exceptional-remote-access 1'],
    ['Exceptional remote access from India', 'IN exceptional-remote-access 1'],
    ['Chiffré en transit : France', 'FR encrypted-transit 1'],
    [
      'Hébergement et traitement : France, Allemagne',
      'FR storage 1 + FR processing 1 + DE storage 1 + DE processing 1',
    ],
    ['Hébergement : France, Allemagne ; Inde', 'FR storage 1 + DE storage 1 + IN 1'],
    ['Hébergement : France ; Inde (support)', 'FR storage 1 + IN remote-access 1'],
    ['Storage and processing: Germany and Ireland', 'DE storage 1 + DE processing 1 + IE storage 1 + IE processing 1'],
    [
      'Speicherung in Deutschland, Verarbeitung in Irland, Support aus Indien',
      'DE storage 1 + IE processing 1 + IN remote-access 1',
    ],
    ['Opslag in Nederland; toegang vanuit India', 'NL storage 1 + IN remote-access 0.7'],
    ['Almacenamiento: España; soporte: México', 'ES storage 1 + MX remote-access 1'],
    ['Conservazione in Italia, assistenza dagli USA', 'IT storage 1 + US remote-access 1'],
    ['Przechowywanie: Polska; wsparcie: Indie', 'PL storage 1 + IN remote-access 1'],
    ['Germany (hosting and support)', 'DE storage 1 + DE remote-access 1'],
    ['Germany (storage), US (processing)', 'DE storage 1 + US processing 1'],
    ['Germany (storage, Frankfurt)', 'DE storage Frankfurt 1'],
    ['Backup: Ireland', 'IE storage 1'],
    ['Ireland (backup: Germany)', 'IE 1 + DE storage 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('by the words of the clause, of its brackets or before an enumeration', () => {
  test.each([
    ['encrypted transit and storage in Germany', 'DE encrypted-transit 1 + DE storage 1'],
    ['occasional access from India', 'IN exceptional-remote-access 1'],
    [
      'Hosting and support: Germany, Ireland and France',
      'DE storage 1 + DE remote-access 1 + IE storage 1 + IE remote-access 1 + FR storage 1 + FR remote-access 1',
    ],
    ['Hosting\nGermany', 'DE 1'],
    ['Hosting (Germany), support (India)', 'DE storage 1 + IN remote-access 1'],
    ['Germany (Frankfurt) hosting', 'DE storage Frankfurt 1'],
    ['Support: worldwide', 'worldwide remote-access 1'],
    ['Support: EU, hosting: US', 'EU remote-access 1 + US storage 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('where the cell says no mode, its column does', () => {
  test.each([
    ['France', 'storage', 'FR storage 1'],
    ['FR', 'processing', 'FR processing 1'],
    ['Germany, hosting in India', 'remote-access', 'DE remote-access 1 + IN storage 1'],
    ['unknown', 'storage', 'not-stated storage 1'],
    ['outside the EU', 'storage', 'not-stated storage 1'],
    ['depends', 'processing', 'not-stated processing 1'],
  ] as const)('%s under %s', (text, mode, expected) => {
    expect(toldWhole(text, mode)).toBe(expected);
  });
});
