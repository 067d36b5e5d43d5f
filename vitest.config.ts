import { defineConfig } from 'vitest/config';

const shared = {
  define: { __DEMO__: 'true' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
} as const;

/** Tests that drive a real browser on the built extension; one at a time, since they share two cores and ports. */
const WHOLE = ['tests/e2e/**/*.test.ts', 'tests/hostile/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: WHOLE,
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
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
