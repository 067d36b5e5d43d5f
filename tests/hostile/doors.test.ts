import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../cli/build/extension';
import { openChromium } from '../../demo/journey/browser';
import { FIREFOX_UUID, openFirefox } from '../../demo/journey/marionette';
import { CHROMIUM, FIREFOX } from '../e2e/a-stage';
import { serve } from './stand';

/** A browser with the extension as it is shipped. */
interface Visit {
  /** Where its files lie, as a page would have to name them. */
  at: string;
  goto(url: string): Promise<void>;
  /** Runs the body of an async function, with `names` in it, as code of the page's own. */
  inPage<T>(body: string, names: string[]): Promise<T>;
  /** Where each frame of the page has got, as the browser itself knows it. */
  frames(): Promise<string[]>;
  close(): Promise<void>;
}

async function inChromium(extension: string): Promise<Visit> {
  const browser = await openChromium(CHROMIUM, extension, { headless: true });
  const page = await browser.context.newPage();
  return {
    at: `chrome-extension://${browser.extensionId}/`,
    goto: async url => void (await page.goto(url)),
    inPage: (body, names) => page.evaluate(`(async names => { ${body} })(${JSON.stringify(names)})`),
    frames: async () =>
      page
        .frames()
        .slice(1)
        .map(frame => frame.url()),
    close: () => browser.close(),
  };
}

async function inFirefox(extension: string): Promise<Visit> {
  const firefox = await openFirefox(FIREFOX);
  await firefox.install(extension);
  return {
    at: `moz-extension://${FIREFOX_UUID}/`,
    goto: url => firefox.goto(url),
    inPage: (body, names) => firefox.run(`const [names] = arguments; ${body}`, names),
    // A document of the extension lies in a process of its own, where the page's process sees none.
    frames: () =>
      firefox.look(
        `return [...document.querySelectorAll('iframe')].map(each => each.contentDocument?.location.href ?? 'another process')`,
      ),
    close: () => firefox.close(),
  };
}

/** The page knows the extension's address and every file in it, and may ask in every way a page has. */
describe.each([
  ['chrome', inChromium],
  ['firefox', inFirefox],
] as const)('a page against the extension as it is shipped, in %s', (browser, open) => {
  let visit: Visit;
  let server: Awaited<ReturnType<typeof serve>>;
  let files: string[];

  beforeAll(async () => {
    const extension = resolve(await buildExtension(browser, 'production'));
    files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('.'));
    server = await serve();
    visit = await open(extension);
    // The address is the right one: who sits at the browser opens a page of ours by it.
    await visit.goto(`${visit.at}proof.html`);
    expect(await visit.inPage('return location.href', [])).toBe(`${visit.at}proof.html`);
    await visit.goto(`${server.origin}/plain.html`);
  });
  afterAll(async () => {
    await visit?.close();
    server?.close();
  });

  const named = (ends: RegExp) => files.filter(name => ends.test(name)).map(name => visit.at + name);

  it('reads no file of it', async () => {
    const all = named(/./);
    expect(all).toContain(`${visit.at}manifest.json`);
    expect(all).toContain(`${visit.at}card.js`);
    expect(
      await visit.inPage(
        `const got = [];
         for (const name of names)
           for (const mode of ['cors', 'no-cors']) await fetch(name, { mode }).then(() => got.push(name), () => {});
         return got`,
        all,
      ),
    ).toEqual([]);
  });

  it('cannot tell by a script, a sheet or a picture that it is there', async () => {
    expect(
      await visit.inPage(
        `const got = [];
         for (const name of names) {
           const part = name.endsWith('.js') ? Object.assign(document.createElement('script'), { src: name })
             : name.endsWith('.css') ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: name })
             : Object.assign(document.createElement('img'), { src: name });
           await new Promise(done => {
             part.onload = () => { got.push(name); done(); };
             part.onerror = done;
             document.head.append(part);
           });
           part.remove();
         }
         return got`,
        named(/\.(?:js|css|png|svg)$/),
      ),
    ).toEqual([]);
  });

  it('gets no page of it into a frame', async () => {
    const pages = named(/\.html$/);
    expect(pages).toContain(`${visit.at}sidepanel.html`);
    // The last frame is the page's own: once that stands, the others have been decided.
    await visit.inPage(
      `for (const src of names) document.body.append(Object.assign(document.createElement('iframe'), { src }));
       const own = Object.assign(document.createElement('iframe'), { src: '/rtl.html' });
       await new Promise(done => { own.onload = done; document.body.append(own); })`,
      pages,
    );
    await expect.poll(() => visit.frames()).toContain(`${server.origin}/rtl.html`);
    const frames = await visit.frames();
    expect(frames).toHaveLength(pages.length + 1);
    for (const url of frames.slice(0, -1)) expect(url).toMatch(/^(?:chrome-error:|about:|$)/);
  });

  // Firefox has no door for the messages of pages that a manifest could open.
  it.runIf(browser === 'chrome')('has no way to its messages', async () => {
    expect(
      await visit.inPage(
        `return [typeof globalThis.chrome?.runtime?.sendMessage, typeof globalThis.chrome?.runtime?.connect]`,
        [],
      ),
    ).toEqual(['undefined', 'undefined']);
  });
});
