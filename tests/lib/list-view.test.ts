import { expect, test } from 'vitest';
import { selectLines } from '../../app/lib/list-select';
import { listAddress, PAGE_SIZE, pageOf, readListView } from '../../app/lib/list-view';

const shape = {
  columns: ['name', 'count', 'notes'],
  hidden: ['notes'],
  sortable: ['name', 'count'],
  filters: ['role'],
};
const view = (search: string) => readListView(new URL(`http://onward.test/list${search}`), shape);

test('an address says what a list shows, and what it does not know is ignored', () => {
  expect(view('?q= mail &sort=count&dir=desc&page=3&role=recipient&colour=red&cols=notes,name')).toEqual({
    q: 'mail',
    sort: 'count',
    descending: true,
    page: 3,
    filters: { role: 'recipient' },
    columns: ['name', 'notes'],
  });
  expect(view('?sort=password&page=-1&cols=secret')).toEqual({
    q: '',
    sort: 'name',
    descending: false,
    page: 1,
    filters: {},
    columns: ['name', 'count'],
  });
});

test('a changed address keeps the rest', () => {
  expect(listAddress('?q=mail&page=2', { sort: 'count', page: undefined })).toBe('?q=mail&sort=count');
  expect(listAddress('', {})).toBe('?');
});

test('a page beyond the end is the last one', () => {
  const rows = Array.from({ length: PAGE_SIZE + 1 }, (_, at) => at);
  expect(pageOf(rows, { ...view(''), page: 9 })).toEqual({
    rows: [PAGE_SIZE],
    page: 2,
    pages: 2,
    total: PAGE_SIZE + 1,
  });
});

const lines = [
  { name: 'Élastique', role: 'processor', count: 10 as number | undefined },
  { name: 'zyte', role: 'recipient', count: undefined },
  { name: 'Amazon', role: 'processor', count: 9 as number | undefined },
];
const rules = {
  text: (line: (typeof lines)[number]) => [line.name, line.role],
  filters: { role: (line: (typeof lines)[number], value: string) => line.role === value },
  order: { name: (line: (typeof lines)[number]) => line.name, count: (line: (typeof lines)[number]) => line.count },
};
const names = (search: string) => selectLines(lines, view(search), rules, 'fr').map(({ name }) => name);

test('accents and case neither hide nor misplace a line', () => {
  expect(names('')).toEqual(['Amazon', 'Élastique', 'zyte']);
  expect(names('?q=ELAST')).toEqual(['Élastique']);
  expect(names('?q=processor amaz')).toEqual(['Amazon']);
  expect(names('?q=processor&role=recipient')).toEqual([]);
});

test('numbers are ordered as numbers, and what is missing comes last both ways', () => {
  expect(names('?sort=count')).toEqual(['Amazon', 'Élastique', 'zyte']);
  expect(names('?sort=count&dir=desc')).toEqual(['Élastique', 'Amazon', 'zyte']);
});
