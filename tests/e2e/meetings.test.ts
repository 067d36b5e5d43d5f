import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSurface } from '../../demo/journey/browser';
import { Overlay } from '../../demo/journey/overlay';
import { ask, until } from '../../demo/journey/steps';
import { helpWords } from '../../utils/i18n/help';
import { panelWords } from '../../utils/i18n/panel';
import { aWhole, type Whole } from './a-stage';

const SOON = { timeout: 30_000 };
const help = helpWords.en;
const words = panelWords.en;

let whole: Whole;
let crm: Page;
let meeting: Page;
let panel: Page;
beforeAll(async () => {
  whole = await aWhole();
  const { context } = whole.browser;
  crm = context.pages()[0]!;
  panel = await openSurface(whole.browser, 'sidepanel.html');
  await until('the packs are here', async () => (await ask(panel, 'panel.state', {})).packs.length > 1);
  await crm.bringToFront();
  await crm.goto(whole.stage.sandbox.crmUrl);
  meeting = await context.newPage();
});
afterAll(() => whole?.close());

const state = () => ask(panel, 'panel.state', {});
const join = () => meeting.getByRole('button', { name: 'Join Call' });
const hangUp = () => meeting.locator('a').filter({ hasText: 'Hang Up' });

/** The rep goes to the meeting room's door and stands there. */
async function goToTheDoor(): Promise<void> {
  await meeting.bringToFront();
  await meeting.goto(`${whole.stage.sandbox.meetUrl}call/customer`);
  await meeting.getByRole('textbox', { name: 'Nickname' }).fill('Rep');
}

async function goIn(): Promise<void> {
  await meeting.bringToFront();
  await join().click();
  await hangUp().waitFor();
  await expect.poll(async () => (await state()).inCall, SOON).toBe(true);
}

async function hangUpNow(): Promise<void> {
  await meeting.bringToFront();
  await hangUp().click();
  await join().waitFor();
  await expect.poll(async () => (await state()).inCall, SOON).toBe(false);
}

it('before a call nothing of it stands in the panel; once the rep wants it, what the customer meets does', async () => {
  await goToTheDoor();
  expect((await state()).lobby).toBeNull();
  await panel.bringToFront();
  await panel.getByRole('link', { name: words.views.settings }).click();
  await panel.getByRole('switch', { name: words.lobbyWish }).click();
  await expect.poll(async () => (await state()).lobby?.steps.length, SOON).toBe(3);

  await panel.getByRole('link', { name: words.views.today }).click();
  await panel.getByRole('heading', { name: words.customerSees }).waitFor();
  await panel.getByText('there is no waiting room').waitFor();
  await panel.getByText(words.checkLight).waitFor();
  await whole.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: words.copySteps }).click();
  await panel.getByText(words.stepsCopied).waitFor();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(3);
  expect(copied).toMatch(/^1\. Open the link/);
});

it('from joining to leaving there is silence, in the other tab too; what stood there comes back afterwards', async () => {
  await crm.bringToFront();
  const overlay = await Overlay.on(crm);
  await overlay.find('button', /./, SOON.timeout);
  await goIn();
  expect((await state()).lobby).toBeNull();
  await crm.bringToFront();
  await until('the other tab is silent', () => overlay.silent());
  expect(await (await Overlay.on(meeting)).heard()).toEqual([]);
  await panel.bringToFront();
  await panel.getByText(words.inCall).waitFor();
  expect((await state()).afterCall).toBeNull();

  await hangUpNow();
  await crm.bringToFront();
  await overlay.find('button', /./, SOON.timeout);
});

it('after the call one question; its answer leaves by Send and without a name', async () => {
  await panel.bringToFront();
  await panel.getByRole('heading', { name: help.afterCall }).waitFor();
  await panel.getByRole('button', { name: help.verdicts.partly, exact: true }).click();
  await expect
    .poll(async () => (await ask(panel, 'panel.draft', {}))?.request.verdict, SOON)
    .toEqual({ customer: 'partly' });
  const answered = panel.getByRole('radio', { name: help.verdicts.partly });
  await answered.waitFor();
  expect([await answered.count(), await answered.isChecked()]).toEqual([1, true]);
  expect(
    (await ask(panel, 'panel.proof', {})).ledger.filter(({ direction }) => direction === 'sent'),
  ).toEqual([]);

  await panel.getByRole('switch', { name: help.anonymous }).click();
  await expect.poll(async () => (await ask(panel, 'panel.draft', {}))?.request.anonymous, SOON).toBe(true);
  await panel.getByRole('button', { name: help.send, exact: true }).click();
  const sent = await until('it is sent', async () => {
    const { ledger } = await ask(panel, 'panel.proof', {});
    return ledger.find(({ direction }) => direction === 'sent')?.body;
  });
  expect(JSON.parse(sent)).toMatchObject({
    kind: 'verdict',
    anonymous: true,
    app: 'Meeting room',
    verdict: { customer: 'partly' },
  });
});

it('the next call of the same week is followed by no question, one a week later is', async () => {
  await goIn();
  await hangUpNow();
  expect((await state()).afterCall).toBeNull();
  await ask(panel, 'demo.skip', { days: 7 });
  await goIn();
  await hangUpNow();
  await expect.poll(async () => (await state()).afterCall?.title.words, SOON).toBe('Meeting room');
});
