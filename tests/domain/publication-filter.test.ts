import { describe, expect, test } from 'vitest';
import type { PublishedEntry, PublishedLocation } from '../../app/domain/publication';
import { filterChoices, filterEntries, groupOf, orderEntries } from '../../app/domain/publication-filter';

const place = (some: Partial<PublishedLocation>): PublishedLocation => ({
  kind: 'country',
  mode: 'storage',
  verdict: 'none-needed',
  safeguards: [],
  ...some,
});
const inFrance = place({ country: 'FR', place: 'Orléans' });
const inIndia = place({ country: 'IN', verdict: 'covered', reliesOn: 'scc-module-3' });
const inBrazil = place({ country: 'BR', verdict: 'missing' });
const somewhere = place({ kind: 'not-stated', verdict: 'unknown' });
const atThePatentOffice = place({
  kind: 'international-organisation',
  internationalOrganisation: 'European Patent Office',
  verdict: 'covered',
  reliesOn: 'adequacy',
});

const entry = (id: string, some: Partial<PublishedEntry>): PublishedEntry => ({
  id,
  vendor: '',
  service: '',
  role: 'sub-processor',
  dataCategories: [],
  dataSubjects: [],
  locations: [inFrance],
  safeguards: [],
  ...some,
});
const NOTHING_ASKED = { q: '', country: '', safeguard: '', service: '', product: '', optional: '' };
const found = (entries: PublishedEntry[], filter: Partial<Parameters<typeof filterEntries>[1]>) =>
  filterEntries(entries, { ...NOTHING_ASKED, ...filter }).map(({ id }) => id);

describe('words', () => {
  const rows = [
    entry('full', {
      vendor: 'Société Écho',
      contractingEntity: 'Echo SAS',
      address: '1 quai Perrache',
      parentName: 'Groupe Alpha',
      service: 'Messagerie',
      purpose: 'Relances',
      retention: 'deux ans',
      dataCategories: ['adresses', 'factures'],
      dataSubjects: ['abonnés'],
    }),
    entry('office', { vendor: 'Other', locations: [atThePatentOffice] }),
  ];

  test.each([
    ['societe', ['full']],
    ['ÉCHO', ['full']],
    ['sas', ['full']],
    ['perrache', ['full']],
    ['alpha', ['full']],
    ['messagerie', ['full']],
    ['relances', ['full']],
    ['deux', ['full']],
    ['factures', ['full']],
    ['abonnes', ['full']],
    ['orleans', ['full']],
    ['patent', ['office']],
    ['o', ['full', 'office']],
    ['  echo   alpha ', ['full']],
    ['echo patent', []],
    ['sasquatch', []],
    ['factures,abonnes', []],
    ['alphamessagerie', []],
    ['relancesdeux', []],
    ['full', []],
    ['', ['full', 'office']],
    [' ', ['full', 'office']],
  ])('«%s» finds %j', (q, expected) => {
    expect(found(rows, { q })).toEqual(expected);
  });

  test('what a row does not say is no word', () => {
    expect(found([entry('bare', {})], { q: 'undefined' })).toEqual([]);
    expect(found([entry('bare', {})], { q: 'stryker' })).toEqual([]);
  });
});

describe('country and safeguard', () => {
  const rows = [
    entry('french', { locations: [inFrance] }),
    entry('both', { locations: [inFrance, inIndia] }),
    entry('open', { locations: [inBrazil, somewhere] }),
    entry('office', { locations: [atThePatentOffice] }),
  ];

  test.each([
    [{ country: 'FR' }, ['french', 'both']],
    [{ country: 'IN' }, ['both']],
    [{ country: 'not-stated' }, ['open']],
    [{ country: 'international-organisation' }, ['office']],
    [{ country: 'DE' }, []],
    [{ safeguard: 'none-needed' }, ['french', 'both']],
    [{ safeguard: 'scc-module-3' }, ['both']],
    [{ safeguard: 'adequacy' }, ['office']],
    [{ safeguard: 'not-stated' }, ['open']],
    [{ country: 'IN', safeguard: 'scc-module-3' }, ['both']],
    [{ country: 'FR', safeguard: 'scc-module-3' }, []],
    [{ country: 'BR', safeguard: 'not-stated' }, ['open']],
  ])('%j finds %j', (filter, expected) => {
    expect(found(rows, filter)).toEqual(expected);
  });

  test('the choices are what the list holds, each once', () => {
    expect(filterChoices(rows)).toMatchObject({
      countries: ['FR', 'IN', 'BR', 'not-stated', 'international-organisation'],
      safeguards: ['none-needed', 'scc-module-3', 'not-stated', 'adequacy'],
    });
  });
});

describe('services, products and what can be done without', () => {
  const rows = [
    entry('mail', { service: 'Mail', products: ['Desk'], fromOn: '2025-01-01', locations: [inIndia] }),
    entry('chat', { service: 'Chat', optional: true, fromOn: '2026-01-01', locations: [somewhere] }),
    entry('host', { service: 'Hosting', affiliate: true, translations: { de: { service: 'Betrieb' } } }),
  ];

  test.each([
    [{ service: 'Mail' }, ['mail']],
    [{ product: 'Desk' }, ['mail', 'chat', 'host']],
    [{ product: 'Hero' }, ['chat', 'host']],
    [{ optional: 'yes' }, ['chat']],
    [{ optional: 'no' }, ['mail', 'host']],
    [{ q: 'betrieb' }, ['host']],
    [{ q: 'desk' }, ['mail']],
  ])('%o finds %o', (filter, ids) => {
    expect(found(rows, filter)).toEqual(ids);
  });

  test.each([
    ['name', ['mail', 'chat', 'host']],
    ['service', ['chat', 'host', 'mail']],
    ['country', ['host', 'mail', 'chat']],
    ['since', ['chat', 'mail', 'host']],
  ] as const)('ordered by %s', (order, ids) => {
    const nameOf = (place: string) => ({ FR: 'France', IN: 'Inde' })[place] ?? `~${place}`;
    expect(orderEntries(rows, order, nameOf).map(({ id }) => id)).toEqual(ids);
  });

  test('each row is in one group', () => {
    expect(rows.map(groupOf)).toEqual(['third-party', 'optional', 'affiliate']);
  });

  test('choices are offered only where they tell rows apart', () => {
    expect(filterChoices(rows)).toMatchObject({ products: ['Desk'], hasOptional: true });
    expect(filterChoices(rows.slice(0, 1))).toMatchObject({ services: [], hasOptional: false });
  });
});
