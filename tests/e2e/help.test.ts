import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { chromiumTab } from '../../demo/journey/in-chromium';
import { ask, passDays, until } from '../../demo/journey/steps';
import { helpWords } from '../../utils/i18n/help';
import { pageWords } from '../../utils/i18n/pages';
import { aWhole, type Whole } from './a-stage';

const SOON = { timeout: 20_000 };
const words = helpWords.en;

let whole: Whole;
let app: Page;
let panel: Page;
beforeAll(async () => {
  whole = await aWhole();
  app = whole.browser.context.pages()[0]!;
  panel = await openSurface(whole.browser, 'sidepanel.html#help');
  await until('the packs are here', async () => (await ask(panel, 'panel.state', {})).packs.length > 0);
  await app.bringToFront();
  await app.goto(`${whole.stage.sandbox.crmUrl}#/contacts`);
  await app.getByRole('link', { name: 'New Contact' }).waitFor();
});
afterAll(() => whole?.close());

const draft = () => ask(panel, 'panel.draft', {});

/** Presses "Point at something" in the panel, and waits until the page is ready to be pointed at. */
async function beginPointing(): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('button', { name: words.point }).click();
  await app.waitForFunction(() => document.querySelector('foothold-point') !== null, null, SOON);
  await app.bringToFront();
}

it('the Help room has a form about the page the rep is on, without anything having been pressed', async () => {
  await panel.reload();
  await expect.poll(async () => (await draft())?.request.app, SOON).toBe('Atomic CRM');
  expect((await draft())?.untouched).toBe(true);
});

it('Escape ends pointing: nothing stands in the page, and nothing was asked', async () => {
  await beginPointing();
  await app.keyboard.press('Escape');
  await expect.poll(() => app.evaluate(() => document.querySelector('foothold-point')), SOON).toBeNull();
  expect((await draft())?.request.element).toBeUndefined();
});

it('pointing at a thing says what is known of it; the app hears nothing of the press', async () => {
  await app.evaluate(() => {
    const heard: string[] = ((globalThis as { heard?: string[] }).heard = []);
    for (const type of ['pointerdown', 'mousedown', 'click'])
      window.addEventListener(type, () => heard.push(type), true);
  });
  await beginPointing();
  const box = (await app.getByRole('link', { name: 'New Contact' }).boundingBox())!;
  await app.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await app.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(async () => (await draft())?.request.element, SOON).toMatchObject({ role: 'link' });
  expect(app.url()).toMatch(/#\/contacts$/);
  expect(await app.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  // The pack anchors it, so its name may leave, and its feature's tips are known here.
  expect((await draft())?.request.element).toMatchObject({ role: 'link', name: 'New Contact' });
  expect((await draft())?.known.tips.length).toBeGreaterThan(0);
  expect((await draft())?.request.place?.at).toHaveLength(4);
});

it('a nameless question leaves without language, version, window and steps', async () => {
  await panel.bringToFront();
  await panel.getByRole('switch', { name: words.anonymous }).click();
  await expect.poll(async () => (await draft())?.request.anonymous, SOON).toBe(true);
  await panel.getByRole('button', { name: words.send, exact: true }).click();
  const sent = await until('it is sent', async () => {
    const { ledger } = await ask(panel, 'panel.proof', {});
    return ledger.find(({ direction }) => direction === 'sent')?.body;
  });
  const body = JSON.parse(sent) as Record<string, unknown>;
  expect(body).toMatchObject({ anonymous: true, language: 'und', foothold: '', lastSteps: [] });
  for (const tells of ['place', 'step', 'contact', 'picture']) expect(body).not.toHaveProperty(tells);
});

it('its answer comes back after forty simulated days, at the desk too, though nobody was told whose question it was', async () => {
  const asked = await until('the desk has it', async () =>
    (await ask(panel, 'panel.state', {})).requests.find(({ state }) => state === 'sent'),
  );
  expect(asked.anonymous).toBe(true);
  await passDays(whole.stage, chromiumTab(panel), 40);
  const desk = await whole.browser.context.newPage();
  await desk.goto(`${whole.stage.inbox.url}requests/${asked.id}`);
  await desk.getByLabel('Your answer').fill('At the top of the contacts.');
  await desk.getByLabel('Your name').fill('Maria');
  await desk.getByRole('button', { name: 'Send answer' }).click();
  await desk.getByText('Answered by Maria').waitFor();
  await desk.close();
  await ask(panel, 'panel.refresh', {});
  await expect
    .poll(async () => (await ask(panel, 'panel.state', {})).requests, SOON)
    .toMatchObject([{ id: asked.id, state: 'answered', answer: { words: 'At the top of the contacts.' } }]);
});

it('the first page of the demo leads to the practice app as its third choice', async () => {
  const { crmUrl } = whole.stage.sandbox;
  const welcome = await openSurface(whole.browser, `welcome.html?practice=${encodeURIComponent(crmUrl)}`);
  const opening = whole.browser.context.waitForEvent('page');
  await welcome.getByRole('link', { name: pageWords.en.demoOpen }).click();
  const practice = await opening;
  await practice.waitForURL(url => url.href.startsWith(crmUrl));
});
