import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of utils/core, and those of trust in packs and policy, all in Node: what Stryker runs for each mutant. */
export default defineConfig({
  define: { __DEMO__: 'true' },
  resolve: { alias: { 'fast-check': join(import.meta.dirname, 'short-check.ts') } },
  test: {
    include: ['tests/core/**/*.test.ts', 'tests/ux/**/*.test.ts', 'tests/trust/[abh]-*.test.ts'],
    testTimeout: 30_000,
  },
});
