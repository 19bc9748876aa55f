import { describe, expect, test } from 'vitest';
import { toldInProse } from './places-table';

describe('a sentence above a list says where its vendors are', () => {
  test.each([
    ['These subprocessors are all located in the United States:', 'US'],
    ['We share little. These vendors are all headquartered in the United States and subject to its laws.', 'US @US'],
    ['All of our sub-processors are hosted in the EU.', 'EU'],
    ["Tous nos sous-traitants sont établis dans l'Union européenne.", 'EU'],
    ['Die folgenden Dienstleister haben ihren Sitz in den USA:', 'US @US'],
    ['Los siguientes proveedores están ubicados en Irlanda.', 'IE'],
    ['I seguenti fornitori sono situati in Italia.', 'IT'],
    ['Deze subverwerkers zijn gevestigd in Nederland.', 'NL @NL'],
    ['Os seguintes fornecedores estão localizados em Portugal.', 'PT'],
    ['Następujący dostawcy mają siedzibę w Polsce.', 'PL @PL'],
  ])('%s', (text, expected) => {
    expect(toldInProse(text)).toBe(expected);
  });
});

describe('a heading over a group', () => {
  test.each([
    ['United States', 'US'],
    ['1. Germany', 'DE'],
    ['Ireland / United States', 'IE US'],
    ['EU-based sub-processors', 'EU'],
    ['US Subprocessors', 'US'],
    ['Sub-processors (EU)', 'EU'],
    ['Hébergés dans l’UE', 'EU'],
    ['Sous-traitants situés en France', 'FR'],
    ['Unterauftragsverarbeiter in der EU', 'EU'],
    ['Subencargados en la Unión Europea', 'EU'],
    ['Fornitori con sede in Italia', 'IT @IT'],
    ['Subverwerkers binnen de EU', 'EU'],
    ['Subcontratantes localizados na UE', 'EU'],
    ['Podwykonawcy w Unii Europejskiej', 'EU'],
  ])('%s', (text, expected) => {
    expect(toldInProse(text)).toBe(expected);
  });
});

test.each([
  'Sub-processors outside the EEA',
  'Unterauftragsverarbeiter in Drittländern',
  'We are a company located in France and use the following sub-processors.',
  'Our servers are located in Germany.',
  'All data is stored in Germany.',
  'The following vendors may be located in the US.',
  'If these vendors are located in the US, we sign clauses.',
  'We comply with the EU GDPR.',
  'EU Standard Contractual Clauses',
  'International sub-processors',
  'Third countries',
  'Phoenix',
  'Mobile',
  'IT',
  'Sample Ireland Limited',
  'Support',
  '',
])('"%s" says nothing of where they are', (text) => {
  expect(toldInProse(text)).toBe('');
});
