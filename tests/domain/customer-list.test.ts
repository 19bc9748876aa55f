import { describe, expect, test } from 'vitest';
import { recogniseCustomers } from '../../app/domain/customer-list';
import { readText } from '../../app/lib/documents/read-document.server';

function read(text: string) {
  const document = readText(text);
  if ('refusal' in document) throw new Error(document.refusal.code);
  return recogniseCustomers(document.document);
}

describe('a list of customers', () => {
  test('in French, with semicolons', () => {
    const list = read(
      [
        'Client;Contrat;Langue;Préavis (jours);Délai d’opposition;Jours;Autorisation;Produits;Courriel;Secteur',
        'Mairie de Vannes;C-12;français;30;15;ouvrés;spécifique;Desk, Chat;dpo@vannes.example, dsi@vannes.example;public',
        'Dupont SA;;anglais;45 jours;;calendaires;générale;tous;dpo@dupont.example;',
      ].join('\n'),
    );
    expect(list?.customers.map(({ facts }) => facts)).toMatchObject([
      {
        name: 'Mairie de Vannes',
        contractReference: 'C-12',
        language: 'fr',
        noticeDays: 30,
        objectionDays: 15,
        dayKind: 'business',
        authorisation: 'specific',
        products: ['Desk', 'Chat'],
        recipients: ['dpo@vannes.example', 'dsi@vannes.example'],
      },
      {
        name: 'Dupont SA',
        language: 'en',
        noticeDays: 45,
        dayKind: 'calendar',
        authorisation: 'general',
        products: [],
      },
    ]);
    expect(list?.problems).toEqual([]);
    expect(list?.unusedColumns).toEqual(['Secteur']);
  });

  test('in English as a Markdown table', () => {
    const list = read(
      '| Customer | Notice days | Objection period | Email |\n|---|---|---|---|\n| Acme | 10 business days | 5 | legal@acme.example |',
    );
    expect(list?.customers[0]?.facts).toMatchObject({ name: 'Acme', noticeDays: 10, objectionDays: 5 });
  });

  test('what is not understood is named with its line, column and value, and its row is not taken', () => {
    const list = read(
      'Customer,Notice days,Email,Language\nAcme,soon,legal@acme.example,\nBeta,30,not an address,\n,30,a@b.example,\nGamma,30,,Klingon\nDelta,400,,',
    );
    expect(list?.customers).toEqual([]);
    expect(list?.problems.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'Notice days', 'number'],
      [3, 'Email', 'email'],
      [4, 'Customer', 'required'],
      [5, 'Language', 'language'],
      [6, 'Notice days', 'number'],
    ]);
  });

  test('a list without customers is none', () => {
    expect(read('Colour,Size\nred,3')).toBeUndefined();
  });
});

describe('what a cell of a list of customers says', () => {
  const HEADERS = {
    language: 'Language',
    dayKind: 'Day kind',
    authorisation: 'Authorisation',
    products: 'Products',
    recipients: 'Emails',
    endedOn: 'End date',
    noticeDays: 'Notice days',
  };
  const said = (field: keyof typeof HEADERS, text: string) => {
    const list = read(`Customer\t${HEADERS[field]}\tNotes\nAcme\t${text}\tkept\nBolt\t\tkept\n`);
    const [problem] = list?.problems ?? [];
    return problem
      ? `${problem.reason}${problem.choices ? `: ${problem.choices}` : ''}`
      : list?.customers[0]?.facts[field];
  };

  test.each<[keyof typeof HEADERS, string, unknown]>([
    ['language', 'fr', 'fr'],
    ['language', 'DE', 'de'],
    ['language', 'en-GB', 'en'],
    ['language', 'nederlands', 'nl'],
    ['language', 'Italiano', 'it'],
    ['language', 'Frisian', 'language'],
    ['language', 'pl', 'language'],
    ['dayKind', 'working days', 'business'],
    ['dayKind', 'jours ouvrables', 'business'],
    ['dayKind', 'jours civils', 'calendar'],
    ['dayKind', 'calendar days', 'calendar'],
    ['dayKind', 'lunar', 'choice: calendar, business'],
    ['authorisation', 'prior', 'specific'],
    ['authorisation', 'individuelle', 'specific'],
    ['authorisation', 'general written', 'general'],
    ['authorisation', 'none', 'choice: general, specific'],
    ['products', 'all', []],
    ['products', 'Tous', []],
    ['products', '*', []],
    ['products', 'all of Desk', ['all of Desk']],
    ['products', 'Desk, Chat|Voice', ['Desk', 'Chat', 'Voice']],
    ['recipients', 'a@b.example b@b.example', ['a@b.example', 'b@b.example']],
    ['recipients', '<a@b.example>', ['a@b.example']],
    ['recipients', 'mailto:a@b.example', ['a@b.example']],
    ['recipients', 'Anna <a@b.example>', 'email'],
    ['recipients', 'a<b@c.example', 'email'],
    ['recipients', 'a@b@c.example', 'email'],
    ['recipients', 'a@example', 'email'],
    ['endedOn', '2026-12-31', '2026-12-31'],
    ['endedOn', '2026-12-31T10:00', '2026-12-31'],
    ['endedOn', '31.12.2026', '2026-12-31'],
    ['endedOn', '1/2/2027', '2027-02-01'],
    ['endedOn', '1-12-2027', '2027-12-01'],
    ['endedOn', 'on 1/2/2027', 'day'],
    ['endedOn', '1/2/2027 or later', 'day'],
    ['endedOn', '111/2/2027', 'day'],
    ['endedOn', '31/02/2027', 'day'],
    ['endedOn', 'soon', 'day'],
    ['noticeDays', '30 days', 30],
    ['noticeDays', '0', 0],
    ['noticeDays', 'thirty', 'number'],
  ])('%s %j: %j', (field, text, expected) => {
    expect(said(field, text)).toEqual(expected);
  });
});
