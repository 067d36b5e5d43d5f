import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PagePlan, Showing } from '../../utils/messages/showing';
import { assembleExtension } from './assemble-extension';
import type { Logged } from './stand';
import { EMPTY, serve, step } from './stand';

interface Seen {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  radius: string;
}

const dir = mkdtempSync(join(tmpdir(), 'foothold-firefox-'));
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  await assembleExtension(dir, 'firefox');
  server = await serve();
  browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env.FOOTHOLD_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
    },
  });
  await browser.installExtension(dir);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Asks the probe that stands beside our scripts. */
const probe = <T>(asked: object): Promise<T> =>
  page.evaluate(
    detail =>
      new Promise<never>(answer => {
        addEventListener(
          'probed',
          event => answer(JSON.parse((event as CustomEvent<string>).detail) as never),
          { once: true },
        );
        dispatchEvent(new CustomEvent('probe', { detail }));
      }),
    JSON.stringify(asked),
  ) as Promise<T>;
const seen = (selector?: string) => probe<Seen | null>({ selector });
const log = async () => (await probe<{ log: Logged[] }>({ message: { read: true } })).log;
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

async function until(what: (seen: Seen | null) => boolean, because: string): Promise<Seen | null> {
  const end = Date.now() + 15_000;
  for (;;) {
    const now = await seen();
    if (what(now)) return now;
    if (Date.now() > end)
      throw new Error(`${because}: ${JSON.stringify(now)}; ${JSON.stringify(await log())}`);
    await pause(60);
  }
}
const stands = () => until(now => now !== null, 'nothing stands');
const gone = () => until(now => now === null, 'it still stands');

/** The plan is laid down on a page for which nothing is due, before the page under test is opened. */
async function open(path: string, plan: Partial<PagePlan>, next: Showing[] = []): Promise<void> {
  await page.goto(`${server.origin}/plain.html`);
  await probe({ message: { lay: { plan: { ...EMPTY, ...plan }, next } } });
  await page.goto(server.origin + path);
}
const boxOf = (selector: string) =>
  page.evaluate(selector => {
    const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
async function press(act: string): Promise<void> {
  const { x, y, width, height } = (await seen(`[data-act="${act}"]`))!;
  await page.mouse.click(x + width / 2, y + height / 2);
}
const error = async (selector: string) => {
  const [box, target] = [(await seen())!, await boxOf(selector)];
  return Math.hypot(box.x - target.x, box.y - target.y - target.height - 8);
};

it('ux 6: a step stands at its target, styled, under a strict content policy', async () => {
  await open('/strict.html', { showing: step('Log call') });
  await stands();
  await expect.poll(() => error('#log')).toBeLessThan(1);
  expect((await seen())!.radius).toBe('10px');
});

it('ux 7: hears our clicks where the page traps focus and logs keys, and the page hears nothing', async () => {
  await open('/trap.html', { showing: step('Log call', { n: 2 }) });
  await stands();
  await page.click('#field');
  await page.evaluate(() => void (window as never as { heard: string[] }).heard.splice(0));
  await press('not now');
  await until(now => !now?.text.includes('Select'), 'the card does not close');
  const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard);
  expect(heard.filter(each => /down|up|click|focus|blur|key/.test(each))).toEqual([]);
  expect(
    await page.evaluate(() => [
      document.activeElement?.id,
      (window as never as { outside?: number }).outside,
    ]),
  ).toEqual(['field', undefined]);
  await expect.poll(async () => (await log()).some(each => each.send.act === 'not now')).toBe(true);
});

it('ux 3: follows through nested scrollers under a transform, by measuring where CSS places it wrong', async () => {
  await open('/awkward.html', { showing: step('Nested thing') });
  await stands();
  await expect.poll(() => error('#nested')).toBeLessThan(1.5);
  await page.evaluate(() => (document.querySelector('.outer')!.scrollTop = 60));
  await expect.poll(() => error('#nested')).toBeLessThan(1.5);
});

it('ux 18: hides with a hidden or removed target and comes back with it', async () => {
  await open('/plain.html', { showing: step('Log call') });
  await stands();
  await page.evaluate(() => (document.getElementById('log')!.style.display = 'none'));
  await gone();
  await page.evaluate(() => document.getElementById('log')!.removeAttribute('style'));
  await stands();
  await page.evaluate(() => window.scrollTo(0, 900));
  await gone();
  await page.evaluate(() => window.scrollTo(0, 0));
  await stands();
});

it('ux 10: is silent outside a modal dialog, and alive inside one', async () => {
  await open('/layers.html', { showing: step('Log call') });
  await stands();
  await page.evaluate(() => (document.getElementById('outer') as HTMLDialogElement).showModal());
  await gone();
  await page.evaluate(() => (document.getElementById('outer') as HTMLDialogElement).close());
  await stands();
  await open('/layers.html', { showing: step('Save deal', { n: 2 }) });
  await page.evaluate(() => (document.getElementById('outer') as HTMLDialogElement).showModal());
  await stands();
  await press('not now');
  await until(now => !now?.text.includes('Select'), 'the button is dead');
});

it('ux 20: advances on the rep’s own click', async () => {
  await open('/plain.html', { showing: step('Log call') }, [step('Other thing', { n: 2 })]);
  await stands();
  await page.evaluate(() => document.getElementById('log')!.click());
  await press('reason');
  await expect.poll(async () => (await log()).map(each => each.call)).toContain('page.reason');
  expect((await log()).filter(each => each.call === 'page.stepped')).toEqual([]);
  await page.click('#log');
  await until(now => now?.text.includes('Other thing') ?? false, 'it does not advance');
});

it('an act goes along to the next document, which tells its result', async () => {
  const signals = [
    {
      feature: 'demo/deals',
      signal: {
        after: { on: 'click', at: { v: 1, role: 'button', name: 'Save deal' } },
        result: { on: 'appears', at: { v: 1, role: 'status', name: 'Deal saved' } },
        within: 60,
      },
    },
  ] satisfies PagePlan['signals'];
  const begun: PagePlan['begun'] = [{ feature: 'demo/deals', nth: 0, left: 60_000 }];
  const answered = [{ token: 'answer', anchor: { v: 1 as const, role: 'button', name: 'Other thing' } }];
  const sent = async (call: string) =>
    (await log()).filter(each => each.call === call).map(({ send }) => send);
  await open('/form.html', { signals, begun, answered });
  // The plan is followed once the mark is drawn.
  await stands();
  await page.click('#save');
  await page.waitForFunction(() => location.pathname === '/saved.html');
  await expect.poll(() => sent('page.used')).toEqual([{ feature: 'demo/deals' }]);
  expect(await sent('page.left')).toEqual([
    { begun: [{ feature: 'demo/deals', nth: 0, left: expect.any(Number) }] },
  ]);
});
