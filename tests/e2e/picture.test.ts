import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { ask, until } from '../../demo/journey/steps';
import type { Picture } from '../../utils/core/help/request';
import { aWhole, type Whole } from './a-stage';
import { boxesOf, covered } from './covered';
import { pressButton } from './press-button';

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

it('no picture is taken before the rep has pressed the button on this page', async () => {
  expect(await take()).toEqual({ ok: false, why: 'not allowed' });
  expect((await draft())?.whole.picture).toBeUndefined();
});

it('after the press a picture shows the app’s own words, and of no customer a name, a company or an initial', async () => {
  const customers = await boxesOf(app, 'a[href*="/contacts/"][href$="/show"]');
  const own = await boxesOf(app, 'a[href$="/contacts/create"]');
  expect(customers.length).toBeGreaterThan(20);
  expect(own.length).toBeGreaterThan(0);

  await pressButton(whole.browser, app);
  const taken = await until('the picture is taken', async () => {
    const answer = await take();
    return answer.ok ? answer : null;
  });
  const { picture } = taken.draft!.request;
  expect(picture).toMatchObject({ type: 'image/webp', width: 960 });
  for (const share of await covered(panel, app, picture!, customers)) expect(share).toBeGreaterThan(0.99);
  for (const share of await covered(panel, app, picture!, own)) expect(share).toBeLessThan(0.1);
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
