import { defineConfig } from 'vitest/config';

/** Browser journeys and whole-process tests take the built server and a browser; one at a time. */
const WHOLE = ['tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    reporters: ['default'],
    globalSetup: ['tests/support/global-setup.ts'],
    // Pictures to take away carry their style sheet inside.
    css: { include: [/\?raw$/] },
    setupFiles: ['tests/support/no-console-error.ts'],
    // Room for a machine several times slower and busy with something else: what hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: [
            'tests/{domain,services,routes,lib,seed,db,cli}/**/*.test.ts',
            'tests/{domain,services,routes,lib,seed,db,cli}/**/*.test.tsx',
          ],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: WHOLE,
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // A page of another process follows within seconds, and a busy machine is slow to draw.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'replicas',
          include: ['tests/replicas/**/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'crash',
          include: ['tests/crash/**/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 1_200_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
