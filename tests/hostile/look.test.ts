import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Showing } from '../../utils/messages/showing';
import { writer } from '../gallery/sample-text';
import { why } from '../gallery/sample-showings';
import { luminance } from '../../utils/page/overlay/theme';
import type { Stand } from './stand';
import { createStand, Overlay, painted, step, tip } from './stand';

let stand: Stand;
let page: Page;
let overlay: Overlay;
beforeAll(async () => {
  stand = await createStand();
  await stand.lay({});
  page = await stand.open('/plain.html');
  overlay = await Overlay.of(page);
  await vi.waitFor(async () => expect(await stand.log()).toHaveLength(1), 15_000);
});
afterAll(() => stand?.close());

async function show(showing: Showing): Promise<void> {
  await stand.push({ showing });
  await overlay.stands();
}
/** Computed styles of our own elements, by selector: `name: [selector, property …]`. */
const styles = (wanted: Record<string, string[]>) =>
  overlay.run<Record<string, string>>(
    `const wanted = ${JSON.stringify(wanted)};
     return Object.fromEntries(Object.entries(wanted).map(([name, [selector, ...properties]]) => {
       const found = getComputedStyle(root.querySelector(selector));
       return [name, properties.map(each => found.getPropertyValue(each)).join(' ')];
     }))`,
  );
/** Controls of ours that are too small, cut off or outside the window. */
const wrong = () =>
  overlay.run<string[]>(
    `const found = [];
     for (const each of root.querySelectorAll('button, summary, a')) {
       const { width, height, left, right } = each.getBoundingClientRect();
       if (width === 0) continue;
       if (width < 24 || height < 31.5) found.push((each.dataset.act ?? each.textContent) + ' is ' + width + ' x ' + height);
       if (left < 0 || right > innerWidth) found.push(each.textContent + ' is outside');
     }
     for (const each of root.querySelectorAll('.place, .place *'))
       if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline' && each.clientWidth > 0)
         found.push(each.className + ' scrolls sideways or is cut off');
     return found;`,
  );

it('ux 51: a card is 360 px wide with 15/20 over 14/20 over 12/16, round by 10, controls 32 high, 140 ms in', async () => {
  await show(step('Log call', { n: 2 }));
  expect(
    await styles({
      card: ['.card', 'width', 'border-top-left-radius', 'animation-duration'],
      title: ['.title', 'font-size', 'line-height', 'font-weight'],
      body: ['.body', 'font-size', 'line-height'],
      meta: ['.meta', 'font-size', 'line-height'],
      control: ['.btn', 'height', 'border-top-left-radius'],
    }),
  ).toEqual({
    card: expect.stringMatching(/^360(?:\.\d+)?px 10px 0\.14s$/) as string,
    title: expect.stringMatching(/^15(?:\.\d+)?px 20(?:\.\d+)?px 600$/) as string,
    body: expect.stringMatching(/^14px 20(?:\.\d+)?px$/) as string,
    meta: expect.stringMatching(/^12(?:\.\d+)?px 16(?:\.\d+)?px$/) as string,
    control: '32px 6px',
  });
});

it('ux 51: a why card is 400 px wide, and what leaves does so in 100 ms', async () => {
  await show({ ...why(writer('en')), anchor: { v: 1, role: 'button', name: 'Log call' } });
  const wide = { card: expect.stringMatching(/^400(?:\.\d+)?px$/) as string };
  await expect.poll(() => styles({ card: ['.card', 'width'] })).toEqual(wide);
  await overlay.run(
    `const place = root.querySelector('.place');
     new MutationObserver(() => {
       if (place.classList.contains('leaving')) root.left = getComputedStyle(place).transition;
     }).observe(place, { attributes: true });`,
  );
  await stand.push({});
  await expect.poll(() => overlay.run('return root.left')).toMatch(/^opacity 0\.1s/);
  await overlay.gone();
});

it('ux 52: whose words these are stands first, nothing is dimmed, and there is one accent and no gradient', async () => {
  await show(tip('Log call'));
  expect(await overlay.text()).toMatch(/^Foothold · Sales enablement/);
  const look = await overlay.run<string[]>(
    `const found = [];
     for (const each of root.querySelectorAll('.place, .place *')) {
       const style = getComputedStyle(each);
       if (style.backgroundImage !== 'none') found.push(each.className + ' ' + style.backgroundImage);
       if (style.filter !== 'none' || style.backdropFilter !== 'none') found.push(each.className + ' is filtered');
     }
     const backdrop = getComputedStyle(root.querySelector('.place'), '::backdrop').backgroundColor;
     if (backdrop !== 'rgba(0, 0, 0, 0)') found.push('the page is dimmed: ' + backdrop);
     return found;`,
  );
  expect(look).toEqual([]);
  // The card before it may still be leaving.
  const accents = () =>
    overlay.run<string[]>(
      `const strong = new Set();
     for (const each of root.querySelectorAll('.place *')) {
       const { backgroundColor, color } = getComputedStyle(each);
       for (const one of [backgroundColor, color]) {
         const [r, g, b, a = 1] = one.match(/[\\d.]+/g).map(Number);
         if (a > 0.5 && Math.max(r, g, b) - Math.min(r, g, b) > 60) strong.add(one);
       }
     }
     return [...strong];`,
    );
  await expect.poll(accents).toEqual(['rgb(31, 95, 191)']);
});

it('ux 54: the actions stand in one group at the right that wraps as a whole', async () => {
  const group = () =>
    overlay.run<{ groups: number; right: number; tops: number[] }>(
      `const groups = root.querySelectorAll('.actions');
       const box = groups[0].getBoundingClientRect();
       const buttons = [...groups[0].querySelectorAll('button')].map(each => each.getBoundingClientRect());
       const last = Math.max(...buttons.map(each => each.right));
       return { groups: groups.length, right: Math.round(box.right - last), tops: [...new Set(buttons.map(each => Math.round(each.top)))] };`,
    );
  await show(tip('Log call', { walkthrough: true, token: 'three' }));
  const wide = (await group())!;
  expect([wide.groups, wide.right, wide.tops.length]).toEqual([1, 16, 1]);
  await page.setViewportSize({ width: 200, height: 700 });
  await painted(page);
  const narrow = (await group())!;
  expect([narrow.groups, narrow.right]).toEqual([1, 16]);
  expect(narrow.tops.length).toBeGreaterThan(1);
  await page.setViewportSize({ width: 1000, height: 700 });
});

it('ux 28: every control is 32 px high, and at 320 px with wide text spacing nothing is cut off', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const showing of [
    tip('Log call', { walkthrough: true, change: true, token: 'narrow' }),
    step('Log call', { n: 2 }),
  ]) {
    await show(showing);
    await painted(page);
    expect(await wrong(), showing.kind).toEqual([]);
    await overlay.run(
      `const spaced = new CSSStyleSheet();
       spaced.replaceSync('.fh *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}.fh p{margin-block-end:2em!important}');
       root.adoptedStyleSheets.push(spaced);`,
    );
    await painted(page);
    expect(await wrong(), `${showing.kind}, spaced`).toEqual([]);
    await overlay.run(`root.adoptedStyleSheets.pop()`);
  }
  await page.setViewportSize({ width: 1000, height: 700 });
});

it('ux 30: with reduced motion nothing moves, only opacity changes; forced colours keep every edge', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show(step('Log call', { n: 2, token: 'still' }));
  const moving = await overlay.run<string[]>(
    `const rules = root.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
     return [...root.querySelectorAll('.place, .place *')]
       .map(each => getComputedStyle(each))
       .filter(each => each.animationName !== 'none' || /scale|translate|all/.test(each.transitionProperty) && each.transitionDuration !== '0s')
       .map(each => each.animationName + ': ' + rules.find(rule => rule.name === each.animationName)?.cssText);`,
  );
  expect(moving).not.toEqual([]);
  for (const each of moving!) expect(each).not.toMatch(/translate|scale|transform|top|left|margin/);
  await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'active' });
  const edges = await styles({
    card: ['.card', 'border-top-width', 'border-top-style'],
    button: ['.btn.primary', 'border-top-width', 'border-top-style'],
    plain: ['.btn.plain', 'border-top-width', 'border-top-style'],
  });
  expect(edges).toEqual({ card: '2px solid', button: '2px solid', plain: '1px solid' });
  await stand.command();
  await expect.poll(() => overlay.run('return root.activeElement !== null')).toBe(true);
  await page.keyboard.press('Tab');
  expect(await styles({ focus: [':focus-visible', 'outline-width', 'outline-style'] })).toEqual({
    focus: '2px solid',
  });
  await stand.command();
  await show(tip('Log call', { form: 'dot' }));
  expect(await styles({ dot: ['.dot-core', 'outline-width', 'outline-style'] })).toEqual({
    dot: '2px solid',
  });
  await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' });
});

it('ux 53: on any background one edge of the dot has a contrast of 3 to 1', async () => {
  await show(tip('Log call', { form: 'dot', token: 'dot' }));
  for (const background of ['#ffffff', '#000000', '#1f5fbf', '#808080', '#10182e', '#c02020', '#e0c000']) {
    await page.evaluate(colour => {
      document.body.style.background = colour;
      // Nothing else may lend the dot an edge.
      document.getElementById('other')!.style.visibility = 'hidden';
      document.getElementById('log')!.style.cssText = `background:${colour};border:0;color:${colour}`;
    }, background);
    await painted(page, 3);
    const box = (await overlay.box())!;
    const png = PNG.sync.read(
      await page.screenshot({ clip: { ...box, x: Math.floor(box.x), y: Math.floor(box.y) } }),
    );
    expect(strongestEdge(png), background).toBeGreaterThanOrEqual(3);
  }
});

/** The best contrast between two colours that lie next to each other on the line through the middle (WCAG 1.4.11). */
function strongestEdge(png: PNG): number {
  const y = Math.floor(png.height / 2);
  const lights: number[] = [];
  for (let x = 0; x < png.width; x++) {
    const at = (y * png.width + x) * 4;
    lights.push(luminance(`rgb(${png.data[at]}, ${png.data[at + 1]}, ${png.data[at + 2]})`)!);
  }
  let best = 1;
  // Two apart: the pixel between them may be the two mixed.
  for (let x = 2; x < lights.length; x++) {
    const [a, b] = [lights[x - 2]!, lights[x]!];
    best = Math.max(best, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }
  return best;
}
