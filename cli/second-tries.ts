import { relative } from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';

/**
 * Names every test that passed only on its second try, and what the first one died of. Tests in real browsers get one (`retry` in vitest.config.ts),
 * because a stalled machine is no defect of the product; each that needs it often is a defect of the test.
 */
export default class SecondTries implements Reporter {
  readonly #lines: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    this.#lines.push(`${test.module.relativeModuleId} > ${test.fullName}`);
    for (const { message, stacks } of test.result().errors ?? []) {
      const at = stacks?.[0];
      this.#lines.push(`  ${message.split('\n')[0]}${at ? ` (${relative('.', at.file)}:${at.line})` : ''}`);
    }
  }

  onTestRunEnd(): void {
    if (this.#lines.length === 0) return;
    console.log('\nPassed on the second try only:');
    for (const line of this.#lines) console.log(`  ${line}`);
  }
}
