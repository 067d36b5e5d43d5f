import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder under the system's temporary one, which goes when this process ends, by itself or by a signal. What a
 * process that was killed outright left behind goes when the next one asks for the same name.
 * @param name of what works in it, such as `foothold-mutants`
 */
export function scratchFolder(name: string): string {
  for (const left of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${name}-(\\d+)-\\w+$`).exec(left) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(tmpdir(), left));
  }
  const folder = mkdtempSync(join(tmpdir(), `${name}-${process.pid}-`));
  process.on('exit', () => remove(folder));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  return folder;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Again, should something that is just being ended still write there. */
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
