import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureNpmCi, runQuietly, type Log } from '../cli/install-tools';
import type { Spoken } from '../cli/language';

const MEET = join(import.meta.dirname, 'meet');

/** Installs the meeting room where that is needed. */
export async function ensureMeetingRoom(log: Log, language: Spoken = 'en'): Promise<void> {
  await ensureNpmCi(MEET, [], log, runQuietly, language);
}

/**
 * Starts the meeting room on 127.0.0.1 in a process of its own, which ends with this one
 * however this one ends.
 * @param port 0 is any free one
 * @throws with what the room said when it does not start
 */
export async function startMeetingRoom(port: number): Promise<{ port: number; stop(): Promise<void> }> {
  const room = fork(join(MEET, 'serve.ts'), [String(port)], {
    cwd: MEET,
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  room.stderr!.on('data', (bytes: Buffer) => (said = (said + bytes).slice(-2000)));
  const ended = once(room, 'exit');
  const first = await Promise.race([
    once(room, 'message').then(([message]) => message as { port: number }),
    ended.then(() => undefined),
  ]);
  if (!first) throw new Error(`The meeting room did not start:\n${said.trim()}`);
  return {
    port: first.port,
    stop: async () => {
      room.kill();
      await ended;
    },
  };
}
