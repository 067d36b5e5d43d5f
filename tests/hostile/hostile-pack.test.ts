import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../cli/build/extension';
import { openChromium, type OpenBrowser } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { until } from '../../demo/journey/steps';
import { generateKeys, signBundle } from '../../utils/core/packs/sign';
import { overlayWords } from '../../utils/i18n/overlay';
import { CHROMIUM, FIREFOX } from '../e2e/a-stage';
import { FIREFOX_UUID, openFirefox, type Firefox } from '../../demo/journey/marionette';
import { FIELDS, hostilePack, poison, READ, stand, type Field, type Seen, type Stand } from './hostile-pack';

/**
 * Group B in real browsers: a pack that a stolen key has signed says scripts, pictures and turned lines in every text
 * field. It comes inside the extension's own build, so nothing is fetched for it.
 */
const words = overlayWords.en;
const VIEWS = ['today', 'progress', 'coming', 'settings', 'problems', 'reason'] as const;
type Surface = (typeof VIEWS)[number] | 'tip' | 'why' | 'step' | 'proof' | 'popup';

/** A browser with the extension in it, as far as these tests need one. */
interface Driver {
  open(url: string): Promise<void>;
  /** Presses a button of ours on the page, by its words. */
  press(name: string): Promise<void>;
  /** What stands of ours on the page. */
  ours(): Promise<Seen>;
  /** Opens a page of the extension and reads it. */
  surface(path: string): Promise<Seen>;
  /** Whether a script of the pack ran where the browser stands now. */
  hacked(): Promise<boolean>;
  close(): Promise<void>;
}

/** Something that stands on a surface once it has been filled; nothing where none of these texts does. */
function readOn(surface: Surface): string {
  const field = (Object.keys(FIELDS) as Field[]).find(each => FIELDS[each] === surface);
  return field === undefined ? '' : poison(field);
}

const settled = (look: () => Promise<Seen>, what: string, patience = 45_000): Promise<Seen> =>
  until(
    `“${what}” to be read`,
    async () => {
      const seen = await look().catch(() => null);
      return seen !== null && seen.text.trim() !== '' && seen.text.includes(what) && seen;
    },
    patience,
  );

describe.each([
  ['Chromium', 101, inChromium],
  ['Firefox', 141, inFirefox],
] as const)('in real %s', (browser, from, start) => {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-hostile-pack-'));
  const seen = new Map<Surface, Seen>();
  const hacked: string[] = [];
  let place: Stand;
  let driver: Driver;

  beforeAll(async () => {
    place = await stand();
    const key = await generateKeys('stolen');
    const now = Date.now();
    const signed = await signBundle(
      {
        source: 'stolen',
        serial: 1,
        issued: new Date(now - 60_000).toISOString(),
        expires: new Date(now + 86_400_000).toISOString(),
        pack: hostilePack(),
      },
      [key],
    );
    const source = {
      name: 'stolen',
      keys: [key.public],
      threshold: 1,
      packs: [new TextDecoder().decode(signed)],
    };
    // The demo form is granted this host without a prompt, which nobody could answer here.
    const extension = join(folder, 'extension');
    cpSync(await buildExtension(browser === 'Firefox' ? 'firefox' : 'chrome', 'demo'), extension, {
      recursive: true,
    });
    writeFileSync(join(extension, 'policy.json'), JSON.stringify({ sources: [source] }));
    driver = await start(extension);
    const note = async (surface: Surface, look: () => Promise<Seen>, what: string) => {
      seen.set(surface, await settled(look, what));
      if (await driver.hacked()) hacked.push(surface);
    };
    // A card that is only now coming in takes no click yet: pressed until what was asked for stands there.
    const press = async (name: string, brings: string): Promise<void> => {
      await until(
        `“${name}” to bring “${brings}”`,
        async () => {
          await driver.press(name).catch(() => undefined);
          return settled(driver.ours, brings, 3_000).catch(() => null);
        },
        45_000,
      );
    };
    await driver.open(place.page);
    await press(poison('tip-title'), poison('tip-body'));
    await note('tip', driver.ours, poison('tip-body'));
    await press(words.whyChanged, poison('change-because'));
    await note('why', driver.ours, poison('change-because'));
    await press(words.back, poison('tip-body'));
    await press(words.showMe, poison('step-body'));
    await note('step', driver.ours, poison('step-body'));
    for (const view of VIEWS) await note(view, () => driver.surface(`sidepanel.html#${view}`), readOn(view));
    await note('proof', () => driver.surface('proof.html'), 'stolen');
    await note('popup', () => driver.surface('popup.html'), '');
  });
  afterAll(async () => {
    await driver?.close();
    place?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  Object.entries(FIELDS).forEach(([field, surface], n) =>
    test(`B ${from + n}: ${browser}: a script in ${field} is read as words`, () => {
      expect(seen.get(surface)?.text).toContain(poison(field as Field));
    }),
  );
  const last = from + Object.keys(FIELDS).length;

  test(`B ${last}: ${browser}: no element, attribute or turned line is born of a text, on any surface`, () => {
    expect([...seen].flatMap(([surface, { wild }]) => wild.map(each => `${surface}: ${each}`))).toEqual([]);
    expect(seen.size).toBe(VIEWS.length + 5);
  });

  test(`B ${last + 1}: ${browser}: no script of the pack ran, on the page or on a page of ours`, () => {
    expect(hacked).toEqual([]);
  });

  test(`B ${last + 2}: ${browser}: nothing was asked of the addresses in the texts`, () => {
    expect(place.called).toEqual([]);
  });
});

async function inChromium(extension: string): Promise<Driver> {
  const browser: OpenBrowser = await openChromium(CHROMIUM, extension, { headless: true });
  await browser.worker();
  const page = await browser.context.newPage();
  const own = await browser.context.newPage();
  let here: Page = page;
  let overlay: Overlay | undefined;
  let session: CDPSession | undefined;
  return {
    async open(url) {
      await page.goto(url);
      overlay = await Overlay.on(page);
      session = await page.context().newCDPSession(page);
    },
    async press(name) {
      await page.bringToFront();
      const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      await overlay!.click('button', pattern, 3_000);
    },
    async ours() {
      here = page;
      // Fetched anew: a document is numbered again whenever it is asked for.
      const { root } = await session!.send('DOM.getDocument', { depth: -1, pierce: true });
      const host = find(root, node => node.nodeName === 'FOOTHOLD-CARD' && !!node.shadowRoots);
      const { object } = await session!.send('DOM.resolveNode', {
        backendNodeId: host!.shadowRoots![0]!.backendNodeId,
      });
      const { result } = await session!.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `function () { return ${READ}(this); }`,
        returnByValue: true,
      });
      return result.value as Seen;
    },
    async surface(path) {
      here = own;
      if (!own.url().endsWith(path)) await own.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return own.evaluate(`${READ}(document.body)`);
    },
    hacked: () => here.evaluate(() => (window as { hacked?: unknown }).hacked !== undefined),
    close: () => browser.close(),
  };
}

interface Node {
  nodeName: string;
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: Node[];
}

function find(node: Node, fits: (node: Node) => boolean): Node | null {
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

const ROOT = `const host = document.querySelector('foothold-card'); const root = host && host.openOrClosedShadowRoot;`;

async function inFirefox(extension: string): Promise<Driver> {
  const firefox: Firefox = await openFirefox(FIREFOX);
  await firefox.install(extension);
  let at = '';
  const go = async (url: string) => {
    if (at !== url) await firefox.goto(url);
    at = url;
  };
  return {
    open: go,
    async press(name) {
      const look = `${ROOT} if (!root) return null;
        for (const each of root.querySelectorAll('button')) {
          if (!((each.getAttribute('aria-label') || '') + ' ' + each.textContent).includes(arguments[0])) continue;
          each.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = each.getBoundingClientRect();
          if (width > 0) return { x: x + width / 2, y: y + height / 2 };
        }
        return null;`;
      const box = await until(
        `“${name}” to be pressed`,
        () => firefox.look<{ x: number; y: number } | null>(look, name),
        3_000,
      );
      await firefox.clickAt(box.x, box.y);
    },
    ours: () => firefox.look(`${ROOT} return root ? ${READ}(root) : { text: '', wild: [] };`),
    async surface(path) {
      await go(`moz-extension://${FIREFOX_UUID}/${path}`);
      return firefox.look(`return ${READ}(document.body);`);
    },
    hacked: () => firefox.look(`return window.wrappedJSObject.hacked !== undefined;`),
    close: () => firefox.close(),
  };
}
