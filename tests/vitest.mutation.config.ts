import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** What takes long: properties that draw hundreds of cases, and every module loaded at once. */
const SLOW = /'fast-check'|import\.meta\.glob/;

/** A mutant is done with at the first test that fails, so tables are read before anything slow. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slownessOf = ({ moduleId }: TestSpecification) => {
      const text = readFileSync(moduleId, 'utf8');
      return text.length + (SLOW.test(text) ? 1_000_000 : 0);
    };
    return files.toSorted((one, other) => slownessOf(one) - slownessOf(other));
  }
}

/** The domain's tests without the databases of the others: every mutant runs them. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('support/few-cases.ts', import.meta.url)) }],
  },
  test: {
    root: '.',
    include: ['tests/domain/**/*.test.ts'],
    testTimeout: 20_000,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    sequence: { sequencer: QuickFirst },
  },
});
