import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../app/lib/documents/read-document.server';
import { shown } from './shown';

const formatOf = (text: string, fileName?: string) => {
  const read = readDocument({ bytes: Buffer.from(text), fileName });
  return 'refusal' in read ? read.refusal.code : read.document.format;
};

describe('content says what a file is, its ending only helps', () => {
  test.each([
    ['csv', 'Vendor,Country\nAlpha,DE\nBeta,US\n', 'list.csv'],
    ['csv', 'Vendor\tCountry\nAlpha\tDE\nBeta\tUS\n', 'list.txt'],
    ['csv', 'Vendor;Country\nAlpha;DE\nBeta;US\n', undefined],
    ['html', '<table><tr><td>Alpha</td><td>DE</td></tr></table>', 'export.csv'],
    ['html', '<table><tr><td>Alpha</td><td>DE</td></tr></table>', 'export.xls'],
    ['json', '[{"name":"Alpha"},{"name":"Beta"}]', 'list.txt'],
    ['json', '{"name":"Alpha"}\n{"name":"Beta"}\n', 'list.jsonl'],
    ['yaml', '- name: Alpha\n  country: DE\n- name: Beta\n  country: US\n', 'list.txt'],
    ['source-code', 'const list = [{ name: "Alpha Cloud" }]', 'list.txt'],
    ['source-code', '<Row name="Alpha" country="DE" />\n<Row name="Beta" country="US" />', 'list.txt'],
    ['markdown', '| Vendor | Country |\n|---|---|\n| Alpha | DE |\n', 'list.txt'],
    ['text', 'We use Alpha, Beta and Gamma.\nThey are in Germany, France and Spain.\n', 'list.csv.txt'],
    ['text', 'Vendors:\n- Alpha\n- Beta\n', undefined],
    ['text', 'Name: Alpha\nCountry: DE\n\nName: Beta\nCountry: US\n', undefined],
  ])('%s: %j', (format, text, fileName) => {
    expect(formatOf(text, fileName)).toBe(format);
  });

  test('a broken YAML file is read as the text it is', () => {
    expect(shown('- name: Alpha\n  country: [DE\n', 'list.yaml')).toEqual(['- 1: name: Alpha\ncountry: [DE']);
  });
});

describe('delimited text', () => {
  test('keeps line ends inside quotes and the lines on which rows begin', () => {
    expect(shown('Vendor,Data\nAlpha,"names\nmails"\n\nBeta,names\n', 'a.csv')).toEqual([
      'grid',
      '1 Vendor | Data',
      '2 Alpha | names\nmails',
      '5 Beta | names',
    ]);
  });

  test('a quote that is never closed does not swallow the rest', () => {
    expect(shown('Vendor,Country\n"Alpha,DE\nBeta,US\n', 'a.csv')).toEqual([
      'grid',
      '1 Vendor | Country',
      '2 Alpha | DE',
      '3 Beta | US',
    ]);
  });

  test.each([
    ['windows-1252', [0x80, 0xe9]],
    ['iso-8859-15', [0xa4, 0xe9]],
  ])('%s is told from its neighbours', (encoding, [euro = 0, accent = 0]) => {
    const bytes = Buffer.concat([
      Buffer.from('Fournisseur;Co'),
      Buffer.from([0xfb]),
      Buffer.from('t\nSoci'),
      Buffer.from([accent]),
      Buffer.from('t'),
      Buffer.from([accent]),
      Buffer.from(';5 '),
      Buffer.from([euro]),
      Buffer.from('\n'),
    ]);
    const read = readDocument({ bytes, fileName: 'a.csv' });
    expect(read).toMatchObject({
      encoding,
      delimiter: ';',
      document: { blocks: [{ rows: [{ cells: ['Fournisseur', 'Coût'] }, { cells: ['Société', '5 €'] }] }] },
    });
  });

  test('one letter in ISO-8859-15 is enough', () => {
    const bytes = Buffer.from('Vendor;Note\nAlpha;le c\u00BDur du service\n', 'latin1');
    expect(readDocument({ bytes })).toMatchObject({
      encoding: 'iso-8859-15',
      document: { blocks: [{ rows: [{}, { cells: ['Alpha', 'le cœur du service'] }] }] },
    });
  });
});

describe('data', () => {
  test('objects become records, nested keys dotted, lists by lines, links as links', () => {
    const text = [
      'vendors:',
      '  - name: Alpha',
      '    where: {city: Berlin, country: DE}',
      '    data: [names, mails]',
      '    dpa: {label: DPA, url: https://a.example}',
      '  - name: Beta',
      '    where: {country: US}',
    ].join('\n');
    expect(shown(text, 'a.yaml')).toEqual([
      'records vendors',
      '2# name | where.city | where.country | data | dpa',
      '2 Alpha | Berlin | DE | names\nmails | DPA →https://a.example',
      '6 Beta |  | US |  | ',
    ]);
  });

  test('objects under their names', () => {
    expect(shown('alpha: {country: DE}\nbeta: {country: US}\n', 'a.yaml')).toEqual([
      'records',
      '1# key | country',
      '1 alpha | DE',
      '2 beta | US',
    ]);
  });

  test('a group of records stands under its name', () => {
    const text = '[{"name":"Hosting","vendors":[{"name":"Alpha","country":"DE"},{"name":"Beta","country":"US"}]}]';
    expect(shown(text, 'a.json')).toEqual([
      'h1 1: Hosting',
      'records 0.vendors',
      '1# name | country',
      '1 Alpha | DE',
      '1 Beta | US',
    ]);
  });

  test('markup inside a block of YAML is read in its place', () => {
    const text =
      'title: Vendors\nbody: |\n  <table>\n    <tr><th>Vendor</th><th>Country</th></tr>\n    <tr><td>Alpha</td><td>DE</td></tr>\n  </table>\n';
    expect(shown(text, 'a.yaml')).toEqual(['p 1: title: Vendors', 'grid', '4# Vendor | Country', '5 Alpha | DE']);
  });

  test('documents of one YAML file', () => {
    expect(shown('- {name: Alpha, country: DE}\n---\n- {name: Beta, country: US}\n', 'a.yaml')).toEqual([
      'records',
      '1# name | country',
      '1 Alpha | DE',
      'records',
      '3# name | country',
      '3 Beta | US',
    ]);
  });

  test('rows of a list of lists', () => {
    expect(shown('[["Vendor","Country"],\n["Alpha","DE"]]', 'a.json')).toEqual([
      'grid',
      '1 Vendor | Country',
      '2 Alpha | DE',
    ]);
  });
});

describe('source code', () => {
  test('literals with names, joined strings, templates and markup', () => {
    const text = [
      "const EU = 'European Union';",
      'export const vendors: Vendor[] = [',
      '  // the first',
      "  { name: 'Alpha ' + 'Cloud', region: EU, note: t('hosting') },",
      '  { name: `Beta`, region: Region.US, note: <>Uses <b>mail</b></> },',
      '] as const;',
    ].join('\n');
    expect(shown(text, 'vendors.tsx')).toEqual([
      'records vendors',
      '4# name | region | note',
      '4 Alpha Cloud | European Union | hosting',
      '5 Beta | US | Uses mail',
    ]);
  });

  test('components that repeat, under what groups them', () => {
    const text = [
      '<Page>',
      '  <h2>Our sub&apos;processors</h2>',
      '  <Section title="Hosting">',
      '    <Row name="Alpha" country={"DE"} className="x" />',
      '    <Row name="Beta" country={`US`}>Mail &amp; more</Row>',
      '  </Section>',
      '</Page>',
    ].join('\n');
    expect(shown(text, 'page.jsx')).toEqual([
      "h2 2: Our sub'processors",
      'h3 3: Hosting',
      'records Row',
      '4# name | country | children',
      '4 Alpha | DE | ',
      '5 Beta | US | Mail & more',
    ]);
  });

  test('the table components of a library, and data beside them', () => {
    const text = [
      'export default () => <main style={{ margin: 1 }}>',
      '<Table><TableHeader><TableRow><TableHead>Vendor</TableHead><TableHead>Country</TableHead></TableRow></TableHeader>',
      '<TableBody><TableRow><TableCell>Alpha</TableCell><TableCell>DE{" "}(Berlin)</TableCell></TableRow></TableBody></Table>',
      '<ul>{[{ n: "Gamma Ltd", c: "IE" }].map((x) => <li key={x.n}>{x.n}</li>)}</ul></main>',
    ].join('\n');
    expect(shown(text, 'page.tsx')).toEqual([
      'grid',
      '2# Vendor | Country',
      '3 Alpha | DE (Berlin)',
      'records',
      '4# n | c',
      '4 Gamma Ltd | IE',
    ]);
  });

  test('a piece without its beginning, and one inside a letter', () => {
    const rows = "{ name: 'Alpha', country: 'DE' },\n{ name: 'Beta', country: 'US' },";
    expect(shown(rows, 'a.txt')).toEqual(['records', '1# name | country', '1 Alpha | DE', '2 Beta | US']);
    expect(shown(`Hello, this is our list.\n\n[\n${rows}\n]\n\nRegards`, 'a.txt')).toEqual([
      'p 1: Hello, this is our list.',
      'records',
      '4# name | country',
      '4 Alpha | DE',
      '5 Beta | US',
      'p 8: Regards',
    ]);
  });
});
