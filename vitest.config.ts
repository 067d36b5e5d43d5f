import { defineConfig } from 'vitest/config';

const shared = {
  define: { __DEMO__: 'true' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
} as const;

/** What is awaited comes within a second, on a machine that stalls within fifteen. */
const PATIENCE = { expect: { poll: { timeout: 15_000, interval: 60 } } };

/** Tests that drive a real browser on the built extension; one at a time, since they share two cores and ports. */
const WHOLE = ['tests/e2e/**/*.test.ts', 'tests/hostile/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...PATIENCE,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: WHOLE,
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          ...PATIENCE,
          name: 'whole',
          include: WHOLE,
          fileParallelism: false,
          // One more try on a machine that stalls; cli/second-tries.ts names every test that needed it.
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
