import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeOverGallery } from './axe';
import { fitOverGallery } from './fit';
import { keyboardOverGallery } from './keyboard';
import { KEPT } from './looks';
import { openForPictures } from './photograph';
import { keptTrees, pictures, trees } from './record';
import { type ServedGallery, serveGallery } from './serve-gallery';

let gallery: ServedGallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await openForPictures();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

it('ux 31: axe finds nothing wrong and nothing unexplained in any state, in both themes and both languages', async () => {
  const findings = await axeOverGallery(await browser.newPage(), gallery.url);
  expect(findings.map(({ where, kind, rule, nodes }) => `${where}: ${kind} ${rule}: ${nodes[0]}`)).toEqual(
    [],
  );
});

it('ux 56: with every text a third longer nothing is cut off, lies over another or scrolls sideways, at 320 px either', async () => {
  expect(await fitOverGallery(await browser.newPage(), gallery.url)).toEqual([]);
});

it('every action in every state works by keyboard alone, and focus is seen', async () => {
  expect(await keyboardOverGallery(await browser.newPage(), gallery.url)).toEqual([]);
});

it('a screen reader is told the same of every card as before; if the change is meant: npm run gallery -- --accept', async () => {
  expect(await trees(browser, gallery.url)).toBe(keptTrees());
});

it.each(KEPT.map(kept => [kept.look, kept] as const))(
  'every state looks as in its kept pictures: %s',
  async (_look, kept) => {
    expect(await pictures(browser, gallery.url, [kept])).toEqual([]);
  },
);
