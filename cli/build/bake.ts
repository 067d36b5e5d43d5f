import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../utils/core/packs/read-policy';
import { sayFault } from '../../utils/i18n/faults';
import type { Policy } from '../../utils/core/packs/policy';
import { verifyBundle } from '../../utils/core/packs/verify';
import { buildExtension, OUTPUT, type BrowserName } from './extension';
import { readHosts } from './hosts';

/** What a company's own build carries, so that a forced install needs no click. */
export interface Bake {
  /** Exact match patterns that are granted at install. */
  hosts: string[];
  /** Counts as long as the browser's own policy says nothing else. */
  policy?: Policy;
  /** One to four numbers; a browser updates only to a higher one. */
  version?: string;
  /** Where browsers look for the next version. */
  updateUrl?: string;
}

/**
 * Makes a company's own build: the shipped one, file by file, with its hosts granted and its policy inside.
 * @returns the folder of the unpacked extension
 */
export async function bakeExtension(
  browser: BrowserName,
  bake: Bake,
  folder = join(OUTPUT, `${browser}-mv3-enterprise`),
): Promise<string> {
  const built = await buildExtension(browser, 'production');
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  manifest['host_permissions'] = bake.hosts;
  if (bake.version !== undefined) manifest['version'] = bake.version;
  if (bake.updateUrl !== undefined) {
    const of = manifest['browser_specific_settings'] as { gecko: Record<string, unknown> } | undefined;
    if (of) of.gecko['update_url'] = bake.updateUrl;
    else manifest['update_url'] = bake.updateUrl;
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  if (bake.policy) writeFileSync(join(folder, 'policy.json'), `${JSON.stringify(bake.policy, null, 2)}\n`);
  return folder;
}

/** Files and values as they stand on the command line. */
export interface BakeOptions {
  hosts: string;
  policy?: string | undefined;
  packs?: readonly string[] | undefined;
  version?: string | undefined;
  updateUrl?: string | undefined;
}

/**
 * Reads everything a company's build is to carry, and refuses what its browsers would refuse.
 * @throws sentences that name file, place, reason and mend
 */
export async function readBake(options: BakeOptions, now: number): Promise<Bake> {
  const { hosts, faults } = within(options.hosts, () => readHosts(read(options.hosts)));
  if (faults.length > 0)
    throw new Error(
      faults.map(({ at, host, message }) => `${options.hosts}, entry ${at} (${host}): ${message}`).join('\n'),
    );
  if (options.version !== undefined && !/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/.test(options.version))
    throw new Error(`--version ${options.version} is no version. Write one to four numbers, such as 1.0.7`);
  if (options.updateUrl !== undefined && !isUpdateUrl(options.updateUrl))
    throw new Error(
      `--update-url ${options.updateUrl} is no address for updates. It starts with https:// and names the update manifest.`,
    );
  const packs = options.packs ?? [];
  if (packs.length > 0 && options.policy === undefined)
    throw new Error('--pack needs --policy: the policy says whose keys vouch for it.');
  const policy = options.policy === undefined ? undefined : await withPacks(options.policy, packs, now);
  return {
    hosts,
    ...(policy && { policy }),
    ...(options.version !== undefined && { version: options.version }),
    ...(options.updateUrl !== undefined && { updateUrl: options.updateUrl }),
  };
}

async function withPacks(file: string, packs: readonly string[], now: number): Promise<Policy> {
  const { policy, problems } = within(file, () => parsePolicy(JSON.parse(read(file))));
  if (problems.length > 0)
    throw new Error(
      problems
        .map(({ key, fault }) => `${file}, ${key || 'the whole'}: ${sayFault(fault, 'en').message}`)
        .join('\n'),
    );
  for (const name of packs) {
    const bytes = readFileSync(name);
    const refused: string[] = [];
    let taken = false;
    for (const source of policy.sources) {
      const verdict = await verifyBundle(bytes, { ...source, source: source.name }, now, null);
      if (verdict.ok) {
        source.packs = [...(source.packs ?? []), bytes.toString('utf8')];
        taken = true;
      } else refused.push(`  as a pack of ${source.name}: ${sayFault(verdict.fault, 'en').message}`);
    }
    if (!taken)
      throw new Error(
        `${name}: no source of ${file} vouches for it.\n${refused.join('\n') || '  It names no source.'}`,
      );
  }
  return policy;
}

function isUpdateUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error('It cannot be read. Is the name right?');
  }
}

function within<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
