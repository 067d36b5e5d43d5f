import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../demo/journey/driver';
import type { Stage } from '../../demo/journey/stage';
import { until } from '../../demo/journey/steps';
import { aDriven } from './played';

const AMOUNT = { role: 'spinbutton', name: 'Amount' };

describe.each(['chrome', 'firefox'] as const)('on the real sales app, in real %s', name => {
  let stage: Stage;
  let driver: Driver;
  let crm: Tab;
  let panel: Tab;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    ({ stage, driver, close } = await aDriven(name));
    crm = driver.first;
    panel = await driver.surface('sidepanel.html');
    await until('the packs have come', async () => (await panel.ask('panel.state', {})).packs.length > 0);
  });
  afterAll(() => close?.());

  it('the tip’s rehearsal opens beside the app and is walked by keyboard, offline, without a trace', async () => {
    await crm.front();
    await crm.goto(stage.sandbox.crmUrl);
    const overlay = await crm.overlay();
    await overlay.click('button', /^Tip: /, 30_000);
    const kept = async () => JSON.stringify((await panel.ask('panel.proof', {})).stores);
    const offer = /Try it without touching anything/;
    await overlay.find('button', offer);
    const before = await kept();
    const rehearsal = await driver.opened(() => overlay.click('button', offer));
    await rehearsal.find({ words: 'Step 1 of 3', first: true });
    expect(await rehearsal.url()).toContain('/rehearse.html');
    await driver.offline(true);
    const press = async (button: string) => {
      await rehearsal.focus({ role: 'button', name: button, first: true });
      await rehearsal.press('Enter');
    };
    await press('Contacts');
    await rehearsal.find({ words: 'It opens the list of contacts. Here nothing happened.' });
    for (const button of ['Create task', 'Description', 'Save']) await press(button);
    await rehearsal.find({ words: 'You have walked it once', first: true });
    await driver.offline(false);
    await rehearsal.close();
    expect(await kept()).toBe(before);
    // The real app is as it was.
    expect(await crm.has({ role: 'dialog' })).toBe(false);
  });

  it('at the amount of a deal the rep learns who sees it', async () => {
    await crm.front();
    await crm.goto(`${stage.sandbox.crmUrl}#/deals`);
    await crm.click({ role: 'link', name: 'New Deal', first: true });
    await crm.find(AMOUNT);
    const overlay = await crm.overlay();
    await expect
      .poll(async () => {
        await crm.click({ role: 'textbox', name: 'Deal name' });
        await crm.click(AMOUNT);
        return (await overlay.heard()).map(each => each.name);
      })
      .toContain('Who sees this?');
    await overlay.click('button', /^Who sees this\?$/);
    await overlay.find('dialog', /Who sees what I enter in “Amount of a deal”/);
    expect(await overlay.text()).toContain('Until the deal is archived.');
  });
});
