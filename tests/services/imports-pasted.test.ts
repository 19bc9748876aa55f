import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../app/lib/context.server';
import { bringList, openImport } from '../../app/services/imports.server';
import { draftImport } from '../../app/services/imports-draft.server';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { broughtOf, importing, importNow, wholeRegister } from './import-builders';

let test_: TestApp;
let owner: Context;

beforeEach(async () => {
  test_ = await openTestApp();
  owner = await contextFor(test_.app, await foundTestOrganisation(test_.app));
});
afterEach(() => test_.close());

const HEADERS = ['Sous-traitant', 'Localisation', 'Prestation', 'Données traitées'];
/** What a help desk says of those it works with, in French, and the code of the country each place is. */
const ROWS: [vendor: string, place: string, country: string, service: string, data: string][] = [
  ['Amazon Web Services', 'Irlande', 'IE', 'Hébergement et infrastructure', 'Données du service'],
  ['Found by Elastic', 'Irlande', 'IE', 'Recherche et analyse', 'Données consultées par la recherche'],
  ['OpenAI API', 'États-Unis', 'US', 'Automatisation de tâches par IA', 'Saisies des fonctions d’IA (de passage)'],
  ['DeepL', 'Allemagne', 'DE', 'Traduction', 'Texte à traduire (de passage)'],
  ['GroupDocs.Cloud', 'États-Unis', 'US', 'Extraction du texte des documents', 'Documents déposés (de passage)'],
  ['Pinecone.io', 'Belgique', 'BE', 'Base vectorielle pour la recherche par IA', 'Vecteurs sans contenu lisible'],
  ['AttachmentScanner.com', 'États-Unis', 'US', 'Recherche de virus', 'Fichiers déposés (de passage)'],
  ['Zyte.com', 'États-Unis', 'US', 'Extraction de pages web pour l’IA', 'Données web extraites (de passage)'],
  ['TaxJar.com', 'États-Unis', 'US', 'Conformité fiscale et contrôle de la TVA', 'Données fiscales'],
  ['Elmah.io', 'Danemark', 'DK', 'Journal et diagnostic des erreurs', 'Journaux d’erreurs'],
  ['IPinfo.io', 'États-Unis', 'US', 'Géolocalisation par adresse IP', 'Adresses IP (de passage)'],
  ['Twilio', 'États-Unis', 'US', 'Communications', 'Numéros de téléphone, métadonnées de communication'],
  ['Google Tag Manager', 'États-Unis', 'US', 'Gestion des balises', 'Données de suivi'],
  ['Stripe', 'États-Unis', 'US', 'Paiements', 'Informations de paiement'],
  ['Google Analytics 4', 'États-Unis', 'US', 'Mesure d’audience', 'Données d’usage anonymisées'],
];
const lines = [HEADERS, ...ROWS.map(([vendor, place, , service, data]) => [vendor, place, service, data])];
const [head = '', ...body] = lines.map((cells) => cells.join(' | '));

test.each([
  ['as Markdown', ['## Sous-traitants ultérieurs', '', head, '---|---|---|---', ...body].map(framed).join('\n')],
  ['as a table without a rule', `Sous-traitants ultérieurs\n\n${[head, ...body].join('\n')}\n`],
  ['with other words around', `Bonjour,\r\n\r\n${[head, ...body].map(framed).join('\r\n')}\r\n\r\nBien à vous\r\n`],
])('a French list with pipes, %s, lands right without a correction', async (_name, text) => {
  const ctx = importing(owner);
  const run = await openImport(ctx.db.read, ctx.organisation.id, await bringList(ctx, broughtOf(text, '')));
  const draft = await draftImport(ctx.db.read, ctx.organisation, run as NonNullable<typeof run>, ctx);
  expect(draft.counts).toMatchObject({ rows: ROWS.length, new: ROWS.length, rejected: 0 });
  expect(draft.recognition.unusedColumns).toEqual([]);
  expect(draft.plan.items.flatMap(({ facts }) => facts.locations).filter(({ toConfirm }) => toConfirm.length)).toEqual(
    [],
  );

  await importNow(ctx, text);
  const { vendor = [], engagement = [], location = [], safeguard } = await wholeRegister(ctx);
  const entered = engagement.map(({ id, vendorId, service, dataCategories, role }) => ({
    vendor: vendor.find((one) => one.id === vendorId)?.name,
    service,
    dataCategories,
    role,
    places: location
      .filter(({ engagementId }) => engagementId === id)
      .map(({ kind, country, mode, statedAs, place }) => ({ kind, country, mode, statedAs, place })),
  }));
  expect(entered.toSorted(byVendor)).toEqual(
    ROWS.map(([name, statedAs, country, service, data]) => ({
      vendor: name,
      service,
      dataCategories: data.split(', '),
      role: 'sub-processor',
      places: [{ kind: 'country', country, mode: 'not-stated', statedAs }],
    })).toSorted(byVendor),
  );
  expect(safeguard).toEqual([]);
});

function framed(line: string): string {
  return line.includes('|') ? `| ${line} |` : line;
}
function byVendor(one: { vendor?: unknown }, other: { vendor?: unknown }): number {
  return String(one.vendor).localeCompare(String(other.vendor));
}
