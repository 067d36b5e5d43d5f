import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './install-tools';
import { buildExtension } from './build/extension';
import { ensureCrm } from '../demo/build-crm';
import { ensureMeetingRoom } from '../demo/meeting-room';
import { endWhereNpmKept } from './read-options';
import { ensureRealApps } from '../tests/apps/real-apps';

/**
 * Every test, with everything it needs installed and built first. Arguments are handed to vitest (a file name, `-t`).
 * Ends with one plain line: N passed, N failed, N skipped.
 */
const RESULTS = '.output/test-results.json';
const log = (line: string) => console.log(line);

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const text = { type: 'string' } as const;
endWhereNpmKept({
  t: text,
  testNamePattern: text,
  project: text,
  retry: text,
  bail: text,
  reporter: text,
});

const browsers = await ensureBrowsers({ firefox: true, log });
await ensureCrm(log);
await ensureMeetingRoom(log);
await ensureRealApps(log);
for (const [browser, mode] of [
  ['chrome', 'demo'],
  ['chrome', 'production'],
  ['firefox', 'demo'],
  ['firefox', 'production'],
] as const) {
  log(`Building for ${browser} (${mode}) …`);
  await buildExtension(browser, mode);
}

mkdirSync('.output', { recursive: true });
rmSync(RESULTS, { force: true });
const vitest = spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--reporter=./cli/second-tries.ts',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, FOOTHOLD_CHROMIUM: browsers.chromium, FOOTHOLD_FIREFOX: browsers.firefox ?? '' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vitest.kill(signal));

vitest.on('exit', code => {
  if (!existsSync(RESULTS)) {
    console.log(
      'vitest ended before it ran a test; its message stands above.\n0 passed, 1 failed, 0 skipped',
    );
    process.exit(1);
  }
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  // A file that fails before its first test has no failed test of its own; it counts as one.
  const broken = results.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = results.numFailedTests + broken.length;
  const skipped = results.numPendingTests + results.numTodoTests;
  console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(code === 0 && failed === 0 ? 0 : 1);
});
