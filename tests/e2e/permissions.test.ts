import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from '../../demo/journey/driver';
import type { Stage } from '../../demo/journey/stage';
import { until } from '../../demo/journey/steps';
import { aDriven } from './played';

const DOT = /^Tip: /;

/** As it is published: no host is granted at install. */
function withoutHosts(extension: string): void {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [] }));
}

describe.each(['chrome', 'firefox'] as const)('what a rep allows, in real %s', name => {
  let stage: Stage;
  let driver: Driver;
  let settings: Tab;
  let crm: Tab;
  let close: (() => Promise<void>) | undefined;
  const button = (label: string) => ({ role: 'button', name: label });
  const origins = () => settings.run<string[]>('return (await chrome.permissions.getAll()).origins;');
  const registered = () =>
    settings.run<string[]>(
      `return (await chrome.scripting.getRegisteredContentScripts()).flatMap(each => each.matches);`,
    );

  beforeAll(async () => {
    ({ stage, driver, close } = await aDriven(name, withoutHosts));
    settings = await driver.surface('welcome.html');
    crm = driver.first;
  });
  afterAll(() => close?.());

  it('is nothing at first: no site is granted and no script of ours is anywhere', async () => {
    await settings.find(button('Allow crm.localhost'), 30_000);
    await settings.find(button('Allow meet.localhost'));
    await settings.find({ words: 'no other page' });
    expect(await origins()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  it('is one site and not the other: there a tip comes up, in the other nothing runs', async () => {
    await crm.goto(stage.sandbox.crmUrl);
    await driver.allow('http://crm.localhost/*');
    await settings.front();
    await settings.click(button('Allow crm.localhost'));
    await settings.find(button('Take back crm.localhost'));
    await settings.find(button('Allow meet.localhost'));
    expect(await origins()).toEqual(['http://crm.localhost/*']);
    expect(new Set(await registered())).toEqual(new Set(['http://crm.localhost/*']));
    // The tab was open before: it is coached without a reload.
    await crm.front();
    await (await crm.overlay()).find('button', DOT, 30_000);
  });

  it('ends with one press: what stands goes at once, and no script is left for the next page', async () => {
    await settings.front();
    await settings.click(button('Take back crm.localhost'));
    await settings.find(button('Allow crm.localhost'));
    expect(await origins()).toEqual([]);
    await until('no script is registered', async () => (await registered()).length === 0);
    expect(await (await crm.overlay()).silent()).toBe(true);
  });
});
