import { describe, expect, test } from 'vitest';
import type { Column } from '../../../app/domain/recognition/columns';
import { headGroups, isGroupRow, isNote, isPlaceholder } from '../../../app/domain/recognition/no-vendors';
import { recogniseTable } from './table';

const columns = (...fields: Column['field'][]): Column[] =>
  fields.map((field, index) => ({ index, header: '', field, confidence: 1 }));
const three = columns('name', 'service', 'locations');
const row = (...cells: string[]) => ({ line: 1, at: { line: 1 }, cells });

describe('a place kept for a vendor', () => {
  test.each([
    '[Hosting provider]',
    ' [TBD] ',
    '{{vendor}}',
    '{vendor}',
    '<name>',
    '[Hosting\nprovider]',
    '___',
    '....',
    'TBD',
    'tbc',
    'To be determined',
    'to be decided',
    'to be defined',
    'to be confirmed',
    'to be announced',
    'to be selected',
    'Hosting provider (TBD)',
    'Hosting provider – to be confirmed',
    'Hosting: to be confirmed',
    'Hosting — tbc',
    'not yet selected',
    'Not yet chosen',
    'Not yet decided',
    'À définir',
    'à préciser',
    'à déterminer',
    'À choisir',
    'à désigner',
    'En cours de sélection',
    'en cours de choix',
    'noch offen',
    'Noch nicht festgelegt',
    'noch nicht ausgewählt',
    'offen',
    'da definire',
    'da determinare',
    'da scegliere',
    'por definir',
    'por determinar',
    'por confirmar',
    'a definir',
    'nader te bepalen',
    'nog te bepalen',
    'nog te kiezen',
    'do ustalenia',
    'do określenia',
    'Add other vendors here',
    'add any further tool',
    'Add your own',
    'Insert name',
    'Example',
    'Exemple prestataire',
    'Beispiel Anbieter',
    'Ejemplo proveedor',
    'Esempio fornitore',
    'Voorbeeld leverancier',
    'Exemplo',
    'Przykład',
    'Lorem ipsum dolor',
    'XXX',
    'N.N.',
  ])('is "%s"', (name) => {
    expect(isPlaceholder(row(name, 'hosting', 'France'), three)).toBe(true);
  });

  test.each([
    '',
    ' ',
    'Acme',
    'Acme [EU]',
    '[EU] Acme',
    'Acme <x>',
    '__',
    '..',
    'XX',
    'Offen & Partner',
    'Insertion Ltd',
    'Adder Inc',
    'Add-on Tools',
    'Examples Inc',
    'Beispiel GmbH',
    'The N N',
    'NN Group',
    'To be determined by our teams',
  ])('is not "%s"', (name) => {
    expect(isPlaceholder(row(name, 'hosting', 'France'), three)).toBe(false);
  });

  test.each([
    ['Hosting provider', 'to be confirmed', true],
    ['Hébergeur', 'à définir', true],
    ['Hébergeur', 'hébergement : prestataire à définir', true],
    ['Hosting provider', 'Frankfurt, and more of the same to be confirmed', false],
    ['Hosting provider', 'Frankfurt', false],
    ['Acme', 'to be confirmed', false],
    ['Acme Hosting', 'to be confirmed', false],
  ])('"%s" beside "%s": %s', (name, service, expected) => {
    expect(isPlaceholder(row(name, service, 'France'), three)).toBe(expected);
    expect(isPlaceholder(row('x', name, service), columns('service', 'name', 'locations'))).toBe(expected);
  });

  test('is told by the name, wherever it stands', () => {
    expect(isPlaceholder(row('Acme', 'TBD'), columns('service', 'name'))).toBe(true);
    expect(isPlaceholder(row('TBD', 'Acme'), columns('service', 'name'))).toBe(false);
    expect(isPlaceholder(row('TBD', 'Acme'), columns('service', 'notes'))).toBe(true);
  });
});

describe('a note below the rows', () => {
  test.each([
    ['Total', '', '', true],
    ['Subtotal', '12', '', true],
    ['Totals', '1.200,50', '', true],
    ['Totale', '12', '', true],
    ['Totaal', '12', '', true],
    ['Gesamt', '12', '', true],
    ['Summe', '12', '', true],
    ['Suma', '12', '', true],
    ['Somme', '12', '', true],
    ['Razem', '12', '', true],
    ['Total of all', '', '3', true],
    ['12 vendors', '', '', true],
    ['12 vendors', 'hosting', '', false],
    ['12 big vendors', '', '', false],
    ['Total', 'hosting', '', false],
    ['Total', '1', '2', false],
    ['TotalEnergies', '', '', false],
    ['My Total', '', '', false],
    ['We tell you of every change here.', '', '', true],
    ['Please write to us about any!', '', '', true],
    ['We tell you of changes here.', '', '', true],
    ['We tell you of changes.', '', '', false],
    ['We tell you of every change here', '', '', false],
    ['We tell you of every change here.', 'hosting', '', false],
    ['', '', '', false],
    ['', '12', '', false],
    ['Acme', '', '', false],
  ])('"%s", "%s", "%s": %s', (name, service, place, expected) => {
    expect(isNote(row(name, service, place), three)).toBe(expected);
  });

  test('is told by the name, and no sentence in a list of one column', () => {
    expect(isNote(row('12', 'Total'), columns('service', 'name'))).toBe(true);
    expect(isNote(row('Total', '12'), columns('service', 'name'))).toBe(false);
    expect(isNote(row('Total', '12'), columns('service', 'notes'))).toBe(true);
    expect(isNote(row('We tell you of every change here.'), columns('name'))).toBe(false);
    expect(isNote(row('We tell you of every change here.', ''), columns('name', 'service'))).toBe(true);
  });
});

describe('names that head the rows below', () => {
  const full = ['Alfa', 'mail', 'France'];
  test.each<[string, string[][], boolean]>([
    ['before rows that are full', [['Hosting'], full, ['Support'], full, full], true],
    ['after a blank row', [['', ''], ['Hosting', '', ''], full], true],
    ['not where the first row is full', [full, ['Support'], full, full], false],
    ['not before rows of two cells', [['Hosting'], ['Alfa', 'mail']], false],
    ['not the last one', [['Hosting'], full, full, ['Support']], false],
    ['not two in a row', [['Hosting'], ['Support'], full, full, full], false],
    ['as many as the others', [['Hosting'], full], true],
    ['not more than the others', [['Hosting'], full, ['Support'], full, ['Other']], false],
    ['not without rows', [], false],
    ['not with blank rows only', [['', ' ']], false],
  ])('%s', (_case, rows, expected) => {
    expect(headGroups(rows.map((cells) => row(...cells)))).toBe(expected);
  });
});

describe('a row that heads others', () => {
  test.each<[string, string[], Column['field'][], boolean, boolean]>([
    ['alone, where such rows do', ['Hosting', '', ''], ['name', 'service', 'locations'], true, true],
    ['alone, where they do not', ['Hosting', '', ''], ['name', 'service', 'locations'], false, false],
    ['alone with a colon', ['Hosting:', '', ''], ['name', 'service', 'locations'], false, true],
    ['alone with a wide colon', ['Hosting：', '', ''], ['name', 'service', 'locations'], false, true],
    ['alone where no name stands', ['Hosting', '', ''], ['service', 'name', 'locations'], false, true],
    ['with words beside', ['Hosting', 'mail', ''], ['name', 'service', 'locations'], true, false],
    ['across the width', ['Hosting', 'Hosting', 'Hosting'], ['name', 'service', 'locations'], false, true],
    ['across less than the width', ['Hosting', 'Hosting'], ['name', 'service', 'locations'], true, false],
    ['across most of the width', ['Hosting', 'Hosting', 'x'], ['name', 'service', 'locations'], false, false],
    ['in two columns', ['Hosting', ''], ['name', 'service'], true, false],
    ['blank in front', ['', '', 'Hosting'], ['name', 'service', 'locations'], true, false],
    ['blank', [' ', '', ''], ['name', 'service', 'locations'], true, false],
  ])('%s', (_case, cells, fields, areHeads, expected) => {
    expect(isGroupRow(row(...cells), columns(...fields), areHeads)).toBe(expected);
  });
});

test('what is no vendor is named with its line, its words and the reason', () => {
  const { rows, ignored, skipped, tables } = recogniseTable(
    ['Our vendors', '', ''],
    ['Vendor', 'Service', 'Country'],
    ['Hosting', '', ''],
    ['OVH', 'servers', 'France'],
    ['Support:', '', ''],
    ['[TBD]', 'telephone', 'France'],
    ['Zoom', 'calls', 'USA'],
    ['Total', '', '2'],
  );
  expect(rows.map(({ vendor, heading }) => [vendor.name.value, heading])).toEqual([
    ['OVH', 'Hosting'],
    ['Zoom', 'Support:'],
  ]);
  expect(ignored.map(({ line, at, text, reason }) => [line, at, text.replace(/( ·)+ *$/, ''), reason])).toEqual([
    [1, { line: 1 }, 'Our vendors', 'before-header'],
    [6, { line: 6 }, '[TBD] · telephone · France', 'placeholder'],
    [8, { line: 8 }, 'Total · · 2', 'note'],
  ]);
  expect(skipped).toEqual({ blank: 0, repeatedHeader: 0, beforeHeader: 1, groupHeading: 2 });
  expect(tables).toMatchObject([
    {
      table: 0,
      at: { line: 1 },
      heading: '',
      rows: 2,
      unusedColumns: [],
      groups: [
        { line: 1, heading: '' },
        { line: 3, heading: 'Hosting' },
        { line: 5, heading: 'Support:' },
      ],
    },
  ]);
});
