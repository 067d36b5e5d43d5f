import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpWords } from '../cli/i18n/set-up';
import { ensureNpmCi, runQuietly, type Log } from '../cli/install-tools';
import type { Spoken } from '../cli/language';
import { hashOf, isStamped, stamp } from '../cli/stamp';
import { wordsIn } from '../utils/i18n/words';

const CRM = join(import.meta.dirname, 'crm');
const INPUTS = ['package-lock.json', 'build.ts', 'page', 'src'].map(name => join(CRM, name));

/**
 * Makes `folder` with `build`, unless it was made before from inputs that still hold the same.
 * A reader of `folder` sees the old or the new one, never half of one.
 * @returns whether it had to build
 */
export async function buildWhenStale(
  folder: string,
  inputs: string[],
  build: (into: string) => Promise<void>,
): Promise<boolean> {
  const hash = await hashOf(inputs);
  if (await isStamped(folder, hash)) return false;
  const fresh = `${folder}.${process.pid}`;
  try {
    await build(fresh);
    await stamp(fresh, hash);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return true;
}

/**
 * Installs and bundles the CRM where that is needed.
 * @returns the folder to serve
 */
export async function ensureCrm(log: Log, language: Spoken = 'en'): Promise<string> {
  await ensureNpmCi(CRM, [], log, runQuietly, language);
  const dist = join(CRM, 'dist');
  const built = await buildWhenStale(dist, INPUTS, into =>
    runQuietly(process.execPath, ['--import', import.meta.resolve('tsx'), 'build.ts', into], CRM),
  );
  if (built) log(wordsIn(setUpWords, language).builtCrm);
  return dist;
}
