import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS } from '../../cli/chromium-flags';
import { type OpenBrowser, openChromium, openSurface } from '../../demo/journey/browser';
import { ask } from '../../demo/journey/steps';
import { assemblePack } from '../../utils/core/packs/source-format';
import { coachedExtension } from '../apps/coached-extension';
import { CHROMIUM } from '../e2e/a-stage';
import { Overlay, painted, serve } from './stand';

const en = (words: string) => ({ en: words, sv: words });
const at = (role: string, name: string) => ({ v: 1, role, name });
const [newDeal, tasks, saveTask] = [at('button', 'New deal'), at('link', 'Tasks'), at('button', 'Save task')];
const owned = { owner: 'Sales operations', review: '2030-01-31' };
const onClick = (where: object) => ({ on: 'click', at: where });

/** A champion's pack for the seeded page: a tip with its change and its walkthrough. */
const PACK: Record<string, unknown> = {
  'pack.json': {
    id: 'seeded',
    title: en('The small sales app'),
    owner: owned.owner,
    apps: [{ id: 'app', title: en('Sales app'), kind: 'crm', addresses: ['http://seeded.localhost/*'] }],
  },
  'features.json': [
    {
      id: 'task.plan',
      app: 'app',
      title: en('Plan a task'),
      purpose: en('The customer gets the call you promised.'),
      value: 5,
      success: [{ after: onClick(tasks), result: { on: 'appears', at: at('button', 'Save task') } }],
    },
  ],
  'tips.json': [
    {
      id: 'plan',
      feature: 'task.plan',
      title: en('Plan the next step'),
      body: en('A deal without a task is forgotten.'),
      anchor: newDeal,
      walkthrough: 'plan-a-task',
      change: 'tasks',
      ...owned,
    },
  ],
  'changes.json': [
    {
      id: 'tasks',
      feature: 'task.plan',
      title: en('Tasks have a page'),
      release: 1,
      lands: '2026-03-02',
      anchor: newDeal,
      before: en('Tasks stood in mails.'),
      now: en('Tasks stand here.'),
      why: en('When somebody was ill, nobody saw them.'),
      worries: [],
      ...owned,
    },
  ],
  'walkthroughs.json': [
    {
      id: 'plan-a-task',
      feature: 'task.plan',
      title: en('Plan a task'),
      steps: [
        {
          id: 'go',
          title: en('Open the tasks'),
          body: en('They have a page of their own.'),
          anchor: tasks,
          advance: onClick(tasks),
          fallback: en('It stands at the top.'),
        },
        {
          id: 'save',
          title: en('Save the task'),
          body: en('Write what you promised, then save.'),
          anchor: saveTask,
          advance: onClick(saveTask),
          fallback: en('Open Tasks first.'),
        },
      ],
      ...owned,
    },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'foothold-equality-'));
let server: Awaited<ReturnType<typeof serve>>;
let coached: OpenBrowser;
let bare: Browser;
beforeAll(async () => {
  server = await serve();
  const pack = assemblePack(
    Object.fromEntries(Object.entries(PACK).map(([file, value]) => [file, JSON.stringify(value)])),
  );
  if (!pack.ok) throw new Error(JSON.stringify(pack.findings));
  coached = await openChromium(CHROMIUM, await coachedExtension(folder, [pack.pack]), { headless: true });
  bare = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS] });
});
afterAll(async () => {
  await bare?.close();
  await coached?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
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
  /** What the rep does on the page; the same in both runs. */
  act?(page: Page): Promise<unknown>;
  /** What the rep does on our card, and awaits there, before the state is read. */
  on?(overlay: Overlay): Promise<unknown>;
}

const says = (overlay: Overlay, words: string) =>
  overlay.until(text => text?.includes(words) ?? false, `“${words}” is not said`);
const pressed = async (overlay: Overlay, act: string, words: string) => {
  await expect.poll(() => overlay.box(`[data-act="${act}"]`)).not.toBeNull();
  await overlay.press(act);
  await says(overlay, words);
};
/** What the browser's own shortcut does, which no test can press. */
const shortcut = async () =>
  (await coached.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab!.id!, { foothold: 1, call: 'tab.focus', send: {} });
  });
const isInside = (overlay: Overlay) => overlay.run<boolean>('return root.activeElement !== null');

const JOURNEY: Stop[] = [
  { name: 'arrives, and a dot stands', on: overlay => overlay.stands() },
  { name: 'opens the tip', on: overlay => pressed(overlay, 'open', 'A deal without a task') },
  { name: 'asks why it changed', on: overlay => pressed(overlay, 'why this changed', 'nobody saw them') },
  { name: 'goes back to the tip', on: overlay => pressed(overlay, 'back', 'A deal without a task') },
  {
    name: 'scrolls until the card is gone',
    act: page => page.evaluate(() => window.scrollTo(0, 300)),
    on: overlay => overlay.gone(),
  },
  {
    name: 'scrolls back to it',
    act: page => page.evaluate(() => window.scrollTo(0, 0)),
    on: overlay => overlay.stands(),
  },
  {
    name: 'opens a dialog',
    act: page => page.locator('li button').first().click(),
    on: overlay => overlay.gone(),
  },
  {
    name: 'answers it, and the page is drawn anew',
    act: page => page.locator('#yes').click(),
    on: overlay => overlay.stands(),
  },
  {
    name: 'makes a deal, and what was opened stays open',
    act: page => page.locator('#new').click(),
    on: overlay => says(overlay, 'A deal without a task'),
  },
  { name: 'is shown how', on: overlay => pressed(overlay, 'show me', 'Step 1 of 2') },
  {
    name: 'goes to the tasks',
    act: page => page.locator('#to-tasks').click(),
    on: overlay => says(overlay, 'Step 2 of 2'),
  },
  { name: 'types a task', act: page => page.locator('#task').pressSequentially('Call Anna') },
  { name: 'chooses a day', act: page => page.locator('#due').selectOption('tomorrow') },
  {
    name: 'goes into the card and back',
    act: page => page.locator('#task').focus(),
    on: async overlay => {
      await shortcut();
      await expect.poll(() => isInside(overlay)).toBe(true);
      await shortcut();
      await expect.poll(() => isInside(overlay)).toBe(false);
    },
  },
  {
    name: 'saves, and the walkthrough ends',
    act: page => page.locator('#save').click(),
    on: overlay => overlay.until(text => !text?.includes('Step 2'), 'the walkthrough goes on'),
  },
  { name: 'goes back to the deals', act: page => page.goBack() },
];

/** The address is the same in both runs, so that nothing but Foothold differs. */
const address = () => `${server.origin.replace('127.0.0.1', 'seeded.localhost')}/seeded.html#/deals`;

async function journey(page: Page, foothold: boolean): Promise<string[]> {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.addInitScript(FROZEN);
  await page.goto(address());
  const overlay = await Overlay.of(page);
  const states: string[] = [];
  for (const { act, on } of JOURNEY) {
    await act?.(page);
    if (foothold) await on?.(overlay);
    await painted(page, 2);
    states.push((await page.evaluate(STATE)) as string);
  }
  return states;
}

it('ux 2: the same journey with and without Foothold leaves the page the same at every step', async () => {
  const without = await journey(await bare.newPage(), false);
  const panel = await openSurface(coached, 'sidepanel.html');
  await expect.poll(async () => (await ask(panel, 'panel.state', {})).packs.length).toBe(1);
  await panel.close();
  const withIt = await journey(await coached.context.newPage(), true);
  JOURNEY.forEach(({ name }, index) => expect(withIt[index], name).toBe(without[index]));
});
