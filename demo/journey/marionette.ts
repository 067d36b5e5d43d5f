import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../cli/free-port';

/** The stable id of the extension's pages in the test profile. */
export const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox driven through Marionette, its own protocol: it may look into closed shadow roots and open our pages. */
export interface Firefox {
  /** One command of Marionette, for what has no verb below. */
  send(command: string, parameters?: object): Promise<unknown>;
  /** Every tab and window, by a name that stays its own. */
  tabs(): Promise<string[]>;
  /** All verbs below are about this tab from now on. `front` makes it the one that is looked at, too. */
  turnTo(tab: string, front: boolean): Promise<void>;
  /** Installs an unpacked build for as long as this browser runs. */
  install(folder: string): Promise<string>;
  goto(url: string): Promise<void>;
  /**
   * Runs the body of a function in the page with the browser's own rights. `args` arrive as `arguments`; what it keeps
   * in `globalThis` is there at the next look, until the page goes.
   */
  look<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Runs the body of an async function in the page as code of the page's own. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Runs the body of an async function in the browser itself. */
  inside<T>(body: string, ...args: unknown[]): Promise<T>;
  /** A real mouse click at a point of the window, in CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real keys, one after the other: a letter, or a key by its WebDriver code point. */
  keys(text: string): Promise<void>;
  /** The window as PNG bytes. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

async function reach(port: number, child: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const socket = await new Promise<Socket | null>(resolve => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its Marionette port within 30 s.');
}

/** Body of an async function as one that Marionette waits for. */
const awaited = (body: string): string =>
  `const done = arguments[arguments.length - 1];
  (async function () { ${body} }).apply(null, [...arguments].slice(0, -1)).then(
    value => done({ value }), fault => done({ fault: String(fault) }));`;

/** Starts Firefox without a window, in a profile of its own that is deleted at `close`. */
export async function openFirefox(
  program: string,
  { language = 'en-US' }: { language?: string } = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'foothold-firefox-'));
  const port = await freePort();
  const preferences: Record<string, unknown> = {
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.aboutwelcome.enabled': false,
    'app.update.enabled': false,
    'browser.startup.page': 0,
    'intl.locale.requested': language,
    'intl.accept_languages': language,
    // A camera and a microphone that are not real, for the meeting room.
    'media.navigator.streams.fake': true,
    'media.navigator.permission.disabled': true,
    'extensions.webextensions.uuids': JSON.stringify({ 'foothold@foothold.invalid': FIREFOX_UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      '--width',
      '1280',
      '--height',
      '900',
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1' } },
  );
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const socket = await reach(port, child);

  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let bytes = Buffer.alloc(0);
  let hello: () => void = () => undefined;
  const greeted = new Promise<void>(resolve => (hello = resolve));
  socket.on('data', chunk => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const colon = bytes.indexOf(':');
      if (colon < 0) return;
      const length = Number(bytes.subarray(0, colon).toString());
      if (bytes.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(bytes.subarray(colon + 1, colon + 1 + length).toString());
      bytes = bytes.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        hello();
        continue;
      }
      const [, id, error, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        unknown,
      ];
      const waiter = waiting.get(id);
      waiting.delete(id);
      if (error) waiter?.reject(new Error(`${error.error}: ${error.message}`));
      else
        waiter?.resolve(
          result !== null && typeof result === 'object' && 'value' in result ? result.value : result,
        );
    }
  });
  await greeted;

  let last = 0;
  const send = (command: string, parameters: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  const waitedFor = async <T>(body: string, args: unknown[], sandbox: string | null): Promise<T> => {
    const answer = (await send('WebDriver:ExecuteAsyncScript', {
      script: awaited(body),
      args,
      sandbox,
      newSandbox: true,
    })) as { value?: T; fault?: string };
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return answer.value as T;
  };

  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    send,
    tabs: async () => (await send('WebDriver:GetWindowHandles')) as string[],
    turnTo: async (handle, focus) => void (await send('WebDriver:SwitchToWindow', { handle, focus })),
    install: async folder => String(await send('Addon:Install', { path: folder, temporary: true })),
    goto: async url => void (await send('WebDriver:Navigate', { url })),
    look: async <T>(body: string, ...args: unknown[]) =>
      (await send('WebDriver:ExecuteScript', {
        script: body,
        args,
        sandbox: 'system',
        newSandbox: false,
      })) as T,
    run: (body, ...args) => waitedFor(body, args, null),
    inside: async <T>(body: string, ...args: unknown[]) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await waitedFor<T>(body, args, 'system');
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    clickAt: async (x, y) => {
      const at = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions: [at, ...press] }],
      });
    },
    keys: async text => {
      const strokes = [...text].flatMap(value => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: strokes }] });
    },
    picture: async () =>
      Buffer.from(String(await send('WebDriver:TakeScreenshot', { full: false, hash: false })), 'base64'),
    close: async () => {
      await Promise.race([
        send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
        new Promise(resolve => setTimeout(resolve, 5000)),
      ]);
      socket.destroy();
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
