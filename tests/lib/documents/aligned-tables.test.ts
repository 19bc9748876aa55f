import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from './shown';

/** The rows of the only table in the text, without their line numbers. */
function rowsOf(text: string): string[] {
  const [form, ...rows] = shown(text.replace(/^\n/, ''));
  expect(form).toBe('grid');
  return rows.map((row) => row.replace(/^\d+ /, ''));
}

describe('columns aligned by spaces, whose cells wrap', () => {
  test('every cell but the short ones, without anything between the rows', () => {
    expect(
      rowsOf(`
Sub-processor           Service                 Personal data           Country
Nordlicht Cloud         Hosting of the          Accounts, documents     Germany
Services GmbH           application and its     and everything users
                        backups                 upload
Brightmail Inc.         Sending of e-mail       Addresses, content      United States
Quantile Analytics      Statistics on use       Pseudonymous            Ireland
Limited                                         identifiers
Ostsee Support GmbH     First line support      Contact data            Germany
`),
    ).toEqual([
      'Sub-processor | Service | Personal data | Country',
      'Nordlicht Cloud Services GmbH | Hosting of the application and its backups | Accounts, documents and everything users upload | Germany',
      'Brightmail Inc. | Sending of e-mail | Addresses, content | United States',
      'Quantile Analytics Limited | Statistics on use | Pseudonymous identifiers | Ireland',
      'Ostsee Support GmbH | First line support | Contact data | Germany',
    ]);
  });

  test('blank lines between rows, and a cell that is empty', () => {
    expect(
      rowsOf(`
 Prestataire            Prestation               Pays

 Aurore Hébergement     Hébergement de la        France
 SAS                    plateforme

 Boréal Messagerie      Envoi de courriels

 Cigale Paiement        Encaissement des         Irlande
                        abonnements et
                        facturation
`),
    ).toEqual([
      'Prestataire | Prestation | Pays',
      'Aurore Hébergement SAS | Hébergement de la plateforme | France',
      'Boréal Messagerie | Envoi de courriels | ',
      'Cigale Paiement | Encaissement des abonnements et facturation | Irlande',
    ]);
  });

  test('blank lines that stand between all lines say nothing', () => {
    expect(
      rowsOf(`
Vendor              Service              Country

Alpha Hosting       Hosting of the       Germany

                    application

Beta Mail           Newsletters          France
`),
    ).toEqual([
      'Vendor | Service | Country',
      'Alpha Hosting | Hosting of the application | Germany',
      'Beta Mail | Newsletters | France',
    ]);
  });

  test('headers of several lines, which stand at the bottom', () => {
    expect(
      rowsOf(`
                                              Place of
Name of the          Purpose of the           processing
sub-processor        processing               (country)
Alpha Hosting        Hosting                  Germany
Beta Mail Ltd        Newsletters to           United Kingdom
                     customers
`),
    ).toEqual([
      'Name of the sub-processor | Purpose of the processing | Place of processing (country)',
      'Alpha Hosting | Hosting | Germany',
      'Beta Mail Ltd | Newsletters to customers | United Kingdom',
    ]);
  });

  test('numbers at the right and names in the middle of their columns', () => {
    expect(
      rowsOf(`
  No          Vendor           Seat   Service
   1       Alpha GmbH       Germany   Hosting of all
                                      environments
   9     Beta Mail Ltd.     Ireland   Newsletters
  10      Gamma S.r.l.        Italy   Invoices and
                                      reminders
`),
    ).toEqual([
      'No | Vendor | Seat | Service',
      '1 | Alpha GmbH | Germany | Hosting of all environments',
      '9 | Beta Mail Ltd. | Ireland | Newsletters',
      '10 | Gamma S.r.l. | Italy | Invoices and reminders',
    ]);
  });

  test('cells that stand in the middle of their rows', () => {
    expect(
      rowsOf(`
Vendor              Service                     Country
                    Hosting of the
Alpha Hosting                                   Germany
                    application
Beta Mail           Newsletters                 France
                    Support by telephone,
Gamma Desk          by chat and                 Portugal
                    by e-mail
                    Error
Delta Watch                                     Ireland
                    reports
`),
    ).toEqual([
      'Vendor | Service | Country',
      'Alpha Hosting | Hosting of the application | Germany',
      'Beta Mail | Newsletters | France',
      'Gamma Desk | Support by telephone, by chat and by e-mail | Portugal',
      'Delta Watch | Error reports | Ireland',
    ]);
  });

  test('words, brackets and addresses that a line cut', () => {
    expect(
      rowsOf(`
Sub-                  Service             Where to read more
processor
Kappa (Function       Crash reports       https://kappa.example/legal/
Works, Inc.)                              privacy
Lambda Hold-          Customer-           https://lambda.example
ings Ltd              facing chat
`),
    ).toEqual([
      'Sub-processor | Service | Where to read more',
      'Kappa (Function Works, Inc.) | Crash reports | https://kappa.example/legal/privacy →https://kappa.example/legal/privacy',
      'Lambda Hold-ings Ltd | Customer-facing chat | https://lambda.example →https://lambda.example',
    ]);
  });

  test('columns pushed apart by tabs, and cells divided by them', () => {
    const rows = [
      'Vendor | Service | Country',
      'Alpha Hosting | Hosting of the application | Germany',
      'Beta | Newsletters | France',
    ];
    expect(
      rowsOf(
        'Vendor\t\tService\t\t\tCountry\nAlpha Hosting\tHosting of the\t\tGermany\n\t\tapplication\nBeta\t\tNewsletters\t\tFrance\n',
      ),
    ).toEqual(rows);
    const [above, form, ...below] = shown(
      'Our vendors are bound by contract.\nWe look at each of them once a year.\nThese are they.\n\n' +
        'Vendor\tService\tCountry\nAlpha Hosting\tHosting of the\tGermany\n\tapplication\t\nBeta\tNewsletters\tFrance\n',
    );
    expect([above?.slice(0, 4), form, ...below.map((row) => row.slice(2))]).toEqual(['p 1:', 'grid', ...rows]);
  });

  test('headings across the columns, rules, pages and their feet', () => {
    expect(
      rowsOf(`
Vendor              Service              Country
------------------------------------------------
Infrastructure of all our products
Alpha Hosting       Hosting of the       Germany
                    application

                    Page 1 of 2

\fBeta Cloud          Backups              France
Communication with our customers
Gamma Mail          Newsletters          Ireland
`),
    ).toEqual([
      'Vendor | Service | Country',
      'Infrastructure of all our products |  | ',
      'Alpha Hosting | Hosting of the application | Germany',
      'Beta Cloud | Backups | France',
      'Communication with our customers |  | ',
      'Gamma Mail | Newsletters | Ireland',
    ]);
  });

  test('cells out of line, one for each column', () => {
    expect(
      rowsOf(`
Vendor   Service   Country
Alpha Hosting GmbH   Hosting   Germany
Beta    Newsletters and reminders    France
`),
    ).toEqual([
      'Vendor | Service | Country',
      'Alpha Hosting GmbH | Hosting | Germany',
      'Beta | Newsletters and reminders | France',
    ]);
  });

  test('a vendor of which the list says nothing more is a row', () => {
    expect(
      rowsOf(`
Vendor                    Service              Country
Alpha Hosting             Hosting              Germany
Beta
Gamma Mail and Reminders  Newsletters          Ireland
`),
    ).toEqual([
      'Vendor | Service | Country',
      'Alpha Hosting | Hosting | Germany',
      'Beta |  | ',
      'Gamma Mail and Reminders | Newsletters | Ireland',
    ]);
  });

  test('text around a table stays text', () => {
    expect(
      shown(`Acme Ltd                                  Version 3

We use these companies.

Vendor              Service              Country
Alpha Hosting       Hosting of the       Germany
                    application
They are bound by contract, and somebody here looks at
each of them once a year.

Beta is no longer used.
`),
    ).toEqual([
      'p 1: Acme Ltd                                  Version 3',
      'p 3: We use these companies.',
      'grid',
      '5 Vendor | Service | Country',
      '6 Alpha Hosting | Hosting of the application | Germany',
      'p 8: They are bound by contract, and somebody here looks at each of them once a year.',
      'p 11: Beta is no longer used.',
    ]);
  });
});

test.each([
  [
    'two spaces after each sentence',
    'We host with Alpha.  It keeps data in\nGermany.  Mail is sent by Beta, which\nsits in France.  Both are bound by contract.\n',
  ],
  [
    'lines justified to the margin',
    'We  host with Alpha,  which keeps data in\nGermany  and  has been  bound by contract\nsince the  beginning.  Mail is sent by Beta.\n',
  ],
  [
    'an indented quotation',
    'They wrote:\n\n    We host with Alpha, which keeps\n    its data in Germany.\n\nThat was all.\n',
  ],
  ['an address with a gap', 'Acme Ltd   \n1 High Street\nLondon  W1\n\nDear customer,\nwe changed nothing.\n'],
])('prose is no table: %s', (_, text) => {
  expect(shown(text)).not.toContain('grid');
});

const word = (...words: string[]) => fc.constantFrom(...words);
const phrase = (first: fc.Arbitrary<string>, next: fc.Arbitrary<string>, most: number) =>
  fc.tuple(first, fc.array(next, { minLength: 1, maxLength: most })).map(([one, more]) => [one, ...more].join(' '));
const vendor = phrase(
  word('Alder', 'Birch', 'Cedar', 'Elm', 'Hazelwood', 'Juniper'),
  word('Cloud', 'Hosting', 'Services', 'Analytics', 'Technologies', 'Group', 'Limited'),
  4,
);
const service = phrase(
  word('Hosting', 'Support', 'Delivery', 'Monitoring', 'Storage'),
  word('of', 'the', 'platform', 'and', 'its', 'backups', 'for', 'customers', 'messages', 'by', 'night'),
  9,
);
const layout = fc.record({
  rows: fc.array(fc.tuple(vendor, service, word('Germany', 'France', 'Ireland', 'Norway')), {
    minLength: 2,
    maxLength: 8,
  }),
  widths: fc.tuple(fc.integer({ min: 16, max: 30 }), fc.integer({ min: 16, max: 34 })),
  between: fc.integer({ min: 2, max: 5 }),
  indent: fc.integer({ min: 0, max: 6 }),
  blank: fc.boolean(),
  isRight: fc.boolean(),
});

/** The lines of a text no wider than this. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

test('whatever the widths, rows set in columns come back as they were', () => {
  fc.assert(
    fc.property(layout, ({ rows, widths: [first, second], between, indent, blank, isRight }) => {
      const table = [['Vendor', 'Service', 'Country'], ...rows];
      const set = table.map(([name = '', what = '', where = '']) => {
        const cells = [wrapped(name, first), wrapped(what, second), [where]];
        const height = Math.max(...cells.map(({ length }) => length));
        return Array.from({ length: height }, (_, at) => {
          const [one = '', two = '', three = ''] = cells.map((lines) => lines[at] ?? '');
          const gap = ' '.repeat(between);
          const last = isRight ? three.padStart(8) : three;
          return `${' '.repeat(indent)}${one.padEnd(first)}${gap}${two.padEnd(second)}${gap}${last}`.trimEnd();
        }).join('\n');
      });
      expect(rowsOf(set.join(blank ? '\n\n' : '\n'))).toEqual(table.map((cells) => cells.join(' | ')));
    }),
  );
});
