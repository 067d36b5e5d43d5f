import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../cli/free-port';
import { runQuietly, type Log } from '../../cli/install-tools';
import { serveFolder } from '../../demo/static-server';

/** Debian's meeting server and its video room: a real one, which relays picture and sound between browsers. */
const VERSION = '1.1.2-1';
const PINNED = ['janus', 'janus-demos', 'libjs-janus-gateway'].map(name => `${name}=${VERSION}`);

/** What its pages load. They are files, so they are unpacked beside the pages even where they are installed. */
const PARTS = [
  'libjs-bootbox',
  'libjs-bootstrap',
  'libjs-bootswatch',
  'libjs-jquery',
  'libjs-jquery-blockui',
  'libjs-spin.js',
  'libjs-toastr',
  'libjs-webrtc-adapter',
];

const KEPT = resolve('.cache', 'apps', `janus-${VERSION}`);

/** Whether this machine can have the room: it is taken from the packages of Debian 12, where it is of this version. */
export const HAS_JANUS_ROOM =
  existsSync('/etc/os-release') &&
  /^VERSION_CODENAME=bookworm$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Fetches the room with all that it lacks on this machine and unpacks it, unedited, into `.cache/apps`; nothing is
 * installed and no service starts. Needs Debian 12, and root only where apt has no lists yet.
 * @throws with apt's own words when a package is not to be had
 */
export async function ensureJanusRoom(log: Log): Promise<void> {
  if (existsSync(KEPT)) return;
  log(`Fetching janus ${VERSION} and its video room ...`);
  await mkdir(resolve(KEPT, '..'), { recursive: true });
  const fresh = await mkdtemp(`${KEPT}-fresh-`);
  try {
    const missing = await packagesMissing().catch(async () => {
      await runQuietly('apt-get', ['update']);
      return packagesMissing();
    });
    const debs = join(fresh, 'debs');
    await mkdir(debs);
    await runQuietly('apt-get', ['download', ...new Set([...PINNED, ...PARTS, ...missing])], debs);
    for (const deb of await readdir(debs)) await runQuietly('dpkg', ['-x', join(debs, deb), fresh]);
    await rm(debs, { recursive: true });
    await rename(fresh, KEPT);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What apt would install along with the room here, the room itself aside. */
async function packagesMissing(): Promise<string[]> {
  const plan = ['install', '--simulate', '--no-install-recommends', ...PINNED];
  const { stdout } = await promisify(execFile)('apt-get', plan);
  return [...stdout.matchAll(/^Inst (\S+)/gm)]
    .map(([, name]) => name!)
    .filter(name => !PINNED.some(pinned => pinned.startsWith(`${name}=`)));
}

/**
 * Starts the room on 127.0.0.1. It ends with the thread that started it, however that ends.
 * `url` is the door of the video room; picture and sound do not leave this machine.
 * @throws with what the server said when it does not start
 */
export async function startJanusRoom(log: Log): Promise<{ url: string; stop(): Promise<void> }> {
  await ensureJanusRoom(log);
  const folder = await mkdtemp(join(tmpdir(), 'foothold-janus-'));
  const port = await freePort();
  const libraries = (await readdir(join(KEPT, 'usr/lib'))).map(each => join(KEPT, 'usr/lib', each));
  const parts = libraries.map(each => join(each, 'janus')).find(existsSync)!;

  const pages = join(folder, 'pages');
  const configs = join(folder, 'configs');
  for (const each of [
    pages,
    configs,
    join(folder, 'plugins'),
    join(folder, 'transports'),
    join(folder, 'loggers'),
  ])
    await mkdir(each);
  await symlink(join(parts, 'plugins/libjanus_videoroom.so'), join(folder, 'plugins/libjanus_videoroom.so'));
  await symlink(join(parts, 'transports/libjanus_http.so'), join(folder, 'transports/libjanus_http.so'));
  const demos = join(KEPT, 'usr/share/janus/demos');
  for (const name of await readdir(demos))
    if (name !== 'settings.js') await symlink(join(demos, name), join(pages, name));
  // The pages' own settings: whoever runs them says here where the server is.
  await writeFile(
    join(pages, 'settings.js'),
    `var server = 'http://127.0.0.1:${port}/janus', iceServers = null, token = null, apisecret = null;\n`,
  );
  const settings = {
    'janus.jcfg': `general: { debug_level = 3, ${['plugins', 'transports', 'loggers']
      .map(each => `${each}_folder = "${join(folder, each)}"`)
      .join(', ')} }`,
    'janus.transport.http.jcfg': `general: { http = true, ip = "127.0.0.1", port = ${port}, base_path = "/janus" }\nadmin: { admin_http = false }`,
    'janus.plugin.videoroom.jcfg': 'room-1234: { description = "Customer meeting", publishers = 6 }',
  };
  for (const [name, text] of Object.entries(settings)) await writeFile(join(configs, name), `${text}\n`);

  const janus = spawn(
    'setpriv',
    [
      '--pdeathsig=KILL',
      join(KEPT, 'usr/bin/janus'),
      '--disable-colors',
      `--configs-folder=${configs}`,
      `--config=${join(configs, 'janus.jcfg')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } },
  );
  let said = '';
  for (const stream of [janus.stdout, janus.stderr])
    stream.on('data', (bytes: Buffer) => (said = (said + bytes).slice(-2000)));
  const ended = new Promise<void>(done => janus.once('close', () => done()).once('error', () => done()));
  const server = await serveFolder(pages);
  const stop = async () => {
    janus.kill('SIGKILL');
    await Promise.all([ended, server.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 600 && janus.exitCode === null && janus.pid !== undefined; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/janus/info`).catch(() => undefined);
    if (answer?.ok) return { url: `http://room.localhost:${server.port}/videoroomtest.html`, stop };
    await new Promise(next => setTimeout(next, 50));
  }
  await stop();
  throw new Error(`The video room did not start:\n${said.trim()}`);
}
