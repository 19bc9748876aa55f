import { describe, expect, test } from 'vitest';
import { listedRow } from '../../../app/domain/recognition/listed-row';
import { recognise } from '../../../app/domain/recognition/recognise';
import { readDocument } from '../../../app/lib/documents/read-document.server';
import { COUNTRIES } from './table';

/** What is read of a text: name, company, countries, service, data and safeguards of each row, in short. */
function read(text: string, fileName = 'list.md'): string[] {
  const found = readDocument({ bytes: Buffer.from(text), fileName });
  if ('refusal' in found) return [found.refusal.code];
  return recognise(found.document, { countries: COUNTRIES })
    .rows.map(listedRow)
    .map(({ name, legalName, countries, region, worldwide, service, data, safeguards }) =>
      [
        name,
        legalName === name ? '=' : legalName,
        [...countries, region, worldwide && 'worldwide'].filter(Boolean).join(' '),
        service,
        data,
        safeguards.join(' '),
      ]
        .map((one) => one ?? '')
        .join(' | ')
        .replace(/[ |]+$/, ''),
    );
}

describe('what stands beside a name in a list', () => {
  test.each([
    ['a place and a tool in one bracket', '- **Acme** (USA, SCC): mail', 'Acme |  | US | mail |  | scc'],
    ['a place and a contract', '- **Acme** (Germany): mail', 'Acme |  | DE | mail'],
    ['the company in brackets', '- **Acme** (Acme Holdings Ltd) — mail', 'Acme | Acme Holdings Ltd |  | mail'],
    [
      'parts that label themselves',
      '- **Acme** — mail. Data processed: addresses. Location: Ireland.',
      'Acme |  | IE | mail | addresses',
    ],
    ['a service before the tool', '- **Acme** (USA) — mail, transfer under SCC', 'Acme |  | US | mail |  | scc'],
    ['the Union beside one of its countries', '- **Acme** — servers in Ireland (EU)', 'Acme |  | IE'],
    ['two places in brackets', '- **Acme** — mail (Ireland) (Japan)', 'Acme |  | IE JP | mail'],
    ['a country set apart with the company', '- **Acme Inc., USA**: mail', 'Acme Inc. | = | US | mail'],
    [
      'what is only outside',
      '- **Acme** — mail outside the EEA, Switzerland and the UK',
      'Acme |  |  | mail outside the EEA, Switzerland and the UK',
    ],
    [
      'a full stop in the name',
      '- OVH Sp. z o.o. – servers\n- Dr. Sample GmbH – mail',
      'OVH Sp. z o.o. | = |  | servers',
    ],
    [
      'the provider below what it does',
      '- **Hosting**\n  - Provider: Acme\n  - Location: Germany',
      'Acme |  | DE | Hosting',
    ],
  ])('%s', (_what, items, expected) => {
    expect(read(`# Sub-processors\n\n${items}\n`)[0]).toBe(expected);
  });

  test.each([
    ['**Acme** and **Bolt** — mail', ['Acme |  |  | mail', 'Bolt |  |  | mail']],
    ['**Acme**, **Bolt** et **Cord** : mail', ['Acme |  |  | mail', 'Bolt |  |  | mail', 'Cord |  |  | mail']],
    ['**Acme** and its group — mail', ['Acme |  |  | and its group — mail']],
  ])('%s', (item, expected) => {
    expect(read(`# Sub-processors\n\n- ${item}\n`)).toEqual(expected);
  });
});

describe('words above a list', () => {
  const items = '- **Acme Inc.** (USA): mail\n- **Bolt GmbH** (Germany): hosting\n';
  test.each([
    'Recipients',
    'Destinataires',
    'Empfänger',
    'Destinatarios',
    'Destinatari',
    'Ontvangers',
    'Odbiorcy',
    'Mit wem wir Daten teilen',
    'Avec qui partageons-nous vos données',
  ])('%s', (title) => {
    expect(read(`# Privacy\n\n## ${title}\n\n${items}`)).toHaveLength(2);
  });
  test('a label of its own line announces, and is no property', () => {
    expect(read(`# Privacy\n\nSub-processors:\n\n${items}`)).toHaveLength(2);
  });
  test.each(['Inactive sub-processors', 'How to add a new sub-processor', 'Providers without customer data'])(
    '%s is none',
    (title) => {
      expect(read(`# Privacy\n\n## ${title}\n\n${items}`)).toEqual([]);
    },
  );
});

describe('columns', () => {
  test('of roles tell what a vendor does in that role', () => {
    expect(read('Vendor,Role,Gets\nAcme,Processor — database,A to F\nBolt,Controller,logs\n', 'a.csv')).toEqual([
      'Acme |  |  | database | A to F',
      'Bolt |  |  |  | logs',
    ]);
  });
  test('of a comparison are about no vendors, whatever their heads are called', () => {
    expect(read('Feature,Acme,Bolt Provider\nTraining on data,No,Yes\nEU residency,Yes,No\n', 'a.csv')).toEqual([]);
  });

  test('of companies beside names', () => {
    expect(
      read('Sub-processor,Company,Purpose\nAcme,Acme Inc.,mail\nBolt,Bolt GmbH,hosting\nCord,the same,chat\n', 'a.csv'),
    ).toEqual(['Acme | Acme Inc. |  | mail', 'Bolt | Bolt GmbH |  | hosting', 'Cord | the same |  | chat']);
    expect(
      read('Sub-processor,Company,Purpose\nAcme,mail,send\nBolt,Bolt GmbH,host\nCord,chat,talk\n', 'a.csv')[0],
    ).toBe('Acme |  |  | send');
  });
  test('two of transfer tools, of which the one not understood is a remark', () => {
    expect(read('Vendor,Transfer mechanism,Safeguards\nAcme,DPF,SCC\nBolt,SCC,all is encrypted\n', 'a.csv')).toEqual([
      'Acme |  |  |  |  | dpf scc',
      'Bolt |  |  |  |  | scc',
    ]);
  });
  test('on leaving the Union say where to, where nothing else does', () => {
    const list =
      'Vendor,Service,Transfer outside the EU\nAcme,mail,Yes (USA) - SCC\nBolt,chat,No\nCord,sms,Yes (the EU and Japan)\n';
    expect(read(list, 'a.csv')).toEqual([
      'Acme |  | US | mail |  | scc',
      'Bolt |  |  | chat |  | none-needed',
      'Cord |  | JP | sms',
    ]);
  });
  test.each(['Qué datos recibe', 'Wat er heen gaat', 'What they receive', 'Dado recebido', 'Co otrzymuje'])(
    '%s holds the data',
    (header) => {
      expect(read(`Vendor,Purpose,${header}\nAcme,mail,addresses\n`, 'a.csv')).toEqual([
        'Acme |  |  | mail | addresses',
      ]);
    },
  );
});

test('tools in the place of names are no vendors', () => {
  const list =
    '- **EU Standard Contractual Clauses** – in all contracts\n- **Adequacy decisions** – where there are any\n';
  expect(read(`# Transfers to our sub-processors\n\n${list}`)).toEqual([]);
});

describe('paragraphs', () => {
  test('led by a name, one below the other', () => {
    expect(read('# Sub-processors\n\n**Acme** – mail (USA)\n\n**Bolt** – hosting (Germany)\n')).toEqual([
      'Acme |  | US | mail',
      'Bolt |  | DE | hosting',
    ]);
    expect(read('# Sub-processors\n\n**Acme** – mail (USA)\n\nWe choose them with care.\n')).toEqual(
      ['no-data'].slice(1),
    );
  });
  test('a table of labels for each vendor', () => {
    const table = (name: string) =>
      `| Sub-processor | ${name} |\n|---|---|\n| Purpose | mail |\n| Country | France |\n\n`;
    expect(read(`# Sub-processors\n\n${table('Acme')}${table('Bolt')}`)).toEqual([
      'Acme |  | FR | mail',
      'Bolt |  | FR | mail',
    ]);
  });
});

describe('code', () => {
  test('a named list of lists is read under the headers of the table that shows it', () => {
    const code = `const rows = [['Acme', 'mail'], ['Bolt', 'hosting']];
export const T = () => <table><thead><tr><th>Sub-processor</th><th>Purpose</th></tr></thead>
<tbody>{rows.map(([name, purpose]) => <tr><td>{name}</td><td>{purpose}</td></tr>)}</tbody></table>;`;
    expect(read(code, 'a.tsx')).toEqual(['Acme |  |  | mail', 'Bolt |  |  | hosting']);
  });
  test('a named list that is shown otherwise is read as the list it is', () => {
    const code = `const subprocessors = [['Acme', 'mail', 'Germany'], ['Bolt', 'hosting', 'France']];
export const T = () => <ul>{subprocessors.map(([name, purpose]) => <li>{name}: {purpose}</li>)}</ul>;`;
    expect(read(code, 'a.tsx')).toEqual(['Acme |  | DE | mail', 'Bolt |  | FR | hosting']);
  });
  test('sections kept as data are a page', () => {
    const code = `export default { title: 'Sub-processors', sections: [
      { title: 'Hosting', blocks: [{ type: 'p', text: 'Acme Inc. — Role: hosting. Location: Ireland. Data processed: all.' }] },
      { title: 'Mail', blocks: [{ type: 'p', text: 'Bolt Inc. — Role: mail. Location: Japan. Data processed: addresses.' }] },
    ] }`;
    expect(read(code, 'a.ts')).toEqual(['Acme Inc. | = | IE | hosting | all', 'Bolt Inc. | = | JP | mail | addresses']);
  });
});
