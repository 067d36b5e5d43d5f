import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagePlan, Showing } from '../../utils/messages/showing';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step, tip } from './stand';

let stand: Stand;
beforeAll(async () => {
  stand = await createStand();
});
afterAll(() => stand?.close());

let page: Page;
let overlay: Overlay;
async function open(path: string, plan: Partial<PagePlan>, next: Showing[] = []): Promise<void> {
  await stand.lay(plan, next);
  page = await stand.open(path);
  overlay = await Overlay.of(page);
}
const calls = async () => (await stand.log()).map(each => each.call);
const stepped = async () => (await calls()).filter(each => each === 'page.stepped').length;
const button = (name: string) => ({ v: 1 as const, role: 'button', name });
const below = async (selector: string) => {
  const box = await overlay.box();
  const target = await page.locator(selector).boundingBox();
  return box && target && Math.round(box.y - target.y - target.height);
};

describe('coming and going', () => {
  it('ux 1: nothing is asked or drawn before the page has loaded', async () => {
    await stand.lay({ showing: step('Log call') });
    page = await stand.open('/plain.html?lay');
    // What that page still had to say is not heard any more.
    await page.goto('about:blank');
    await stand.lay({ showing: step('Log call') });
    let release = () => {};
    const held = new Promise<void>(done => (release = done));
    await page.route('**/held.png', async route => {
      await held;
      await route.fulfill({ status: 404 });
    });
    await page.route('**/held.html', route =>
      route.fulfill({ contentType: 'text/html', body: '<button>Log call</button><img src="/held.png">' }),
    );
    await page.goto(`${stand.origin}/held.html`, { waitUntil: 'domcontentloaded' });
    await painted(page, 10);
    expect(await calls()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    release();
    overlay = await Overlay.of(page);
    await overlay.stands();
    const ours = await page.evaluate(() =>
      [...document.querySelectorAll('foothold-card, foothold-status')].map(each => each.parentNode?.nodeName),
    );
    expect(ours).toEqual(['HTML', 'HTML']);
    await page.unroute('**/held.html');
    await page.unroute('**/held.png');
  });

  it('a page that writes itself anew before it has loaded is asked about all the same', async () => {
    await stand.lay({ showing: step('Log call') });
    page = await stand.open('/plain.html?lay');
    let release = () => {};
    const held = new Promise<void>(done => (release = done));
    await page.route('**/held.png', async route => {
      await held;
      await route.fulfill({ status: 404 });
    });
    await page.route('**/writes.html', route =>
      route.fulfill({ contentType: 'text/html', body: '<p>On its way</p><img src="/held.png">' }),
    );
    await page.goto(`${stand.origin}/writes.html`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><button>Log call</button>');
      document.close();
    });
    release();
    overlay = await Overlay.of(page);
    await overlay.stands();
    await page.unroute('**/writes.html');
    await page.unroute('**/held.png');
  });

  it('ux 5: what is closed cannot be seen, whatever the page says of its display', async () => {
    await open('/plain.html', { showing: tip('Log call') });
    await overlay.stands();
    await page.addStyleTag({ content: 'foothold-card, * { display: block !important }' });
    await stand.push({});
    const closed = () =>
      overlay.run<string>(
        `const place = root.querySelector('.place');
         return place.matches(':popover-open') ? 'open' : getComputedStyle(place).display;`,
      );
    await expect.poll(closed).toBe('none');
  });

  it('ux 29: what has no control leaves by itself after eight seconds, what has one stays', async () => {
    const answered = [{ token: 'answer', anchor: button('Other thing') }];
    await open('/plain.html', { showing: step('Log call', { n: 2 }), answered });
    await overlay.stands();
    await expect.poll(() => overlay.text(1)).not.toBeNull();
    await stand.lay({ answered });
    await overlay.press('done');
    await overlay.until(text => text?.includes('last step') ?? false, 'no word at the end');
    const lasted = await page.evaluate(async () => {
      const begin = performance.now();
      const shown = () =>
        document
          .elementsFromPoint(innerWidth - 40, innerHeight - 30)
          .some(each => each.localName === 'foothold-card');
      while (shown() && performance.now() - begin < 30_000) await new Promise(done => setTimeout(done, 50));
      return performance.now() - begin;
    });
    expect(lasted).toBeGreaterThan(6000);
    expect(lasted).toBeLessThan(29_000);
    expect(await overlay.text(1)).toContain('An answer');
  });
});

describe('targets in roots and frames', () => {
  it('ux 16: a target inside a shadow root gets its card, and the rep’s act in there advances', async () => {
    await open('/plain.html', { showing: step('Deep thing') }, [step('Other thing', { n: 2 })]);
    await page.evaluate(() => {
      const outer = document.createElement('div');
      outer.id = 'outer';
      document.querySelector('p')!.append(outer);
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).innerHTML = '<button id="deep"><b>Deep thing</b></button>';
    });
    await overlay.stands();
    await expect.poll(() => below('#deep')).toBe(8);
    await page.locator('#deep b').click();
    await overlay.until(text => text?.includes('Other thing') ?? false, 'it does not advance');
  });

  it('ux 16: a target inside a frame of the same app gets its card where it stands', async () => {
    await open('/plain.html', { showing: step('Framed thing') });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width:500px;height:400px;border:5px solid';
      frame.srcdoc = '<button id="framed" style="margin:40px">Framed thing</button>';
      document.querySelector('p')!.append(frame);
    });
    await overlay.stands();
    const off = async () => {
      const box = (await overlay.box())!;
      const target = (await page.frameLocator('iframe').locator('#framed').boundingBox())!;
      return Math.abs(box.y - target.y - target.height - 8) + Math.abs(box.x - target.x);
    };
    await expect.poll(off).toBeLessThan(4);
  });

  it('ux 16: a frame of 400 by 300 px draws what points into it, one that lacks a pixel either way does not', async () => {
    await open('/frames.html?stamp', {
      showing: tip('Log call'),
      answered: [{ token: 'answer', anchor: { v: 1, role: 'heading', name: 'Deals' } }],
    });
    // The mark waits for the same good moment as the tip.
    await overlay.stands();
    const ours = (width: number, height: number) =>
      page.evaluate(
        async ([width, height]) => {
          const frame = document.querySelector('iframe')!;
          const resized = new Promise(done => frame.contentWindow!.addEventListener('resize', done));
          Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
          await resized;
          return frame.contentDocument!.querySelectorAll('foothold-card').length;
        },
        [width, height] as const,
      );
    expect(await ours(399, 300)).toBe(0);
    expect(await ours(400, 299)).toBe(0);
    expect(await calls()).not.toContain('page.shown');
    expect(await ours(400, 300)).toBe(1);
    await expect.poll(calls).toContain('page.shown');
  });
});

describe('a step follows what the rep really does', () => {
  it('ux 20: typing, choosing and taking away advance a step', async () => {
    const field = { v: 1 as const, role: 'textbox', name: 'Note' };
    await open('/plain.html', { showing: step('Log call', { of: 4, advance: { on: 'input', at: field } }) }, [
      step('Log call', { token: 'b', n: 2, of: 4, advance: { on: 'change', at: field } }),
      step('Log call', { token: 'c', n: 3, of: 4, advance: { on: 'gone', at: button('Other thing') } }),
      step('Log call', { token: 'd', n: 4, of: 4 }),
    ]);
    await overlay.stands();
    await page.evaluate(() => {
      const note = document.getElementById('field') as HTMLInputElement;
      note.value = 'by script';
      note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.locator('#field').click();
    expect(await stepped()).toBe(0);
    await page.keyboard.type('a');
    await overlay.until(text => text?.includes('2 of 4') ?? false, 'typing does not advance');
    await page.keyboard.type('b');
    await page.keyboard.press('Tab');
    await overlay.until(text => text?.includes('3 of 4') ?? false, 'the change does not advance');
    await overlay.stands();
    await painted(page, 10);
    await page.evaluate(() => document.getElementById('other')!.remove());
    await overlay.until(text => text?.includes('4 of 4') ?? false, 'what went does not advance');
    expect(await stepped()).toBe(3);
  });

  it('ux 14: Done is told as done, closing as closed, Escape as not now, and a missing target as none of them', async () => {
    await open('/plain.html', { showing: step('Log call', { n: 2 }) });
    for (const [way, act] of [
      [() => overlay.press('done'), 'done'],
      [() => overlay.press('close'), 'close'],
      [() => page.keyboard.press('Escape'), 'not now'],
    ] as const) {
      await stand.lay({});
      await open('/plain.html', { showing: step('Log call', { n: 2 }) });
      await overlay.until(text => text?.includes('Select Log call') ?? false, 'nothing stands');
      await way();
      await expect
        .poll(async () => (await stand.log()).filter(each => each.call === 'page.acted').length)
        .toBe(1);
      expect((await stand.log()).find(each => each.call === 'page.acted')!.send['act']).toBe(act);
    }
  });
});

describe('said aloud', () => {
  it('ux 24: while a dialog of the page is up nothing is announced that could not be reached', async () => {
    await stand.lay({});
    page = await stand.open('/layers.html');
    overlay = await Overlay.of(page);
    await expect.poll(calls).toContain('page.arrived');
    await page.evaluate(() => (document.getElementById('outer') as HTMLDialogElement).showModal());
    await stand.push({ showing: step('Log call') });
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('foothold-status').length)).toBe(1);
    await painted(page, 30);
    expect(await overlay.announced()).toBe('');
    await page.evaluate(() => (document.getElementById('outer') as HTMLDialogElement).close());
    await overlay.stands();
    await expect.poll(() => overlay.announced()).toContain('Log call');
  });

  it('ux 24: it is said once, politely, in a region that stood empty before, however often the card comes back', async () => {
    await open('/layers.html', { showing: step('Log call') });
    await overlay.stands();
    const outer = (act: 'showModal' | 'close') =>
      page.evaluate(act => (document.getElementById('outer') as HTMLDialogElement)[act](), act);
    await outer('showModal');
    await overlay.gone();
    await stand.push({ showing: step('Log call', { token: 'another' }) });
    const region = await overlay.run<string>(
      `root.said = [];
       const region = root.querySelector('[role="status"], [aria-live]');
       new MutationObserver(() => region.textContent && root.said.push(region.textContent)).observe(region, { childList: true, subtree: true, characterData: true });
       return region.getAttribute('role') ?? region.getAttribute('aria-live')`,
      'foothold-status',
    );
    expect(region).toMatch(/^(?:status|polite)$/);
    const said = () => overlay.run<string[]>('return root.said', 'foothold-status');
    await outer('close');
    await overlay.stands();
    await expect.poll(said).toEqual([expect.stringContaining('Log call')]);
    await outer('showModal');
    await overlay.gone();
    await outer('close');
    await overlay.stands();
    await painted(page, 30);
    expect(await said()).toHaveLength(1);
  });
});
