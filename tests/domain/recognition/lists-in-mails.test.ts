import { expect, test } from 'vitest';
import { listedRow } from '../../../app/domain/recognition/listed-row';
import { readTable } from '../../../app/services/imports-reading.server';

const rowsOf = (fileName: string, ...lines: string[]) =>
  readTable({ fileName, encoding: 'utf-8', source: lines.join('\n') }).recognition.rows.map((row) => {
    const { name, legalName, countries, region, service, group } = listedRow(row);
    return [name, legalName, countries.join(' ') || region, service, group];
  });

const MAIL = [
  'From: dpo@supplier.example',
  'Subject: Your question about sub-processors',
  '',
  'Good morning,',
  '',
  'These are the sub-processors we use today.',
  '',
  'Product:',
  '',
  'Northcloud Ltd. – servers (Dublin, Ireland)',
  'Papermail – e-mails (EU)',
  '',
  'Office:',
  '',
  'Halyard (UK) Limited – invoices (New Zealand)',
  'Quillsign – signatures (Germany, France)',
  '',
  'With kind regards',
];

test('lines of a mail that begin with a name are vendors, under the headings a sentence announces', () => {
  expect(rowsOf('answer.txt', ...MAIL)).toEqual([
    ['Northcloud Ltd.', 'Northcloud Ltd.', 'IE', 'servers', 'Product:'],
    ['Papermail', null, 'EU', 'e-mails', 'Product:'],
    ['Halyard (UK) Limited', 'Halyard (UK) Limited', 'NZ', 'invoices', 'Office:'],
    ['Quillsign', null, 'DE FR', 'signatures', 'Office:'],
  ]);
});

test('without such a sentence, or where sentences stand, they are none', () => {
  const unannounced = MAIL.filter((line) => !/sub-processors/.test(line));
  expect(rowsOf('answer.txt', ...unannounced)).toEqual([]);
  const values = ['Our values:', '', 'Honesty – we say what we do.', 'Care – we look after data.'];
  expect(rowsOf('answer.txt', 'These are our sub-processors.', '', ...values)).toEqual([]);
});

test('a purchasing file with codes of vendors is read by their names', () => {
  expect(
    rowsOf(
      'achats.csv',
      'Code fournisseur;Raison sociale;Prestation;Pays du siège;Pays d’hébergement;Responsable interne',
      'F-0012;Northcloud SARL;Serveurs;Luxembourg;Allemagne;DSI',
      'F-0045;Papermail, Inc.;E-mails;États-Unis;Irlande, France;Marketing',
    ),
  ).toEqual([
    ['Northcloud SARL', 'Northcloud SARL', 'DE', 'Serveurs', null],
    ['Papermail, Inc.', 'Papermail, Inc.', 'IE FR', 'E-mails', null],
  ]);
});

test('an annex of numbered vendors with labelled lines below, wrapped where the page ends', () => {
  expect(
    rowsOf(
      'annex.txt',
      'The following sub-processors are authorised:',
      '',
      '1. Northcloud EMEA SARL',
      'Address: 4 rue du Port, 1855 Luxembourg',
      'Description of processing: Hosting of the production environment, encrypted',
      'backups and object storage',
      'Location: Frankfurt, Germany',
      '',
      '2. Papermail, Inc.',
      'Address: 1 Main Street, San Francisco, CA 94105, USA',
      'Description of processing: Delivery of messages',
      'Location: United States',
    ),
  ).toEqual([
    [
      'Northcloud EMEA SARL',
      'Northcloud EMEA SARL',
      'DE',
      'Hosting of the production environment, encrypted backups and object storage',
      null,
    ],
    ['Papermail, Inc.', 'Papermail, Inc.', 'US', 'Delivery of messages', null],
  ]);
});

test('where items of a list state no place, the sentence about their data does', () => {
  const page = `<h1>Subprocessors</h1><p>We use the following third parties.</p><dl>
    <dt>Northcloud</dt><dd>Hosting of our servers. Data is stored in Belgium.</dd>
    <dt>Papermail</dt><dd>Sending of mail. Data is processed in the United States.</dd></dl>`;
  expect(rowsOf('page.html', page).map(([name, , places]) => [name, places])).toEqual([
    ['Northcloud', 'BE'],
    ['Papermail', 'US'],
  ]);
});
