import { describe, expect, test } from 'vitest';
import type { SourceCell } from '../../../app/domain/recognition/document';
import { tablesOf } from '../../../app/domain/recognition/source-tables';
import { vendorTables } from '../../../app/domain/recognition/vendor-tables';
import { bold, bullets, grid, heading, link, page, paragraph, recognisePage } from './page';
import { COUNTRIES } from './table';

const chosen = (...blocks: Parameters<typeof page>) => {
  const { vendors, setAside } = vendorTables(tablesOf(page(...blocks), COUNTRIES), COUNTRIES);
  return [
    ...vendors.map(({ source, headerAt }) => ['vendors', source.at.line, headerAt]),
    ...setAside.map(({ source, reason }) => [reason, source.at.line]),
  ];
};
const named = (...blocks: Parameters<typeof page>) =>
  recognisePage(...blocks).rows.map(({ vendor }) => vendor.name.value);

describe('a grid with a column of vendors', () => {
  const rows = [
    ['Company', 'Service'],
    ['Acme', 'Mail'],
  ];
  const sure = [
    ['Sub-processor', 'Service'],
    ['Acme', 'Mail'],
  ];

  test.each<[string, Parameters<typeof page>, (string | number)[][]]>([
    ['is a list of vendors', [grid(rows)], [['vendors', 1, 0]]],
    ['is none under the heading of another', [heading('Contacts'), grid(rows)], [['not-about-vendors', 2]]],
    ['is none under such a caption', [grid(rows, { caption: 'Kontakte' })], [['not-about-vendors', 1]]],
    ['is one under such a heading that only it repeats', [heading('Contacts'), grid(sure)], [['vendors', 2, 0]]],
    ['is one under another heading', [heading('Contacts', 1), heading('Tools', 2), grid(rows)], [['vendors', 3, 0]]],
  ])('%s', (_case, blocks, expected) => {
    expect(chosen(...blocks)).toEqual(expected);
  });

  test('that says nothing of its vendors is none beside one that does', () => {
    const partners = [
      ['Partner', 'Seen on'],
      ['Bolt', '2024-01-01'],
    ];
    expect(chosen(grid(sure), grid(partners))).toEqual([
      ['vendors', 1, 0],
      ['not-about-vendors', 3],
    ]);
    const bare = [
      ['Sub-processor', 'Status'],
      ['Bolt', 'ok'],
    ];
    expect(chosen(grid(sure), grid(bare))).toEqual([
      ['vendors', 1, 0],
      ['not-about-vendors', 3],
    ]);
    expect(chosen(grid(bare))).toEqual([['vendors', 1, 0]]);
  });

  test.each([
    'Service',
    'Purpose',
    'Country',
    'Hosting',
    'Processing location',
    'Remote access',
    'Data processed',
    'Safeguards',
    'Website',
    'Legal entity',
    'Headquarters',
    'Address',
    'GDPR role',
    'DPA',
    'DPA link',
    'Outside the EU',
  ])('says something of them under %s', (header) => {
    const bare = [
      ['Sub-processor', 'Status'],
      ['Bolt', 'ok'],
    ];
    expect(
      chosen(
        grid([
          ['Vendor', header],
          ['Acme', '1 Main Street'],
        ]),
        grid(bare),
      ),
    ).toEqual([
      ['vendors', 1, 0],
      ['not-about-vendors', 3],
    ]);
  });

  test.each(['Notes', 'Contact e-mail', 'Retention', 'Status'])('says nothing of them under %s', (header) => {
    const bare = [
      ['Sub-processor', 'Status'],
      ['Bolt', 'ok'],
    ];
    expect(
      chosen(
        grid([
          ['Vendor', header],
          ['Acme', '1 Main Street'],
        ]),
        grid(bare),
      ),
    ).toEqual([
      ['vendors', 1, 0],
      ['vendors', 3, 0],
    ]);
  });

  test.each([
    'Measure',
    'Measures',
    'Mesure de sécurité',
    'Mesures',
    'Maßnahme',
    'Massnahmen',
    'Medida',
    'Medidas',
    'Misura',
    'Misure',
    'Maatregel',
    'Maatregelen',
    'Środki',
  ])('beside a column of %s is a list of measures, unless it says where its vendors are', (header) => {
    const measures = (...more: string[]) =>
      grid([
        ['Provider', header, ...more],
        ['Acme', 'Locks', ...more],
      ]);
    expect(chosen(measures())).toEqual([['not-about-vendors', 1]]);
    expect(chosen(measures('Country'))).toEqual([['vendors', 1, 0]]);
    expect(chosen(measures('Website'))).toEqual([['vendors', 1, 0]]);
    expect(chosen(measures('Service'))).toEqual([['not-about-vendors', 1]]);
  });
});

describe('a grid without one', () => {
  const rows = [
    ['OVH', 'France', 'hosting of the site'],
    ['Brevo', 'Irlande', 'sending of letters'],
  ];

  test.each<[string, Parameters<typeof page>, (string | number)[][]]>([
    ['is a list where places stand', [grid(rows)], [['vendors', 1, -1]]],
    ['is none where the heading is of another', [heading('Contacts'), grid(rows)], [['not-about-vendors', 2]]],
    [
      'is none where the words above deny it',
      [heading('Tools'), paragraph('These are not sub-processors.'), grid(rows)],
      [['said-to-be-none', 3]],
    ],
    [
      'is none where the heading denies it',
      [heading('Keine Auftragsverarbeiter'), grid(rows)],
      [['said-to-be-none', 2]],
    ],
    [
      'is a list where a heading announces it',
      [heading('Sous-traitants', 1), heading('Outils', 2), grid(rows.map(([a, , c]) => [a, c] as string[]))],
      [['vendors', 3, -1]],
    ],
    [
      'is a list where the caption does',
      [
        grid(
          rows.map(([a, , c]) => [a, c] as string[]),
          { caption: 'Sous-traitants' },
        ),
      ],
      [['vendors', 1, -1]],
    ],
    [
      'is none where nothing does',
      [heading('Outils'), grid(rows.map(([a, , c]) => [a, c] as string[]))],
      [['not-about-vendors', 2]],
    ],
  ])('%s', (_case, blocks, expected) => {
    expect(chosen(...blocks)).toEqual(expected);
  });
});

describe('a list of items', () => {
  const items: SourceCell[] = ['OVH – hosting', 'Brevo – mail', 'Zoom – calls'];
  const plain: SourceCell[] = ['OVH', 'Brevo', 'Zoom'];

  test.each<[string, Parameters<typeof page>, string]>([
    ['announced by its heading', [heading('Sub-processors'), bullets(...items)], 'vendors'],
    [
      'announced by the words above',
      [heading('Tools'), paragraph('We use the following sub-processors:'), bullets(...items)],
      'vendors',
    ],
    ['of bare names', [heading('Sub-processors'), bullets(...plain)], 'vendors'],
    ['announced by nothing', [heading('Tools'), bullets(...items)], 'not-about-vendors'],
    [
      'of links, announced farther up',
      [
        heading('Sub-processors', 1),
        heading('Hosting', 2),
        bullets(...plain.map((one) => link(one as string, 'https://x.example'))),
      ],
      'vendors',
    ],
    [
      'of names in bold, announced farther up',
      [heading('Sub-processors', 1), heading('Hosting', 2), bullets(...plain.map((one) => bold(one as string)))],
      'vendors',
    ],
    [
      'not marked, announced farther up',
      [heading('Sub-processors', 1), heading('Hosting', 2), bullets('OVH, hosting', 'Brevo, mail', 'Zoom')],
      'not-about-vendors',
    ],
    [
      'that the words above deny',
      [heading('Sub-processors'), paragraph('The following are not sub-processors:'), bullets(...items)],
      'said-to-be-none',
    ],
    [
      'of what columns are called',
      [heading('Sub-processors'), bullets('Name', 'Country', 'Purpose', 'Acme')],
      'not-about-vendors',
    ],
    ['half of it so', [heading('Sub-processors'), bullets('Notes', 'Status', 'Acme', 'OVH')], 'vendors'],
    [
      'of sentences',
      [
        heading('Sub-processors'),
        bullets(
          'we tell you at once of every change that comes to our list',
          'you may object to it by letter within thirty days of our word',
          'and what you object to we do not use for you until then',
        ),
      ],
      'not-about-vendors',
    ],
    [
      'of long names',
      [
        heading('Sub-processors'),
        bullets('One two three four five six', 'Two three four five six seven', 'Three four five six seven eight'),
      ],
      'not-about-vendors',
    ],
    [
      'of names of five words',
      [
        heading('Sub-processors'),
        bullets('One two three four five', 'Two three four five six', 'Three four five six seven'),
      ],
      'vendors',
    ],
    [
      'seven in ten of it names',
      [
        heading('Sub-processors'),
        bullets(...Array(7).fill('OVH – hosting'), ...Array(3).fill('– as said above and below')),
      ],
      'vendors',
    ],
    [
      'six in ten of it names',
      [
        heading('Sub-processors'),
        bullets(...Array(6).fill('OVH – hosting'), ...Array(4).fill('- as said above and below')),
      ],
      'not-about-vendors',
    ],
  ])('%s', (_case, blocks, expected) => {
    expect(chosen(...blocks).map(([is]) => is)).toEqual([expected]);
  });

  test('beside a table is one where it is announced and names others', () => {
    const table = grid([
      ['Sub-processor', 'Service'],
      ['OVH', 'hosting'],
      ['Brevo', 'mail'],
    ]);
    const below = (title: string, ...names: string[]) =>
      chosen(heading('List', 1), table, heading(title, 1), bullets(...names.map((name) => bold(name, ' – as said'))));
    expect(below('Further sub-processors', 'Zoom', 'Acme')).toEqual([
      ['vendors', 2, 0],
      ['vendors', 6, -1],
    ]);
    expect(below('Further sub-processors', 'Zoom', 'OVH')).toEqual([
      ['vendors', 2, 0],
      ['repeated', 6],
    ]);
    expect(below('Further sub-processors', 'Zoom', 'Acme', 'OVH (France)')).toEqual([
      ['vendors', 2, 0],
      ['vendors', 6, -1],
    ]);
    expect(below('Values', 'Honesty', 'Courage')).toEqual([
      ['vendors', 2, 0],
      ['not-about-vendors', 6],
    ]);
  });
});

describe('sections', () => {
  const section = (name: string) => [heading(name, 3), paragraph('Purpose: hosting\nLocation: USA')];

  test('are vendors by themselves, and beside a table where their heading says so', () => {
    expect(named(heading('Tools', 2), ...section('OVH'), ...section('Zoom'))).toEqual(['OVH', 'Zoom']);
    const table = grid([
      ['Sub-processor', 'Service', 'Country'],
      ['Acme', 'mail', 'France'],
    ]);
    expect(
      named(heading('List', 2), table, heading('More sub-processors', 2), ...section('OVH'), ...section('Zoom')),
    ).toEqual(['Acme', 'OVH', 'Zoom']);
    expect(named(heading('List', 2), table, heading('Offices', 2), ...section('OVH'), ...section('Zoom'))).toEqual([
      'Acme',
    ]);
  });

  test('that repeat the names of a table add none', () => {
    const table = grid([
      ['Sub-processor', 'Service', 'Country'],
      ['Acme, Inc.', 'mail', 'France'],
    ]);
    expect(named(heading('List', 2), table, heading('Our sub-processors', 2), ...section('Acme, Inc. (mail)'))).toEqual(
      ['Acme, Inc.'],
    );
  });
});

describe('a table that stands twice', () => {
  const table = (...names: string[]) => grid([['Sub-processor', 'Service'], ...names.map((name) => [name, 'mail'])]);

  test('is read once from three vendors on', () => {
    expect(named(table('A1', 'B1', 'C1'), table('A1', 'B1', 'C1'))).toEqual(['A1', 'B1', 'C1']);
    expect(named(table('A1', 'B1'), table('A1', 'B1'))).toEqual(['A1', 'B1', 'A1', 'B1']);
    expect(named(table('A1', 'B1', 'C1'), table('A1', 'C1', 'B1'))).toHaveLength(6);
    expect(named(table('A1', 'B1', 'C1', ''), table('A1', 'B1', 'C1'))).toEqual(['A1', 'B1', 'C1']);
  });
});

test('the vendors of a page come in its order, whatever form they stand in', () => {
  expect(
    named(
      heading('Sub-processors', 1),
      bullets(bold('Zoom', ' – calls'), bold('Dial', ' – telephone')),
      grid([
        ['Sub-processor', 'Service'],
        ['Acme', 'mail'],
      ]),
    ),
  ).toEqual(['Zoom', 'Dial', 'Acme']);
});
