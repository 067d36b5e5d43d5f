import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const STAMP = '.foothold-stamp';

/** A hash over what the paths hold, folders with everything in them. Moving them all elsewhere changes nothing. */
export async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) await add(path, basename(path));
  return hash.digest('hex');

  async function add(path: string, name: string): Promise<void> {
    if ((await stat(path)).isDirectory()) {
      for (const entry of (await readdir(path)).sort()) await add(join(path, entry), `${name}/${entry}`);
    } else {
      const bytes = await readFile(path);
      // The length keeps two files from being taken for one that holds both.
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
  }
}

/** Whether `folder` was made from the inputs that have this hash. */
export async function isStamped(folder: string, hash: string): Promise<boolean> {
  const found = await readFile(join(folder, STAMP), 'utf8').catch(() => '');
  return found === hash;
}

/** Notes in `folder` which inputs it was made from. The last thing to do when making it. */
export async function stamp(folder: string, hash: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, STAMP), hash);
}
