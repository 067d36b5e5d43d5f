import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { authorWords } from '../../utils/i18n/author';
import { authorFormsWords } from '../../utils/i18n/author-forms';
import { overlayWords } from '../../utils/i18n/overlay';
import { panelWords } from '../../utils/i18n/panel';
import { aWhole, type Whole } from './a-stage';

const SOON = { timeout: 20_000 };
const words = authorWords.en;

let whole: Whole;
let app: Page;
let room: Page;
let card: Overlay;
beforeAll(async () => {
  whole = await aWhole();
  app = whole.browser.context.pages()[0]!;
  room = await openSurface(whole.browser, 'sidepanel.html#settings');
  await until('the packs are here', async () => (await ask(room, 'panel.state', {})).packs.length > 0);
  await app.goto(`${whole.stage.sandbox.crmUrl}#/contacts`);
  await app.getByRole('link', { name: 'New Contact' }).waitFor();
  card = await Overlay.on(app);
});
afterAll(() => whole?.close());

const drafts = () => ask(room, 'author.list', {});
const theDraft = async () => (await ask(room, 'author.open', { id: (await drafts())[0]!.id })).draft;
const theTip = async () => (await theDraft()).lists.tips?.[0];
const button = (name: string) => room.getByRole('button', { name, exact: true });

async function beginPicking(): Promise<void> {
  await room.bringToFront();
  await room.getByRole('button', { name: new RegExp(`^(${words.pick}|${words.pickAgain})$`) }).click();
  await button(words.pickSteps.cancel).waitFor();
  await app.waitForFunction(() => document.querySelector('foothold-point') !== null, null, SOON);
}

/** What is outlined on the page, as the room says it. */
const outlined = () => room.locator('.seen').textContent();

/** Notes every press and key that the page's own scripts hear from now on, and on what. */
const listen = () =>
  app.evaluate(() => {
    const heard: string[] = ((globalThis as { heard?: string[] }).heard = []);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'focusin'])
      window.addEventListener(
        type,
        ({ target }) => heard.push(`${type} ${(target as Element).localName}`),
        true,
      );
  });
const heard = () => app.evaluate(() => (globalThis as { heard?: string[] }).heard);

it('a champion turns the room on, and a draft begins with the address of the app she was in', async () => {
  await room.getByRole('switch', { name: panelWords.en.author }).click();
  await room.getByRole('link', { name: panelWords.en.views.author, exact: true }).click();
  await room.getByRole('link', { name: words.begin }).click();
  await expect.poll(() => room.getByLabel(words.address).inputValue(), SOON).toBe('http://crm.localhost/*');
  await room.getByLabel(words.appTitle).fill('CRM');
  await room.getByLabel(words.yourName).fill('Ada');
  await button(words.beginDo).click();
  await button(words.add.tips!).click();
  await room.getByRole('heading', { name: words.place }).waitFor();
  await expect.poll(async () => (await theTip())?.['owner'], SOON).toBe('Ada');
});

it('ux 44: picking by mouse outlines what can be used, says how well it will be found, and activates nothing', async () => {
  await beginPicking();
  await app.bringToFront();
  await listen();
  const box = (await app.getByRole('link', { name: 'New Contact' }).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await app.mouse.move(x, y);
  await expect.poll(outlined, SOON).toMatch(/“New Contact”.*Will survive/);
  await app.mouse.click(x, y);
  await expect
    .poll(async () => (await theTip())?.['anchor'], SOON)
    .toMatchObject({ role: 'link', name: 'new contact' });
  expect(app.url()).toMatch(/#\/contacts$/);
  expect((await heard())!.filter(one => !one.endsWith('foothold-point'))).toEqual([]);
  await expect.poll(() => app.evaluate(() => document.querySelector('foothold-point')), SOON).toBeNull();
});

it('ux 44: the same by keyboard alone: to the next, out and in again, Enter takes it, Escape leaves it as it was', async () => {
  const before = (await theTip())!['anchor'];
  await beginPicking();
  await app.bringToFront();
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('Escape');
  await button(words.pickAgain).waitFor();
  expect((await theTip())!['anchor']).toEqual(before);

  await beginPicking();
  expect(await outlined()).toBe('');
  const name = () => room.locator('.seen b').textContent();
  await room.getByRole('button', { name: words.pickSteps.next }).press('Enter');
  const first = await until('something is outlined', name);
  await room.getByRole('button', { name: words.pickSteps.wider }).press('Enter');
  await expect.poll(name, SOON).not.toBe(first);
  await room.getByRole('button', { name: words.pickSteps.narrower }).press('Enter');
  await expect.poll(name, SOON).toBe(first);
  await room.getByRole('button', { name: words.pickSteps.take }).press('Enter');
  await button(words.pickAgain).waitFor();
  await expect.poll(async () => (await theTip())!['anchor'], SOON).not.toEqual(before);
  await button(words.undo).click();
  await expect.poll(async () => (await theTip())!['anchor'], SOON).toEqual(before);
});

it('what the page draws anew while it is outlined is still the thing that is taken', async () => {
  await beginPicking();
  await app.bringToFront();
  const link = app.getByRole('link', { name: 'New Contact' });
  await link.hover({ force: true });
  await expect.poll(outlined, SOON).toMatch(/“New Contact”.*Will survive/);
  await link.evaluate(old => old.replaceWith(old.cloneNode(true)));
  await app.keyboard.press('Enter');
  await button(words.pickAgain).waitFor();
  expect((await theTip())!['anchor']).toMatchObject({ role: 'link', name: 'new contact' });
  // The app knows nothing of the copy.
  await app.reload();
  await link.waitFor();
});

it('ux 45: a thing known by a customer’s words is graded C, with the reason; the words are not kept', async () => {
  const mail = await app.evaluate(() => {
    const made = document.createElement('button');
    made.id = 'planted';
    made.textContent = 'ada.lind@example.com';
    Object.assign(made.style, { position: 'fixed', left: '400px', top: '400px', zIndex: '9999' });
    document.body.append(made);
    return made.textContent;
  });
  await beginPicking();
  await app.bringToFront();
  await app.mouse.move(430, 408);
  await expect.poll(outlined, SOON).toMatch(/looks like a customer’s/);
  await app.mouse.click(430, 408);
  await room.bringToFront();
  await room.getByText(words.grade('C')).waitFor();
  await expect.poll(async () => JSON.stringify((await theTip())!['anchor']), SOON).toContain('"button"');
  expect(JSON.stringify(await theDraft())).not.toContain(mail);
  await button(words.undo).click();
  await app.evaluate(() => document.querySelector('#planted')!.remove());
});

it('ux 49: the card stands on the page as it is written, and one press shows it as another would see it', async () => {
  await room
    .getByRole('group', { name: words.tipTitle })
    .getByLabel(authorFormsWords.en.languages.en)
    .fill('Add them while you remember');
  await room
    .getByRole('group', { name: words.tipTitle })
    .getByLabel(authorFormsWords.en.languages.sv)
    .fill('Lägg in dem medan du minns');
  const as = (name: keyof typeof words.previews) =>
    room.getByRole('radio', { name: words.previews[name], exact: true });
  const press = async (name: keyof typeof words.previews) => {
    await room.bringToFront();
    await as(name).check({ force: true });
    await app.bringToFront();
  };
  await room.getByText(words.fates['at its place']).waitFor(SOON);
  await app.bringToFront();
  await card.find('heading', /^Add them while you remember$/);

  await press('sv');
  await card.find('heading', /^Lägg in dem medan du minns$/);
  await card.find('button', new RegExp(`^${overlayWords.sv.done}$`));
  await press('longer');
  await card.find('heading', /^Add them while you remember Add/);
  await press('new rep');
  await card.find('button', /Add them while you remember/);
  await press('veteran');
  expect(await card.silent()).toBe(true);
  await room.getByText(words.fates.silent).waitFor();
  await press('missing');
  await room.getByText(words.fates.missing).waitFor();
  expect(await card.silent()).toBe(true);
  await press('keyboard');
  // What stands is laid out anew meanwhile: asked for each time.
  const width = async () =>
    (await card.box(await card.find('dialog', /^Add them while you remember$/))).width;
  await expect.poll(() => app.evaluate(() => document.activeElement?.localName), SOON).toBe('foothold-card');
  await expect.poll(width, SOON).toBeGreaterThan(300);
  const wide = await app.evaluate(() => innerWidth);
  await press('narrow');
  await expect.poll(() => app.evaluate(() => innerWidth), SOON).toBe(320);
  await expect.poll(width, SOON).toBeLessThanOrEqual(320);
  await press('dark');
  await expect.poll(() => app.evaluate(() => innerWidth), SOON).toBe(wide);
  await card.find('heading', /^Add them while you remember$/);
  await press('forced');
  await card.find('heading', /^Add them while you remember$/);

  // It goes with its thing and returns with it.
  const link = app.getByRole('link', { name: 'New Contact' });
  await link.evaluate(thing => {
    const held = globalThis as { put?: () => void };
    const [around, next] = [thing.parentElement!, thing.nextSibling];
    held.put = () => around.insertBefore(thing.cloneNode(true), next);
    thing.remove();
  });
  expect(await card.silent()).toBe(true);
  await app.evaluate(() => (globalThis as { put?: () => void }).put!());
  await card.find('heading', /^Add them while you remember$/);

  // Nothing on it does anything here, and it goes when the room is left.
  await card.click('button', new RegExp(`^${overlayWords.en.done}$`));
  expect((await card.heard()).length).toBeGreaterThan(0);
  await room.goto('about:blank');
  expect(await card.silent()).toBe(true);
});
