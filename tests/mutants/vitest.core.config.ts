import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOMS = ['core', 'ux', 'packs', 'page', 'trust', 'background', 'components'];

/** The tests of core itself come first: a mutant is done with at the first test that turns red. */
class CoreFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      ROOMS.findIndex(room => moduleId.includes(`/tests/${room}/`));
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The tests that need no browser and reach utils/core, without those that play weeks: what Stryker runs for each mutant. */
export default defineConfig({
  define: { __DEMO__: 'true' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'short-check.ts') } },
  test: {
    include: [
      'tests/{core,ux,packs,page,background,components}/**/*.test.{ts,tsx}',
      'tests/trust/[abh]-*.test.ts',
    ],
    exclude: ['tests/background/{my-data,tally,coach,restart,store,meetings}.test.ts'],
    testTimeout: 30_000,
    expect: { poll: { timeout: 15_000, interval: 60 } },
    sequence: { sequencer: CoreFirst },
  },
});
