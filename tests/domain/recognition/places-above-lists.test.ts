import { describe, expect, test } from 'vitest';
import { placesInProse } from '../../../app/domain/recognition/places';
import { wholeOf } from './places-table';
import { COUNTRIES } from './table';

const told = (text: string) => wholeOf(placesInProse(text, COUNTRIES));

describe('a heading over a group', () => {
  test.each([
    ['Group 1.2 Germany', 'DE 0.8'],
    ['Sub-processors (United Kingdom)', 'GB 0.8'],
    ['Sous-traitants (Royaume-Uni)', 'GB 0.8'],
    ['The vendors below are based in the United States and Canada.', 'US 0.8 + CA 0.8'],
    ['United States', 'US 0.8'],
    ['EU', 'EU 0.8'],
    ['EEA', 'EEA 0.8'],
    ['Germany 2024', 'DE 0.8'],
    ['Texas', 'US Texas 0.8'],
    ['German sub-processors', 'DE 0.8'],
    ['US', 'US 0.8'],
    ['Sub-processors in Frankfurt, Germany', 'DE Frankfurt 0.8'],
    ['Germany:', 'DE 0.8'],
    ['1. Germany', 'DE 0.8'],
    ['Pay Germany', 'DE 0.8'],
    ['Data hosting in Germany', 'DE storage 0.8'],
    ['Germany and France', 'DE 0.8 + FR 0.8'],
    ['Located in Germany', 'DE 0.8'],
    ['Customers hosted in Australia', 'AU storage 0.8'],
    ['For clients stored in the EU', 'EU storage 0.8'],
    ['For the customers hosted in Germany', 'DE storage 0.8'],
    ['Pour les clients hébergés en France', 'FR storage 0.8'],
    ['Für Kunden gehostet in Deutschland', 'DE storage 0.8'],
    ['Para clientes alojados en España', 'ES storage 0.8'],
    ['Per i clienti ospitati in Italia', 'IT storage 0.8'],
    ['Voor klanten gehost in Nederland', 'NL storage 0.8'],
    ['Hosted in Germany', 'DE storage 0.8'],
    ['Stored in Germany', 'DE storage 0.8'],
    ['Sub-processors: Germany', 'DE 0.8'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a sentence about the vendors below', () => {
  test.each([
    ['All of these sub-processors are located worldwide.', 'worldwide 0.8'],
    ['These sub-processors are located in FR.', 'FR 0.8'],
    ['These sub-processors are located in Frankfurt.', 'DE Frankfurt 0.8'],
    ['The data of these vendors is stored in Germany.', 'DE storage 0.8'],
    ['We and these vendors are located in Germany.', 'DE 0.8'],
    ['Our vendors are located in Germany.', 'DE 0.8'],
    ['We share data with vendors. These vendors are located in France.', 'FR 0.8'],
    ['These vendors are located in France. Those vendors are located in Italy.', 'FR 0.8'],
    ['Vendors below\nThese vendors are located in France.', 'FR 0.8'],
    ['These vendors are headquartered in the United States.', 'US 0.7 @US 0.9'],
    ['These vendors are located in Germany or on another planet.', 'DE 0.8'],
    ['They are located in Germany.', 'DE 0.8'],
    ['All are located in Germany.', 'DE 0.8'],
    ['Tous les prestataires sont hébergés en France.', 'FR storage 0.8'],
    ['Alle Anbieter befinden sich in Deutschland.', 'DE 0.7 @DE 0.9'],
    ['Todos los proveedores están establecidos en España.', 'ES 0.8'],
    ['Tutti i fornitori sono stabiliti in Italia.', 'IT 0.8'],
    ['Alle leveranciers zijn gevestigd in België.', 'BE 0.7 @BE 0.9'],
    ['Todos os fornecedores estão sediados em Portugal.', 'PT 0.7 @PT 0.9'],
    ['Wszyscy dostawcy są zlokalizowani w Polsce.', 'PL 0.8'],
    ['These vendors are based in California.', 'US California 0.7 @US 0.8'],
    ['These vendors reside in the EEA.', 'EEA storage 0.8'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('what says nothing of where they are', () => {
  test.each([
    'Worldwide',
    'DE',
    'Frankfurt',
    'Germany.',
    'Germany!',
    'Germany?',
    'Current list of additional and authorised sub-processors, Germany',
    'Payment Germany',
    'Our sub-processors in Germany',
    'Germany and Asia',
    'Europe',
    'Outside Germany',
    'Germany, worldwide',
    'Sub-processors (customers in the EU)',
    'List of the sub-processors of the European Union',
    'Servers in Germany',
    'These sub-processors are located in Europe.',
    'These vendors and the data are stored in Germany.',
    'These vendors, like our customers, are located in Germany.',
    'Si ces sous-traitants sont situés en France, rien ne change.',
    'Falls diese Dienstleister in Deutschland ansässig sind, gilt das nicht.',
    'Wenn alle Anbieter in Deutschland gehostet werden, gilt das nicht.',
    'Unless these vendors are located in Germany, clauses apply.',
    'When these vendors are located in Germany, no clauses apply.',
    'Als deze leveranciers gevestigd zijn in Nederland, geldt dit niet.',
    'Indien deze leveranciers gevestigd zijn in Nederland, geldt dit niet.',
    'Jeśli ci dostawcy mają siedzibę w Polsce, umowa nie jest potrzebna.',
    'Caso estes fornecedores estejam localizados em Portugal, nada muda.',
    'It may be that these vendors are located in Germany.',
    'It might be that these vendors are located in Germany.',
    'It could be that these vendors are located in Germany.',
    'These vendors could be located in Germany.',
    'These vendors should be located in Germany.',
    'Located in Germany are our vendors.',
    'Emails hosted in Germany',
    'These vendors are located outside the EU.',
    'These vendors are located below.',
    'These vendors are located in Germany, not in France.',
    'These vendors are located in Germany and Asia.',
    'All our data is stored in Germany.',
    'These vendors process data in Germany.',
    'Support',
  ])('%s', (text) => {
    expect(placesInProse(text, COUNTRIES)).toEqual({ state: 'blank' });
  });
});

test('of a long text the first fifty sentences are read, each of at most a thousand characters', () => {
  const sentence = 'These vendors are located in France.';
  expect(told(`${'It helps. '.repeat(49)}${sentence}`)).toBe('FR 0.8');
  expect(told(`${'It helps. '.repeat(50)}${sentence}`)).toBe('blank');
  expect(told(`${sentence.slice(0, -1)}${' '.repeat(964)}x`)).toBe('FR 0.8');
  expect(told(`${sentence.slice(0, -1)}${' '.repeat(965)}x`)).toBe('blank');
});
