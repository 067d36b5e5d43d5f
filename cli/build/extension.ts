import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'wxt';
import { hashOf, isStamped, stamp } from '../stamp';
import type { ShippedFile } from './bundle-report';

export type BrowserName = 'chrome' | 'firefox' | 'safari';
export type BuildMode = 'production' | 'demo';

export const OUTPUT = '.output';
const INPUTS = [
  'components',
  'entrypoints',
  'utils',
  'public',
  'wxt.config.ts',
  'cli/build',
  'package-lock.json',
];

export function buildFolder(browser: BrowserName, mode: BuildMode): string {
  return join(OUTPUT, `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

const stampOf = (folder: string) => join(OUTPUT, 'stamps', basename(folder));

/**
 * Builds the extension, unless the same inputs were built before.
 * @returns the folder of the unpacked extension
 * @throws with the bundler's own message
 */
export async function buildExtension(browser: BrowserName, mode: BuildMode): Promise<string> {
  const folder = buildFolder(browser, mode);
  const hash = await hashOf(INPUTS);
  if (existsSync(join(folder, 'manifest.json')) && (await isStamped(stampOf(folder), hash))) return folder;
  await build({ browser, mode, manifestVersion: 3, logger: quietLogger(), debug: false });
  await stamp(stampOf(folder), hash);
  return folder;
}

/** What that build ships, file by file. */
export function shippedFiles(folder: string): ShippedFile[] {
  return JSON.parse(readFileSync(`${folder}.bundles.json`, 'utf8')) as ShippedFile[];
}

/** Only what went wrong is said. */
export function quietLogger() {
  const nothing = () => {};
  const say = (...args: unknown[]) => console.error(...args);
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    success: nothing,
    warn: say,
    error: say,
    fatal: say,
    level: 0,
  };
}
