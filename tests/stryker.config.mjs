import { allMutators } from '../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js';

/**
 * Stryker leaves numbers alone; here every weight and every threshold has to be noticed one up and one down. What a
 * condition chooses is a sign when things are put in order: any number above another is as good there.
 */
allMutators.push({
  name: 'Number',
  *mutate(path) {
    const isKey = path.key === 'key' && path.parent.type === 'ObjectProperty';
    if (!path.isNumericLiteral() || isKey) return;
    const { value } = path.node;
    const signed = path.parentPath.isUnaryExpression() ? path.parentPath : path;
    const isChosen = signed.parent.type === 'ConditionalExpression' && signed.key !== 'test';
    if (value > 0) yield { type: 'NumericLiteral', value: value - 1 };
    if (value === 0 || !isChosen) yield { type: 'NumericLiteral', value: value + 1 };
  },
});

/** `MUTATION_SAMPLE=20`: every twentieth mutant only, through all files, when there is no time for the whole. */
const every = Number(process.env.MUTATION_SAMPLE ?? 1);
let met = 0;
for (const mutator of every > 1 ? allMutators : []) {
  const mutate = mutator.mutate.bind(mutator);
  mutator.mutate = function* sampled(path) {
    for (const mutant of mutate(path)) if (met++ % every === 0) yield mutant;
  };
}

/**
 * Mutation testing of the law, the score and all other pure rules: `npm run test:mutation`. For one file:
 * `npm run test:mutation -- --mutate app/domain/risk.ts`; what did not change is left out with `--incremental`.
 */
export default {
  // The words by which lists are recognised are data, thousands in many languages: tested by whole lists, not one by one.
  mutate: ['app/domain/**/*.ts', '!app/domain/recognition/vocabulary/**', 'seed/reference/scoring-model.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // Nothing is type-checked here; lists that are source code must stay as they are written.
  disableTypeChecks: false,
  ignorePatterns: ['**', '!app/**', '!seed/**', '!tests/**', '!package.json', '!tsconfig.json'],
  tempDirName: '.cache/stryker',
  incrementalFile: '.cache/mutation-incremental.json',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation.html' },
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 30_000,
};
