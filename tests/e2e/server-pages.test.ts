import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../demo/journey/driver';
import { until } from '../../demo/journey/steps';
import { startServerApp, type ServerApp } from './a-server-app';
import { overlayWords } from '../../utils/i18n/overlay';
import { aDriven } from './played';

const PACK = 'atomic-crm';
const FEATURE = {
  id: 'signature',
  app: 'crm',
  title: { en: 'Your signature', sv: 'Din signatur' },
  purpose: { en: 'Customers see who writes.', sv: 'Kunder ser vem som skriver.' },
  value: 1,
  success: [
    {
      after: { on: 'click', at: { v: 1, role: 'button', name: 'Save' } },
      result: { on: 'appears', at: { v: 1, role: 'status', name: 'Signature saved' } },
      within: 60,
    },
  ],
};
/** Its badge says that the page has its plan. */
const FIELD = {
  id: 'search',
  app: 'crm',
  title: { en: 'Search', sv: 'Sök' },
  anchor: { v: 1, role: 'textbox', name: 'Search', id: 'search' },
  audience: {},
  owner: 'Ada',
  review: '2036-03-01',
};

let app: ServerApp;
let driven: Awaited<ReturnType<typeof aDriven>>;
let panel: Tab;
let tab: Tab;
beforeAll(async () => {
  app = await startServerApp();
  driven = await aDriven('chrome');
  const more = join(driven.folder, 'more');
  mkdirSync(more);
  for (const [file, one] of [
    ['features.json', FEATURE],
    ['fields.json', FIELD],
  ] as const) {
    const list = JSON.parse(readFileSync(join('packs', PACK, file), 'utf8')) as object[];
    writeFileSync(join(more, file), JSON.stringify([...list, one]));
  }
  await driven.stage.publish(PACK, 2, [more]);
  panel = await driven.driver.surface('sidepanel.html');
  await until('the pack has come', async () => {
    await panel.ask('panel.refresh', {});
    const { packs } = await panel.ask('panel.state', {});
    return packs.some(({ id, serial }) => id === PACK && serial === 2);
  });
  tab = await driven.driver.newTab();
});
afterAll(async () => {
  await driven?.close();
  await app?.stop();
});

const open = (path: string) => tab.goto(`http://crm.localhost:${app.port}${path}`);

/** The page has its plan, and has been looked at. */
async function isWatched(): Promise<void> {
  await tab.focus({ role: 'textbox', name: 'Search' });
  await (await tab.overlay()).find('button', new RegExp(overlayWords.en.whoSees), 30_000);
}

const SAVED = { words: 'Signature saved' };

async function saves(signature: string): Promise<void> {
  await open('/form');
  await isWatched();
  await tab.focus({ role: 'textbox', name: 'Signature' });
  if (signature) await tab.type(signature);
  await tab.click({ role: 'button', name: 'Save' });
  await tab.find(SAVED);
  await isWatched();
}

/** A day on, so that none hides behind another within the same minute. */
async function uses(): Promise<number> {
  const { json } = await panel.ask('panel.export', {});
  const { stores } = JSON.parse(json) as { stores: { outcomes: { feature: string; kind: string }[] } };
  await panel.ask('demo.skip', { days: 1 });
  return stores.outcomes.filter(
    ({ feature, kind }) => feature === `${PACK}/${FEATURE.id}` && kind === 'success',
  ).length;
}

it('ux 37: what was saved is a use when the next page says so, on a server’s own pages', async () => {
  await tab.front();
  await saves('');
  expect(await uses(), 'the server refused it').toBe(0);
  await saves('Ada');
  await until('it is counted', async () => (await uses()) === 1);
  await tab.reload();
  await isWatched();
  expect(await uses(), 'the same page once more').toBe(1);
  await open('/settings');
  await isWatched();
  expect(await uses(), 'it is only looked at').toBe(1);
});
