import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PagePlan, Showing } from '../../../utils/messages/showing';
import { assembleExtension } from '../assemble-extension';
import type { Logged } from '../stand';
import { createStand, EMPTY, Overlay, serve } from '../stand';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One real browser with the page room's scripts in it: what the page may do, what a person may do, what we said. */
export interface Ground {
  origin: string;
  open(path: string, plan: Partial<PagePlan>, next?: Showing[]): Promise<void>;
  /** Runs `body`, which may await, as the page's own script. */
  inPage<T>(body: string): Promise<T>;
  text(): Promise<string | null>;
  box(selector?: string): Promise<Rect | null>;
  log(): Promise<Logged[]>;
  mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  key(name: string): Promise<void>;
  /** The browser's own shortcut that moves focus into the card. */
  command(): Promise<void>;
  close(): Promise<void>;
}

export async function inChromium(): Promise<Ground> {
  const stand = await createStand();
  let page = stand.context.pages()[0]!;
  let overlay = await Overlay.of(page);
  return {
    origin: stand.origin,
    async open(path, plan, next) {
      await stand.lay(plan, next);
      page = await stand.open(path);
      overlay = await Overlay.of(page);
    },
    inPage: body => page.evaluate(`(async () => { ${body} })()`),
    text: () => overlay.text(),
    box: selector => overlay.box(selector),
    log: () => stand.log(),
    mouse: {
      move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
      down: () => page.mouse.down(),
      up: () => page.mouse.up(),
      click: (x, y) => page.mouse.click(x, y),
    },
    key: name => page.keyboard.press(name),
    command: () => stand.command(),
    close: () => stand.close(),
  };
}

export async function inFirefox(): Promise<Ground> {
  const dir = mkdtempSync(join(tmpdir(), 'foothold-hostile-page-'));
  await assembleExtension(dir, 'firefox');
  const server = await serve();
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env['FOOTHOLD_FIREFOX'] || '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
    },
  });
  await browser.installExtension(dir);
  const page = await browser.newPage();
  const inPage = <T>(body: string) => page.evaluate(`(async () => { ${body} })()`) as Promise<T>;
  /** Asks the probe that stands beside our scripts. */
  const probe = <T>(asked: object) =>
    inPage<T>(
      `return new Promise(answer => {
         addEventListener('probed', event => answer(JSON.parse(event.detail)), { once: true });
         dispatchEvent(new CustomEvent('probe', { detail: ${JSON.stringify(JSON.stringify(asked))} }));
       })`,
    );
  return {
    origin: server.origin,
    async open(path, plan, next = []) {
      // Laid down from a page of our own, before the page under test can ask.
      await page.goto(`${server.origin}/plain.html?lay`);
      await probe({ message: { lay: { plan: { ...EMPTY, ...plan }, next } } });
      await page.goto(server.origin + path);
    },
    inPage,
    text: async () => (await probe<{ text: string } | null>({}))?.text ?? null,
    box: selector => probe<Rect | null>({ selector }),
    log: async () => (await probe<{ log: Logged[] }>({ message: { read: true } })).log,
    mouse: {
      move: (x, y) => page.mouse.move(x, y, { steps: 4 }),
      down: () => page.mouse.down(),
      up: () => page.mouse.up(),
      click: (x, y) => page.mouse.click(x, y),
    },
    key: name => page.keyboard.press(name as 'Enter'),
    command: () => probe({ message: { focus: true } }),
    async close() {
      await browser.close();
      server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Waits until something of ours stands. */
export async function stands(ground: Ground): Promise<void> {
  await expect.poll(() => ground.text(), { message: 'something stands' }).not.toBeNull();
}

export async function press(ground: Ground, act: string): Promise<void> {
  const box = await ground.box(`[data-act="${act}"]`);
  if (!box) throw new Error(`No control “${act}” stands.`);
  await ground.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What the page room told the background, as short words. */
export const said = async (ground: Ground): Promise<string[]> =>
  (await ground.log()).map(({ call, send }) => `${call}${send['act'] ? ` ${String(send['act'])}` : ''}`);
