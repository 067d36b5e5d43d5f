import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runQuietly, type Log } from '../../cli/install-tools';

/** A published package as it lies in the registry, without the packages that it names in turn. */
export interface PinnedPackage {
  name: string;
  version: string;
  /** Of the archive, as npm writes it: `sha512-…`. */
  integrity: string;
  /** Only this folder of it is unpacked. */
  folder?: string;
}

const CACHE = resolve('.cache', 'apps');

/**
 * Fetches a package once and unpacks it, unedited, into `.cache/apps`.
 * @returns the unpacked package
 * @throws when it is not to be had, or its bytes are not those that were pinned
 */
export async function unpackPackage(
  { name, version, integrity, folder = '' }: PinnedPackage,
  log: Log,
): Promise<string> {
  const kept = join(CACHE, `${name.replace(/^@|\W/g, '-')}-${version}`);
  if (existsSync(kept)) return kept;
  log(`Fetching ${name} ${version} ...`);
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'fresh-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await runQuietly(npm, ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], fresh);
    const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
    const hash = createHash('sha512')
      .update(await readFile(join(fresh, archive)))
      .digest('base64');
    if (`sha512-${hash}` !== integrity)
      throw new Error(`${name} ${version} is not what was pinned: its bytes are sha512-${hash}.`);
    await runQuietly('tar', ['xzf', archive, join('package', folder).replaceAll('\\', '/')], fresh);
    await rename(join(fresh, 'package'), kept);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return kept;
}
