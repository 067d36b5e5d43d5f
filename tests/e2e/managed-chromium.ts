import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ONLY_HERE } from '../../cli/chromium-flags';

/** Where Chromium looks for what IT has set, and for nothing else. */
const SETTINGS = '/etc/chromium';

export interface ManagedChromium {
  context: BrowserContext;
  /** What IT sets; a running browser takes it after some seconds. */
  setPolicy(policy: object): void;
  /** Chromium's own page of extensions, which may ask and do what a person may there. */
  extensions: Page;
  /** Ends the browser; the policy is gone with it. */
  close(): Promise<void>;
}

/**
 * Why no browser of this machine can be given a policy here, or null when one can. Only root may write Chromium's
 * folder; a mount that only this one browser sees leaves every other browser alone.
 */
export function cannotManage(): string | null {
  if (process.platform !== 'linux') return 'policies are tried on Linux only';
  if (process.getuid?.() !== 0)
    return 'a policy for Chromium lies in /etc/chromium, which only root may write';
  return null;
}

/** Opens Chromium as IT has set it up: no extension is loaded by the command line, no background service is off. */
export async function openManagedChromium(executablePath: string, policy: object): Promise<ManagedChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-managed-'));
  const own = join(folder, 'etc');
  const hadSettings = existsSync(SETTINGS);
  if (hadSettings) cpSync(SETTINGS, own, { recursive: true });
  const apart = spawnSync('unshare', ['-m', 'true']).status === 0 && hadSettings;
  // Without a mount of its own the file stands where every Chromium finds it, for as long as this browser runs.
  const managed = join(apart ? own : SETTINGS, 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  const file = join(managed, 'foothold-test.json');

  const setPolicy = (next: object): void => {
    writeFileSync(`${file}.part`, JSON.stringify(next));
    renameSync(`${file}.part`, file);
  };
  const cleanUp = (): void => {
    rmSync(file, { force: true });
    rmSync(`${file}.part`, { force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', cleanUp);
  setPolicy(policy);
  try {
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: apart ? launcher(folder, own, executablePath) : executablePath,
      headless: true,
      viewport: { width: 1280, height: 800 },
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-component-extensions-with-background-pages',
        '--disable-background-networking',
      ],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
        ONLY_HERE,
      ],
    });
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions/');
    return {
      context,
      setPolicy,
      extensions,
      close: async () => {
        await context.close();
        cleanUp();
        process.off('exit', cleanUp);
      },
    };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

/** Starts Chromium with a settings folder that it alone sees; the mount ends with it. */
function launcher(folder: string, own: string, program: string): string {
  const script = join(folder, 'chromium.sh');
  const inside = `mount --bind '${own}' ${SETTINGS} && exec '${program}' "$@"`;
  writeFileSync(
    script,
    `#!/bin/sh\nexec unshare -m sh -c '${inside.replaceAll("'", `'\\''`)}' chromium "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}

/** Packs an extension's folder as CRX3, by Chromium itself. The id follows from the key. */
export function packCrx(executablePath: string, extension: string, key: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'foothold-crx-'));
  try {
    execFileSync(
      executablePath,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${profile}`,
        `--pack-extension=${extension}`,
        `--pack-extension-key=${key}`,
      ],
      { stdio: 'ignore', timeout: 60_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return `${extension}.crx`;
}
