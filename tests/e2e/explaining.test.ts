import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { aWhole, type Whole } from './a-stage';

let whole: Whole;
let crm: Page;
let panel: Page;
beforeAll(async () => {
  whole = await aWhole();
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until('the packs have come', async () => (await ask(panel, 'panel.state', {})).packs.length > 0);
  crm = await whole.browser.context.newPage();
});
afterAll(() => whole?.close());

it('the tip’s rehearsal opens beside the app and is walked by keyboard, offline, without a trace', async () => {
  await crm.goto(whole.stage.sandbox.crmUrl);
  const overlay = await Overlay.on(crm);
  await overlay.click('button', /^Tip: /, 30_000);
  const kept = async () => (await ask(panel, 'panel.proof', {})).stores;
  await overlay.find('button', /Try it without touching anything/);
  const before = JSON.stringify(await kept());
  const opened = whole.browser.context.waitForEvent('page');
  await overlay.click('button', /Try it without touching anything/);
  const rehearsal = await opened;
  await rehearsal.waitForURL(/rehearse\.html/);
  await rehearsal.getByText('Step 1 of 3').waitFor();
  await whole.browser.context.setOffline(true);

  await rehearsal.getByRole('button', { name: 'Contacts' }).first().focus();
  await rehearsal.keyboard.press('Enter');
  await rehearsal.getByText('It opens the list of contacts. Here nothing happened.').waitFor();
  for (const name of ['Create task', 'Description', 'Save']) {
    await rehearsal.getByRole('button', { name }).first().focus();
    await rehearsal.keyboard.press('Enter');
  }
  await rehearsal.getByText('You have walked it once').waitFor();
  await whole.browser.context.setOffline(false);
  await rehearsal.close();
  expect(JSON.stringify(await kept())).toBe(before);
  // The real app is as it was.
  expect(await crm.getByRole('dialog').count()).toBe(0);
});

it('the board’s forecast is worked on the sums that stand on it, and stays on that page', async () => {
  await crm.goto(`${whole.stage.sandbox.crmUrl}#/deals`);
  await crm.getByText('Opportunity', { exact: true }).waitFor();
  const page = await openSurface(whole.browser, 'explain.html#number=atomic-crm/change/deals-on-the-board');
  const shown = (name: string) => page.getByLabel(name, { exact: true });
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Read the page again' }).click();
      return shown('Won').inputValue();
    })
    .toMatch(/^\d/);
  const column = async (name: string) =>
    (
      await crm
        .locator('main h6', { hasText: new RegExp(`^${name}$`) })
        .locator('xpath=..')
        .innerText()
    ).split('\n')[1]!;
  const thousands = async (name: string) => Math.round(parseFloat((await column(name)).slice(1)) * 1_000);
  const [won, negotiation] = [await thousands('Won'), await thousands('In Negotiation')];
  const said = (value: number) => `$${new Intl.NumberFormat('en').format(value)}`;
  expect(await page.locator('.ways dd').first().textContent()).toBe(said(won + negotiation));
  await page
    .getByText(`Won (${said(won).slice(1)})`)
    .first()
    .waitFor();

  const everything = JSON.stringify([
    await ask(panel, 'panel.proof', {}),
    await ask(panel, 'panel.export', {}),
    await page.evaluate(() => [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ]),
  ]);
  for (const figure of [String(won), said(won).slice(1), await column('Won')])
    expect(everything).not.toContain(figure);
  await page.close();
});

it('at the amount of a deal the rep learns who sees it', async () => {
  await crm.bringToFront();
  await crm.goto(`${whole.stage.sandbox.crmUrl}#/deals`);
  await crm.getByRole('link', { name: 'New Deal' }).first().click();
  const amount = crm.getByRole('spinbutton', { name: 'Amount' });
  await amount.waitFor();
  const overlay = await Overlay.on(crm);
  await expect
    .poll(async () => {
      await crm.getByRole('textbox', { name: 'Deal name' }).click();
      await amount.click();
      return (await overlay.heard()).some(({ name }) => name === 'Who sees this?');
    })
    .toBe(true);
  await overlay.click('button', /^Who sees this\?$/);
  await overlay.find('dialog', /Who sees what I enter in “Amount of a deal”/);
  expect(await overlay.text()).toContain('Until the deal is archived.');
});
