import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Rig, Seen } from './both-browsers';
import { createRig } from './both-browsers';
import { buildLightning } from './lightning/build-lightning';
import { step, tip } from './stand';

const stands = async (rig: Rig): Promise<Seen> => {
  await expect.poll(() => rig.seen(), { message: 'nothing stands' }).not.toBeNull();
  return (await rig.seen())!;
};
const isGone = (rig: Rig) => expect.poll(() => rig.seen(), { message: 'it still stands' }).toBeNull();
/** Eight pixels under what `find` gives, edge to edge. */
const standsAt = (rig: Rig, find: string) =>
  expect
    .poll(
      async () => {
        const [card, target] = [await rig.seen(), await rig.boxOf(find)];
        return card && [card.x - target.x, card.y - target.y - target.height].map(Math.round);
      },
      { message: 'it stands elsewhere' },
    )
    .toEqual([0, 8]);
const steppedBy = async (rig: Rig, find: string) => {
  await rig.click(find);
  await expect.poll(() => rig.calls('page.stepped'), { message: 'it does not advance' }).toHaveLength(1);
};
const byId = (id: string) => `document.getElementById('${id}')`;
const frame = (inner = '') => `${byId('frame')}.contentDocument${inner}`;
const framed = `${frame()}.getElementById('framed')`;
/** Our elements in all documents that the page reaches. */
const ours = (rig: Rig, document: string) =>
  rig.page.evaluate(`${document}.querySelectorAll('foothold-card, foothold-status').length`);

/** In a frame: stands at its target, drawn by the frame; the act in it counts. */
const framesWith =
  (query: string, target = framed, document = frame()) =>
  async (rig: Rig) => {
    await rig.open(`/frames.html?${query}`, { showing: step('Log call') }, [step('Elsewhere', { n: 2 })]);
    await stands(rig);
    await standsAt(rig, target);
    expect(await ours(rig, document)).toBeGreaterThan(0);
    await steppedBy(rig, target);
  };

/** In a frame that is not reached: the page has been looked at, and nothing stands anywhere. */
const silentWith = (query: string) => async (rig: Rig) => {
  await rig.open(`/frames.html?${query}`, {
    showing: step('Log call'),
    call: [{ v: 1, role: 'heading', name: 'Deals' }],
  });
  await expect.poll(() => rig.calls('page.call')).toHaveLength(1);
  expect(await rig.seen()).toBeNull();
  expect(rig.faults).toEqual([]);
};

const inRoots = (kind: string) => async (rig: Rig) => {
  await rig.open(`/roots.html?${kind}`, { showing: step('Log call') }, [step('Elsewhere', { n: 2 })]);
  await stands(rig);
  await standsAt(rig, 'target');
  await steppedBy(rig, 'target');
};

const CASES: Record<string, (rig: Rig) => Promise<void>> = {
  async 'late rendering'(rig) {
    await rig.open('/late.html', { showing: step('Log call') });
    await stands(rig);
    await standsAt(rig, byId('log'));
  },

  async 'a virtual list that recycles its rows'(rig) {
    await rig.open('/virtual.html', { showing: step('Open Bravo') });
    await stands(rig);
    const scroll = (to: number) => rig.page.evaluate(`list.scrollTop = ${to}`);
    await scroll(120);
    await isGone(rig);
    await scroll(0);
    await stands(rig);
    const bravo = `[...document.querySelectorAll('button')].find(each => each.textContent === 'Open Bravo')`;
    await standsAt(rig, bravo);
  },

  async 'an app that wipes its body'(rig) {
    await rig.open('/wipes.html', { showing: step('Log call') });
    await stands(rig);
    await rig.page.evaluate('draw(); setTimeout(draw, 100)');
    await rig.page.waitForFunction('times === 3');
    await stands(rig);
    await standsAt(rig, byId('log'));
  },

  async 'route by hash'(rig) {
    await rig.open('/hash.html', { showing: step('Log call') });
    await stands(rig);
    await rig.click(byId('tasks'));
    await isGone(rig);
    await expect.poll(() => rig.calls('page.arrived')).toHaveLength(2);
    await rig.click(byId('deals'));
    await stands(rig);
    await standsAt(rig, byId('log'));
  },

  'a frame of the same origin': framesWith('src=/framed.html'),
  'a frame of srcdoc': framesWith('srcdoc'),
  'a frame of about:blank': framesWith('blank'),
  'frames in frames': framesWith(
    'nested',
    `${frame()}.getElementById('frame').contentDocument.getElementById('framed')`,
    `${frame()}.getElementById('frame').contentDocument`,
  ),

  async 'a frame whose page listens to everything'(rig) {
    await rig.open('/frames.html?src=/framed.html', { showing: step('Log call') });
    await stands(rig);
    await rig.press('help');
    await expect.poll(() => rig.calls('page.help')).toHaveLength(1);
    const [{ capture } = {}] = await rig.calls('page.help');
    expect(capture).toMatchObject({ element: { role: 'button', name: 'Log call' } });
    await rig.press('not now');
    await expect.poll(() => rig.calls('page.acted')).toHaveLength(1);
    expect(await rig.page.evaluate(`${frame('.defaultView')}.heard`)).toEqual([]);
  },

  async 'a frame that loads another page'(rig) {
    await rig.open('/frames.html?src=/framed.html', { showing: step('Log call') });
    await stands(rig);
    await rig.page.evaluate(`${byId('frame')}.src = '/hash.html#/tasks'`);
    await isGone(rig);
    await rig.page.evaluate(`${byId('frame')}.src = '/wipes.html'`);
    await stands(rig);
    await standsAt(rig, `${frame()}.getElementById('log')`);
  },

  'a frame of another origin': rig =>
    silentWith(`src=${rig.origin.replace('127.0.0.1', 'localhost')}/framed.html`)(rig),
  'a sandboxed frame': silentWith('sandbox'),

  async 'a frame as small as a stamp'(rig) {
    await rig.open('/frames.html?stamp', {
      showing: tip('Log call'),
      answered: [{ token: 'answer', anchor: { v: 1, role: 'heading', name: 'Deals' } }],
    });
    // The mark waits for the same good moment as the tip.
    expect((await stands(rig)).height).toBeLessThan(60);
    expect(await ours(rig, frame())).toBe(0);
    expect(await rig.calls('page.shown')).toEqual([]);
    await rig.page.evaluate(`${byId('frame')}.style.cssText = 'width: 600px; height: 420px'`);
    await expect.poll(() => rig.calls('page.shown'), { message: 'it grew in vain' }).toHaveLength(1);
    expect(await ours(rig, frame())).toBeGreaterThan(0);
  },

  'an open shadow root': inRoots('open'),
  'a closed shadow root': inRoots('closed'),
  'roots in roots, one of them closed': inRoots('nested'),
  'a closed root that comes late, without a change of the page': inRoots('late'),

  async 'a Lightning component under synthetic shadow'(rig) {
    await rig.open('/lightning.html', {
      showing: step('Log call', {
        advance: { on: 'appears', at: { v: 1, role: 'status', name: 'Call logged' } },
      }),
    });
    await stands(rig);
    // The page's own queries end at each component.
    const inside = (name: string) => `.querySelector('${name}').shadowRoot`;
    const target = `document${inside('x-deal')}${inside('x-actions')}.querySelector('button')`;
    await standsAt(rig, target);
    await steppedBy(rig, target);
  },

  async 'a shape in SVG'(rig) {
    await rig.open('/awkward.html', { showing: step('Quarter chart') });
    await stands(rig);
    await standsAt(rig, byId('bar'));
    await rig.page.evaluate(`document.scrollingElement.scrollTop = 60`);
    await standsAt(rig, byId('bar'));
  },

  async 'a target, and a wrapper around it, that draw no box of their own'(rig) {
    await rig.open('/awkward.html', { showing: step('Wrapped thing') });
    await stands(rig);
    await rig.page.evaluate(`${byId('wrap')}.style.display = 'contents'`);
    await standsAt(rig, byId('inside'));
    await rig.page.evaluate(`${byId('inside')}.style.display = 'contents'`);
    await isGone(rig);
    await rig.page.evaluate(`${byId('inside')}.removeAttribute('style')`);
    await standsAt(rig, byId('inside'));
  },

  async 'a modal dialog'(rig) {
    await rig.open('/modal.html', { showing: step('Save deal') });
    await rig.page.evaluate('dialog.showModal()');
    await stands(rig);
    await standsAt(rig, byId('save'));
    await rig.press('not now');
    await expect.poll(() => rig.calls('page.acted')).toHaveLength(1);
    expect(await rig.page.evaluate('dialog.open')).toBe(true);
  },

  async fullscreen(rig) {
    await rig.open('/modal.html', { showing: step('Log call') });
    await stands(rig);
    await rig.click(byId('full'));
    await rig.page.waitForFunction('document.fullscreenElement !== null');
    await isGone(rig);
    await rig.page.evaluate('document.exitFullscreen()');
    await stands(rig);
  },

  async print(rig) {
    await rig.open('/plain.html', { showing: step('Log call') });
    await stands(rig);
    const withCard = (await rig.page.pdf()).length;
    await rig.page.evaluate(`document.querySelectorAll('foothold-card').forEach(each => each.remove())`);
    const without = (await rig.page.pdf()).length;
    expect(Math.abs(withCard - without)).toBeLessThan(200);
  },

  async 'zoom of 400 %'(rig) {
    await rig.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    try {
      await rig.open('/plain.html', { showing: step('Log call') });
      const width = await rig.page.evaluate('document.documentElement.scrollWidth');
      const card = await stands(rig);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(320);
      expect(card.height).toBeLessThanOrEqual(256);
      expect(await rig.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    } finally {
      await rig.page.setViewport({ width: 1000, height: 700 });
    }
  },

  async 'right to left'(rig) {
    const arabic = step('سجل المكالمة');
    await rig.open('/rtl.html', { showing: arabic });
    await stands(rig);
    const [card, target] = [await stands(rig), await rig.boxOf(byId('log'))];
    expect(Math.round(card.x + card.width)).toBe(Math.round(target.x + target.width));
    expect(Math.round(card.y - target.y - target.height)).toBe(8);
  },
};

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const outcomes = new Map<string, string>();

/** What stands at the end of `npm test`: page by browser. */
afterAll(() => {
  const wide = Math.max(...Object.keys(CASES).map(({ length }) => length)) + 2;
  const rows = Object.keys(CASES).map(
    page =>
      page.padEnd(wide) +
      BROWSERS.map(name => (outcomes.get(`${name} ${page}`) ?? 'not run').padEnd(10)).join(''),
  );
  console.log(
    ['awkward page'.padEnd(wide) + BROWSERS.map(name => name.padEnd(10)).join(''), ...rows].join('\n'),
  );
});

beforeAll(buildLightning);

describe.each(BROWSERS)('in %s a card stands at its target, or not at all, on', browser => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await createRig(browser);
  });
  afterAll(() => rig?.close());

  it.each(Object.keys(CASES))('%s', async page => {
    outcomes.set(`${browser} ${page}`, 'FAILED');
    await CASES[page]!(rig);
    outcomes.set(`${browser} ${page}`, 'holds');
  });
});
