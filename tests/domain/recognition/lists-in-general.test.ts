import { describe, expect, test } from 'vitest';
import { listedRow } from '../../../app/domain/recognition/listed-row';
import { recognise } from '../../../app/domain/recognition/recognise';
import { readDocument } from '../../../app/lib/documents/read-document.server';
import { COUNTRY_CODES } from '../../../seed/reference/countries';

function read(text: string, fileName: string) {
  const reading = readDocument({ bytes: new TextEncoder().encode(text), fileName });
  if ('refusal' in reading) throw new Error(reading.refusal.code);
  return recognise(reading.document, { countries: COUNTRY_CODES }).rows.map(listedRow);
}

describe('what a cell of places says', () => {
  test.each([
    ['No hay transferencia internacional', { countries: [], worldwide: false }],
    ['España. No hay transferencia internacional', { countries: ['ES'], worldwide: false }],
    ['Pays-Bas (résidence UE)', { establishment: 'NL', region: 'EU' }],
    ['Pont-Saint-Martin, Italia', { countries: ['IT'] }],
    ['Pont-Saint-Martin (AO), Italia', { countries: ['IT'] }],
    ['Saint-Martin', { countries: ['MF'] }],
    ['USA - SCC', { countries: ['US'], safeguards: ['scc'] }],
    ['Ireland / USA - DPF', { countries: ['IE', 'US'], safeguards: ['dpf'] }],
  ])('%s', (cell, expected) => {
    expect(read(`Vendor,Service,Location\nAlfa,Mail,"${cell}"\n`, 'x.csv')).toMatchObject([expected]);
  });
});

test.each([
  ['certificación DPF aún no verificada', []],
  ['SCC; certificación DPF aún no verificada', ['scc']],
  ['certification DPF non vérifiée à ce jour', []],
  ['DPF-Zertifizierung noch nicht geprüft', []],
  ['certificazione DPF non ancora verificata', []],
  ['certificación DPF verificada', ['dpf']],
])('a tool nobody has verified is none: %s', (cell, safeguards) => {
  expect(read(`Vendor,Service,Location,Safeguards\nAlfa,Mail,US,"${cell}"\n`, 'x.csv')).toMatchObject([{ safeguards }]);
});

test('the company of a record stands under "company" or "legal"', () => {
  const companies =
    '[{"name":"Alfa","company":"Alfa GmbH","purpose":"Mail"},{"name":"Beta","company":"Beta SAS","purpose":"CRM"}]';
  expect(read(companies, 'x.json').map(({ name, legalName }) => [name, legalName])).toEqual([
    ['Alfa', 'Alfa GmbH'],
    ['Beta', 'Beta SAS'],
  ]);
  const legal =
    '- vendor: Alfa\n  legal: Alfa, Inc.\n  why: Mail\n- vendor: Beta\n  legal: Consorzio Beta S.c.p.A.\n  why: CRM\n';
  expect(read(legal, 'x.yaml').map(({ legalName }) => legalName)).toEqual(['Alfa, Inc.', 'Consorzio Beta S.c.p.A.']);
});

test('records may be wrapped as JSON:API wraps them, with codes beside their labels', () => {
  const record = (id: string, name: string, code: string, label: string) => ({
    type: 'subprocessor',
    id,
    attributes: { display_name: name, summary: 'Mail', processing_locations: [{ code, label }] },
  });
  const data = [record('1', 'Alfa', 'DE', 'Germany'), record('2', 'Beta', 'JP', 'Japan')];
  expect(read(JSON.stringify({ jsonapi: { version: '1.0' }, data }), 'x.json')).toMatchObject([
    { name: 'Alfa', service: 'Mail', countries: ['DE'] },
    { name: 'Beta', service: 'Mail', countries: ['JP'] },
  ]);
});

test('wiki markup heads its columns with two bars and links with one', () => {
  const text =
    'h2. Dienstleister\n\n||Dienstleister||Tätigkeit||Standort||\n|[Alfa|https://alfa.example/dpa]|Post|Irland|\n|*Beta*|Telefon|USA|\n';
  expect(read(text, 'x.txt')).toMatchObject([
    { name: 'Alfa', service: 'Post', countries: ['IE'], url: 'https://alfa.example/dpa' },
    { name: 'Beta', service: 'Telefon', countries: ['US'] },
  ]);
});

test('who is hosted somewhere, says the heading, is served there', () => {
  const table = '| Sub-processor | Purpose |\n|---|---|\n| Alfa | Mail |\n';
  const text = `## Customers hosted in Australia\n\n${table}\n## For customers hosted in the European Union\n\n${table.replace('Alfa', 'Beta')}`;
  expect(read(text, 'x.md')).toMatchObject([
    { name: 'Alfa', countries: ['AU'] },
    { name: 'Beta', region: 'EU' },
  ]);
});

test('security measures are no vendors, whoever takes care of them', () => {
  const vendors = '## Sub-processors\n\n| Name | Purpose | Country |\n|---|---|---|\n| Alfa | Mail | Germany |\n\n';
  const measures =
    '## Annex\n\n| Field | Measure | Provider |\n|---|---|---|\n| Encryption | Data in transit are encrypted | Us |\n';
  expect(read(vendors + measures, 'x.md').map(({ name }) => name)).toEqual(['Alfa']);
});

test('a vendor below another one, with its country, is a vendor of its own', () => {
  const html =
    '<h2>Sous-traitants</h2><ul><li><b>Gelato</b> (Gelato AS, Norvège) : impression<ul><li><b>DHL</b> (Allemagne) : livraison</li></ul></li><li><b>Alfa</b> (France) : courrier</li></ul>';
  expect(read(html, 'x.html')).toMatchObject([
    { name: 'Gelato', legalName: 'Gelato AS', countries: ['NO'], service: 'impression' },
    { name: 'DHL', countries: ['DE'], service: 'livraison' },
    { name: 'Alfa', countries: ['FR'] },
  ]);
});

test('names that head rows are groups where the table begins with one and each has rows; a vendor without a word is none', () => {
  const grouped = 'Vendor,Service,Place\nInfrastructure,,\nAlfa,Mail,France\nAffiliates,,\nBeta,Support,Norway\n';
  expect(read(grouped, 'x.csv').map(({ name, group }) => [name, group])).toEqual([
    ['Alfa', 'Infrastructure'],
    ['Beta', 'Affiliates'],
  ]);
  const bare = 'Vendor,Service,Place\nAlfa,Mail,France\nGamma,,\nBeta,Support,Norway\n';
  expect(read(bare, 'x.csv').map(({ name }) => name)).toEqual(['Alfa', 'Gamma', 'Beta']);
});
