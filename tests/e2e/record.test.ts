import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { ask, until } from '../../demo/journey/steps';
import { authorFilesWords } from '../../utils/i18n/author-files';
import { authorRecordWords } from '../../utils/i18n/author-record';
import { helpWords } from '../../utils/i18n/help';
import { aWhole, type Whole } from './a-stage';
import { boxesOf, covered } from './covered';
import { pressButton } from './press-button';

const NAME = ['Zephyrine', 'Quillfeather'] as const;
const AMOUNT = '483519';
const PASSWORD = 'Hemligast-Wort-7';
const SECRETS = [...NAME, AMOUNT, PASSWORD, 'hemligast'].map(secret => secret.toLowerCase());

let whole: Whole;
let crm: Page;
let panel: Page;
beforeAll(async () => {
  whole = await aWhole();
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until('the packs have come', async () => (await ask(panel, 'panel.state', {})).packs.length > 0);
  await ask(panel, 'panel.set', { author: true });
  // Tall enough for two steps, between which one is dragged.
  await panel.setViewportSize({ width: 480, height: 1_400 });
  crm = await whole.browser.context.newPage();
  await crm.goto(`${whole.stage.sandbox.crmUrl}#/contacts`);
  await crm.getByRole('link', { name: 'New Contact' }).waitFor();
});
afterAll(() => whole?.close());

/** Everything that the extension keeps, as its own database tells it. */
const everythingKept = (): Promise<string> =>
  panel.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const db = await open(name!);
      for (const store of db.objectStoreNames)
        kept.push(
          await new Promise((resolve, reject) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve([store, all.result]);
            all.onerror = () => reject(all.error);
          }),
        );
      db.close();
    }
    const { storage } = chrome;
    return JSON.stringify([kept, await storage.local.get(null), await storage.session.get(null)]);
  });

it('ux 46: doing it once drafts the steps, and nothing that was typed is kept anywhere', async () => {
  await panel.goto(panel.url().replace(/#.*|$/, '#author/new'));
  await panel.getByLabel('What colleagues call the app').fill('CRM');
  await panel.getByLabel('Address of the app').fill('http://crm.localhost/*');
  await panel.getByLabel('Your name').fill('Ada');
  await panel.getByRole('button', { name: 'Begin' }).click();
  await panel.getByRole('button', { name: 'New walkthrough' }).click();
  await panel.getByRole('button', { name: 'Record', exact: true }).click();
  await panel.getByText('Recording. Go to the app').waitFor();

  await crm.bringToFront();
  await crm.getByRole('link', { name: 'New Contact' }).click();
  await crm.getByRole('textbox', { name: 'First name' }).pressSequentially(NAME[0]);
  await crm.getByRole('textbox', { name: 'Last name' }).pressSequentially(NAME[1]);
  // A field for a password, as other apps have it.
  await crm.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { type: 'password' });
    field.setAttribute('aria-label', 'Password');
    document.querySelector('form')!.append(field);
  });
  await crm.getByLabel('Password').pressSequentially(PASSWORD);
  await crm.getByRole('textbox', { name: 'Title' }).pressSequentially(`Buyer of ${AMOUNT}`);
  await crm.getByRole('button', { name: 'Save' }).click();
  await crm
    .getByRole('heading', { name: NAME.join(' ') })
    .first()
    .waitFor();
  // What stands around this names the customer, and so does the list that is gone back to.
  await crm.getByRole('link', { name: 'Edit Contact' }).click();
  await crm.getByRole('textbox', { name: 'First name' }).waitFor();
  await crm.getByRole('tab', { name: 'Contacts' }).click();
  await crm.getByText(NAME.join(' ')).first().click();
  await crm.getByRole('link', { name: 'Edit Contact' }).waitFor();

  await panel.bringToFront();
  const titles = () =>
    panel
      .getByRole('group', { name: 'What to do' })
      .getByLabel('English')
      .evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value));
  await expect.poll(titles).toEqual(expect.arrayContaining(['Select Save']));
  await panel.getByText('the page goes to /#/contacts/*/show').waitFor();
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await panel.getByText('Saved in this browser').waitFor();
  expect((await titles()).slice(0, 6)).toEqual([
    'Open New Contact',
    'Fill in First name',
    'Fill in Last name',
    'Fill in Password',
    'Fill in Title',
    'Select Save',
  ]);
  expect(
    await panel.getByRole('group', { name: 'What to do' }).first().getByLabel('Swedish').inputValue(),
  ).toBe('Öppna New Contact');

  const kept = `${await everythingKept()} ${await panel.content()}`.toLowerCase();
  expect(kept).toContain('fill in first name');
  for (const secret of SECRETS) expect(kept).not.toContain(secret);
});

it('ux 46: nothing that was typed leaves with the file or the words beside it', async () => {
  await panel.getByRole('link', { name: 'CRM', exact: true }).click();
  const coming = panel.waitForEvent('download');
  await panel.getByRole('button', { name: authorFilesWords.en.save }).click();
  const zip = unzipSync(readFileSync(await (await coming).path()));
  const files = Object.entries(zip).map(([name, bytes]) => `${name} ${strFromU8(bytes)}`);
  const text = panel.getByRole('textbox', { name: authorFilesWords.en.text, includeHidden: true });
  const out = [...files, await text.inputValue()].join(' ').toLowerCase();
  expect(out).toContain('fill in first name');
  expect(out).toContain('walkthroughs.json');
  for (const secret of SECRETS) expect(out).not.toContain(secret);
  await panel.goBack();
  await panel.getByRole('button', { name: 'Record more steps' }).waitFor();
});

it('steps change places by dragging', async () => {
  const heading = (n: number) => panel.getByRole('heading', { name: `Step ${n}`, exact: true });
  const title = () =>
    panel.getByRole('group', { name: 'What to do' }).first().getByLabel('English').inputValue();
  await panel.locator('.step .handle').nth(1).dragTo(heading(1));
  await expect.poll(title).toBe('Fill in First name');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(title).toBe('Open New Contact');
});

it('a recording goes on over a page that loads anew', async () => {
  await panel.getByRole('button', { name: 'Record more steps' }).click();
  await panel.getByText(/^Recording: /).waitFor();
  const before = await panel.getByRole('group', { name: 'What to do' }).count();
  await crm.bringToFront();
  await crm.goto(`${whole.stage.sandbox.crmUrl}#/companies`);
  await crm.reload();
  await crm.getByRole('link', { name: 'New Company' }).waitFor();
  await expect
    .poll(async () => {
      await crm.getByRole('tab', { name: 'Deals' }).click();
      await crm.getByRole('tab', { name: 'Companies' }).click();
      return panel.getByRole('group', { name: 'What to do' }).count();
    })
    .toBeGreaterThan(before);
});

it('a recording reaches into closed shadow roots and frames', async () => {
  await crm.bringToFront();
  await crm.evaluate(() => {
    const host = document.createElement('app-toolbar');
    host.id = 'closed';
    host.style.cssText = 'position: fixed; top: 80px; left: 40px; z-index: 9999;';
    host.attachShadow({ mode: 'closed' }).innerHTML = '<button>Archive deal</button>';
    const frame = document.createElement('iframe');
    frame.id = 'framed';
    frame.style.cssText = 'position: fixed; top: 140px; left: 40px; z-index: 9999;';
    frame.srcdoc = '<button>Assign owner</button>';
    document.body.append(host, frame);
  });
  const framed = crm.frameLocator('#framed').getByRole('button', { name: 'Assign owner' });
  await framed.waitFor();
  const { x, y } = (await crm.locator('#closed').boundingBox())!;
  const steps = async (name: string) =>
    (
      await panel
        .locator('.step textarea')
        .evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value))
    ).filter(value => value === `Select ${name}`).length;
  await crm.mouse.click(x + 8, y + 8);
  await expect.poll(() => steps('Archive deal')).toBeGreaterThan(0);
  await framed.click();
  await expect.poll(() => steps('Assign owner')).toBeGreaterThan(0);
});

it('ux 47: a picture of a step is taken by one press, seen first, without a customer, and kept by another press', async () => {
  await crm.bringToFront();
  await crm.goto(`${whole.stage.sandbox.crmUrl}#/contacts`);
  await crm.reload();
  await crm.locator('a[href*="/contacts/"][href$="/show"]').first().waitFor();
  const take = panel.getByRole('button', { name: authorRecordWords.en.takePictureOf(1), exact: true });
  await panel.bringToFront();
  await take.click();
  await panel.getByText(helpWords.en.pictureWhy['not allowed']).waitFor();
  await pressButton(whole.browser, crm);
  await expect
    .poll(async () => {
      await panel.bringToFront();
      await take.click({ timeout: 2_000 }).catch(() => undefined);
      return panel.getByText(/places can be pressed on it; “New Contact” is the right one/).count();
    })
    .toBe(1);
  const src = await panel.locator('.still-part figure img').getAttribute('src');
  const [, type, data] = /^data:([^;]+);base64,(.*)$/.exec(src!)!;
  const { width, height } = await panel.locator('.still-part figure img').evaluate(image => {
    const { naturalWidth, naturalHeight } = image as HTMLImageElement;
    return { width: naturalWidth, height: naturalHeight };
  });
  const picture = { type: type as 'image/webp', data: data!, width, height };
  const customers = await boxesOf(crm, 'a[href*="/contacts/"][href$="/show"]');
  expect(customers.length).toBeGreaterThan(20);
  for (const share of await covered(panel, crm, picture, customers)) expect(share).toBeGreaterThan(0.99);
  // Looked at is not kept.
  expect(await everythingKept()).not.toContain(data!.slice(0, 200));
  await panel.getByRole('button', { name: authorRecordWords.en.keepPicture }).click();
  await expect.poll(async () => (await everythingKept()).includes(data!.slice(0, 200))).toBe(true);
  const kept = (await everythingKept()).toLowerCase();
  for (const secret of SECRETS) expect(kept).not.toContain(secret);
  await panel.getByRole('button', { name: authorRecordWords.en.removePictureOf(1) }).waitFor();
});

it('ux 46: nothing that was typed stands in the bytes that the extension has on disk', async () => {
  const { profile, extensionId } = whole.browser;
  const kept = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(
      file =>
        file.isFile() && /IndexedDB|Local Extension Settings|Local Storage|Session/.test(file.parentPath),
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(path => path.includes(extensionId));
  const bytes = kept.map(path => readFileSync(path));
  // As the browser writes text: a byte or two a letter.
  const holds = (words: string) =>
    bytes.some(each =>
      (['latin1', 'utf16le'] as const).some(code => each.toString(code).toLowerCase().includes(words)),
    );
  await expect.poll(() => holds('fill in first name')).toBe(true);
  expect(SECRETS.filter(holds)).toEqual([]);
});
