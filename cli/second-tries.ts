import type { Reporter, TestCase } from 'vitest/node';

/**
 * Names every test that passed only on its second try. Tests in real browsers get one (`retry` in vitest.config.ts),
 * because a stalled machine is no defect of the product; each that needs it often is a defect of the test.
 */
export default class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.#names.length === 0) return;
    console.log(`\nPassed on the second try only (${this.#names.length}):`);
    for (const name of this.#names) console.log(`  ${name}`);
  }
}
