import { join, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOMS = ['core', 'ux', 'packs', 'page', 'trust', 'background', 'components'];

/** A mutant is done with at the first test that turns red: core's own come first, and of these the quickest. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const room = ({ moduleId }: TestSpecification) =>
      ROOMS.findIndex(name => moduleId.includes(`/tests/${name}/`));
    const took = ({ moduleId, project }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`)
        ?.duration ?? 0;
    return Promise.resolve(files.toSorted((a, b) => room(a) - room(b) || took(a) - took(b)));
  }
}

/** FOOTHOLD_TESTS: beginnings of paths under tests, with commas between, for fewer than all. */
const include = process.env.FOOTHOLD_TESTS?.split(',').flatMap(path => [
  `tests/${path}*.test.{ts,tsx}`,
  `tests/${path}/**/*.test.{ts,tsx}`,
]) ?? ['tests/{core,ux,packs,page,background,components}/**/*.test.{ts,tsx}', 'tests/trust/[abh]-*.test.ts'];

/** The tests that need no browser and reach utils/core, without those that play weeks: what Stryker runs for each mutant. */
export default defineConfig({
  define: { __DEMO__: 'true' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'short-check.ts') } },
  test: {
    include,
    exclude: ['tests/background/{my-data,tally,coach,restart,store,meetings}.test.ts'],
    testTimeout: 300_000,
    expect: { poll: { timeout: 15_000, interval: 60 } },
    sequence: { sequencer: QuickFirst },
  },
});
