import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { Calls } from '../../utils/messages/calls';
import type { PagePlan, Showing } from '../../utils/messages/showing';
import { assembleExtension } from './assemble-extension';
import type { Logged } from './stand';
import { EMPTY, serve } from './stand';
import { CHROMIUM_FLAGS } from '../../cli/chromium-flags';

export type BrowserName = 'chromium' | 'firefox';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Seen extends Box {
  text: string;
}

/** One browser with the page room's own scripts, driven the same way whichever it is. */
export interface Rig {
  page: Page;
  origin: string;
  /** What the page, or our scripts in it, threw since it was opened. */
  faults: string[];
  /** Lays down what the background answers, then opens a page. */
  open(path: string, plan: Partial<PagePlan>, next?: Showing[]): Promise<void>;
  /** What stands, its box as the window sees it; null when nothing does. */
  seen(selector?: string): Promise<Seen | null>;
  calls(name: keyof Calls): Promise<Record<string, unknown>[]>;
  /** A real click on a control of ours. */
  press(act: string): Promise<void>;
  /** A real click in the middle of what `find`, a script in the page, gives. */
  click(find: string): Promise<void>;
  /** The box of what `find` gives, as the window sees it, through frames. */
  boxOf(find: string): Promise<Box>;
  close(): Promise<void>;
}

export async function createRig(name: BrowserName): Promise<Rig> {
  const dir = mkdtempSync(join(tmpdir(), `foothold-${name}-`));
  const extension = join(dir, 'extension');
  await assembleExtension(extension, name, true);
  const server = await serve();
  const browser = await (name === 'firefox' ? launchFirefox() : launchChromium(extension));
  if (name === 'firefox') await browser.installExtension(extension);
  const page = await browser.newPage();

  const probe = <T>(asked: object): Promise<T> =>
    page.evaluate(
      detail =>
        new Promise<never>(answer => {
          addEventListener(
            'probed',
            event => answer(JSON.parse((event as CustomEvent<string>).detail) as never),
            { once: true },
          );
          dispatchEvent(new CustomEvent('probe', { detail }));
        }),
      JSON.stringify(asked),
    ) as Promise<T>;

  const rig: Rig = {
    page,
    origin: server.origin,
    faults: [],
    async open(path, plan, next = []) {
      await page.goto(`${server.origin}/plain.html?lay`);
      await probe({ message: { lay: { plan: { ...EMPTY, ...plan }, next } } });
      rig.faults.length = 0;
      await page.goto(server.origin + path);
    },
    seen: selector => probe<Seen | null>({ selector }),
    async calls(name) {
      const { log } = await probe<{ log: Logged[] }>({ message: { read: true } });
      return log.filter(({ call }) => call === name).map(({ send }) => send);
    },
    async press(act) {
      const { x, y, width, height } = (await rig.seen(`[data-act="${act}"]`))!;
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async click(find) {
      const { x, y, width, height } = await rig.boxOf(find);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    boxOf: find =>
      page.evaluate(`(() => {
        const element = ${find};
        let { x, y, width, height } = element.getBoundingClientRect();
        for (let view = element.ownerDocument.defaultView; view !== window; view = view.parent) {
          const frame = view.frameElement, box = frame.getBoundingClientRect();
          x += box.x + frame.clientLeft;
          y += box.y + frame.clientTop;
        }
        return { x, y, width, height };
      })()`) as Promise<Box>,
    async close() {
      await browser.close();
      server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  page.on('pageerror', fault => rig.faults.push(String(fault)));
  return rig;
}

const VIEW = { width: 1000, height: 700 };

export const launchFirefox = (): Promise<Browser> =>
  launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env.FOOTHOLD_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: VIEW,
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
    },
  });

export const launchChromium = (extension: string): Promise<Browser> =>
  launch({
    browser: 'chrome',
    executablePath: process.env.FOOTHOLD_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    defaultViewport: VIEW,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...CHROMIUM_FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
