import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step, tip } from './stand';

let stand: Stand;
beforeAll(async () => {
  stand = await createStand();
});
afterAll(() => stand?.close());

/** Every element of the page with its attributes, ours left out. */
const everyAttribute = () =>
  [...document.querySelectorAll('*')]
    .filter(each => !each.localName.startsWith('foothold-'))
    .map(
      each =>
        `${each.localName} ${[...each.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')}`,
    )
    .join('\n');

const pictures = process.env.FOOTHOLD_PICTURES;
async function picture(overlay: Overlay, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await overlay.page.screenshot({ path: `${pictures}/${name}.png`, caret: 'initial' });
}

describe('the host page stays as it was', () => {
  it('ux 1: a page for which nothing is due gets no element of ours', async () => {
    await stand.lay({});
    const page = await stand.open('/plain.html');
    await expect.poll(async () => (await stand.log()).length).toBe(1);
    // Answered only after the page has followed this plan, which is as empty as the first.
    await stand.push({});
    await painted(page);
    expect(
      await page.evaluate(() => document.querySelectorAll('foothold-card, foothold-status').length),
    ).toBe(0);
    expect((await stand.log()).map(each => each.call)).toEqual(['page.arrived']);
  });

  it('ux 2: opening and closing a tip leaves every attribute of the page byte-identical', async () => {
    await stand.lay({ showing: tip('Log call', { form: 'dot' }) });
    const page = await stand.open('/plain.html');
    const before = await page.evaluate(everyAttribute);
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await picture(overlay, 'dot');
    await overlay.press('open');
    await overlay.until(text => text?.includes('Got it') ?? false, 'the card does not open');
    await picture(overlay, 'card');
    expect(await page.evaluate(everyAttribute)).toBe(before);
    await overlay.press('close');
    await overlay.gone();
    expect(await page.evaluate(everyAttribute)).toBe(before);
  });

  it('ux 4: text keeps its size and card its place whatever the page says about html, about all and about us', async () => {
    await stand.lay({ showing: step('Plain thing') });
    const page = await stand.open('/awkward.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    const look = await overlay.run<string>(
      `const s = getComputedStyle(root.querySelector('.body')); const { dir, lang } = root.querySelector('.fh'); return [s.fontSize, s.letterSpacing, s.fontFamily.includes('system-ui'), getComputedStyle(root.host).opacity, dir, lang].join()`,
    );
    expect(look).toBe('14px,normal,true,1,ltr,en');
    const box = (await overlay.box())!;
    const target = (await page.locator('#plain').boundingBox())!;
    expect(box.width).toBe(360);
    expect(box.y - target.y - target.height).toBe(8);
    await picture(overlay, 'hostile-css');
  });

  it('ux 6: a strict content policy with Trusted Types changes nothing', async () => {
    await stand.lay({ showing: step('Log call') });
    const page = await stand.open('/strict.html');
    const refused: string[] = [];
    page.on('console', message => message.type() === 'error' && refused.push(message.text()));
    const overlay = await Overlay.of(page);
    await overlay.stands();
    expect(await overlay.run(`return getComputedStyle(root.querySelector('.card')).borderRadius`)).toBe(
      '10px',
    );
    expect(refused).toEqual([]);
  });
});

describe('it stands where it belongs', () => {
  it('ux 3: in nested scrollers under a transform it follows with 0 px error', async () => {
    await stand.lay({ showing: step('Nested thing') });
    const page = await stand.open('/awkward.html');
    await page.evaluate(() => {
      document.querySelector('.outer')!.scrollTop = 60;
      document.querySelector('.inner2')!.scrollTop = 20;
    });
    const overlay = await Overlay.of(page);
    await overlay.stands();
    const error = async () => {
      const box = (await overlay.box())!;
      const target = (await page.locator('#nested').boundingBox())!;
      return Math.hypot(box.x - target.x, box.y - target.y - target.height - 8);
    };
    expect(await error()).toBeLessThan(0.5);
    for (const [selector, top] of [
      ['.outer', 90],
      ['.inner2', 45],
      ['html', 40],
    ] as const) {
      await page.evaluate(([selector, top]) => (document.querySelector(selector)!.scrollTop = top), [
        selector,
        top,
      ] as const);
      await painted(page);
      expect(await error(), `after scrolling ${selector}`).toBeLessThan(0.5);
    }
    expect((await stand.log()).filter(each => each.send.what === 'placer')).toEqual([]);
    await picture(overlay, 'nested');
  });

  it('ux 3: a page that scrolls while the card comes is not taken for a browser that places wrong', async () => {
    await stand.lay({});
    const page = await stand.open('/awkward.html');
    await page.evaluate(() => {
      const outer = document.querySelector('.outer')!;
      const scroll = () => {
        // Not the same place again for a long while: the target is nowhere at rest.
        outer.scrollTop = (outer.scrollTop + 37) % 131;
        if (!(window as never as { still?: true }).still) requestAnimationFrame(scroll);
      };
      scroll();
    });
    // Only a page that scrolls already when the card comes can be mistaken.
    await expect.poll(async () => (await stand.log()).length).toBe(1);
    await stand.push({ showing: step('Nested thing') });
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await painted(page, 12);
    await page.evaluate(() => ((window as never as { still: true }).still = true));
    const error = async () => {
      const box = (await overlay.box())!;
      const target = (await page.locator('#nested').boundingBox())!;
      return Math.hypot(box.x - target.x, box.y - target.y - target.height - 8);
    };
    await expect.poll(error).toBeLessThan(0.5);
    await painted(page, 20);
    expect((await stand.log()).filter(each => each.send.what === 'placer')).toEqual([]);
  });

  it('ux 3: at an SVG shape it is placed by measuring, since no SVG can be an anchor', async () => {
    await stand.lay({ showing: step('Quarter chart') });
    const page = await stand.open('/awkward.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    const aside = async () =>
      Math.abs((await overlay.box())!.x - (await page.locator('#bar').boundingBox())!.x);
    await expect.poll(aside).toBeLessThan(3);
    await picture(overlay, 'svg');
    await page.evaluate(() => (document.scrollingElement!.scrollTop = 100));
    const off = async () => {
      const moved = (await overlay.box())!;
      const under = (await page.locator('#bar').boundingBox())!;
      return Math.min(
        Math.abs(moved.y - under.y - under.height - 8),
        Math.abs(under.y - moved.y - moved.height - 8),
      );
    };
    await expect.poll(off).toBeLessThan(3);
  });

  it('ux 3: a target that draws no box of its own hides the card until it has one again', async () => {
    await stand.lay({ showing: step('Wrapped thing') });
    const page = await stand.open('/awkward.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await page.evaluate(() => {
      document.getElementById('inside')!.style.display = 'contents';
    });
    await overlay.gone();
    await page.evaluate(() => document.getElementById('inside')!.removeAttribute('style'));
    await overlay.stands();
    const box = (await overlay.box())!;
    const target = (await page.locator('#inside').boundingBox())!;
    expect(Math.round(box.y - target.y - target.height)).toBe(8);
  });

  it('ux 18: a target that is hidden, scrolled away or taken out hides it, and brings it back', async () => {
    await stand.lay({ showing: step('Log call') });
    const page = await stand.open('/plain.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await page.evaluate(() => (document.getElementById('log')!.style.display = 'none'));
    await overlay.gone();
    await page.evaluate(() => document.getElementById('log')!.removeAttribute('style'));
    await overlay.stands();
    await page.evaluate(() => window.scrollTo(0, 900));
    await overlay.gone();
    await page.evaluate(() => window.scrollTo(0, 0));
    await overlay.stands();
    await page.evaluate(() => {
      const button = document.getElementById('log')!;
      button.remove();
      setTimeout(() => {
        const other = document.createElement('button');
        other.id = 'log2';
        other.textContent = 'Log call';
        document.querySelector('p')!.append(other);
      }, 700);
    });
    await overlay.gone();
    await overlay.stands();
    const box = (await overlay.box())!;
    const target = (await page.locator('#log2').boundingBox())!;
    expect(Math.round(box.y - target.y - target.height)).toBe(8);
  });

  it('ux 3: a page that draws itself anew gets the card at the new element', async () => {
    await stand.lay({ showing: step('New deal') });
    const page = await stand.open('/spa.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await page.evaluate(() => (window as unknown as { draw(view: string): void }).draw('deals'));
    const below = async () => {
      const box = await overlay.box();
      const target = await page.locator('#new').boundingBox();
      return box && target && Math.round(box.y - target.y - target.height);
    };
    await expect.poll(below).toBe(8);
  });

  it('ux 17: a step under a sticky header is scrolled until it is really seen', async () => {
    await stand.lay({ showing: step('New deal') }, [step('Far away', { n: 2 })]);
    const page = await stand.open('/spa.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await page.evaluate(() =>
      document
        .getElementById('new')!
        .addEventListener('click', event => event.stopImmediatePropagation(), true),
    );
    await page.locator('#new').click();
    await overlay.until(text => text?.includes('Far away') ?? false, 'the second step does not come');
    const seen = await page.evaluate(() => {
      const { x, y, width, height } = document.getElementById('far')!.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.id;
    });
    expect(seen).toBe('far');
  });

  it('ux 19: a tip that comes by itself never scrolls the page, and counts as shown when it is seen', async () => {
    const mark = { token: 'answer', anchor: { v: 1 as const, role: 'button', name: 'Log call' } };
    await stand.lay({ showing: tip('Far away'), answered: [mark] });
    const page = await stand.open('/plain.html');
    const overlay = await Overlay.of(page);
    // The mark of an answer awaits the same good moment: with it the tip could have come as well.
    await overlay.stands();
    await painted(page, 4);
    expect(await page.evaluate(() => document.querySelectorAll('foothold-card').length)).toBe(1);
    await stand.push({ showing: tip('Far away') });
    await overlay.gone();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await overlay.text()).toBeNull();
    expect(
      (await stand.log()).map(each => each.call),
      'nobody has seen it',
    ).not.toContain('page.shown');
    await page.evaluate(() => window.scrollTo(0, 1500));
    await overlay.stands();
    await expect.poll(async () => (await stand.log()).map(each => each.call)).toContain('page.shown');
  });

  it('a tip whose target a scroller has clipped away does not count as shown until it is seen', async () => {
    const mark = { token: 'answer', anchor: { v: 1 as const, role: 'button', name: 'Plain thing' } };
    await stand.lay({ showing: tip('Nested thing'), answered: [mark] });
    const page = await stand.open('/awkward.html');
    await page.evaluate(() => (document.querySelector('.inner2')!.scrollTop = 180));
    const overlay = await Overlay.of(page);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('foothold-card').length))
      .toBeGreaterThan(0);
    await painted(page, 6);
    await stand.push({ showing: tip('Nested thing') });
    await overlay.gone();
    expect((await stand.log()).map(each => each.call)).not.toContain('page.shown');
    await page.evaluate(() => (document.querySelector('.inner2')!.scrollTop = 0));
    await overlay.stands();
    await expect.poll(async () => (await stand.log()).map(each => each.call)).toContain('page.shown');
  });

  it.each([
    ['tied by the browser', '/plain.html', 'Log call', 'left:120px;top:200px'],
    ['placed by measuring', '/awkward.html', 'Quarter chart', 'left:270px;top:520px'],
  ])(
    'ux 27: when the page puts focus under the card, the card makes way: %s',
    async (_, path, target, at) => {
      await stand.lay({ showing: step(target) });
      const page = await stand.open(path);
      await page.evaluate(at => {
        const under = document.createElement('button');
        under.id = 'under';
        under.textContent = 'Under it';
        under.style.cssText = `position:absolute;${at}`;
        document.body.append(under);
      }, at);
      const overlay = await Overlay.of(page);
      await overlay.stands();
      const apart = async () => {
        const box = (await overlay.box())!;
        const under = (await page.locator('#under').boundingBox())!;
        return (
          box.x >= under.x + under.width ||
          under.x >= box.x + box.width ||
          box.y >= under.y + under.height ||
          under.y >= box.y + box.height
        );
      };
      await expect.poll(apart).toBe(false);
      await page.keyboard.press('Tab');
      for (let i = 0; i < 8 && (await page.evaluate(() => document.activeElement?.id)) !== 'under'; i++)
        await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('under');
      await expect.poll(apart).toBe(true);
      await page.evaluate(() => window.scrollBy(0, 3));
      await painted(page, 4);
      expect(await apart(), 'it comes back').toBe(true);
      await picture(overlay, 'made-way');
    },
  );

  it('ux 27: a page that scrolls with its focus, and has no time just then, is made way for all the same', async () => {
    await stand.lay({ showing: step('Log call') });
    const page = await stand.open('/plain.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await painted(page, 4);
    // One frame at the far button, and back before anybody has been told of it.
    const hidden = () =>
      page.evaluate(async () => {
        const under = document.createElement('button');
        under.style.cssText = 'position:absolute;left:120px;top:200px';
        document.body.append(under);
        document.getElementById('far')!.focus();
        await new Promise(requestAnimationFrame);
        const { port1, port2 } = new MessageChannel();
        const next = new Promise(done => (port1.onmessage = done));
        port2.postMessage('');
        await next;
        under.focus();
        for (const end = performance.now() + 100; performance.now() < end;);
      });
    await hidden();
    await expect.poll(async () => (await overlay.box())!.x).toBeGreaterThan(200);
    expect(await overlay.text()).toContain('Select Log call');
  });

  it('ux 18: a tip that the rep opened goes to a free corner when the page moves its focus under it, and stays open', async () => {
    await stand.lay({ showing: tip('Log call', { form: 'dot' }) });
    const page = await stand.open('/plain.html');
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await overlay.press('open');
    await expect.poll(() => overlay.box('.card')).not.toBeNull();
    await painted(page, 4);
    await page.evaluate(() => {
      const under = document.createElement('button');
      under.style.cssText = 'position:absolute;left:120px;top:200px';
      document.body.append(under);
      under.focus();
    });
    await expect.poll(async () => (await overlay.box())!.x).toBeGreaterThan(200);
    await painted(page, 4);
    expect(await overlay.box('.card')).not.toBeNull();
  });

  it('ux 27: where no other place is free a tip waits as a dot, and is whole again when it is pressed', async () => {
    await stand.lay({ showing: tip('Log call') });
    const page = await stand.open('/plain.html');
    await page.setViewportSize({ width: 420, height: 360 });
    const overlay = await Overlay.of(page);
    await overlay.stands();
    await page.evaluate(() => {
      const under = document.createElement('button');
      under.id = 'under';
      under.style.cssText = 'position:fixed;inset:0';
      document.body.append(under);
      document.querySelector('p')!.style.cssText = 'position:relative;z-index:1';
    });
    await page.locator('#under').focus();
    await expect.poll(() => overlay.box('.dot')).not.toBeNull();
    expect(await overlay.box('.card')).toBeNull();
    await overlay.press('open');
    await expect.poll(() => overlay.box('.card')).not.toBeNull();
    await painted(page, 6);
    expect(await overlay.box('.card'), 'what the rep opens stays open').not.toBeNull();
    await page.setViewportSize({ width: 1000, height: 700 });
  });

  it.each([
    ['in the middle of the page', 'left:300px;top:300px'],
    ['at the window’s top', 'left:300px;top:0'],
    ['in the corner where reading ends', 'right:0;top:0'],
    ['in the corner where reading begins', 'left:0;top:0'],
    ['at the window’s foot', 'right:0;bottom:0'],
  ])('a press on the middle of a small control %s meets that control, not the dot at it', async (_, at) => {
    await stand.lay({ showing: tip('Log call', { form: 'dot' }) });
    const page = await stand.open('/plain.html');
    for (const size of [28, 20, 16]) {
      await page.evaluate(
        ([at, size]) => {
          const style = `position:fixed;${at};inline-size:${size}px;block-size:${size}px;padding:0;overflow:hidden`;
          document.getElementById('log')!.style.cssText = style;
        },
        [at, size] as const,
      );
      const overlay = await Overlay.of(page);
      await overlay.stands();
      const met = () =>
        page.evaluate(() => {
          const { x, y, width, height } = document.getElementById('log')!.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2)?.id;
        });
      await expect.poll(met, { message: `${size} px` }).toBe('log');
      const box = (await overlay.box())!;
      const target = (await page.locator('#log').boundingBox())!;
      const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700;
      expect(inside, `${size} px: within the window`).toBe(true);
      const near = Math.hypot(
        box.x + box.width / 2 - target.x - size / 2,
        box.y + box.height / 2 - target.y - size / 2,
      );
      expect(near, `${size} px: at its control`).toBeLessThan(40);
    }
    await picture(await Overlay.of(page), 'dot-at-small');
  });

  it('on a page that reads from right to left it starts at the right', async () => {
    await stand.lay({ showing: step('Log call') });
    const page = await stand.open('/plain.html');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const overlay = await Overlay.of(page);
    await overlay.stands();
    const box = (await overlay.box())!;
    const target = (await page.locator('#log').boundingBox())!;
    expect(Math.round(box.x + box.width)).toBe(Math.round(target.x + target.width));
  });

  it('ux 28: at 320 px it is whole', async () => {
    await stand.lay({ showing: step('Other thing') });
    const page = await stand.open('/plain.html');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    const overlay = await Overlay.of(page);
    await overlay.stands();
    const box = (await overlay.box())!;
    await picture(overlay, 'narrow');
    await page.setViewportSize({ width: 1000, height: 700 });
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  });
});
