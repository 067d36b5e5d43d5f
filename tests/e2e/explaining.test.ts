import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
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
