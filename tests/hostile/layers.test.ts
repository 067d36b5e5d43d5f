import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step } from './stand';

let stand: Stand;
beforeAll(async () => {
  stand = await createStand();
});
afterAll(() => stand?.close());

let page: Page;
let overlay: Overlay;
const show = async (name: string) => {
  await stand.lay({ showing: step(name, { n: 2 }) });
  page = await stand.open('/layers.html');
  overlay = await Overlay.of(page);
};
beforeEach(() => show('Log call'));

const inPage = (body: string) => page.evaluate(body);
const pictures = process.env.FOOTHOLD_PICTURES;
async function picture(name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, caret: 'initial' });
}
const topmost = async () => {
  const box = (await overlay.box())!;
  return page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.localName, [box.x + 20, box.y + 20]);
};

it('is above a bar with the highest z-index', async () => {
  await overlay.stands();
  expect(await topmost()).toBe('foothold-card');
});

it('ux 10: is silent while a modal dialog of the page is up, and comes back after it', async () => {
  await overlay.stands();
  await inPage(`document.getElementById('outer').showModal()`);
  await overlay.gone();
  await picture('modal-silent');
  await inPage(`document.getElementById('outer').close()`);
  await overlay.stands();
  expect(await topmost()).toBe('foothold-card');
});

it('comes back when the page throws its open dialog away', async () => {
  await overlay.stands();
  await inPage(`document.getElementById('outer').showModal()`);
  await overlay.gone();
  await inPage(`document.getElementById('outer').remove()`);
  await overlay.stands();
});

it('ux 10: stands inside a modal dialog when its target does, alive, and its Escape closes only itself', async () => {
  await show('Save deal');
  await inPage(`document.getElementById('outer').showModal()`);
  await overlay.stands();
  expect(await topmost()).toBe('foothold-card');
  await picture('modal-inside');
  await stand.command();
  await expect.poll(() => overlay.run('return root.activeElement !== null')).toBe(true);
  await page.keyboard.press('Escape');
  await overlay.until(text => !text?.includes('Select'), 'Escape does not close');
  expect(await inPage(`document.getElementById('outer').open`)).toBe(true);
  await expect.poll(async () => (await stand.log()).some(each => each.send.act === 'not now')).toBe(true);
});

it('ux 10: its buttons work inside a modal dialog', async () => {
  await show('Save deal');
  await inPage(`document.getElementById('outer').showModal()`);
  await overlay.stands();
  await overlay.press('not now');
  await overlay.until(text => !text?.includes('Select'), 'the button is dead');
});

it('a second dialog over the first makes it silent', async () => {
  await show('Save deal');
  await inPage(`document.getElementById('outer').showModal()`);
  await overlay.stands();
  await inPage(`document.getElementById('inner').showModal()`);
  await overlay.gone();
  await inPage(`document.getElementById('inner').close()`);
  await overlay.stands();
});

it('ux 11: a popover of the page that opens above it does not cover it', async () => {
  await overlay.stands();
  await inPage(`document.getElementById('over').showPopover()`);
  await painted(page);
  await overlay.stands();
  await expect.poll(topmost).toBe('foothold-card');
});

it('ux 11: nothing shows in fullscreen, and it comes back after it', async () => {
  await overlay.stands();
  await page.locator('#grow').click();
  await overlay.gone();
  await inPage(`document.exitFullscreen()`);
  await overlay.stands();
});

it('a dialog that only says it is modal makes it silent, unless the target is in it', async () => {
  await overlay.stands();
  await inPage(`
    const said = document.createElement('div');
    said.id = 'said';
    said.setAttribute('role', 'dialog');
    said.setAttribute('aria-modal', 'true');
    said.innerHTML = '<p>Are you sure?</p>';
    document.body.append(said)`);
  await overlay.gone();
  await inPage(`document.getElementById('said').remove()`);
  await overlay.stands();
});

it('ux 1: a library that hides all of the body from screen readers does not hide it', async () => {
  await overlay.stands();
  await inPage(`for (const each of document.body.children) each.setAttribute('aria-hidden', 'true')`);
  const devtools = await page.context().newCDPSession(page);
  const inTree = async () =>
    (await devtools.send('Accessibility.getFullAXTree')).nodes.some(
      each => each.role?.value === 'dialog' && String(each.name?.value).includes('Log call'),
    );
  await expect.poll(inTree).toBe(true);
});
