import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Showing } from '../../utils/messages/showing';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step, tip } from './stand';

let stand: Stand;
let bare: Browser;
beforeAll(async () => {
  stand = await createStand();
  bare = await chromium.launch({
    executablePath: process.env['FOOTHOLD_CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
});
afterAll(async () => {
  await bare?.close();
  await stand?.close();
});

/** The page's own chance and clock, the same in both runs. */
const FROZEN = `{
  globalThis.begun = history.length;
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  Math.random = next;
  crypto.randomUUID = () => 'id-' + Math.floor(next() * 1e9);
  const real = Date;
  Date = class extends real { constructor(...given) { super(...(given.length ? given : [1790000000000])); } static now() { return 1790000000000; } };
}`;

/** Everything a page can tell of its own state, our elements left out. */
const STATE = `(() => {
  const write = node => {
    if (node.nodeType !== 1) return node.nodeType === 3 ? node.data : '<!' + node.nodeName + ' ' + (node.data ?? '') + '>';
    if (node.localName.startsWith('foothold-')) return '';
    const attributes = [...node.attributes].map(each => ' ' + each.name + '="' + each.value + '"').join('');
    const more = [];
    if ('value' in node) more.push('value=' + node.value);
    if ('checked' in node) more.push('checked=' + node.checked);
    if ('selectedIndex' in node) more.push('selected=' + node.selectedIndex);
    if (node.scrollTop || node.scrollLeft) more.push('scrolled=' + node.scrollTop + ',' + node.scrollLeft);
    if (node.localName === 'dialog') more.push('modal=' + node.matches(':modal'));
    const box = node.getBoundingClientRect();
    more.push([box.x, box.y, box.width, box.height].join());
    return '<' + node.localName + attributes + ' {' + more.join(' ') + '}>' + [...node.childNodes].map(write).join('') + '</>';
  };
  const focus = document.activeElement;
  return [write(document.documentElement), document.title, location.hash, history.length - begun,
    focus.localName.startsWith('foothold-') ? 'ours' : focus.localName + '#' + focus.id,
    document.styleSheets.length, document.adoptedStyleSheets.length, String(getSelection())].join('\\n');
})()`;

interface Stop {
  name: string;
  /** What the rep does; the same in both runs. */
  act(page: Page): Promise<unknown>;
  /** What Foothold shows after it; the journey goes on only when it stands. */
  shows?: Showing | 'nothing';
  /** What the rep does on our card before the state is read. */
  on?(overlay: Overlay): Promise<unknown>;
}

const link = (name: string) => ({ v: 1 as const, role: 'link', name });
const JOURNEY: Stop[] = [
  { name: 'arrives', act: async () => {}, shows: tip('New deal', { form: 'dot' }) },
  {
    name: 'opens the tip',
    act: async () => {},
    on: async overlay => {
      await overlay.press('open');
      await overlay.until(text => text?.includes('Got it') ?? false, 'the card does not open');
    },
  },
  { name: 'makes a deal', act: page => page.locator('#new').click(), on: overlay => overlay.stands() },
  { name: 'scrolls', act: page => page.evaluate(() => window.scrollTo(0, 300)) },
  { name: 'scrolls back', act: page => page.evaluate(() => window.scrollTo(0, 0)) },
  {
    name: 'begins a walkthrough',
    act: async () => {},
    shows: step('Tasks', { anchor: link('Tasks'), advance: { on: 'click', at: link('Tasks') } }),
  },
  {
    name: 'goes to the tasks',
    act: page => page.locator('#to-tasks').click(),
    shows: step('Save task', { n: 2 }),
  },
  { name: 'types a task', act: page => page.locator('#task').pressSequentially('Call Anna') },
  { name: 'chooses a day', act: page => page.locator('#due').selectOption('tomorrow') },
  {
    name: 'goes into the card and back',
    act: page => page.locator('#task').focus(),
    on: async overlay => {
      await stand.command();
      await expect.poll(() => overlay.run('return root.activeElement !== null')).toBe(true);
      await stand.command();
      await expect.poll(() => overlay.run('return root.activeElement !== null')).toBe(false);
    },
  },
  { name: 'saves', act: page => page.locator('#save').click() },
  { name: 'goes back to the deals', act: page => page.goBack(), shows: tip('New deal', { token: 'again' }) },
  {
    name: 'opens a dialog',
    act: page => page.locator('li button').first().click(),
    on: overlay => overlay.gone(),
  },
  { name: 'answers it', act: page => page.locator('#yes').click(), on: overlay => overlay.stands() },
  {
    name: 'is rid of the tip',
    act: async () => {},
    on: async overlay => {
      // The page has drawn its list anew: the card waits for its target to come back.
      await expect.poll(() => overlay.box('[data-act="close"]')).not.toBeNull();
      await overlay.press('close');
      await expect
        .poll(async () => (await stand.log()).some(each => each.send['act'] === 'close'))
        .toBe(true);
    },
  },
  { name: 'sees nothing more', act: page => painted(page, 4), shows: 'nothing' },
];

async function journey(page: Page, foothold: boolean): Promise<string[]> {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.addInitScript(FROZEN);
  if (foothold) await stand.lay({});
  await page.goto(`${stand.origin}/seeded.html#/deals`);
  const overlay = await Overlay.of(page);
  const states: string[] = [];
  for (const { act, shows, on } of JOURNEY) {
    await act(page);
    if (foothold && shows === 'nothing') await stand.push({});
    else if (foothold && shows !== undefined && shows !== 'nothing') {
      await expect
        .poll(async () => (await stand.log()).some(each => each.call === 'page.arrived'))
        .toBe(true);
      await stand.push({ showing: shows });
      await overlay.stands();
    }
    if (foothold) await on?.(overlay);
    await painted(page, 2);
    states.push((await page.evaluate(STATE)) as string);
  }
  return states;
}

it('ux 2: the same journey with and without Foothold leaves the page the same at every step', async () => {
  const without = await journey(await bare.newPage(), false);
  const page = await stand.open('/plain.html');
  const withIt = await journey(page, true);
  expect(await page.evaluate(() => document.querySelectorAll('foothold-card').length)).toBeGreaterThan(0);
  JOURNEY.forEach(({ name }, index) => expect(withIt[index], name).toBe(without[index]));
});
