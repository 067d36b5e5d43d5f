import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { GalleryLook } from './looks';
import { LONGER } from './longer-words';
import { open, openForPictures, shotsIn } from './photograph';
import { serveGallery } from './serve-gallery';

const longer = { theme: 'light', lang: LONGER };
const LOOKS: GalleryLook[] = [
  { name: 'longer', query: longer },
  { name: 'longer, 320 px', query: longer, width: 320 },
  { name: 'Swedish, 320 px', query: { theme: 'light', lang: 'sv' }, width: 320 },
];

/** Runs in the page: answers what is cut off, lies over another thing, or can only be read by scrolling sideways. */
const WRONG = `(() => {
  const wrong = [];
  const root = document.querySelector('foothold-gallery')?.shadowRoot ?? document.body;
  const say = each => each.localName + (each.classList.length ? '.' + [...each.classList].join('.') : '') + ' “' + (each.textContent || each.name || '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
  const seen = each => each.checkVisibility({ visibilityProperty: true });
  const clips = style => style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const styles = new Map();
  const styleOf = each => styles.get(each) ?? (styles.set(each, getComputedStyle(each)), styles.get(each));
  const around = function* (each) { for (let at = each; at instanceof Element && at !== root; at = at.parentElement) yield at; };
  // What is only said to a screen reader is a pixel large.
  const unseen = each => [...around(each)].some(at => clips(styleOf(at)) && at.clientWidth <= 1 && at.clientHeight <= 1 && styleOf(at).display !== 'inline');

  if (document.scrollingElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways, by ' + (document.scrollingElement.scrollWidth - innerWidth) + ' px');
  const all = [...root.querySelectorAll('*')].filter(each => seen(each) && !unseen(each));
  for (const each of all) {
    const { display, overflowY } = styleOf(each);
    // What is typed scrolls in its field.
    if (display === 'inline' || each.clientWidth === 0 || each.matches('input, textarea, select')) continue;
    if (clips(styleOf(each)) && each.scrollWidth > each.clientWidth + 1) wrong.push(say(each) + ' is ' + (each.scrollWidth - each.clientWidth) + ' px too narrow for what it holds');
    if (/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1) wrong.push(say(each) + ' is ' + (each.scrollHeight - each.clientHeight) + ' px too low for what it holds');
  }

  // What floats lies over the rest on purpose: things are compared within one layer.
  const layerOf = each => [...around(each)].find(at => /fixed|sticky/.test(styleOf(at).position) || at.popover) ?? root;
  const boxes = [];
  const add = (element, rect, within) => {
    let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom];
    for (const at of around(within)) {
      if (!clips(styleOf(at)) || styleOf(at).display === 'inline') continue;
      const edge = at.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top), Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
    }
    if (right - left > 1 && bottom - top > 1) boxes.push({ element, layer: layerOf(element), left, top, right, bottom });
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !element || !seen(element) || unseen(element) || element.matches('option, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const place = [...around(element)].find(at => styleOf(at).display !== 'inline')?.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      if (place && (rect.left < place.left - 1 || rect.right > place.right + 1)) wrong.push(say(element) + ' runs out of its place');
      if (rect.left < -1 || rect.right > innerWidth + 1) wrong.push(say(element) + ' stands outside the window');
      add(element, rect, element);
    }
  }
  for (const each of all) if (each.matches('button, input, select, textarea, summary')) add(each, each.getBoundingClientRect(), each.parentElement);
  for (const [n, a] of boxes.entries())
    for (const b of boxes.slice(n + 1)) {
      if (a.layer !== b.layer || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 2) wrong.push(say(a.element) + ' and ' + say(b.element) + ' lie over each other');
    }
  return [...new Set(wrong)];
})()`;

/** Every state with words a third longer, at its own width and in a window of 320 px; answers what does not fit. */
export async function fitOverGallery(page: Page, url: string, only = ''): Promise<string[]> {
  const wrong: string[] = [];
  const shots = (await shotsIn(page, url)).filter(({ component, state }) =>
    `${component}/${state}`.startsWith(only),
  );
  for (const look of LOOKS)
    for (const shot of shots) {
      await open(page, shot, look);
      const found = (await page.evaluate(WRONG)) as string[];
      wrong.push(...found.map(each => `${shot.component}/${shot.state} (${look.name}): ${each}`));
    }
  return wrong;
}

// npx tsx tests/gallery/fit.ts [component[/state]]
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const gallery = await serveGallery();
  const browser = await openForPictures();
  const wrong = await fitOverGallery(await browser.newPage(), gallery.url, process.argv[2]);
  console.log(wrong.length === 0 ? 'Everything fits.' : wrong.join('\n'));
  await browser.close();
  await gallery.close();
  process.exit(wrong.length === 0 ? 0 : 1);
}
