import { defineConfig } from 'vitest/config';

/** The domain's tests without the databases of the others: every mutant runs them, and always with the same cases. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/domain/**/*.test.ts'],
    setupFiles: ['tests/support/same-cases.ts'],
    testTimeout: 20_000,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
  },
});
