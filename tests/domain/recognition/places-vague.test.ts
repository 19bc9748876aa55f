import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('unions, continents, the world and organisations', () => {
  test.each([
    ['Provence-Alpes-Côte d’Azur, France', 'FR Provence-Alpes-Côte d’Azur 1'],
    ['St. Gallen, Schweiz', 'CH St Gallen 1'],
    ['Europe', 'EU 0.6'],
    ['Europa (Dublin)', 'IE Dublin 0.8'],
    ['Asia', 'not-stated 0.6'],
    ['APAC', 'not-stated 0.6'],
    ['LATAM, EMEA', 'not-stated 0.6'],
    ['EMEA (Germany)', 'DE 1'],
    ['Worldwide', 'worldwide 1'],
    ['international', 'worldwide 1'],
    ['Global', 'worldwide 1'],
    ['Global network', 'worldwide 1'],
    ['global settlement', '? global settlement'],
    ['Global CDN', 'worldwide 1'],
    ['Global, except China', 'worldwide 1'],
    ['European Patent Office', 'European Patent Organisation 1'],
    ['European Patent Office, Germany', 'European Patent Organisation 1 + DE 1'],
    ['European servers', 'EU storage 0.6'],
    ['Europe and Asia', 'not-stated 0.6'],
    ['Asia, Europe', 'not-stated 0.6'],
    ['US, Asia and Europe', 'US 1'],
    ['Europe, Germany', 'DE 1'],
    ['European Union, Asia', 'EU 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('an adjective of the world belongs to a word that is no place', () => {
  test.each([
    ['Global.', 'worldwide 1'],
    ['global, EU', 'worldwide 1 + EU 1'],
    ['global support', 'worldwide remote-access 1'],
    ['global data', 'worldwide 1'],
    ['weltweit', 'worldwide 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('nobody has said, or it is not the same for all', () => {
  test.each([
    ['customer choice', 'not-stated 1'],
    ["depends on the customer's region", 'not-stated 1'],
    ['Varies', 'not-stated 1'],
    ['Varies (US, EU)', 'US 0.6 + EU 0.6'],
    ['EU or US, depending on configuration', 'EU 0.6 + US 0.6 unread depending on configuration'],
    ['Configured region (default: eu-central-1)', 'DE eu-central-1 0.6'],
    ['tbc', 'not-stated 1'],
    ['TBD: Germany', 'DE 0.6'],
    ['Germany (tbc)', 'DE 0.6'],
    ['see website', 'not-stated 1'],
    ['same as above', 'not-stated 1'],
    ['Remote', 'not-stated 1'],
    ['Multiple countries', 'not-stated 1'],
    ['on premise', 'not-stated 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('what names no place', () => {
  test.each([
    ['N/A', 'blank'],
    ['n/a', 'blank'],
    ['—', 'blank'],
    ['none', 'blank'],
    ['keine', 'blank'],
    ['nie dotyczy', 'blank'],
    ['Unknown', 'not-stated 1'],
    ['?', 'blank'],
    ['3', '?'],
    ['probably Germany', 'DE 0.7'],
    ['Germany, probably', 'DE 0.7 unread probably'],
    ['France / Atlantide', 'FR 0.7 unread Atlantide'],
    ['Atlantide', '? Atlantide'],
    ['Atlantis and Lemuria', '? Atlantis'],
    ['Atlantis and Lemuria somewhere near', 'not-stated 0.6 unread Atlantis'],
    ['no idea at all about it', 'not-stated 0.6 unread no idea at all about it'],
    ['We use it for logging and monitoring of the application.', 'not-stated 0.6 unread We use it for logging'],
    ['Hosted by our provider in a secure facility', 'not-stated 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('unions in words, adjectives of nothing that has a place, and the world', () => {
  test.each([
    ['eu countries', 'EU 1'],
    ['eu member states', 'EU 1'],
    ['cloudgouv-eu-west-1', 'FR cloudgouv-eu-west-1 0.9'],
    ['German Xyzzy servers', 'DE storage 0.7'],
    ['German Xyzzy Foo servers', '? German Xyzzy Foo servers'],
    ['German cuisine', '? German cuisine'],
    ['French transfers', '?'],
    ['EU-US transfers; DPF', 'EU 1 + US 1'],
    ['EU-US and Swiss-US DPF, Japan', 'JP 1'],
    ['worldwide', 'worldwide 1'],
    ['Europe, worldwide', 'EU 0.6 + worldwide 1'],
    ['EU, worldwide', 'EU 1 + worldwide 1'],
    ['Europe (worldwide)', 'EU 0.6 + worldwide 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
