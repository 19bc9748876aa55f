import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { applyImport, bringList, openImport } from '../../app/services/imports.server';
import { draftImport } from '../../app/services/imports-draft.server';
import { readList } from '../../app/services/imports-reading.server';
import { reviewRows } from '../../app/services/imports-review.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { cisoAssistantProcessings, cisoAssistantWorkbook } from '../support/ciso-assistant';
import { broughtOf, importing, wholeRegister } from './import-builders';

const FIXTURES = join(import.meta.dirname, '../fixtures/imports');
let test_: TestApp;
let owner: Context;

beforeEach(async () => {
  test_ = await openTestApp();
  owner = await contextFor(test_.app, await foundTestOrganisation(test_.app));
});
afterEach(() => test_.close());

/** What the register says after the export was imported as it is: each vendor with its seat, services and their places. */
async function imported(fileName: string, bytes: Uint8Array) {
  const ctx = importing(owner);
  const id = await bringList(ctx, broughtOf(bytes, fileName));
  const run = await openImport(ctx.db.read, ctx.organisation.id, id);
  if (!run) throw new Error('The list is not there');
  const draft = await draftImport(ctx.db.read, ctx.organisation, run, ctx);
  const { filters } = reviewRows(draft, { show: 'all', q: '', group: '', page: 1 });
  const { outcome } = await applyImport(ctx, id, draft.basis);
  const { vendor = [], engagement = [], location = [], safeguard = [] } = await wholeRegister(ctx);
  const said = vendor.map(({ id: vendorId, name, establishmentCountry }) => {
    const services = engagement
      .filter((one) => one.vendorId === vendorId)
      .map(({ id: engagementId, service, fromOn }) => {
        const of = (parts: Record<string, unknown>[], field: string) =>
          parts.filter((part) => part.engagementId === engagementId).map((part) => part[field]);
        return [service, ...of(location, 'country'), ...of(safeguard, 'instrument'), ...(fromOn ? [fromOn] : [])].join(
          ' ',
        );
      });
    return [`${name}${establishmentCountry ? ` (${establishmentCountry})` : ''}`, ...services.sort()].join(' · ');
  });
  return { outcome, open: filters.filter(({ name }) => name === 'which-vendor'), rejected: draft.rejected, said };
}

test.each<[string, string[]]>([
  ['ariba-suppliers.csv', ['North Cloud A/S', 'Mailpost GmbH', 'Tickety Lda']],
  ['coupa-risk-assess-suppliers.csv', ['North Cloud A/S', 'Mailpost GmbH', 'North Cloud Storage ApS']],
  ['coupa-suppliers.csv', ['North Cloud A/S · IT hosting', 'Mailpost GmbH · Marketing', 'Tickety Lda · Software']],
  [
    'drata-vendors.csv',
    [
      'North Cloud · Hosting of the application DK',
      'Mailpost · Delivery of e-mail DE',
      'Tickety · Customer support PT',
    ],
  ],
  ['hyperproof-vendors.csv', ['North Cloud · Cloud hosting', 'Mailpost · E-mail', 'Tickety · Support']],
  ['knowbe4-vendors.csv', ['North Cloud (DK)', 'Mailpost (DE)', 'Tickety (PT)']],
  [
    'madis-contractors.csv',
    [
      'Nuage des Vosges · Gestion de la paie',
      'Courrier Express Démo · Gestion des élections, Recensement',
      'Cantine Facile · Restauration scolaire',
    ],
  ],
  ['openenvoy-vendors.csv', ['North Cloud A/S (DK)', 'Mailpost GmbH (DE)', 'Tickety Lda (PT)']],
  [
    'opengrc-vendors.csv',
    [
      'North Cloud (DK) · Hosting of the application',
      'Mailpost · Delivery of e-mail',
      'Tickety (PT) · Customer support',
    ],
  ],
  [
    'openlane-entities.csv',
    [
      'North Cloud · Virtual servers 2024-03-01',
      'Mailpost · E-mail delivery 2025-06-15',
      'Ledgerly · Bookkeeping 2023-01-09',
    ],
  ],
  [
    'openlane-subprocessors.csv',
    ['North Cloud · Hosting of the application', 'Mailpost · Delivery of e-mail', 'Tickety · Customer support'],
  ],
  [
    'rgpd-fornecedores.csv',
    ['Nuvem do Norte · Alojamento da aplicação', 'Correio Rápido · Envio de mensagens', 'Bilhética · Apoio ao cliente'],
  ],
  [
    'subprocessor-register.csv',
    [
      'North Cloud A/S (DK) · Hosting of the application DK 2024-03-01',
      'Example Mail Inc. (US) · Delivery of e-mail US scc-module-3 2025-06-15',
      'Tickety Lda (PT) · Customer support PT 2025-02-12',
    ],
  ],
  [
    'transcend-vendors.csv',
    [
      'North Cloud (DK) · Hosting of the application',
      'Mailpost (DE) · Delivery of e-mail',
      'Tickety (PT) · Customer support',
    ],
  ],
  [
    'vanta-vendors.csv',
    [
      'North Cloud · Hosting of the application DK',
      'Mailpost · Delivery of e-mail DE',
      'Tickety · Customer support PT',
    ],
  ],
])('%s goes into the register as it is', async (file, expected) => {
  const { said, ...rest } = await imported(file, readFileSync(join(FIXTURES, file)));
  expect(rest).toEqual({ outcome: 'applied', open: [], rejected: [] });
  expect(said.sort()).toEqual(expected.sort());
});

test('of two addresses of a supplier the first is kept, and the other row says which line it contradicts', async () => {
  const file = 'coupa-risk-assess-locations.csv';
  const { outcome, said, rejected } = await imported(file, readFileSync(join(FIXTURES, file)));
  expect(outcome).toBe('applied');
  expect(said.sort()).toEqual(['Mailpost GmbH (DE)', 'North Cloud A/S (DK)']);
  expect(rejected).toMatchObject([{ line: 4, code: 'duplicate-row', otherLine: 3 }]);
});

test('an export that only points to its vendors says that their names stand in another one', () => {
  const file = 'openlane-trust-center-subprocessors.csv';
  expect(readList({ fileName: file, bytes: readFileSync(join(FIXTURES, file)) })).toMatchObject({
    refusal: { code: 'vendor-only-by-id', found: 'SubprocessorId' },
  });
});

test('sheets that point to one another by identifiers bring the names', async () => {
  const { said, ...rest } = await imported('third-parties.xlsx', cisoAssistantWorkbook());
  expect(rest).toEqual({ outcome: 'applied', open: [], rejected: [] });
  expect(said.sort()).toEqual([
    'Mailpost GmbH (DE) · Delivery of e-mail 2025-06-15 · E-mail DE · Support at night US scc-module-unknown',
    'North Cloud A/S (DK) · Hosting DK · Servers · Virtual servers 2024-03-01',
  ]);
});

test('transfers name whom data goes to, although no sheet lists the entities', async () => {
  const { said, ...rest } = await imported('processings.xlsx', cisoAssistantProcessings());
  expect(rest).toEqual({ outcome: 'applied', open: [], rejected: [] });
  expect(said.sort()).toEqual([
    'Cellar Vaults Inc. · Copies of the mail archive US scc-module-unknown',
    'Mailpost GmbH · E-mail DE · Support at night US scc-module-unknown',
    'North Cloud A/S · Hosting DK',
  ]);
});
