import { configDefaults, defineConfig } from 'vitest/config';
import LongFirst from './cli/long-first';

const shared = {
  define: { __DEMO__: 'true' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
} as const;

/** What is awaited comes within a second, on a machine that stalls within fifteen. */
const PATIENCE = { expect: { poll: { timeout: 15_000, interval: 60 } } };

/** Tests that drive a real browser on the built extension: they often wait, so three go side by side. */
const WHOLE = ['tests/e2e/**/*.test.ts', 'tests/hostile/**/*.test.ts', 'tests/gallery/**/*.test.ts'];

/** Of these, what changes the machine for every browser on it, or counts processes: alone, at the end. */
const ALONE = ['tests/e2e/push.test.ts', 'tests/e2e/ctrl-c.test.ts', 'tests/e2e/readme.test.ts'];

/** One more try on a machine that stalls; cli/second-tries.ts names every test that needed it. */
const IN_BROWSERS = {
  ...PATIENCE,
  env: { LC_ALL: 'C' },
  retry: 1,
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        ...shared,
        test: {
          ...PATIENCE,
          // What the command says is compared in English, whatever the language of the machine.
          env: { LC_ALL: 'C' },
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...WHOLE],
          testTimeout: 30_000,
          // vitest leaves one core to itself, which is every second one here.
          maxWorkers: 2,
        },
      },
      {
        ...shared,
        test: {
          ...IN_BROWSERS,
          name: 'whole',
          include: WHOLE,
          exclude: [...configDefaults.exclude, ...ALONE],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          ...IN_BROWSERS,
          name: 'alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
