import { expect, it } from 'vitest';
import { keyboardOverGallery } from './keyboard';
import { openedGallery } from './opened-gallery';
import { keptTrees, trees } from './record';

const gallery = openedGallery();

it('every action in every state works by keyboard alone, and focus is seen', async () => {
  expect(await keyboardOverGallery(await gallery.browser.newPage(), gallery.url)).toEqual([]);
});

it('a screen reader is told the same of every card as before; if the change is meant: npm run gallery -- --accept', async () => {
  expect(await trees(gallery.browser, gallery.url)).toBe(keptTrees());
});
