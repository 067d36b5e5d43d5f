import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { overlayWords } from '../../utils/i18n/overlay';
import { aWhole, type Whole } from './a-stage';

let whole: Whole;
let panel: Page;
let crm: Page;
beforeEach(async () => {
  whole = await aWhole();
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until('the packs have come', async () => (await ask(panel, 'panel.state', {})).packs.length > 0);
  crm = whole.browser.context.pages()[0]!;
  await crm.bringToFront();
  await crm.goto(whole.stage.sandbox.crmUrl);
});
afterEach(() => whole?.close());

it('a hand that moves wakes a stopped background, so that what is pressed just before the page goes is not lost', async () => {
  const overlay = await Overlay.on(crm);
  await overlay.click('button', /^Tip: /, 30_000);
  const card = await overlay.find('dialog', /./);
  await overlay.find('button', new RegExp(`^${overlayWords.en.done}$`));
  const { x, y, width, height } = await overlay.box(card);
  // It outlives its end for a moment, and something that was on its way may start it once more.
  await until('the background is stopped', async () => {
    await whole.browser.killWorker();
    return !(await whole.browser.isWorkerUp());
  });

  let to = 0;
  await until('the background is up', async () => {
    // In and out of the card, as a hand on its way to a button.
    await crm.mouse.move(x + width / 2, y + (to++ % 2 ? height / 2 : -8));
    return whole.browser.isWorkerUp();
  });
  // The machine may be slower than a hand: the button is pressed once what was woken answers.
  await ask(panel, 'panel.state', {});
  await overlay.click('button', new RegExp(`^${overlayWords.en.done}$`));
  await crm.goto('about:blank');

  const { json } = await ask(panel, 'panel.export', {});
  const { stores } = JSON.parse(json) as { stores: { shown: { item: string; ended?: string }[] } };
  expect(stores.shown).toMatchObject([{ item: 'atomic-crm/tip/plan-next-step', ended: 'done' }]);
});
