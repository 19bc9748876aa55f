import { describe, expect, test } from 'vitest';
import {
  chooseColumnFields,
  chooseVendor,
  columnsOnly,
  correctRow,
  ImportDecisions,
  isUndecided,
  LONGEST_CORRECTION,
  NO_DECISIONS,
  resetLines,
  skipLines,
  skipping,
  takeLines,
} from '../../app/domain/import-decisions';
import { refusingDoubtful } from '../../app/domain/recognition/doubtful';
import { recognise } from '../../app/domain/recognition/recognise';
import { COUNTRIES, documentOf } from './recognition/table';

const ROWS = [
  ['Vendor', 'Service', 'Xyz', 'Ref'],
  ['Mailer', 'E-mails', 'Ireland', 'A-1'],
  ['Call Desk', 'Telephone', 'Atlantis', 'A-2'],
].map((cells, at) => ({ line: at + 1, cells }));
const read = (decisions: ImportDecisions) =>
  refusingDoubtful(recognise(documentOf(ROWS), { countries: COUNTRIES, choices: decisions }));

test('without a decision nothing is decided', () => {
  expect(ImportDecisions.parse({})).toEqual(NO_DECISIONS);
  expect(isUndecided(NO_DECISIONS)).toBe(true);
});

test.each<[string, Partial<ImportDecisions>, boolean]>([
  ['a cell corrected', { cells: [{ line: 1, column: 0, value: 'x', source: 'y' }] as never }, false],
  ['a row left out', { skipped: [{ from: 1, to: 1 }] }, false],
  ['a vendor chosen', { vendors: [{ name: 'acme', vendor: 'new' }] }, false],
  [
    'a cell corrected and a row left out',
    { cells: [{ line: 1, column: 0, value: 'x', source: 'y' }] as never, skipped: [{ from: 1, to: 1 }] },
    false,
  ],
  ['a column chosen', { columns: [{ table: 0, column: 1, field: 'service' }] }, false],
  ['a column remembered', { columns: [{ table: 0, column: 1, field: 'service' }], columnsFrom: 'earlier' }, true],
])('%s: undecided is %s', (_what, decided, expected) => {
  expect(isUndecided({ ...NO_DECISIONS, ...decided })).toBe(expected);
});

test('the columns of another table stay as they were chosen', () => {
  const one = chooseColumnFields(NO_DECISIONS, 0, new Map([[1, 'purpose']]), new Map([[1, 'service']]));
  const both = chooseColumnFields(one, 1, new Map([[1, 'notes']]), new Map([[1, 'service']]));
  expect(both.columns).toEqual([
    { table: 0, column: 1, field: 'purpose' },
    { table: 1, column: 1, field: 'notes' },
  ]);
  expect(chooseColumnFields(both, 1, new Map([[1, 'service']]), new Map([[1, 'service']])).columns).toEqual([
    { table: 0, column: 1, field: 'purpose' },
  ]);
});

describe('rows left out', () => {
  test('are kept as runs, and taken back one by one', () => {
    const skipped = skipLines(skipLines(NO_DECISIONS, [5, 3, 4, 9]), [10, 4]);
    expect(skipped.skipped).toEqual([
      { from: 3, to: 5 },
      { from: 9, to: 10 },
    ]);
    expect([2, 3, 5, 6, 8, 9, 10, 11].filter(skipping(skipped))).toEqual([3, 5, 9, 10]);
    expect(takeLines(skipped, [4, 9]).skipped).toEqual([
      { from: 3, to: 3 },
      { from: 5, to: 5 },
      { from: 10, to: 10 },
    ]);
    expect(takeLines(skipped, [3, 4, 5, 9, 10])).toEqual(NO_DECISIONS);
  });
});

describe('cells that say something else', () => {
  test('are read as corrected, by line and column', () => {
    const chosen = chooseColumnFields(NO_DECISIONS, 0, new Map([[2, 'storedIn']]), new Map([[2, null]]));
    expect(read(chosen).rejected).toMatchObject([{ line: 3, value: 'Atlantis', code: 'country-unknown' }]);
    const corrected = correctRow(chosen, 3, new Map([[2, 'Portugal']]), ROWS[2]?.cells ?? []);
    expect(read(corrected).rejected).toEqual([]);
    expect(read(corrected).rows[1]?.places[0]).toMatchObject({ value: { country: 'PT' }, source: 'Portugal' });
  });

  test('what the source says is no correction, whatever the line ends; a second correction replaces the first', () => {
    const source = ['Mailer', 'E-mails\nand more'];
    const once = correctRow(
      NO_DECISIONS,
      2,
      new Map([
        [0, 'Mailjet'],
        [1, 'E-mails\r\nand more'],
      ]),
      source,
    );
    expect(once.cells).toEqual([{ line: 2, column: 0, text: 'Mailjet' }]);
    expect(correctRow(once, 2, new Map([[0, 'Sendgrid']]), source).cells).toEqual([
      { line: 2, column: 0, text: 'Sendgrid' },
    ]);
    expect(correctRow(once, 2, new Map([[0, 'Mailer']]), source)).toEqual(NO_DECISIONS);
  });

  test('a cell beyond the end of a short row can be filled', () => {
    const short = [
      { line: 1, cells: ['Vendor', 'Service'] },
      { line: 2, cells: ['Mailer'] },
    ];
    const choices = correctRow(NO_DECISIONS, 2, new Map([[1, 'E-mails']]), ['Mailer']);
    const { rows } = recognise(documentOf(short), { countries: COUNTRIES, choices });
    expect(rows[0]?.engagement.service?.value).toBe('E-mails');
  });
});

describe('columns read otherwise', () => {
  const understood = new Map<number, string | null>([
    [0, 'name'],
    [1, 'service'],
    [2, null],
    [3, null],
  ]);
  const fieldsOf = (decisions: ImportDecisions) => read(decisions).columns.map(({ field }) => field);
  const choose = (...chosen: [number, ImportDecisions['columns'][number]['field']][]) =>
    chooseColumnFields(NO_DECISIONS, 0, new Map(chosen), understood);

  test('are certain, and take a field from the column that had it', () => {
    expect(fieldsOf(choose([3, 'service']))).toEqual(['name', null, null, 'service']);
    expect(read(choose([2, 'storedIn'], [3, 'notes'])).rows[0]?.engagement.notes).toMatchObject({
      value: 'A-1',
      confidence: 1,
    });
  });

  test('of two columns chosen for one field the one chosen last has it', () => {
    const first = choose([2, 'service']);
    const again = chooseColumnFields(
      first,
      0,
      new Map([
        [2, 'service' as const],
        [3, 'service' as const],
      ]),
      understood,
    );
    expect(fieldsOf(again)).toEqual(['name', null, null, 'service']);
  });

  test('places may stand in several', () => {
    expect(fieldsOf(choose([2, 'storedIn'], [3, 'storedIn']))).toEqual(['name', 'service', 'storedIn', 'storedIn']);
  });

  test('left out they are named as unused; choosing what is understood anyway is no choice', () => {
    const without = choose([1, 'unused'], [2, 'unused']);
    expect(without.columns).toEqual([{ table: 0, column: 1, field: 'unused' }]);
    expect(read(without).unusedColumns).toEqual(['Service', 'Xyz', 'Ref']);
  });

  test('a list without a column for the vendor is refused as a whole', () => {
    expect(read(choose([0, 'notes']))).toMatchObject({ rows: [], rejected: [{ code: 'vendor-column-missing' }] });
  });

  test('taken over from an earlier import they are no decision of this one until one is made', () => {
    const remembered: ImportDecisions = { ...choose([3, 'notes']), columnsFrom: 'earlier' };
    expect(isUndecided(remembered)).toBe(true);
    const chosen = chooseColumnFields(remembered, 0, new Map([[2, 'storedIn' as const]]), understood);
    expect(isUndecided(chosen)).toBe(false);
    expect(chosen.columns).toHaveLength(2);
  });
});

describe('vendors chosen by hand', () => {
  test('for a name, for one row, and taken back', () => {
    const all = chooseVendor(NO_DECISIONS, { name: 'AWS EMEA', vendor: 'v1' });
    const one = chooseVendor(all, { name: 'aws emea', line: 4, vendor: 'new' });
    expect(one.vendors).toEqual([
      { name: 'aws emea', vendor: 'v1' },
      { name: 'aws emea', line: 4, vendor: 'new' },
    ]);
    expect(chooseVendor(one, { name: 'AWS EMEA', line: 4 }).vendors).toEqual(all.vendors);
    expect(chooseVendor(one, { name: 'AWS EMEA' })).toEqual(NO_DECISIONS);
  });

  test('a row is reset with everything decided about it', () => {
    const decided = chooseVendor(
      skipLines(correctRow(NO_DECISIONS, 2, new Map([[0, 'Mailjet']]), ['Mailer']), [2, 3]),
      { name: 'Mailjet', vendor: 'v1' },
    );
    expect(resetLines(decided, [2], 'Mailjet')).toEqual({ ...NO_DECISIONS, skipped: [{ from: 3, to: 3 }] });
  });
});

test('how much may be decided about one list', () => {
  expect(LONGEST_CORRECTION).toBe(20_000);
  const isTaken = (decided: object) => ImportDecisions.safeParse(decided).success;
  const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
  const column = { table: 0, column: 0, field: 'unused' };
  const cell = { line: 0, column: 0, text: '' };
  const run = { from: 0, to: 0 };
  const chosen = { name: 'a', vendor: 'v' };
  for (const [field, one, most] of [
    ['columns', column, 1_000],
    ['cells', cell, 10_000],
    ['skipped', run, 100_000],
    ['vendors', chosen, 10_000],
  ] as const) {
    expect(isTaken({ [field]: many(most, one) }), field).toBe(true);
    expect(isTaken({ [field]: many(most + 1, one) }), field).toBe(false);
  }
  for (const line of [0, 10_000_000]) expect(isTaken({ skipped: [{ from: line, to: line }] })).toBe(true);
  for (const line of [-1, 10_000_001, 1.5]) expect(isTaken({ skipped: [{ from: line, to: 1 }] })).toBe(false);
  expect(isTaken({ cells: [{ ...cell, text: 'x'.repeat(LONGEST_CORRECTION) }] })).toBe(true);
  expect(isTaken({ cells: [{ ...cell, text: 'x'.repeat(LONGEST_CORRECTION + 1) }] })).toBe(false);
  for (const [name, vendor, expected] of [
    [1_000, 100, true],
    [1_001, 100, false],
    [1_000, 101, false],
    [0, 1, false],
    [1, 0, false],
  ] as const)
    expect(isTaken({ vendors: [{ name: 'x'.repeat(name), vendor: 'y'.repeat(vendor) }] })).toBe(expected);
  expect(isTaken({ columnsFrom: 'x'.repeat(100) })).toBe(true);
  expect(isTaken({ columnsFrom: 'x'.repeat(101) })).toBe(false);
});

test('of decisions only how columns are read is about lists of their kind', () => {
  const columns: ImportDecisions['columns'] = [{ table: 0, column: 1, field: 'service' }];
  const decided = { ...NO_DECISIONS, columns, skipped: [{ from: 1, to: 2 }], vendors: [{ name: 'a', vendor: 'v' }] };
  expect(columnsOnly(decided)).toEqual({ ...NO_DECISIONS, columns });
  expect(columnsOnly(decided)).not.toHaveProperty('columnsFrom');
  expect(columnsOnly({ ...decided, columnsFrom: 'earlier' })).toEqual({
    ...NO_DECISIONS,
    columns,
    columnsFrom: 'earlier',
  });
});

test('corrections and columns stand in the order of the list', () => {
  const corrected = correctRow(
    correctRow(
      NO_DECISIONS,
      7,
      new Map([
        [2, 'c'],
        [0, 'a'],
      ]),
      [],
    ),
    3,
    new Map([[1, 'b']]),
    [],
  );
  expect(corrected.cells.map(({ line, column }) => [line, column])).toEqual([
    [3, 1],
    [7, 0],
    [7, 2],
  ]);
  expect(correctRow(corrected, 7, new Map([[1, '']]), ['x']).cells).toHaveLength(3);
  const second = chooseColumnFields(
    NO_DECISIONS,
    1,
    new Map([
      [1, 'notes'],
      [0, 'purpose'],
    ]),
    new Map(),
  );
  const both = chooseColumnFields(second, 0, new Map([[3, 'notes']]), new Map());
  expect(both.columns.map(({ table, column, field }) => [table, column, field])).toEqual([
    [0, 3, 'notes'],
    [1, 0, 'purpose'],
    [1, 1, 'notes'],
  ]);
  const taken = chooseColumnFields(both, 1, new Map([[2, 'notes']]), new Map());
  expect(taken.columns.map(({ table, column, field }) => [table, column, field])).toEqual([
    [0, 3, 'notes'],
    [1, 0, 'purpose'],
    [1, 1, 'unused'],
    [1, 2, 'notes'],
  ]);
});
