// The one file that is not TypeScript: it runs before the tools that read TypeScript are installed.
// `node cli/ready.mjs FILE.ts [arguments]` installs the project's packages when they are missing or out of date,
// then runs FILE.ts, hands on Ctrl+C, and ends as FILE.ts ends.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Foothold needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`);
  process.exit(1);
}

const stamp = join(root, 'node_modules', '.foothold-stamp');
const want = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  console.log('Installing the project’s packages (npm ci), about a minute the first time …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed. Its message stands above; check the network and run this command again.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, want);
}

const [file, ...rest] = process.argv.slice(2);
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
const child = spawn(process.execPath, ['--import', tsx, join(root, file), ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
