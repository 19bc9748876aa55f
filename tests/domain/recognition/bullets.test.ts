import { describe, expect, test } from 'vitest';
import { canBeName, itemRows } from '../../../app/domain/recognition/bullets';
import type { ListItem, SourceCell } from '../../../app/domain/recognition/document';
import { linksOf, textOf } from '../../../app/domain/recognition/document';
import { bold, link } from './page';
import { COUNTRIES } from './table';

const item = (content: SourceCell, ...inner: SourceCell[]): ListItem => ({
  at: { line: 1 },
  content,
  items: inner.map((one) => ({ at: { line: 2 }, content: one, items: [] })),
});

/** The cells of each item that hold something, under what they are. */
function taken(...items: ListItem[]) {
  const { fields, rows } = itemRows(items, COUNTRIES);
  return rows.map(({ cells }) =>
    Object.fromEntries(fields.map((field, at) => [field, textOf(cells[at])]).filter(([, text]) => text !== '')),
  );
}
const one = (content: SourceCell, ...inner: SourceCell[]) => taken(item(content, ...inner))[0];

describe('the name of an item', () => {
  test.each<[string, SourceCell, object]>([
    ['before a dash', 'Vercel – hosting', { name: 'Vercel', service: 'hosting' }],
    [
      'with brackets inside',
      'Xero (UK) Limited – invoicing (New Zealand)',
      { name: 'Xero (UK) Limited', service: 'invoicing', locations: 'New Zealand' },
    ],
    [
      'before a place and a denial of transfers',
      'Hetzner (Germany) — servers — no transfer outside the EU',
      { name: 'Hetzner', service: 'servers', locations: 'Germany', safeguards: 'no transfer outside the EU' },
    ],
    [
      'before a Spanish abbreviation',
      'Anthropic PBC – Asistente. Ubicación: EE. UU. Garantías: cláusulas contractuales tipo.',
      {
        name: 'Anthropic PBC',
        service: 'Asistente',
        locations: 'EE.UU',
        safeguards: 'cláusulas contractuales tipo',
      },
    ],
    ['before a long dash', 'Vercel — hosting', { name: 'Vercel', service: 'hosting' }],
    ['before a hyphen between spaces', 'Vercel - hosting', { name: 'Vercel', service: 'hosting' }],
    ['with a hyphen inside', 'Cloud-IQ: hosting', { name: 'Cloud-IQ', service: 'hosting' }],
    ['before a colon', 'Brevo : e-mails', { name: 'Brevo', service: 'e-mails' }],
    ['before a wide colon', 'Brevo：e-mails', { name: 'Brevo', service: 'e-mails' }],
    ['before a bar', 'Brevo | e-mails', { name: 'Brevo', service: 'e-mails' }],
    ['before an arrow', 'Brevo → e-mails', { name: 'Brevo', service: 'e-mails' }],
    ['before a tab', 'Brevo\te-mails', { name: 'Brevo', service: 'e-mails' }],
    ['before a bracket', 'Brevo (e-mails, France)', { name: 'Brevo', service: 'e-mails', locations: 'France' }],
    ['on its own line', 'Brevo\ne-mails', { name: 'Brevo', service: 'e-mails' }],
    [
      'as a sentence',
      'Hetzner Online GmbH. Hosting of backups',
      { name: 'Hetzner Online GmbH', service: 'Hosting of backups' },
    ],
    ['with a dot inside', 'Booking.com: travel', { name: 'Booking.com', service: 'travel' }],
    ['before a comma', 'OVH, hébergement, sauvegarde', { name: 'OVH', service: 'hébergement, sauvegarde' }],
    ['with its legal form', 'Stripe, Inc., payments', { name: 'Stripe, Inc.', service: 'payments' }],
    ['with its legal form alone', 'Stripe, LLC', { name: 'Stripe, LLC' }],
    ['alone', 'Datadog', { name: 'Datadog' }],
    ['before two spaces and a dash', 'Vercel  –  hosting', { name: 'Vercel', service: 'hosting' }],
    ['set apart with a dash', bold('Vercel –', ' hosting'), { name: 'Vercel', service: 'hosting' }],
    ['after a number', '3. Vercel – hosting', { name: 'Vercel', service: 'hosting' }],
    ['after a number with a bracket', '12) Vercel – hosting', { name: 'Vercel', service: 'hosting' }],
    ['that is a number', '37signals – projects', { name: '37signals', service: 'projects' }],
    ['set apart', bold('Vercel', ' hosting of the app'), { name: 'Vercel', service: 'hosting of the app' }],
    ['set apart with its mark', bold('Vercel:', ' hosting'), { name: 'Vercel', service: 'hosting' }],
    ['set apart with a comma', bold('Vercel,', ' hosting'), { name: 'Vercel', service: 'hosting' }],
    [
      'set apart with its short form',
      bold('Amazon Web Services', ' (AWS), hosting'),
      { name: 'Amazon Web Services', service: 'hosting' },
    ],
    [
      'set apart with its country',
      bold('Amazon Web Services', ' (USA) hosting'),
      { name: 'Amazon Web Services', service: 'hosting', locations: 'USA' },
    ],
    [
      'set apart with what it does',
      bold('Vercel', ' (hosting, USA)'),
      { name: 'Vercel', service: 'hosting', locations: 'USA' },
    ],
    [
      'not set apart by a whole sentence in bold',
      bold('We use Vercel for hosting. It is fine.', ''),
      { name: 'We use Vercel for hosting', service: 'It is fine.' },
    ],
    ['not at the beginning', { text: 'Vercel – hosting', lead: 'hosting' }, { name: 'Vercel', service: 'hosting' }],
  ])('%s', (_case, content, expected) => {
    expect(one(content)).toEqual(expected);
  });

  test.each(['Inc', 'LLC', 'Ltd', 'Limited', 'Corp', 'GmbH', 'SAS', 'SA', 'S.A.', 'LP', 'L.P', 'PLC', 'PBC', 'inc.'])(
    'with the form %s behind a comma',
    (form) => {
      expect(one(`Acme, ${form}, mail, letters`)).toEqual({ name: `Acme, ${form}`, service: 'mail, letters' });
    },
  );

  test.each(['', ' ', '  '])('with its short form after %j', (space) => {
    expect(one(bold('Amazon Web Services', `${space}(AWS) hosting`))).toEqual({
      name: 'Amazon Web Services',
      service: 'hosting',
    });
  });

  test('before an address goes with its address', () => {
    expect(one('Contoso, Inc., 1 Main Street, Seattle, USA: e-mail')).toEqual({
      name: 'Contoso, Inc.',
      address: '1 Main Street, Seattle, USA',
      service: 'e-mail',
    });
  });

  test.each([
    ['set apart', bold('Vercel', ' hosting'), { text: 'Vercel', links: [], lead: 'Vercel' }],
    ['before a mark', 'Vercel: hosting', { text: 'Vercel', links: [], lead: 'Vercel' }],
    ['before a comma', 'Vercel, hosting', { text: 'Vercel', links: [] }],
    [
      'with the links of the item',
      link('Vercel', 'https://vercel.com/'),
      { text: 'Vercel', links: [{ text: 'Vercel', url: 'https://vercel.com/' }] },
    ],
  ])('%s keeps what marks it', (_case, content: SourceCell, expected) => {
    expect(itemRows([item(content)], COUNTRIES).rows[0]?.cells[0]).toEqual(expected);
  });
});

describe('the words after the name', () => {
  test.each<[SourceCell, object]>([
    ['Vercel – hosting (United States)', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting – United States', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting; United States', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting | United States | DPF', { service: 'hosting', locations: 'United States', safeguards: 'DPF' }],
    ['Vercel – hosting · United States', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting → United States', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting • United States', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting of it. United States', { service: 'hosting of it', locations: 'United States' }],
    ['Vercel – hosting\nUnited States', { service: 'hosting', locations: 'United States' }],
    ['Vercel – hosting, Ireland', { service: 'hosting', locations: 'Ireland' }],
    ['Vercel – hosting, Ireland, Germany', { service: 'hosting', locations: 'Ireland, Germany' }],
    ['Vercel – hosting, backups', { service: 'hosting, backups' }],
    ['Vercel – hosting – backups', { service: 'hosting – backups' }],
    ['Vercel – hosting – backups (Ireland)', { service: 'hosting – backups', locations: 'Ireland' }],
    ['Vercel – Ireland – hosting', { service: 'hosting', locations: 'Ireland' }],
    ['Vercel – hosting (Dublin, Ireland)', { service: 'hosting', locations: 'Dublin, Ireland' }],
    ['Vercel – hosting (Ireland) (Germany)', { service: 'hosting', locations: 'Ireland; Germany' }],
    ['Vercel – hosting (SCC) (DPF)', { service: 'hosting', safeguards: 'SCC; DPF' }],
    ['Vercel – United States', { locations: 'United States' }],
    ['Vercel – Standard Contractual Clauses', { safeguards: 'Standard Contractual Clauses' }],
    [
      'Gelato (Gelato AS, Norvège) : impression',
      { contractingEntity: 'Gelato AS', locations: 'Norvège', service: 'impression' },
    ],
    [
      'Gelato : impression (Pont-Saint-Martin, Italie)',
      { service: 'impression', locations: 'Pont-Saint-Martin, Italie' },
    ],
    [
      'Gelato : livraison express (à domicile, Italie)',
      { service: 'livraison express – à domicile', locations: 'Italie' },
    ],
  ])('%j', (content, expected) => {
    const { name: _name, ...rest } = one(content) ?? {};
    expect(rest).toEqual(expected);
  });
});

describe('items below an item', () => {
  test('state under their labels, each once', () => {
    expect(
      one(
        'Vercel',
        'Purpose: hosting',
        'Location: USA',
        'Location: Ireland',
        'Safeguards: DPF',
        'Data processed: logs',
      ),
    ).toEqual({
      name: 'Vercel',
      purpose: 'hosting',
      locations: 'USA; Ireland',
      safeguards: 'DPF',
      dataCategories: 'logs',
    });
  });

  test('keep their links', () => {
    const { fields, rows } = itemRows([item('Vercel', link('Website: vercel', 'https://vercel.com/'))], COUNTRIES);
    const site = rows[0]?.cells[fields.indexOf('website')];
    expect(textOf(site)).toBe('vercel');
    expect(linksOf(site)).toEqual([]);
  });

  test('without a label are places, safeguards, or what it does', () => {
    expect(one('Vercel', 'United States', 'Standard Contractual Clauses', 'hosting of the app', 'backups')).toEqual({
      name: 'Vercel',
      locations: 'United States',
      safeguards: 'Standard Contractual Clauses',
      service: 'hosting of the app\nbackups',
    });
    expect(one('Vercel: hosting', 'backups')).toEqual({ name: 'Vercel', service: 'hosting\nbackups' });
  });

  test('under a label nobody knows say what it does, if they are at most two and nothing else says it', () => {
    expect(one('Vercel', 'Paper: invoices')).toEqual({ name: 'Vercel', service: 'invoices' });
    expect(one('Vercel', 'Paper: invoices', 'Ink: letters')).toEqual({ name: 'Vercel', service: 'invoices\nletters' });
    expect(one('Vercel', 'Paper: invoices', 'Ink: letters', 'Glue: bags')).toEqual({ name: 'Vercel' });
    expect(one('Vercel', 'Service: hosting', 'Paper: invoices')).toEqual({ name: 'Vercel', service: 'hosting' });
  });

  test('that set a name with its country apart are vendors of their own', () => {
    const gelato = item(
      bold('Gelato', ' : impression'),
      bold('DHL', ' (Allemagne) : livraison'),
      bold('UPS', ' (colis) : livraison'),
    );
    expect(taken(gelato)).toEqual([
      { name: 'Gelato', service: 'impression\nUPS (colis) : livraison' },
      { name: 'DHL', locations: 'Allemagne', service: 'livraison' },
    ]);
    expect(taken(item(bold('Gelato'), 'DHL (Allemagne) : livraison'))).toHaveLength(1);
    expect(taken(item(bold('Gelato'), bold('DHL', ' (Allemagne)')))).toHaveLength(1);
    const below = item(bold('Gelato'));
    const nested = { ...item(bold('DHL', ' (Allemagne) : livraison')), items: [item('x')] };
    expect(taken({ ...below, items: [nested] })).toHaveLength(1);
  });
});

test('an item below may be one of eight words that are all places', () => {
  expect(one('Vercel', 'Ireland and Germany and France and also Spain')).toEqual({
    name: 'Vercel',
    locations: 'Ireland and Germany and France and also Spain',
  });
});

test('a city nobody knows goes with its country, other words do not', () => {
  expect(one('Gelato : impression (Villa Rosa, Italie)')).toEqual({
    name: 'Gelato',
    service: 'impression',
    locations: 'Villa Rosa, Italie',
  });
  expect(one('Gelato : impression (dépôt Rosa, Italie)')).toEqual({
    name: 'Gelato',
    service: 'impression – dépôt Rosa',
    locations: 'Italie',
  });
});

test('what a label links to stays with its words', () => {
  const url = 'https://vercel.com/';
  const { fields, rows } = itemRows(
    [item('Vercel', { text: 'Website: here', links: [{ text: 'here', url }] })],
    COUNTRIES,
  );
  expect(rows[0]?.cells[fields.indexOf('website')]).toEqual({ text: 'here', links: [{ text: 'here', url }] });
});

test('a vendor below another may be indented', () => {
  const dhl = { text: '  DHL (Allemagne) : livraison', lead: 'DHL' };
  expect(taken(item(bold('Gelato'), dhl)).map(({ name }) => name)).toEqual(['Gelato', 'DHL']);
});

test('the columns of a list are those of all its items', () => {
  const { fields, rows } = itemRows(
    [item('Vercel: hosting'), item('Brevo', 'Website: brevo.com', 'Retention: 1 year')],
    COUNTRIES,
  );
  expect(fields).toEqual(['name', 'service', 'locations', 'safeguards', 'website', 'retention']);
  expect(rows.map(({ cells }) => cells.map(textOf))).toEqual([
    ['Vercel', 'hosting', '', '', '', ''],
    ['Brevo', '', '', '', 'brevo.com', '1 year'],
  ]);
});

test.each([
  ['Hetzner Online GmbH.', true],
  ['Stripe Payments Europe Ltd.', true],
  ['We use Stripe for payments.', false],
  ['Is it all of us?', false],
  ['Amazon Web Services EMEA SARL Luxembourg Branch Dublin Office', true],
  ['Amazon Web Services EMEA SARL Luxembourg Branch Dublin Office Two', false],
  [`A${'x'.repeat(119)}`, true],
  [`A${'x'.repeat(120)}`, false],
  ['iText', true],
  ['Amazon  Web  Services  EMEA  SARL', true],
  ['Mail.  We send it', false],
  ['Is  it  us  all.', true],
  ['[Hosting provider]', true],
  ['@home', true],
  ['“Acme”', true],
  ['"Acme"', true],
  ['1password', true],
  ['– Acme', false],
  ['', false],
  ['Mail. We send it', false],
  ['Mail! Now', false],
  ['Booking.com', true],
])('"%s" can be a name: %s', (text, can) => {
  expect(canBeName(text)).toBe(can);
});
