import { describe, expect, test } from 'vitest';
import { listedRow } from '../../app/domain/recognition/listed-row';
import { recognise } from '../../app/domain/recognition/recognise';
import { readDocument } from '../../app/lib/documents/read-document.server';
import { COUNTRY_CODES } from '../../seed/reference/countries';

/** What a list says, in the fields a reader looks for first; what it does not say is left out. */
function said(text: string, fileName = '') {
  const read = readDocument({ bytes: Buffer.from(text), fileName });
  if ('refusal' in read) throw new Error(JSON.stringify(read.refusal));
  const { rows, ignored, rejected } = recognise(read.document, { countries: COUNTRY_CODES });
  const listed: { name?: string; establishment?: string }[] = rows
    .map(listedRow)
    .map(({ at: _at, confidence: _sure, group: _group, establishment, ...row }) => ({
      ...Object.fromEntries(
        Object.entries(row).filter(
          ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
        ),
      ),
      ...(establishment && row.countries[0] !== establishment && { establishment }),
    }));
  return { rows: listed, reasons: ignored.map(({ reason }) => reason), rejected: rejected.map(({ code }) => code) };
}

describe('tables', () => {
  test('Markdown with links, breaks and a legend above', () => {
    const { rows } = said(`
# Who we work with
- \`Provider\` is the company we engage.

## Sub-processors

| Provider | What for | Personal data | Where | Transfer tool |
|---|---|---|---|---|
| [Northwind Cloud](https://northwind.example) | Hosting | Accounts,<br>logs | Dublin, Ireland | none needed |
| **Contoso Mail, Inc.** | Sending e-mail | Addresses | USA | EU SCCs + DPF |
`);
    expect(rows).toEqual([
      {
        name: 'Northwind Cloud',
        countries: ['IE'],
        service: 'Hosting',
        data: 'Accounts,\nlogs',
        safeguards: ['none-needed'],
        url: 'https://northwind.example',
      },
      {
        name: 'Contoso Mail, Inc.',
        legalName: 'Contoso Mail, Inc.',
        countries: ['US'],
        service: 'Sending e-mail',
        data: 'Addresses',
        safeguards: ['scc', 'dpf'],
      },
    ]);
  });

  test('HTML with spanned cells: the heading of a group is no vendor', () => {
    const { rows } = said(`<table>
      <tr><th>Sous-traitant</th><th>Finalité</th><th>Pays</th></tr>
      <tr><td colspan="3">Infrastructure</td></tr>
      <tr><td>Aurore Cloud SAS</td><td>Hébergement</td><td rowspan="2">France</td></tr>
      <tr><td>Boréal</td><td>Sauvegardes</td></tr>
    </table>`);
    expect(rows).toEqual([
      { name: 'Aurore Cloud SAS', legalName: 'Aurore Cloud SAS', countries: ['FR'], service: 'Hébergement' },
      { name: 'Boréal', countries: ['FR'], service: 'Sauvegardes' },
    ]);
  });

  test('German, with seat and data centre in one cell', () => {
    const { rows } = said(`| Unterauftragnehmer | Zweck | Sitz / Verarbeitungsort | Garantien |
|---|---|---|---|
| Beispiel Inc. | Hosting | Sitz USA / Verarbeitung Frankfurt (eu-central-1) | DPF-Zertifizierung, ergänzend Standardvertragsklauseln |
| Muster GmbH | Support | München, Deutschland | kein Drittlandtransfer |`);
    expect(rows).toMatchObject([
      { name: 'Beispiel Inc.', countries: ['DE'], establishment: 'US', safeguards: ['dpf', 'scc'] },
      { name: 'Muster GmbH', countries: ['DE'], safeguards: ['none-needed'] },
    ]);
  });

  test.each([
    [
      'Spanish',
      'Proveedor;Finalidad;País;Mecanismo de transferencia\nNube Sol;Alojamiento;EE. UU.;CCT\nVerde;Correo;España;Sin transferencia',
      ['US'],
      ['scc'],
    ],
    [
      'Italian',
      'Fornitore;Finalità;Paese;Garanzie\nNuvola;Hosting;Stati Uniti;Clausole contrattuali tipo\nVerde;Posta;Italia;Nessun trasferimento',
      ['US'],
      ['scc'],
    ],
    [
      'Dutch',
      'Subverwerker;Doel;Land;Doorgifte\nWolk;Hosting;Verenigde Staten;SCC’s\nGroen;E-mail;Nederland;Geen doorgifte',
      ['US'],
      ['scc'],
    ],
    [
      'Portuguese',
      'Subcontratante;Finalidade;País;Garantias\nNuvem;Alojamento;Estados Unidos;Cláusulas contratuais-tipo\nVerde;Correio;Portugal;Sem transferência',
      ['US'],
      ['scc'],
    ],
    [
      'Polish',
      'Podmiot przetwarzający;Cel;Kraj;Zabezpieczenia\nChmura;Hosting;Stany Zjednoczone;Standardowe klauzule umowne\nZielony;Poczta;Polska;Brak transferu',
      ['US'],
      ['scc'],
    ],
  ])('%s, as a spreadsheet saves it', (_language, csv, countries, safeguards) => {
    const { rows } = said(csv, 'list.csv');
    expect(rows[0]).toMatchObject({ countries, safeguards });
    expect(rows[1]).toMatchObject({ safeguards: ['none-needed'] });
  });

  test('cells copied without their headers', () => {
    const { rows } = said(
      'Northwind\tHosting of the platform\tIreland\nContoso\tSending of e-mail\tUnited States\nFabrikam\tError reports\tGermany',
    );
    expect(rows).toMatchObject([
      { name: 'Northwind', service: 'Hosting of the platform', countries: ['IE'] },
      { name: 'Contoso', countries: ['US'] },
      { name: 'Fabrikam', countries: ['DE'] },
    ]);
  });

  test('a grid of boxes without a table', () => {
    const box = (name: string, what: string, where: string) =>
      `<div class="row"><div class="cell">${name}</div><div class="cell">${what}</div><div class="cell">${where}</div></div>`;
    const { rows } = said(
      `<h2>Sub-processors</h2><div>${box('Name', 'Purpose', 'Location')}${box('Northwind', 'Hosting', 'Ireland')}${box('Contoso', 'E-mail', 'United States')}</div>`,
    );
    expect(rows).toMatchObject([
      { name: 'Northwind', service: 'Hosting', countries: ['IE'] },
      { name: 'Contoso', service: 'E-mail', countries: ['US'] },
    ]);
  });
});

describe('lists and sections', () => {
  test('bullets below a sentence that says where they all are', () => {
    const { rows } = said(`We engage these sub-processors, all located in the United States:

- [Northwind](https://northwind.example/privacy). Cloud hosting.
- [Contoso](https://contoso.example). E-mail delivery.

These sub-processors are located in the EU:

- [Fabrikam](https://fabrikam.example). Monitoring.`);
    expect(rows).toMatchObject([
      { name: 'Northwind', service: 'Cloud hosting.', countries: ['US'], url: 'https://northwind.example/privacy' },
      { name: 'Contoso', countries: ['US'] },
      { name: 'Fabrikam', region: 'EU' },
    ]);
  });

  test('bullets with dashes, places in brackets and a group as outer item', () => {
    const { rows } = said(`## Our sub-processors
- Northwind – hosting (Ireland)
- Contoso, Inc. – e-mail – United States – SCCs
- Fabrikam: error reports, Germany`);
    expect(rows).toMatchObject([
      { name: 'Northwind', service: 'hosting', countries: ['IE'] },
      { name: 'Contoso, Inc.', legalName: 'Contoso, Inc.', service: 'e-mail', countries: ['US'], safeguards: ['scc'] },
      { name: 'Fabrikam', service: 'error reports', countries: ['DE'] },
    ]);
  });

  test('one table of two columns for each vendor, named by its heading', () => {
    const table = (service: string, seat: string, place: string) =>
      `| Campo | Valore |\n|---|---|\n| Servizio | ${service} |\n| Sede | ${seat} |\n| Data center | ${place} |\n`;
    const { rows } = said(
      `# Sub-responsabili\n\n## 1. NUVOLA S.R.L.\n\n${table('Hosting', 'Milano, Italia', 'Francoforte (eu-central-1)')}\n## 2. CONTOSO INC. (opzionale)\n\n${table('Posta', 'Seattle, WA — USA', 'us-east-1')}`,
    );
    expect(rows).toMatchObject([
      { name: 'NUVOLA S.R.L.', service: 'Hosting', countries: ['DE'], establishment: 'IT' },
      { name: 'CONTOSO INC.', service: 'Posta', countries: ['US'] },
    ]);
  });

  test('labelled lines of plain text', () => {
    const { rows } = said(`List of sub-processors

Name: Northwind Ltd
Purpose: Hosting
Location: Ireland

Name: Contoso Inc.
Purpose: E-mail delivery
Location: United States
Safeguard: Standard Contractual Clauses`);
    expect(rows).toMatchObject([
      { name: 'Northwind Ltd', service: 'Hosting', countries: ['IE'] },
      { name: 'Contoso Inc.', service: 'E-mail delivery', countries: ['US'], safeguards: ['scc'] },
    ]);
  });

  test('details that repeat the table are not read twice', () => {
    const { rows, reasons } = said(`## Unterauftragsverarbeiter

| Anbieter | Zweck | Standort |
|---|---|---|
| Northwind GmbH | Hosting | Deutschland |
| Contoso, Inc. | Telefonie | USA |

## Details

### 1. Northwind GmbH (Cloud)

**Zweck:** Hosting der Anwendung

**Standort:** Frankfurt

### 2. Contoso, Inc.

**Zweck:** Telefonie

**Standort:** San Francisco, USA`);
    expect(rows.map(({ name }) => name)).toEqual(['Northwind GmbH', 'Contoso, Inc.']);
    expect(reasons).toContain('repeated');
  });
});

describe('data and code', () => {
  test('YAML beside settings, JSON with arrays', () => {
    expect(
      said(
        'updated: 2026-05-01\nnotice_days: 30\nsubprocessors:\n  - name: Northwind Ltd\n    purpose: Hosting\n    location: West Europe (Netherlands)\n',
        'list.yml',
      ).rows,
    ).toMatchObject([{ name: 'Northwind Ltd', service: 'Hosting', countries: ['NL'] }]);
    expect(
      said(
        JSON.stringify({
          version: 3,
          items: [
            {
              vendor: 'Contoso',
              dataCategories: ['Names', 'Addresses'],
              location: 'EU (Frankfurt, Ireland)',
              transferMechanism: 'EEA hosting — no transfer',
            },
            { vendor: 'Fabrikam', location: 'USA / EU', transferMechanism: 'SCCs' },
          ],
        }),
        'list.json',
      ).rows,
    ).toMatchObject([
      { name: 'Contoso', countries: ['DE', 'IE'], safeguards: ['none-needed'] },
      { name: 'Fabrikam', countries: ['US'], region: 'EU', safeguards: ['scc'] },
    ]);
  });

  test('an array in TypeScript and rows that are components', () => {
    expect(
      said(
        `type Entry = { name: string };
export const subprocessors: Entry[] = [
  { name: 'Northwind', legal_entity: "Northwind, Inc.", purpose: 'Hosting', hosting_region: 'Helsinki, Finland (EU)', transfer_mechanism: 'no transfer' },
  { name: 'Contoso', purpose: \`E-mail\`, hosting_region: 'United States', transfer_mechanism: 'SCC' },
];`,
        'list.ts',
      ).rows,
    ).toMatchObject([
      {
        name: 'Northwind',
        legalName: 'Northwind, Inc.',
        service: 'Hosting',
        countries: ['FI'],
        safeguards: ['none-needed'],
      },
      { name: 'Contoso', service: 'E-mail', countries: ['US'], safeguards: ['scc'] },
    ]);
    expect(
      said(`<SubRow name="Northwind GmbH" service="Hosting" location="Sitz USA / Verarbeitung Paris (eu-west-3)" transfer="DPF + SCCs" />
<SubRow name="Contoso AG" service="Domain" location="Berlin, Deutschland" transfer="kein Drittlandtransfer" />`).rows,
    ).toMatchObject([
      { name: 'Northwind GmbH', countries: ['FR'], establishment: 'US', safeguards: ['dpf', 'scc'] },
      { name: 'Contoso AG', countries: ['DE'], safeguards: ['none-needed'] },
    ]);
  });
});

describe('what is no vendor', () => {
  test('places kept for a vendor, histories, and lists of services said to be none', () => {
    const { rows, reasons } = said(`## Sub-processors

| Vendor | Purpose | Location |
|---|---|---|
| Northwind | Hosting | Ireland |
| [E-mail provider — TBD] | Sending | EU |
| Monitoring (noch offen) | Logs | Offen |

## Version history

| Version | Date | Change |
|---|---|---|
| 1.0 | 1 May 2026 | First list |

## Fonts and scripts

These services are not sub-processors:

- **Glyphs** — serves fonts
- **Scripts** — serves scripts`);
    expect(rows.map(({ name }) => name)).toEqual(['Northwind']);
    expect(reasons.filter((reason) => reason === 'placeholder')).toHaveLength(2);
    expect(reasons).toEqual(expect.arrayContaining(['not-about-vendors', 'said-to-be-none']));
  });

  test('prose without a list is refused, not guessed at', () => {
    expect(said('Our tools comply with GDPR. We take privacy seriously and choose partners with care.')).toMatchObject({
      rows: [],
      rejected: [expect.stringMatching(/no-data|vendor-column-missing/)],
    });
  });
});
