// The one file that is not TypeScript: it runs before the tools that read TypeScript are installed.
// `node cli/ready.mjs FILE.ts [arguments]` installs the project's packages when they are missing or out of date,
// then runs FILE.ts and ends as FILE.ts ends. Ctrl+C, or a signal to this process alone, ends all that it started.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
/** As `languageOf` in language.ts, which cannot be read yet. */
const isSwedish = /^sv(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    isSwedish
      ? `Foothold behöver Node 20.19 eller nyare; det här är ${process.versions.node}. Installera en nyare från nodejs.org.`
      : `Foothold needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exit(1);
}

const onWindows = process.platform === 'win32';
const MS_TO_END_BY_ITSELF = 10_000;
let child;
let stopped = false;

function signalAll(signal) {
  try {
    // A group of its own: the signal reaches npm, bundlers and servers that FILE.ts started, as in a terminal.
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function stop(signal) {
  // The terminal signals npm and this process, and npm hands its own on: one press arrives here twice.
  if (stopped) return;
  stopped = true;
  if (!child) process.exit(130);
  signalAll(signal);
  setTimeout(() => signalAll('SIGKILL'), MS_TO_END_BY_ITSELF).unref();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));

// npm starts this through a shell, which dies of the signal that npm hands it and tells nobody.
const parent = process.ppid;
if (process.env.npm_lifecycle_event && !onWindows)
  setInterval(() => process.ppid === parent || stop('SIGTERM'), 300).unref();

/** Runs a program in a process group of its own; answers its exit code when it and all it started have ended. */
function run(command, args, options) {
  child = spawn(command, args, { ...options, detached: !onWindows });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      signalAll('SIGKILL');
      resolve(stopped ? 130 : (code ?? 1));
    });
  });
}

const stamp = join(root, 'node_modules', '.foothold-stamp');
const want = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  console.log(
    isSwedish
      ? 'Installerar projektets paket (npm ci), ungefär en minut första gången …'
      : 'Installing the project’s packages (npm ci), about a minute the first time …',
  );
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: onWindows,
  });
  if (stopped) process.exit(130);
  if (code !== 0) {
    console.error(
      isSwedish
        ? 'npm ci misslyckades. Dess besked står ovanför; kontrollera nätet och kör det här igen.'
        : 'npm ci failed. Its message stands above; check the network and run this command again.',
    );
    process.exit(code);
  }
  writeFileSync(stamp, want);
}

const [file, ...rest] = process.argv.slice(2);
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
process.exit(await run(process.execPath, ['--import', tsx, join(root, file), ...rest], { stdio: 'inherit' }));
