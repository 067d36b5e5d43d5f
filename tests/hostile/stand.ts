import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Calls } from '../../utils/messages/calls';
import type { PagePlan, Showing, StepShowing, TipShowing } from '../../utils/messages/showing';
import { assembleExtension } from './assemble-extension';
import { LIGHTNING } from './lightning/build-lightning';
import { CHROMIUM_FLAGS } from '../../cli/chromium-flags';

export const EMPTY: PagePlan = {
  order: 0,
  language: 'en',
  showing: null,
  answered: [],
  signals: [],
  call: [],
};

const en = (words: string) => ({ words, lang: 'en' });

export const tip = (anchorName: string, more: Partial<TipShowing> = {}): TipShowing => ({
  kind: 'tip',
  token: `tip-${anchorName}`,
  owner: 'Sales enablement',
  form: 'card',
  title: en('Log the call before you leave'),
  body: en('The next colleague sees what was promised, and the customer need not tell it twice.'),
  change: false,
  walkthrough: false,
  anchor: { v: 1, role: 'button', name: anchorName },
  ...more,
});

export const step = (anchorName: string, more: Partial<StepShowing> = {}): StepShowing => ({
  kind: 'step',
  token: `step-${anchorName}`,
  owner: 'Sales enablement',
  n: 1,
  of: 2,
  title: en(`Select ${anchorName}`),
  body: en('It opens the next part.'),
  fallback: en('Open the list first.'),
  advance: { on: 'click', at: { v: 1, role: 'button', name: anchorName } },
  anchor: { v: 1, role: 'button', name: anchorName },
  ...more,
});

export interface Logged {
  call: keyof Calls;
  send: Record<string, unknown>;
}

export interface Stand {
  context: BrowserContext;
  origin: string;
  /** What the background answers from now on. */
  lay(plan: Partial<PagePlan>, next?: Showing[]): Promise<void>;
  /** Pushes a plan into the open tab, as the background does when something changed elsewhere. */
  push(plan: Partial<PagePlan>): Promise<void>;
  command(): Promise<void>;
  log(): Promise<Logged[]>;
  worker(): Promise<Worker>;
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Headers that a page of this name is served with. */
const HEADERS: Record<string, Record<string, string>> = {
  '/strict.html': {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  '/types.html': { 'content-security-policy': "require-trusted-types-for 'script'" },
};

export async function serve(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    try {
      const file =
        pathname === '/lightning.js' ? LIGHTNING : join(import.meta.dirname, 'pages', pathname.slice(1));
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': type, ...HEADERS[pathname] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

/** Real Chromium with the page room's own scripts, and hostile pages on 127.0.0.1. */
export async function createStand(): Promise<Stand> {
  const dir = mkdtempSync(join(tmpdir(), 'foothold-hostile-'));
  await assembleExtension(join(dir, 'extension'));
  const { origin, close } = await serve();
  const extension = join(dir, 'extension');
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath: process.env.FOOTHOLD_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1000, height: 700 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...CHROMIUM_FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker();

  const stand: Stand = {
    context,
    origin,
    worker,
    async lay(plan, next = []) {
      await (
        await worker()
      ).evaluate(([plan, next]) => (self as unknown as { lay(laid: object): void }).lay({ plan, next }), [
        { ...EMPTY, ...plan },
        next,
      ] as const);
    },
    async push(plan) {
      await (
        await worker()
      ).evaluate(
        async plan => {
          Object.assign((self as unknown as { desk: { plan: unknown } }).desk, { plan });
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          await chrome.tabs.sendMessage(tab!.id!, { foothold: 1, call: 'tab.plan', send: plan });
        },
        { ...EMPTY, ...plan },
      );
    },
    async command() {
      await (
        await worker()
      ).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.sendMessage(tab!.id!, { foothold: 1, call: 'tab.focus', send: {} });
      });
    },
    async log() {
      return (await worker()).evaluate(() => (self as unknown as { desk: { log: Logged[] } }).desk.log);
    },
    async open(path) {
      for (const page of context.pages().slice(1)) await page.close();
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(origin + path);
      return page;
    },
    async close() {
      await context.close();
      close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return stand;
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Resolves once the page has been painted `times` times more. */
export const painted = (page: Page, times = 2): Promise<void> =>
  page.evaluate(async times => {
    for (let i = 0; i < times; i++) await new Promise(done => requestAnimationFrame(done));
  }, times);

/** What stands in our closed roots, read through the DevTools protocol, which the page does not have. */
export class Overlay {
  private constructor(
    readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async of(page: Page): Promise<Overlay> {
    return new Overlay(page, await page.context().newCDPSession(page));
  }

  /** Runs `body` with `root` as the closed root of the open host; null when no host is open. */
  async run<T>(body: string, tag = 'foothold-card', index = 0): Promise<T | null> {
    const { root } = await this.devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts: { backendNodeId: number }[] = [];
    const visit = (node: typeof root) => {
      if (node.localName === tag && node.shadowRoots?.[0]) hosts.push(node.shadowRoots[0]);
      const inside = node.contentDocument ? [node.contentDocument] : [];
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...inside]) visit(child);
    };
    visit(root);
    const host = hosts[index];
    if (!host) return null;
    const { object } = await this.devtools.send('DOM.resolveNode', { backendNodeId: host.backendNodeId });
    const { result, exceptionDetails } = await this.devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { const root = this; ${body} }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** What can be read in the open card, or null when nothing is open. */
  text(index = 0): Promise<string | null> {
    return this.run(
      `const place = root.querySelector('.place');
       if (!place.matches(':popover-open') || !place.checkVisibility({ visibilityProperty: true })) return null;
       return root.querySelector('.fh > *')?.innerText ?? root.querySelector('button')?.getAttribute('aria-label') ?? ''`,
      'foothold-card',
      index,
    );
  }

  announced(): Promise<string | null> {
    return this.run(`return root.textContent`, 'foothold-status');
  }

  box(selector = '', index = 0): Promise<Rect | null> {
    return this.run(
      `const place = root.querySelector('.place');
       if (!place.matches(':popover-open')) return null;
       const found = ${JSON.stringify(selector)} ? root.querySelector(${JSON.stringify(selector)}) : place;
       if (!found) return null;
       let { x, y, width, height } = found.getBoundingClientRect();
       for (let frame = document.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
         const box = frame.getBoundingClientRect();
         x += box.x + frame.clientLeft;
         y += box.y + frame.clientTop;
       }
       return { x, y, width, height }`,
      'foothold-card',
      index,
    );
  }

  async until(what: (text: string | null) => boolean, because: string, ms = 15_000): Promise<string | null> {
    const end = Date.now() + ms;
    for (;;) {
      const text = await this.text();
      if (what(text)) return text;
      if (Date.now() > end) throw new Error(`${because}; it reads ${JSON.stringify(text)}`);
      await this.page.waitForTimeout(60);
    }
  }

  stands(): Promise<string | null> {
    return this.until(text => text !== null, 'nothing stands');
  }

  gone(): Promise<string | null> {
    return this.until(text => text === null, 'it still stands');
  }

  /** A real click on a control of ours. */
  async press(act: string, index = 0): Promise<void> {
    const box = await this.box(`[data-act="${act}"]`, index);
    if (!box) throw new Error(`No control "${act}" stands.`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
