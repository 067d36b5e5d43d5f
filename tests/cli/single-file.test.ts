import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, shippedFile, shippedFoothold } from './a-desk';

test('the one file does it all in an empty folder, with nothing installed beside it', async () => {
  const folder = await aFolder();
  const call = (...args: string[]) => shippedFoothold(folder, ...args);
  expect(await call('--help')).toMatchObject({ code: 0, out: expect.stringContaining('foothold publish') });
  expect(await call('new', 'ours')).toMatchObject({ code: 0 });
  expect(await call('lint', 'ours')).toMatchObject({ code: 0 });
  const { privateFile } = JSON.parse((await call('keys', '--out', 'keys', '--json')).out);
  expect(await call('sign', 'ours', '--key', privateFile, '--out', 'p.json')).toMatchObject({ code: 0 });
  expect(await call('publish', 'p.json', '--to', 'site')).toMatchObject({ code: 0 });
}, 120_000);

test('what needs a browser says in a sentence what to install, when it is not there', async () => {
  const folder = await aFolder();
  await shippedFoothold(folder, 'new', 'ours');
  const check = await shippedFoothold(folder, 'check', 'ours', '--at', 'https://crm.example.com/');
  expect(check).toMatchObject({ code: 2, err: expect.stringContaining('npm install playwright-core') });
  expect(check.err).not.toContain('    at ');
}, 120_000);

test('npx runs it from its folder, and it says which version it is', async () => {
  const folder = await aFolder();
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const args = ['--yes', '--offline', `--package=${dirname(shippedFile())}`, '--', 'foothold', '--version'];
  const npx = spawn('npx', args, {
    cwd: folder,
    env: { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' },
    shell: process.platform === 'win32',
  });
  let out = '';
  npx.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
  const code = await new Promise(resolve => npx.on('close', resolve));
  expect({ code, out: out.trim() }).toEqual({ code: 0, out: version });
}, 120_000);
