import { describe, expect, test } from 'vitest';
import type { PublishedEntry, PublishedLocation } from '../../app/domain/publication';
import { filterChoices, filterEntries } from '../../app/domain/publication-filter';

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
const found = (entries: PublishedEntry[], filter: Partial<Parameters<typeof filterEntries>[1]>) =>
  filterEntries(entries, { q: '', country: '', safeguard: '', ...filter }).map(({ id }) => id);

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
    expect(filterChoices(rows)).toEqual({
      countries: ['FR', 'IN', 'BR', 'not-stated', 'international-organisation'],
      safeguards: ['none-needed', 'scc-module-3', 'not-stated', 'adequacy'],
    });
  });
});
