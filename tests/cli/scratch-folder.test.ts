import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const NAME = 'foothold-scratch-test';
const MODULE = pathToFileURL(resolve('cli/scratch-folder.ts')).href;

/** A process that works in a folder of its own until it is ended. */
async function aWorker(then = 'setInterval(() => {}, 1000)') {
  const code = `const { scratchFolder } = await import('${MODULE}'); console.log(scratchFolder('${NAME}')); ${then}`;
  const worker = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void worker.kill('SIGKILL'));
  const ended = once(worker, 'exit');
  const [said] = (await once(worker.stdout, 'data')) as [Buffer];
  return { worker, ended, folder: said.toString().trim() };
}

it('whoever stops a run with Ctrl+C or a signal finds nothing of it in the temporary folder', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { worker, ended, folder } = await aWorker();
    expect(existsSync(folder)).toBe(true);
    worker.kill(signal);
    await ended;
    expect(existsSync(folder)).toBe(false);
  }
});

it('a run that ends in the middle takes its folder along', async () => {
  const { ended, folder } = await aWorker('process.exit(1)');
  await ended;
  expect(existsSync(folder)).toBe(false);
});

it('what a killed run left goes with the next one, and that of a run still going stays', async () => {
  const killed = await aWorker();
  killed.worker.kill('SIGKILL');
  await killed.ended;
  expect(existsSync(killed.folder)).toBe(true);
  const going = await aWorker();
  expect(existsSync(killed.folder)).toBe(false);
  const next = await aWorker('process.exit(0)');
  await next.ended;
  expect(existsSync(going.folder)).toBe(true);
  going.worker.kill();
  await going.ended;
});
