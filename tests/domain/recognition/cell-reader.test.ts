import { describe, expect, test } from 'vitest';
import type { CellReader } from '../../../app/domain/recognition/cell-reader';
import { cellReader, Memory, placesSaid, TEXTS_REMEMBERED } from '../../../app/domain/recognition/cell-reader';
import type { PlacesReading, StatedPlace } from '../../../app/domain/recognition/places';
import { COUNTRIES } from './table';

const told = (places: readonly StatedPlace[]) =>
  places.map(({ place, confidence }) =>
    [place.country ?? place.region ?? place.kind, place.mode, confidence].join(' '),
  );
const read = (reading: PlacesReading) => (reading.state === 'read' ? told(reading.value) : reading.state);

describe('places', () => {
  test.each([
    ['locations', 'FR not-stated 1'],
    ['storedIn', 'FR storage 1'],
    ['processedIn', 'FR processing 1'],
    ['accessedFrom', 'FR remote-access 1'],
  ] as const)('under %s', (field, expected) => {
    expect(read(cellReader(COUNTRIES).places(field, 'France'))).toEqual([expected]);
  });

  test.each([
    ['USA - SCC', ['US not-stated 1']],
    ['SCC – USA', ['US not-stated 1']],
    ['USA — DPF — Ireland', ['US not-stated 1', 'IE not-stated 1']],
    ['Storage: USA - SCC - Ireland', ['US storage 1', 'IE not-stated 1']],
    ['USA (SCC) - Ireland (DPF)', ['US not-stated 1', 'IE not-stated 1']],
    ['USA - Ireland', ['US not-stated 1', 'IE not-stated 1']],
    ['SCC - DPF', 'problem'],
    [`SCC ${'x'.repeat(190)} - USA`, ['US not-stated 1']],
    [`SCC ${'x'.repeat(191)} - USA`, ['US not-stated 0.7']],
  ] as const)('%s: a part that is a safeguard and no place is left aside', (text, expected) => {
    expect(read(cellReader(COUNTRIES).places('locations', text))).toEqual(expected);
  });

  test.each([
    ['Servers in Ireland. We are a company of the United States.', ['IE storage 1']],
    ['E-mail delivery', []],
    ['Mail for France', []],
    ['Hosted outside the EU', []],
    ['Data centres in Frankfurt; support by phone', ['DE storage 0.8']],
    ['Hosted in Germany\nOffices in Japan', ['DE storage 1']],
    ['Is it hosted in France? Yes! Located in Italy', ['FR storage 1', 'IT not-stated 1']],
    ['Hébergé en France', ['FR storage 1']],
    ['Données stockées en Italie', ['IT storage 1']],
    ['Daten gespeichert in Polen', ['PL storage 1']],
    ['Rechenzentrum in Österreich', ['AT storage 1']],
    ['Datos almacenados en España', ['ES storage 1']],
    ['Dati conservati in Italia', ['IT storage 1']],
    ['Dati ospitati in Francia', ['FR storage 1']],
    ['Opgeslagen in Nederland', ['NL storage 1']],
    ['Dados armazenados em Portugal', ['PT storage 1']],
    ['Hostowane w Polsce', ['PL storage 1']],
    ['A server in France', ['FR storage 1']],
    ['It hosts data in France', ['FR storage 1']],
    ['It stores data in France', ['FR storage 1']],
    ['Datacenters in Italy', ['IT storage 1']],
    ['Serveur en Italie', ['IT storage 1']],
    ['Gehostet in Polen', ['PL storage 1']],
    ['Servidores en España', ['ES storage 1']],
    ['Alojado en España', ['ES storage 1']],
    ['Gehost in Nederland', ['NL storage 1']],
  ])('a description that says "%s"', (text, expected) => {
    expect(told(cellReader(COUNTRIES).placesInProse(text))).toEqual(expected);
  });

  test('of a description the first fifty sentences are read', () => {
    const { placesInProse } = cellReader(COUNTRIES);
    expect(told(placesInProse(`${'It helps. '.repeat(49)}Hosted in France.`))).toEqual(['FR storage 1']);
    expect(placesInProse(`${'It helps. '.repeat(50)}Hosted in France.`)).toEqual([]);
  });

  test('a heading says where its vendors are', () => {
    expect(told(placesSaid('United States', COUNTRIES))).toEqual(['US not-stated 0.8']);
    expect(placesSaid('Support', COUNTRIES)).toEqual([]);
  });
});

describe('what else a cell says', () => {
  const reader = cellReader(COUNTRIES);
  test.each([
    ['', 'none', { state: 'blank' }],
    ['yes', 'EU', { state: 'blank' }],
    ['', 'EU', { state: 'read', value: { stated: [], noTransfer: 0.6 }, confidence: 1 }],
    ['no', 'none', { state: 'read', value: { stated: [], noTransfer: 0.9 }, confidence: 1 }],
  ] as const)('where data leave ("%s"), a cell of safeguards that says %s', (leaving, text, expected) => {
    expect(reader.safeguards(leaving, text)).toEqual(expected);
  });

  test('safeguards in a text, a name, a company, links and plain fields', () => {
    expect(reader.safeguardsInText('no transfer outside the EU')).toEqual({ stated: [], noTransfer: 0.8 });
    expect(reader.name('1. Neon (Neon Inc.)')).toEqual({ name: 'Neon (Neon Inc.)', entity: 'Neon Inc.' });
    expect(reader.entity('EU (Stripe Payments Europe Ltd)')).toBe('Stripe Payments Europe Ltd');
    expect(reader.entity('EU')).toBeUndefined();
    expect(reader.links('no link')).toEqual([]);
    expect(reader.links('see https://example.com/dpa and https://example.com/about')).toEqual([
      { url: 'https://example.com/dpa', field: 'contractUrl' },
      { url: 'https://example.com/about', field: undefined },
    ]);
    expect(reader.plain('website', 'example.com')).toEqual({
      state: 'read',
      value: { website: 'https://example.com' },
      confidence: 1,
    });
  });
});

describe('a text is read once', () => {
  const readings: [string, (reader: CellReader) => unknown][] = [
    ['places', ({ places }) => places('locations', 'France')],
    ['prose', ({ placesInProse }) => placesInProse('Hosted in France')],
    ['safeguards', ({ safeguards }) => safeguards('', 'SCC')],
    ['safeguards in a text', ({ safeguardsInText }) => safeguardsInText('SCC')],
    ['links', ({ links }) => links('https://example.com')],
  ];
  test.each(readings)('%s', (_kind, reading) => {
    const reader = cellReader(COUNTRIES);
    expect(reading(reader)).toBe(reading(reader));
  });

  test('for each field on its own', () => {
    const { places } = cellReader(COUNTRIES);
    expect([read(places('storedIn', 'France')), read(places('accessedFrom', 'France'))]).toEqual([
      ['FR storage 1'],
      ['FR remote-access 1'],
    ]);
  });

  test('and forgotten when there are too many others', () => {
    const { links } = cellReader(COUNTRIES);
    const linksOf = (text: string) => links(`https://example.com/${text}`);
    const first = linksOf('first');
    for (let at = 1; at < TEXTS_REMEMBERED; at += 1) linksOf(`${at}`);
    expect(linksOf('first')).toBe(first);
    linksOf('one more');
    expect(linksOf('first')).not.toBe(first);
    expect(linksOf('first')).toEqual(first);
  });

  describe('unless it is full of texts that hardly ever come again', () => {
    const filled = (found: number) => {
      const memory = new Memory<{ text: string }>();
      const of = (text: string) => memory.get(text) ?? memory.keep(text, { text });
      for (let at = 0; at < TEXTS_REMEMBERED; at += 1) of(`${at}`);
      for (let at = 0; at < found; at += 1) of('0');
      of('one more');
      return of;
    };

    test('one in four is enough to begin anew', () => {
      const of = filled(TEXTS_REMEMBERED / 4);
      expect(of('one more')).toBe(of('one more'));
    });

    test('fewer are not: each is read as it comes, to the same', () => {
      const of = filled(TEXTS_REMEMBERED / 4 - 1);
      expect(of('one more')).not.toBe(of('one more'));
      expect(of('one more')).toEqual({ text: 'one more' });
    });

    test('what came again before it was full does not count for the next time', () => {
      const of = filled(TEXTS_REMEMBERED / 4);
      for (let at = 1; at <= TEXTS_REMEMBERED; at += 1) of(`other ${at}`);
      expect(of('another')).not.toBe(of('another'));
    });
  });
});
