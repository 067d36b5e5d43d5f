import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freshEnv } from './fresh-env';

const ROOT = resolve(import.meta.dirname, '../..');

interface Running {
  pid: number;
  parent: number;
  /** Tells it from a later process with the same number. */
  since: string;
  command: string;
}

function processes(): Running[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,lstart=,args='], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  }).split('\n');
  return lines.flatMap(line => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+ \S+\s+\S+ \S+ \S+)\s+(.*)$/.exec(line);
    // A zombie has ended; only its parent has not read how.
    if (!found || found[3]!.startsWith('Z')) return [];
    const [, pid, parent, , since, command] = found;
    return [{ pid: Number(pid), parent: Number(parent), since: since!, command: command! }];
  });
}

/** A process and all that it started, directly or not. */
function familyOf(pid: number): Running[] {
  const all = processes();
  const family = all.filter(each => each.pid === pid);
  for (const member of family) family.push(...all.filter(each => each.parent === member.pid));
  return family;
}

const stillThere = (family: Running[]) => {
  const now = processes();
  return family.filter(member => now.some(each => each.pid === member.pid && each.since === member.since));
};

/** `npm start -- --headless` in a process group of its own, until it has said `line`. */
async function started(line: string): Promise<ChildProcess & { pid: number }> {
  const npm = spawn('npm', ['start', '--', '--headless'], {
    cwd: ROOT,
    detached: true,
    env: freshEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  }) as ChildProcess & { pid: number };
  let said = '';
  await new Promise<void>((heard, fail) => {
    const listen = (bytes: Buffer) => {
      said += bytes;
      if (said.includes(line)) heard();
    };
    npm.stdout!.on('data', listen);
    npm.stderr!.on('data', listen);
    npm.on('exit', code => fail(new Error(`npm start ended with ${code} before “${line}”:\n${said}`)));
  });
  return npm;
}

describe.skipIf(process.platform === 'win32')('Ctrl+C leaves nothing running', () => {
  for (const [name, line, runs, signal, target] of [
    [
      'pressed in a terminal, which tells the whole group, while the stage is being set',
      'Signing the sample packs',
      /start\.ts/,
      'SIGINT',
      (pid: number) => -pid,
    ],
    [
      'as kill does it, which tells npm alone, while the journey plays',
      'Playing the journey',
      /chrom.*--load-extension/,
      'SIGTERM',
      (pid: number) => pid,
    ],
  ] as const) {
    it(
      name,
      async () => {
        const npm = await started(line);
        const family = familyOf(npm.pid);
        expect(family.filter(each => runs.test(each.command))).not.toEqual([]);
        onTestFinished(() => {
          for (const { pid } of stillThere(family)) process.kill(pid, 'SIGKILL');
        });
        const ended = once(npm, 'exit');
        process.kill(target(npm.pid), signal);
        await ended;
        // Told alone, npm does not wait for what it started.
        await expect
          .poll(() => stillThere(family).map(each => each.command), { timeout: 15_000 })
          .toEqual([]);
      },
      60_000,
    );
  }
});
