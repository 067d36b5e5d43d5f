import { spawnSync } from 'node:child_process';
import { checkArchitecture } from './check/architecture';
import { checkStrings } from './check/strings';

/** Everything that can be known in seconds without running the product. Exit code 1 when anything is wrong. */
const bin = (name: string) => `node_modules/.bin/${name}`;
const steps: [string, () => boolean][] = [
  ['format', () => run(bin('prettier'), ['--check', '--cache', '--log-level', 'warn', '.'])],
  ['lint', () => run(bin('oxlint'), ['--quiet', '--deny-warnings', '--tsconfig', 'tsconfig.json'])],
  ['types', () => run(bin('tsc'), ['--noEmit', '-p', 'tsconfig.json'])],
  ['types of core, without a DOM', () => run(bin('tsc'), ['--noEmit', '-p', 'utils/core/tsconfig.json'])],
  ['architecture', () => report(checkArchitecture())],
  ['visible strings', () => report(checkStrings())],
];

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function report(findings: { file: string; line: number; message: string; mend: string }[]): boolean {
  for (const { file, line, message, mend } of findings) console.error(`${file}:${line}: ${message} ${mend}`);
  return findings.length === 0;
}

let failed = 0;
for (const [name, check] of steps) {
  const started = Date.now();
  const ok = check();
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
if (failed > 0) console.error(`${failed} of ${steps.length} checks failed; the messages above say where.`);
process.exit(failed === 0 ? 0 : 1);
