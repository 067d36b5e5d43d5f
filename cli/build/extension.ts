import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type UserManifest } from 'wxt';
import { hashOf, isStamped, stamp } from '../stamp';
import type { ShippedFile } from './bundle-report';

export type BrowserName = 'chrome' | 'firefox';
export type BuildMode = 'production' | 'demo' | 'enterprise';

/** What a company's own build carries, so that a forced install needs no click. */
export interface Bake {
  /** Exact match patterns that are granted at install. */
  hosts: string[];
  /** Counts as long as the browser's own policy says nothing else. */
  policy?: object;
  /** One to four numbers; a browser updates only to a higher one. */
  version?: string;
  /** Where browsers look for the next version. */
  updateUrl?: string;
}

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
  return join(OUTPUT, `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}

const stampOf = (folder: string) => join(OUTPUT, 'stamps', basename(folder));

/**
 * Builds the extension, unless the same inputs were built before.
 * @param bake only for a company's own build
 * @returns the folder of the unpacked extension
 * @throws with the bundler's own message
 */
export async function buildExtension(browser: BrowserName, mode: BuildMode, bake?: Bake): Promise<string> {
  const folder = buildFolder(browser, mode);
  const hash = (await hashOf(INPUTS)) + (bake ? ` ${JSON.stringify(bake)}` : '');
  if (existsSync(join(folder, 'manifest.json')) && (await isStamped(stampOf(folder), hash))) return folder;
  const manifest = bake && manifestOf(browser, bake);
  await build({
    browser,
    mode,
    manifestVersion: 3,
    logger: quietLogger(),
    debug: false,
    ...(manifest && { manifest }),
  });
  if (bake?.policy) writeFileSync(join(folder, 'policy.json'), `${JSON.stringify(bake.policy, null, 2)}\n`);
  await stamp(stampOf(folder), hash);
  return folder;
}

/** Laid over the manifest of every build. */
function manifestOf(browser: BrowserName, { hosts, version, updateUrl }: Bake): UserManifest {
  return {
    host_permissions: hosts,
    ...(version !== undefined && { version }),
    ...(updateUrl !== undefined &&
      (browser === 'firefox'
        ? { browser_specific_settings: { gecko: { update_url: updateUrl } } }
        : { update_url: updateUrl })),
  };
}

/** What that build ships, file by file. */
export function shippedFiles(folder: string): ShippedFile[] {
  return JSON.parse(readFileSync(`${folder}.bundles.json`, 'utf8')) as ShippedFile[];
}

function quietLogger() {
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
