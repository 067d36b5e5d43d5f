import { defineConfig } from 'vitest/config';

/** The tests of utils/core alone, all in Node: what Stryker runs for each mutant. */
export default defineConfig({
  define: { __DEMO__: 'true' },
  test: {
    include: ['tests/core/**/*.test.ts', 'tests/ux/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
