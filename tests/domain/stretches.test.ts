import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoStretches, ROWS_PER_STRETCH, type Stretch } from '../../app/domain/stretches';

type Row = { id: string; edition: number };
const rowsOf = (count: number, prefix = 'row-'): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: prefix + at, edition: 1 }));
const cut = (rows: readonly Row[], before?: readonly Stretch<Row>[]) => cutIntoStretches(rows, ({ id }) => id, before);
const MANY = 10_000;

test('together they are the list, in its order, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.string(), edition: fc.nat() }), { maxLength: 300 }), (rows) => {
      const stretches = cut(rows);
      expect(stretches.flat()).toEqual(rows);
      expect(stretches.every(({ length }) => length > 0)).toBe(true);
    }),
  );
  expect(cut([])).toEqual([]);
});

test.each(['row-', '', '0190c2f4-7d3a-7c1e-9b52-', 'generated-10000-e'])(
  'rows called “%s” and a number are cut about as often as asked',
  (prefix) => {
    const stretches = cut(rowsOf(MANY, prefix));
    const expected = MANY / ROWS_PER_STRETCH;
    expect(stretches.length).toBeGreaterThan(expected * 0.7);
    expect(stretches.length).toBeLessThan(expected * 1.3);
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThan(ROWS_PER_STRETCH * 12);
  },
);

describe('what is the same rows stays the same array', () => {
  const rows = rowsOf(MANY);
  const before = cut(rows);
  const anew = (changed: readonly Row[]) => {
    const after = cut(changed, before);
    expect(after).toEqual(cut(changed));
    return after.filter((stretch) => !before.includes(stretch)).length;
  };

  test.each([0, 1, 777, MANY - 1])('around row %i that changed, came or went', (at) => {
    expect(anew(rows)).toBe(0);
    expect(anew(rows.with(at, { id: `row-${at}`, edition: 2 }))).toBe(1);
    expect(anew(rows.toSpliced(at, 1))).toBeLessThanOrEqual(2);
    expect(anew(rows.toSpliced(at, 0, { id: 'new', edition: 1 }))).toBeLessThanOrEqual(2);
  });

  test('a list that goes on is no longer the same as its beginning', () => {
    const [first = []] = before;
    expect(cut(first.slice(0, -1), before)).toEqual([first.slice(0, -1)]);
  });
});
