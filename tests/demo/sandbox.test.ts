import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureMeetingRoom } from '../../demo/meeting-room';
import { serveFolder } from '../../demo/static-server';
import { startSandbox, type Sandbox } from '../../demo/sandbox';
import { HAS_JANUS_ROOM } from '../apps/janus-room';

/** Node resolves `*.localhost` by the system, which may not know it: browsers do. */
const loopback = (url: string) => url.replace(/\w+\.localhost/, '127.0.0.1');

const isOpen = (url: string) =>
  new Promise<boolean>(resolve => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const end = (open: boolean) => (socket.destroy(), resolve(open));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });

describe('the demo sandbox', () => {
  let packsFolder: string;
  let sandbox: Sandbox;
  beforeAll(async () => {
    packsFolder = await mkdtemp(join(tmpdir(), 'foothold-'));
    await writeFile(join(packsFolder, 'sales.json'), '{}');
    sandbox = await startSandbox({ log: () => {}, packsFolder });
  }, 300_000); // On a fresh clone it installs the CRM and the meeting room first.
  afterAll(async () => {
    await sandbox?.stop();
    await rm(packsFolder, { recursive: true });
  });

  it('serves the CRM, the meeting room, a plain page and the packs, each on a host of its own', async () => {
    const bodies = await Promise.all(
      [sandbox.crmUrl, `${sandbox.meetUrl}call/demo`, sandbox.plainUrl, `${sandbox.packsUrl}sales.json`].map(
        async url => (await fetch(loopback(url))).text(),
      ),
    );
    expect(bodies[0]).toContain('<title>Atomic CRM</title>');
    expect(bodies[1]).toContain('id="callId" value="demo"');
    expect(bodies[2]).toContain('<h1>Book a desk</h1>');
    expect(bodies[3]).toBe('{}');
    expect(
      new Set([sandbox.crmUrl, sandbox.meetUrl, sandbox.plainUrl].map(url => new URL(url).hostname)),
    ).toEqual(new Set(['crm.localhost', 'meet.localhost', 'plain.localhost']));
  });

  it('keeps the CRM from asking anyone outside for portraits', async () => {
    const policy = (await fetch(loopback(sandbox.crmUrl))).headers.get('content-security-policy');
    expect(policy).toContain("img-src 'self' data: blob:; connect-src 'self' data: blob:");
  });

  it('answers 404 for a company logo that the package does not carry', async () => {
    expect((await fetch(loopback(`${sandbox.crmUrl}logos/1.png`))).status).toBe(404);
  });

  it('refuses a port that is taken, in words, and leaves the rest free', async () => {
    const plain = Number(new URL(sandbox.plainUrl).port);
    const { port: crm, stop } = await serveFolder(packsFolder);
    await stop();
    await expect(startSandbox({ log: () => {}, packsFolder, ports: { plain, crm } })).rejects.toThrow(
      'EADDRINUSE',
    );
    expect(await isOpen(`http://127.0.0.1:${crm}/`)).toBe(false);
  });

  it('frees every port when it stops, and may be stopped twice', async () => {
    const urls = [sandbox.crmUrl, sandbox.meetUrl, sandbox.plainUrl, sandbox.packsUrl];
    expect(await Promise.all(urls.map(isOpen))).toEqual([true, true, true, true]);
    await sandbox.stop();
    await sandbox.stop();
    expect(await Promise.all(urls.map(isOpen))).toEqual([false, false, false, false]);
  });
});

/** The rooms, and what starts each in a process of its own: it prints the port that must close with that process. */
const ROOMS = [
  {
    room: 'the meeting room',
    here: true,
    start: `import('${join(import.meta.dirname, '../../demo/meeting-room.ts')}')
      .then(({ startMeetingRoom }) => startMeetingRoom(0)).then(({ port }) => console.log(port))`,
  },
  {
    room: 'the video room',
    here: HAS_JANUS_ROOM,
    start: `import('${join(import.meta.dirname, '../apps/janus-room.ts')}')
      .then(({ startJanusRoom }) => startJanusRoom(() => {}))
      .then(({ url }) => fetch(new URL('settings.js', url.replace(/\\w+\\.localhost/, '127.0.0.1'))))
      .then(answer => answer.text()).then(text => console.log(/:(\\d+)/.exec(text)[1]))`,
  },
];

describe.each(ROOMS)('$room', ({ here, start }) => {
  beforeAll(() => ensureMeetingRoom(() => {}), 120_000);

  it.skipIf(!here).each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'ends when the command that started it ends by %s',
    async signal => {
      const command = spawn(process.execPath, ['--import', 'tsx', '-e', start], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [said] = await once(command.stdout, 'data');
      const url = `http://127.0.0.1:${Number(said)}/`;
      expect(await isOpen(url)).toBe(true);
      command.kill(signal);
      await once(command, 'exit');
      while (await isOpen(url)) await new Promise(resolve => setTimeout(resolve, 20));
    },
    20_000,
  );
});
