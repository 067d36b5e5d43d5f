import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join, relative } from 'node:path';
import { wordsIn } from '../utils/i18n/words';
import { Complaint } from './command';
import { setUpWords } from './i18n/set-up';
import type { Spoken } from './language';
import { hashOf, isStamped, stamp } from './stamp';

/** Says one line of progress to the person at the keyboard. */
export type Log = (line: string) => void;

/** Where the browsers stand. `firefox` is set only when it was asked for. */
export type Browsers = { chromium: string; firefox?: string };

const CHROMIUM_PLACES = ['/usr/bin/chromium'];
// Chrome itself is not looked for: since version 137 it refuses --load-extension.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const FIREFOX_PLACES = ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** What `ensureBrowsers` asks of the machine; a test hands in its own. */
export type Machine = {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  isExecutable(path: string): Promise<boolean>;
  run(command: string, args: string[], cwd?: string): Promise<void>;
};

/** The machine this runs on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isExecutable: path =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
  run: runQuietly,
};

/**
 * Finds Chromium, and Firefox when asked, and installs what is missing where that
 * needs no password: as root on Debian and its relatives. FOOTHOLD_CHROMIUM and
 * FOOTHOLD_FIREFOX name another program.
 * @throws a complaint saying what to install, where it may not install by itself
 */
export async function ensureBrowsers(
  { firefox, log, language = 'en' }: { firefox: boolean; log: Log; language?: Spoken },
  machine: Machine = thisMachine,
): Promise<Browsers> {
  let found = await findBrowsers(machine, firefox);
  const missing = missingOf(found, firefox);
  if (missing.length > 0) {
    if (!(machine.isRoot && (await machine.isExecutable('/usr/bin/apt-get')))) {
      throw browsersMissing(missing, machine.platform);
    }
    const what = wordsIn(setUpWords, language).installingPrograms(missing);
    await saying(log, language, what, async () => {
      await machine.run('apt-get', ['update']);
      // Chromium only recommends a font, and without one its pages have no letters.
      const packages = ['fonts-liberation', ...missing];
      await machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
    });
    found = await findBrowsers(machine, firefox);
    const still = missingOf(found, firefox);
    if (still.length > 0) throw browsersMissing(still, machine.platform);
  }
  return found as Browsers;
}

async function findBrowsers(machine: Machine, firefox: boolean): Promise<Partial<Browsers>> {
  const chromium = await findProgram(machine, 'FOOTHOLD_CHROMIUM', CHROMIUM_PLACES, CHROMIUM_NAMES);
  const fox = firefox
    ? await findProgram(machine, 'FOOTHOLD_FIREFOX', FIREFOX_PLACES, FIREFOX_NAMES)
    : undefined;
  return { ...(chromium ? { chromium } : {}), ...(fox ? { firefox: fox } : {}) };
}

/**
 * Chromium, or any browser of its kind, for looking at pages; undefined when none is found.
 * @throws a complaint when FOOTHOLD_CHROMIUM names none
 */
export function findChromium(machine: Machine = thisMachine): Promise<string | undefined> {
  const kin = ['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
  return findProgram(machine, 'FOOTHOLD_CHROMIUM', CHROMIUM_PLACES, [...CHROMIUM_NAMES, ...kin]);
}

async function findProgram(machine: Machine, variable: string, places: string[], names: string[]) {
  const named = machine.env[variable];
  if (named) {
    if (await machine.isExecutable(named)) return named;
    throw new Complaint({ code: 'not a program', variable, path: named });
  }
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name + suffix)));
  for (const path of [...places, ...onPath]) if (await machine.isExecutable(path)) return path;
  return undefined;
}

function missingOf(found: Partial<Browsers>, firefox: boolean): string[] {
  return [...(found.chromium ? [] : ['chromium']), ...(firefox && !found.firefox ? ['firefox-esr'] : [])];
}

function browsersMissing(names: string[], platform: NodeJS.Platform): Complaint {
  const variables = names.map(name => (name === 'chromium' ? 'FOOTHOLD_CHROMIUM' : 'FOOTHOLD_FIREFOX'));
  return new Complaint({ code: 'browsers missing', names, platform, variables });
}

/**
 * Runs `npm ci` in `folder` when its node_modules is missing or was installed from
 * another package-lock.json.
 * @returns whether it had to install
 * @throws with the end of npm's own output when npm fails
 */
export async function ensureNpmCi(
  folder: string,
  extraArgs: string[],
  log: Log,
  run: Machine['run'] = runQuietly,
  language: Spoken = 'en',
): Promise<boolean> {
  const modules = join(folder, 'node_modules');
  const hash = await hashOf([join(folder, 'package-lock.json')]);
  if (await isStamped(modules, hash)) return false;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const what = wordsIn(setUpWords, language).installingPackages(relative('.', folder) || 'Foothold');
  await saying(log, language, what, () => run(npm, ['ci', '--no-audit', '--no-fund', ...extraArgs], folder));
  await stamp(modules, hash);
  return true;
}

/**
 * Runs a program and shows nothing of it.
 * @throws with its last lines when it cannot start or does not end well
 */
export function runQuietly(command: string, args: string[], cwd?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd ? { cwd } : {}),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let tail = '';
    const keep = (bytes: Buffer) => (tail = (tail + bytes.toString()).slice(-2000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const line = [command, ...args].join(' ');
    child.on('error', error => reject(new Error(`Could not start "${line}": ${error.message}`)));
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(`"${line}" ended with ${code}:\n${tail.trim()}`)),
    );
  });
}

/** Says that a long job runs, each 15 s that it still does, and how long it took. */
async function saying(log: Log, language: Spoken, what: string, job: () => Promise<void>): Promise<void> {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  log(`${what} ...`);
  const pulse = setInterval(() => log(`${what} ... ${seconds()} s`), 15_000);
  try {
    await job();
  } finally {
    clearInterval(pulse);
  }
  log(wordsIn(setUpWords, language).done(what, seconds()));
}
