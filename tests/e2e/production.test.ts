import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../cli/build/extension';
import { openChromium, openSurface, type OpenBrowser } from '../../demo/journey/browser';
import { CHROMIUM } from './a-stage';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openChromium(CHROMIUM, resolve(await buildExtension('chrome', 'production')), {
    headless: true,
  });
});
afterAll(() => browser?.close());

describe('the extension as it is shipped', () => {
  it('opens one page after the install, and asks for nothing', async () => {
    const welcome = () => browser.context.pages().filter(page => page.url().endsWith('/welcome.html'));
    await expect.poll(() => welcome().length).toBe(1);
    await welcome()[0]!.getByRole('heading', { level: 1 }).waitFor();
    expect(await welcome()[0]!.evaluate(() => chrome.permissions.getAll().then(all => all.origins))).toEqual(
      [],
    );
  });

  it('refuses to let days pass: only the demo can', async () => {
    const panel = await openSurface(browser, 'sidepanel.html');
    const ask = (call: string, send: object) =>
      panel.evaluate(message => chrome.runtime.sendMessage(message), { foothold: 1, call, send });
    expect(await ask('panel.state', {})).toMatchObject({ ok: true });
    expect(await ask('demo.skip', { days: 1 })).toMatchObject({ ok: false });
  });
});
