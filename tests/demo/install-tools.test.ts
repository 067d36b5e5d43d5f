import { mkdtemp, writeFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowsers, ensureNpmCi, runQuietly, type Machine } from '../../cli/install-tools';

const quiet = () => {};

describe('finding the browsers', () => {
  function machine(programs: string[], over: Partial<Machine> = {}): Machine & { ran: string[] } {
    const ran: string[] = [];
    return {
      env: { PATH: '/opt/bin' },
      platform: 'linux',
      isRoot: false,
      isExecutable: async path => programs.includes(path),
      run: async (command, args) => void ran.push([command, ...args].join(' ')),
      ran,
      ...over,
    };
  }

  it('takes what already stands there and installs nothing', async () => {
    const here = machine(['/usr/bin/chromium', '/opt/bin/firefox'], { isRoot: true });
    expect(await ensureBrowsers({ firefox: true, log: quiet }, here)).toEqual({
      chromium: '/usr/bin/chromium',
      firefox: '/opt/bin/firefox',
    });
    expect(here.ran).toEqual([]);
  });

  it('prefers the Chromium that the developer names', async () => {
    const here = machine(['/usr/bin/chromium', '/home/me/chrome'], {
      env: { FOOTHOLD_CHROMIUM: '/home/me/chrome' },
    });
    expect(await ensureBrowsers({ firefox: false, log: quiet }, here)).toEqual({
      chromium: '/home/me/chrome',
    });
  });

  it('says which variable is wrong when the named Chromium is not there', async () => {
    const here = machine(['/usr/bin/chromium'], { env: { FOOTHOLD_CHROMIUM: '/gone' } });
    await expect(ensureBrowsers({ firefox: false, log: quiet }, here)).rejects.toThrow(
      'FOOTHOLD_CHROMIUM names /gone, which is not a program',
    );
  });

  it('installs what is missing as root on Debian, and says so', async () => {
    const programs = ['/usr/bin/apt-get'];
    const said: string[] = [];
    const here = machine(programs, { isRoot: true });
    here.run = async (_, args) => {
      here.ran.push(args.join(' '));
      if (args.includes('install')) programs.push('/usr/bin/chromium', '/usr/bin/firefox-esr');
    };
    expect(await ensureBrowsers({ firefox: true, log: line => said.push(line) }, here)).toEqual({
      chromium: '/usr/bin/chromium',
      firefox: '/usr/bin/firefox-esr',
    });
    expect(here.ran[0]).toBe('update');
    expect(here.ran[1]).toContain('chromium firefox-esr');
    expect(said[0]).toBe('Installing chromium and firefox-esr with apt-get ...');
  });

  it.each([
    ['linux', 'sudo apt-get install chromium firefox-esr'],
    ['darwin', 'Chrome for Testing'],
    ['win32', 'Chrome for Testing'],
  ] as const)('tells a person on %s what to install, and installs nothing', async (platform, words) => {
    const here = machine(['/usr/bin/apt-get'], { platform });
    await expect(ensureBrowsers({ firefox: true, log: quiet }, here)).rejects.toThrow(words);
    expect(here.ran).toEqual([]);
  });
});

describe('installing packages', () => {
  let folder: string;
  const runs: string[] = [];
  const npm = async (_: string, args: string[], cwd?: string) => {
    runs.push(args[0]!);
    await mkdir(join(cwd!, 'node_modules'), { recursive: true });
  };
  beforeEach(async () => {
    runs.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'foothold-'));
    await writeFile(join(folder, 'package-lock.json'), '{"a":1}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('happens once, and again only when the lock file changes', async () => {
    expect(await ensureNpmCi(folder, [], quiet, npm)).toBe(true);
    expect(await ensureNpmCi(folder, [], quiet, npm)).toBe(false);
    await writeFile(join(folder, 'package-lock.json'), '{"a":2}');
    expect(await ensureNpmCi(folder, [], quiet, npm)).toBe(true);
    expect(runs).toEqual(['ci', 'ci']);
  });

  it('happens again when an install was broken off', async () => {
    const broken = async () => {
      await mkdir(join(folder, 'node_modules'));
      throw new Error('no network');
    };
    await expect(ensureNpmCi(folder, [], quiet, broken)).rejects.toThrow('no network');
    expect(await ensureNpmCi(folder, [], quiet, npm)).toBe(true);
  });

  it('shows what a program said last when it fails', async () => {
    const script = 'console.error("the disk is full"); process.exit(3)';
    await expect(runQuietly(process.execPath, ['-e', script])).rejects.toThrow(
      /ended with 3:\nthe disk is full/,
    );
  });
});
