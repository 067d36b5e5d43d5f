import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { overlayWords } from '../../utils/i18n/overlay';
import { aWhole, type Whole } from './a-stage';

const words = overlayWords.en;
const second = new RegExp(`^${words.step(2, 3)}$`);

let whole: Whole;
let page: Page;
let panel: Page;
let overlay: Overlay;
beforeEach(async () => {
  whole = await aWhole();
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until(
    'the sample packs are installed',
    async () => (await ask(panel, 'panel.state', {})).packs.length >= whole.stage.policy.sources.length,
  );
  // Another tab of the same app, which a new version meets first.
  await whole.browser.context.pages()[0]!.goto(`${whole.stage.sandbox.crmUrl}#/contacts`);
  page = await whole.browser.context.newPage();
  await page.goto(`${whole.stage.sandbox.crmUrl}#/`);
  overlay = await Overlay.on(page);
  await overlay.click('button', /^Tip: /, 30_000);
  await overlay.click('button', new RegExp(`^${words.showMe}$`));
  await page.getByRole('link', { name: 'Create task' }).click();
  await overlay.find('StaticText', second);
});
afterEach(() => whole?.close());

it('a rep in the middle of a walkthrough keeps her place through an update, in the page as it is', async () => {
  await page.evaluate(() => void ((globalThis as { same?: boolean }).same = true));
  const old = await overlay.find('StaticText', second);
  // A new version takes the place of the running one, and our own pages close with the old.
  await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await until(
    'the new version stands where the old one stood',
    async () => (await overlay.find('StaticText', second, 60_000)).id !== old.id,
    60_000,
  );
  await page.getByRole('textbox', { name: 'Description' }).click();
  await page.keyboard.type('Call back');
  await overlay.find('StaticText', new RegExp(`^${words.step(3, 3)}$`));
  expect(await overlay.text()).not.toContain(words.reload);
  expect(await page.evaluate(() => (globalThis as { same?: boolean }).same)).toBe(true);
});
