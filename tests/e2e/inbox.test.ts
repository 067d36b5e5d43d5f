import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, ONLY_HERE } from '../../cli/chromium-flags';
import { startInbox, type Inbox } from '../../cli/inbox/start-inbox';
import { generateKeys } from '../../utils/core/packs/sign';
import { CHROMIUM } from './a-stage';
import { aRequest } from '../cli/a-request';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LONG = 'Kundrelationshanteringssystemsövergångsplan'.repeat(3);

/** What the pages are looked at in: both themes and languages, wide and as narrow as a window gets. */
const LOOKS: [name: string, look: BrowserContextOptions][] = [
  ['light, English', { colorScheme: 'light', locale: 'en-US', viewport: { width: 1120, height: 800 } }],
  ['dark, Swedish, 320 px', { colorScheme: 'dark', locale: 'sv-SE', viewport: { width: 320, height: 640 } }],
];

let browser: Browser;
let inbox: Inbox;
const dir = mkdtempSync(join(tmpdir(), 'foothold-inbox-'));
beforeAll(async () => {
  inbox = await startInbox({
    dataDir: dir,
    log: () => undefined,
    answersKey: await generateKeys('desk'),
  });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS, ONLY_HERE] });
});
afterAll(async () => {
  await browser?.close();
  await inbox?.stop();
  rmSync(dir, { recursive: true, force: true });
});

let sent = 0;
async function send(more: object = {}): Promise<string> {
  const id = `request-${(sent += 1)}`;
  const request = aRequest({ id, ...more });
  const taken = await fetch(new URL('/requests', inbox.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  expect(taken.status).toBe(202);
  return id;
}
const worry = (words: string, title = 'The deal board') =>
  send({ kind: 'worry', words, about: { kind: 'change', id: title.slice(0, 20), title } });

async function open(path: string, look: BrowserContextOptions = LOOKS[0]![1]): Promise<Page> {
  const page = await (await browser.newContext(look)).newPage();
  await page.goto(new URL(path, inbox.url).href);
  return page;
}

/** What axe finds or cannot decide, and whether anything scrolls sideways. */
async function faults(page: Page): Promise<string[]> {
  const { width } = page.viewportSize()!;
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  // High enough that nothing scrolls: axe measures only what lies free.
  await page.setViewportSize({ width, height: 8_000 });
  await page.evaluate(() => document.querySelectorAll('details').forEach(each => (each.open = true)));
  // The page's own policy lets no other script in: this one comes from outside of it.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    type Node = { html: string; any: { message: string }[] };
    type Axe = { run(): Promise<Record<'violations' | 'incomplete', { id: string; nodes: Node[] }[]>> };
    const { violations, incomplete } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${any[0]?.message}: ${html}`),
    );
  });
  return over > 0 ? [...found, `scrolls sideways by ${over} px`] : found;
}

/** Presses Tab until what has the focus is named so; a person would give up too. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const it = document.activeElement as HTMLInputElement | null;
      return it?.labels?.[0]?.textContent ?? it?.textContent ?? '';
    });
    if (name.test(at)) return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}

describe('the inbox in real Chromium', () => {
  it.each(LOOKS)('empty: axe finds nothing and nothing scrolls sideways (%s)', async (_, look) => {
    for (const path of ['/', '/owed']) {
      const page = await open(path, look);
      expect(await faults(page), path).toEqual([]);
      await page.context().close();
    }
  });

  it('a worry that arrives stands there at once, without a reload', async () => {
    const page = await open('/owed');
    await page.getByText('Nothing is owed').waitFor();
    await worry('My number falls');
    await page.getByRole('heading', { name: 'The deal board' }).waitFor();
    await page.context().close();
  });

  it('a day is promised and the reply is given with the keyboard alone', async () => {
    const page = await open('/owed');
    await tabTo(page, /^Promise this day$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Due /).waitFor();
    await tabTo(page, /^Write the reply$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Reply \(English\)$/);
    await page.keyboard.type('Your number stays.');
    await tabTo(page, /^Your name$/);
    await page.keyboard.type('Ada');
    await page.keyboard.press('Control+Enter');
    await page.locator('.chip.answered').waitFor();
    await page.getByText('Your number stays.').first().waitFor();
    await page.context().close();
  });

  it('what is being written stays while other things arrive, and the rest is kept live', async () => {
    await worry('Who sees it?', 'The quota');
    const page = await open('/owed');
    await page.getByText('Say what it is about in other words').click();
    await page.getByLabel('About (Swedish)').fill('Kvoten');
    await page.getByLabel('About (Swedish)').focus();
    const before = await page.locator('.waiting').textContent();
    await send({ words: 'Another question' });
    await expect.poll(() => page.locator('.waiting').textContent()).not.toBe(before);
    expect(await page.getByLabel('About (Swedish)').inputValue()).toBe('Kvoten');
    await page.getByRole('button', { name: 'Promise this day' }).click();
    await page.getByText(/^Due /).waitFor();
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page.getByRole('heading', { name: 'Kvoten' }).waitFor();
    await page.context().close();
  });

  it.each(LOOKS)('many, long words, urgent, answered: the same (%s)', async (_, look) => {
    const long = await send({
      words: `${LONG} ${'It stays empty. '.repeat(30)}`,
      scenario: LONG,
      urgent: true,
    });
    const nameless = await send({ words: '', anonymous: true, language: 'und' });
    await worry('Oro', LONG);
    await send({
      kind: 'verdict',
      words: '',
      verdict: { me: 'no', customer: 'partly' },
      app: LONG.slice(0, 100),
    });
    for (let n = 0; n < 8; n++) await send({ words: `Question ${n}` });
    for (const path of ['/', `/requests/${long}`, `/requests/${nameless}`, '/requests/nobody', '/owed']) {
      const page = await open(path, look);
      if (path.endsWith(long)) {
        await page.locator('#words').fill('At the top.');
        await page.locator('#by').fill('Ada');
        await page.locator('#publish').check();
        await page.locator('form button').first().click();
        await page.locator('blockquote').waitFor();
      }
      expect(await faults(page), path).toEqual([]);
      await page.context().close();
    }
  });
});
