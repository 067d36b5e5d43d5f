import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { main } from '../../cli/main';
import { buildSingleFile } from '../../cli/single-file';

let built = '';

// The very file that is shipped.
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'foothold-cli-'));
  await buildSingleFile(built);
}, 60_000);
afterAll(() => rm(built, { recursive: true, force: true }));

/** The command as it is shipped. */
export const shippedFile = () => join(built, 'foothold.mjs');

/** A folder that is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Calls `foothold` in a folder, as a person would, without a process of its own: these tests call it often. */
export async function foothold(
  folder: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await main(args, {
      log: line => (out += `${line}\n`),
      error: line => (err += `${line}\n`),
    });
    return { code, out, err };
  } finally {
    process.chdir(before);
  }
}

/** As `foothold`, but the file that is shipped, run by Node. */
export function shippedFoothold(
  folder: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [shippedFile(), ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
    child.on('close', code => resolve({ code: code ?? -1, out, err }));
  });
}

/** Starts `foothold inbox --json` and waits until it listens. */
export async function startInboxCommand(folder: string, port = 0) {
  const args = [shippedFile(), 'inbox', '--json', '--port', String(port), '--data', 'inbox'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)));
  onTestFinished(() => {
    child.kill('SIGKILL');
    return ended.then(() => undefined);
  });
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString();
      if (out.includes('\n}')) resolve((JSON.parse(out) as { url: string }).url);
    });
    void ended.then(code => reject(new Error(`The inbox ended with ${code}.`)));
  });
  return {
    url,
    end: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Posts a request to an inbox. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL('/requests', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
