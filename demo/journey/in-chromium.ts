import type { Locator, Page } from 'playwright-core';
import { openSurface, type OpenBrowser } from './browser';
import type { Driver, Tab, Thing } from './driver';
import { Overlay } from './overlay';
import { ask } from './steps';

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

/** Chromium as the journey drives it. */
export function inChromium(browser: OpenBrowser): Driver {
  const { context } = browser;
  const first = context.pages()[0];
  if (first === undefined) throw new Error('Chromium has no tab open.');
  return {
    name: 'Chromium',
    first: chromiumTab(first),
    newTab: async () => chromiumTab(await context.newPage()),
    surface: async path => {
      const page = await openSurface(browser, path);
      await page.setViewportSize({ width: 400, height: 800 });
      return chromiumTab(page);
    },
    async opened(act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      return chromiumTab(page);
    },
    async allow(pattern) {
      // Without a window the question cannot be answered; what the page of extensions allows is not asked about.
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
        browser.extensionId,
        pattern,
      ] as const);
      await page.close();
    },
    offline: off => context.setOffline(off),
    stopBackground: () => browser.killWorker(),
    close: () => browser.close(),
  };
}

/** One page of Chromium as the journey drives it. */
export function chromiumTab(page: Page): Tab {
  const at = (thing: Thing): Locator => {
    const located =
      'role' in thing
        ? page.getByRole(
            thing.role as Parameters<Page['getByRole']>[0],
            thing.name === undefined ? {} : { name: thing.name },
          )
        : 'words' in thing
          ? page.getByText(thing.words)
          : page.locator(thing.css);
    return thing.first ? located.first() : located;
  };
  let overlay: Promise<Overlay> | undefined;
  return {
    url: async () => page.url(),
    goto: async url => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    front: () => page.bringToFront(),
    async find(thing, timeout) {
      await at(thing).waitFor(timeout === undefined ? {} : { timeout });
      const box = await at(thing).boundingBox();
      if (box === null) throw new Error(`${JSON.stringify(thing)} went as it was looked at.`);
      return box;
    },
    has: async thing => (await at(thing).count()) > 0,
    gone: thing => at(thing).waitFor({ state: 'detached' }),
    click: thing => at(thing).click(),
    type: text => page.keyboard.type(text, { delay: 15 }),
    press: key => page.keyboard.press(key),
    focus: thing => at(thing).focus(),
    overlay: () => (overlay ??= Overlay.on(page)),
    ask: (call, send) => ask(page, call, send),
    run: body => page.evaluate(`(async () => { ${body} })()`),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
