/**
 * Mutation testing of the law, the score and all other pure rules: `npm run test:mutation`. For one file:
 * `npm run test:mutation -- --mutate app/domain/risk.ts`; what did not change is left out with `--incremental`.
 */
export default {
  mutate: ['app/domain/**/*.ts', 'seed/reference/scoring-model.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['**', '!app/**', '!seed/**', '!tests/**', '!package.json', '!tsconfig.json'],
  tempDirName: '.cache/stryker',
  incrementalFile: '.cache/mutation-incremental.json',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation.html' },
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 10_000,
};
