import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { ask, until } from '../../demo/journey/steps';
import type { Box, Picture } from '../../utils/core/help/request';
import { aWhole, type Whole } from './a-stage';

/** What is covered is filled with this, as it comes out of a lossy picture. */
const COVER = [0x8a, 0x90, 0xa2];
const NEARLY = 40;

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
  await app.locator('a[href*="/contacts/"][href$="/show"]').first().waitFor();
  await panel.reload();
  await app.bringToFront();
  await until(
    'the form is about this page',
    async () => (await draft())?.request.app === 'Atomic CRM',
    30_000,
  );
});
afterAll(() => whole?.close());

const draft = () => ask(panel, 'panel.draft', {});
const take = async () => ask(panel, 'panel.picture', { draft: (await draft())!.id, take: true });

/** The rep presses Foothold's button in the toolbar. */
async function pressButton(): Promise<void> {
  const session = await whole.browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetId } = targetInfos.find(({ url }) => url === app.url())!;
  const press = { id: whole.browser.extensionId, targetId };
  await session.send('Extensions.triggerAction' as 'Target.activateTarget', press);
  await session.detach();
}

/** Where each piece of text with a capital letter stands below these elements, in CSS pixels of the window. */
const boxesOf = (selector: string): Promise<Box[]> =>
  app.evaluate(
    wanted =>
      [...document.querySelectorAll(wanted)].flatMap(element => {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const boxes: Box[] = [];
        while (walk.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(walk.currentNode);
          const { left, top, right, bottom, width, height } = range.getBoundingClientRect();
          const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          if (/\p{Lu}/u.test(walk.currentNode.textContent!) && inside) boxes.push([left, top, width, height]);
        }
        return boxes;
      }),
    selector,
  );

/** For each box, which share of its pixels in the picture is the cover's colour. */
const covered = (picture: Picture, boxes: readonly Box[]): Promise<number[]> =>
  panel.evaluate(
    async ({ picture, boxes, window, COVER, NEARLY }) => {
      const bytes = Uint8Array.from(atob(picture.data), char => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: picture.type }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / window.width;
      return boxes.map(([x, y, width, height]) => {
        const [w, h] = [Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale))];
        const { data } = canvas.getImageData(Math.ceil(x * scale), Math.ceil(y * scale), w, h);
        let same = 0;
        for (let at = 0; at < data.length; at += 4)
          if (COVER.every((part, i) => Math.abs(data[at + i]! - part) <= NEARLY)) same++;
        return same / (w * h);
      });
    },
    { picture, boxes, window: app.viewportSize()!, COVER, NEARLY },
  );

it('no picture is taken before the rep has pressed the button on this page', async () => {
  expect(await take()).toEqual({ ok: false, why: 'not allowed' });
  expect((await draft())?.whole.picture).toBeUndefined();
});

it('after the press a picture shows the app’s own words, and of no customer a name, a company or an initial', async () => {
  const customers = await boxesOf('a[href*="/contacts/"][href$="/show"]');
  const own = await boxesOf('a[href$="/contacts/create"]');
  expect(customers.length).toBeGreaterThan(20);
  expect(own.length).toBeGreaterThan(0);

  await pressButton();
  const taken = await until('the picture is taken', async () => {
    const answer = await take();
    return answer.ok ? answer : null;
  });
  const { picture } = taken.draft!.request;
  expect(picture).toMatchObject({ type: 'image/webp', width: 960 });
  for (const share of await covered(picture!, customers)) expect(share).toBeGreaterThan(0.99);
  for (const share of await covered(picture!, own)) expect(share).toBeLessThan(0.1);
});

it('what is stored and what would leave is that picture and no other', async () => {
  const shown = (await draft())!.request.picture;
  const rows = await panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('foothold');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database cannot be opened.'));
    });
    const reading = database.transaction('drafts').objectStore('drafts').getAll();
    await new Promise(resolve => (reading.onsuccess = resolve));
    database.close();
    return JSON.stringify(reading.result);
  });
  expect((JSON.parse(rows) as { picture?: Picture }[]).map(({ picture }) => picture)).toEqual([shown]);
  // A picture that was not covered is a PNG in a data address.
  expect(rows).not.toContain('data:image');
  expect(rows).not.toContain('iVBOR');
});
