import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  companyNameIn,
  entityAsStated,
  nameBeforeAddress,
  statesCompanyForm,
} from '../../../app/domain/recognition/company-names';

describe('the company a text names', () => {
  test.each([
    ['Neon (Neon Inc.)', 'Neon Inc.'],
    ['AWS (Amazon Web Services, Inc.)', 'Amazon Web Services, Inc.'],
    ['Sentry (Functional Software, Inc.)', 'Functional Software, Inc.'],
    ['Functional Software, Inc. (Sentry)', 'Functional Software, Inc.'],
    ['Functional Software, Inc. d/b/a Sentry', 'Functional Software, Inc.'],
    ['Sentry d/b/a Functional Software, Inc.', 'Functional Software, Inc.'],
    ['Sentry – Functional Software, Inc.', 'Functional Software, Inc.'],
    ['Stripe Payments Europe Ltd, clauses contractuelles types', 'Stripe Payments Europe Ltd'],
    ['UE/US (Stripe Payments Europe Ltd, clauses contractuelles types)', 'Stripe Payments Europe Ltd'],
    ['Google Cloud EMEA Limited, Velasco, Clanwilliam Place, Dublin 2', 'Google Cloud EMEA Limited'],
    ['Intercom R&D Unlimited Company', 'Intercom R&D Unlimited Company'],
    ['Google LLC on behalf of its affiliates', 'Google LLC'],
    ['Google LLC and its affiliates', 'Google LLC'],
    ['Slack Technologies Limited', 'Slack Technologies Limited'],
    ['Apexx LLC (United States)', 'Apexx LLC'],
    ['VERCEL INC.', 'VERCEL INC.'],
    ['OPENAI INC. - API', 'OPENAI INC.'],
    ['OpenAI, L.L.C.', 'OpenAI, L.L.C.'],
    ['Anthropic, PBC', 'Anthropic, PBC'],
    ['Anthropic PBC (Claude)', 'Anthropic PBC'],
    ['Alibaba Cloud (Singapore) Private Limited', 'Alibaba Cloud (Singapore) Private Limited'],
    ['Example Systems (Pty) Ltd', 'Example Systems (Pty) Ltd'],
    ['Example (SMC-Private) Limited', 'Example (SMC-Private) Limited'],
    ['Muster UG (haftungsbeschränkt)', 'Muster UG (haftungsbeschränkt)'],
    ['Muster Hosting GmbH & Co. KG, Berlin', 'Muster Hosting GmbH & Co. KG'],
    ['Muster GmbH&Co.KG', 'Muster GmbH&Co.KG'],
    ['hébergé par OVH SAS à Roubaix', 'OVH SAS'],
    ['hosted by sipgate GmbH', 'sipgate GmbH'],
    ['united domains AG', 'united domains AG'],
    ['monday.com Ltd.', 'monday.com Ltd.'],
    ['n8n GmbH', 'n8n GmbH'],
    ['The Rocket Science Group LLC', 'The Rocket Science Group LLC'],
    ['Bank of Example Corporation', 'Bank of Example Corporation'],
    ['Anbieter: Muster AG', 'Muster AG'],
    ['Google Ireland Limited (parent: Google LLC)', 'Google Ireland Limited'],
    ['Esempio S.p.A.', 'Esempio S.p.A.'],
    ['Esempio S. p. A.', 'Esempio S. p. A.'],
    ['ESEMPIO SRL', 'ESEMPIO SRL'],
    ['Esempio S.r.l. (capogruppo)', 'Esempio S.r.l.'],
    ['Exemple S.à r.l.', 'Exemple S.à r.l.'],
    ['Exemple SASU', 'Exemple SASU'],
    ['SAS Exemple, Paris', 'SAS Exemple'],
    ['Stichting Voorbeeld', 'Stichting Voorbeeld'],
    ['Voorbeeld B.V.', 'Voorbeeld B.V.'],
    ['Voorbeeld bv', undefined],
    ['Przykład Sp. z o.o.', 'Przykład Sp. z o.o.'],
    ['Przykład sp. z o. o.', 'Przykład sp. z o. o.'],
    ['Příklad s.r.o.', 'Příklad s.r.o.'],
    ['Příklad a.s.', 'Příklad a.s.'],
    ['Exempel AB', 'Exempel AB'],
    ['Eksempel ApS', 'Eksempel ApS'],
    ['Eksempel A/S', 'Eksempel A/S'],
    ['Esimerkki Oy', 'Esimerkki Oy'],
    ['Näide OÜ', 'Näide OÜ'],
    ['Pavyzdys UAB', 'Pavyzdys UAB'],
    ['Példa Kft.', 'Példa Kft.'],
    ['Primjer d.o.o.', 'Primjer d.o.o.'],
    ['Primer EOOD', 'Primer EOOD'],
    ['Ejemplo, S.L.', 'Ejemplo, S.L.'],
    ['Exemplo, Lda.', 'Exemplo, Lda.'],
    ['Exemplo Unipessoal Lda', 'Exemplo Unipessoal Lda'],
    ['Exemplo Ltda.', 'Exemplo Ltda.'],
    ['Example Co., Ltd.', 'Example Co., Ltd.'],
    ['Example Pte. Ltd.', 'Example Pte. Ltd.'],
    ['Example Pty Ltd', 'Example Pty Ltd'],
    ['Example K.K.', 'Example K.K.'],
    ['Example plc', 'Example plc'],
    ['Example LLP', 'Example LLP'],
    ['Example Holding SE', 'Example Holding SE'],
    ['Example Insurance Company', 'Example Insurance Company'],
  ])('of "%s" is %s', (text, expected) => {
    expect(companyNameIn(text)).toBe(expected);
    expect(statesCompanyForm(text)).toBe(expected !== undefined);
  });

  test.each([
    ...['Slack Technologies', 'Digital Realty', 'Stripe', 'AG Insurance', 'SE Ranking', 'as', 'Software as a service'],
    ...[
      'the parent company',
      'Our Company',
      'Limited',
      'Inc.',
      'Data is limited',
      'Incognito',
      'Corporate',
      'La SA',
      '',
    ],
    ...['SAS', 'Azure (West Europe)', 'Plan B', 'Salesforce, Inc-like', 'Vitamin C'],
  ])('"%s" states none', (text) => {
    expect(companyNameIn(text)).toBeUndefined();
  });

  test('is a part of the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('Inc.', ', ', '(', ')', ' ', 'GmbH & Co. KG', 'Acme')),
        ),
        (parts) => {
          const text = parts.join('');
          expect(text).toContain(companyNameIn(text) ?? '');
          expect(text.startsWith(nameBeforeAddress(text).trim()) || text.includes(nameBeforeAddress(text))).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['Acme LLC (United States)', 'Acme LLC'],
  ['ACME301 (RCS Nice 123 456 789)', 'ACME301'],
  ['Acme (Bolt)', 'Acme (Bolt)'],
  ['(123)', '(123)'],
])('a cell of companies that says "%s" states %s', (text, expected) => {
  expect(entityAsStated(text)).toBe(expected);
});

describe('a name with its address', () => {
  test.each([
    ['Google Cloud EMEA Limited, Velasco, Clanwilliam Place, Dublin 2', 'Google Cloud EMEA Limited'],
    ['Muster Hosting GmbH, Industriestr. 25, 91710 Gunzenhausen', 'Muster Hosting GmbH'],
    ['Muster Hosting GmbH Industriestr. 25 91710 Gunzenhausen', 'Muster Hosting GmbH'],
    ['Exemple SARL, 38 Avenue Victor Hugo, L-1855 Luxembourg', 'Exemple SARL'],
    ['Exemple SAS - 8 rue du Port 75008 Paris', 'Exemple SAS'],
    ['Mailer, 13 bis rue de la Gare, 75012 Paris', 'Mailer'],
    ['Mailer 13 bis rue de la Gare, 75012 Paris', 'Mailer'],
    ['Example, Inc., 100 Main Street, Springfield, CA 94105', 'Example, Inc.'],
    ['Voorbeeld, Kerkstraat 12, 1011 AB Amsterdam', 'Voorbeeld'],
    ['Esempio S.r.l., Via Roma 1, 20121 Milano', 'Esempio S.r.l.'],
    ['Example\n10 Downing Street, London', 'Example'],
  ])('%s', (text, expected) => {
    expect(nameBeforeAddress(text)).toBe(expected);
  });

  test.each([
    'Stripe, Inc.',
    'Anthropic, PBC',
    'Stripe Payments Europe Ltd, clauses contractuelles types',
    'Google Analytics 4, Google Tag Manager',
    'Google LLC (1600 Example Parkway, Springfield)',
    'Microsoft 365',
    'Sentry (Functional Software, Inc., 45 Main Street)',
    'Google Drive, Google Docs',
    'Amazon Web Services, Inc. and its affiliates',
    '(Example Inc., 1 Main Street)',
    '',
  ])('without one stays: %s', (text) => {
    expect(nameBeforeAddress(text)).toBe(text);
  });
});
