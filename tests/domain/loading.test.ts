import { expect, test } from 'vitest';

/** Loaded outside of the test: a module that breaks while it loads leaves whoever imports it without a test to fail. */
const modules = import.meta.glob(['../../app/domain/**/*.ts', '../../seed/reference/scoring-model.ts']);
const loads = await Promise.allSettled(Object.values(modules).map((load) => load()));

test('every module of the domain can be loaded', () => {
  expect(loads.length).toBeGreaterThan(50);
  expect(loads.filter(({ status }) => status === 'rejected')).toEqual([]);
});
