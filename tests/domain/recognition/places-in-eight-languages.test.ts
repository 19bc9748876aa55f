import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../app/domain/recognition/places';
import { told } from './places-table';
import { COUNTRIES } from './table';

test('every country of the world, by its name in eight languages', () => {
  const missed: string[] = [];
  for (const language of ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pt-PT', 'pl'])
    for (const code of COUNTRIES) {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '';
      if (told(name) !== code) missed.push(`${language} ${name}: ${told(name)}`);
    }
  // Granada is the city more often than the island of Grenada.
  expect(missed).toEqual(['es Granada: ES', 'pt Granada: ES', 'pt-PT Granada: ES']);
});

describe('the same statement in every language', () => {
  test.each([
    ['en', 'United States', 'US'],
    ['fr', 'États-Unis d’Amérique', 'US'],
    ['de', 'in den Vereinigten Staaten', 'US'],
    ['es', 'EE. UU.', 'US'],
    ['es', 'EEUU', 'US'],
    ['it', 'negli Stati Uniti', 'US'],
    ['nl', 'VS', 'US'],
    ['pt', 'nos EUA', 'US'],
    ['pl', 'w Stanach Zjednoczonych', 'US'],
    ['en', 'Great Britain', 'GB'],
    ['de', 'Großbritannien', 'GB'],
    ['nl', 'VK', 'GB'],
    ['pl', 'w Wielkiej Brytanii', 'GB'],
    ['en', 'Czechia', 'CZ'],
    ['de', 'Tschechische Republik', 'CZ'],
    ['pl', 'w Czechach', 'CZ'],
    ['en', 'European Union', 'EU'],
    ['fr', 'Union européenne', 'EU'],
    ['de', 'in der Europäischen Union', 'EU'],
    ['es', 'Unión Europea', 'EU'],
    ['it', 'Unione Europea', 'EU'],
    ['nl', 'EU-regio', 'EU'],
    ['pt', 'União Europeia', 'EU'],
    ['pl', 'w Unii Europejskiej', 'EU'],
    ['fr', 'EEE', 'EEA'],
    ['de', 'EWR', 'EEA'],
    ['it', 'SEE', 'EEA'],
    ['nl', 'binnen de EER', 'EEA'],
    ['pl', 'EOG', 'EEA'],
    ['en', 'worldwide', 'worldwide'],
    ['fr', 'réseau mondial', 'worldwide'],
    ['de', 'weltweit', 'worldwide'],
    ['es', 'en todo el mundo', 'worldwide'],
    ['it', 'globale', 'worldwide'],
    ['nl', 'wereldwijd', 'worldwide'],
    ['pt', 'mundial', 'worldwide'],
    ['pl', 'na całym świecie', 'worldwide'],
    ['en', 'Germany and Ireland', 'DE IE'],
    ['fr', 'Allemagne et Irlande', 'DE IE'],
    ['de', 'Deutschland und Irland', 'DE IE'],
    ['es', 'Alemania e Irlanda', 'DE IE'],
    ['it', 'Germania ed Irlanda', 'DE IE'],
    ['nl', 'Duitsland en Ierland', 'DE IE'],
    ['pt', 'Alemanha e Irlanda', 'DE IE'],
    ['pl', 'Niemcy i Irlandia', 'DE IE'],
  ])('%s: %s', (_language, text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a place spoken of to exclude it', () => {
  test.each([
    'not in the US',
    'never in the United States',
    'hors UE',
    'pas aux États-Unis',
    'außerhalb der EU',
    'nicht in den USA',
    'keine Speicherung in den USA',
    'fuera de la UE',
    'sin transferencia a EE. UU.',
    'al di fuori dell’UE',
    'non negli Stati Uniti',
    'buiten de EU',
    'niet in de VS',
    'fora da UE',
    'não nos EUA',
    'poza UE',
    'nie w USA',
    'non-EU',
  ])('%s names none', (text) => {
    expect(told(text)).toBe('not-stated');
  });

  test.each([
    ['no transfer outside the EU', 'EU'],
    ['data never leaves the EU', 'EU'],
    ['Daten verlassen die EU nicht', 'EU'],
    ['UE / hors UE', 'EU'],
    ['Germany, not the US or India', 'DE'],
    ['worldwide except China', 'worldwide'],
    ['not only in Germany', 'DE'],
    ['servidores no Brasil', 'BR'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('how the data is reached', () => {
  const modes = (text: string) => {
    const read = readPlaces(text, COUNTRIES);
    return read.state === 'read' ? read.value.map(({ place }) => `${place.country} ${place.mode}`) : read.state;
  };
  test.each([
    ['de', 'gespeichert in Irland, Zugriff aus Indien', ['IE storage', 'IN remote-access']],
    ['de', 'Verarbeitung: Polen', ['PL processing']],
    ['de', 'gelegentlicher Fernzugriff aus Indien', ['IN exceptional-remote-access']],
    ['es', 'alojados en Irlanda, soporte desde India', ['IE storage', 'IN remote-access']],
    ['es', 'tratamiento en Polonia', ['PL processing']],
    ['it', 'conservati in Irlanda, assistenza da India', ['IE storage', 'IN remote-access']],
    ['it', 'trattamento in Polonia', ['PL processing']],
    ['nl', 'opslag in Ierland, ondersteuning vanuit India', ['IE storage', 'IN remote-access']],
    ['nl', 'verwerking in Polen', ['PL processing']],
    ['pt', 'armazenados na Irlanda, suporte da Índia', ['IE storage', 'IN remote-access']],
    ['pt', 'tratamento na Polónia', ['PL processing']],
    ['pl', 'przechowywane w Irlandii, wsparcie z Indii', ['IE storage', 'IN remote-access']],
    ['pl', 'przetwarzanie w Polsce', ['PL processing']],
    ['pl', 'zaszyfrowany tranzyt: Irlandia', ['IE encrypted-transit']],
    ['en', 'US (primary), India (support)', ['US not-stated', 'IN remote-access']],
    ['en', 'with support from Sample LLC (US)', ['US remote-access']],
  ])('%s: %s', (_language, text, expected) => {
    expect(modes(text)).toEqual(expected);
  });
});

describe('adjectives of countries', () => {
  test.each([
    ['US-based', 'US @US'],
    ['German servers', 'DE'],
    ['hébergeur français', 'FR'],
    ['irische Rechenzentren', 'IE'],
    ['servidores irlandeses', 'IE'],
    ['server tedeschi', 'DE'],
    ['Duitse servers', 'DE'],
    ['polskie serwery', 'PL'],
    ['German-speaking staff', '? German-speaking staff'],
    ['documentation in French', '? documentation in French'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('what nobody has decided or said', () => {
  test.each([
    'Varies',
    'depends on the chosen region',
    'customer-selected region',
    'Mixed',
    'See website',
    'à vérifier',
    'selon la configuration',
    'Offen',
    'abhängig vom gewählten Projekt',
    'Abhaengig vom Setup',
    'pendiente de confirmar',
    'da definire',
    'afhankelijk van de klant',
    'a definir',
    'do ustalenia',
  ])('%s', (text) => {
    expect(told(text)).toBe('not-stated');
  });

  test.each(['n.v.t.', 'entfällt', 'no aplica', 'nie dotyczy', 'não aplicável', 'non applicabile'])(
    '%s is blank',
    (text) => {
      expect(told(text)).toBe('blank');
    },
  );

  test('a place beside such words is to be confirmed', () => {
    expect(readPlaces('À vérifier (US ou UE selon la configuration)', COUNTRIES)).toMatchObject({
      value: [
        { place: { country: 'US' }, confidence: 0.6 },
        { place: { region: 'EU' }, confidence: 0.6 },
      ],
    });
  });
});
