import { expect, it } from 'vitest';
import { axeOverGallery } from './axe';
import { fitOverGallery } from './fit';
import { openedGallery } from './opened-gallery';

const gallery = openedGallery();

it('ux 31: axe finds nothing wrong and nothing unexplained in any state, in both themes and both languages', async () => {
  const findings = await axeOverGallery(await gallery.browser.newPage(), gallery.url);
  expect(findings.map(({ where, kind, rule, nodes }) => `${where}: ${kind} ${rule}: ${nodes[0]}`)).toEqual(
    [],
  );
});

it('ux 56: with every text a third longer nothing is cut off, lies over another or scrolls sideways, at 320 px either', async () => {
  expect(await fitOverGallery(await gallery.browser.newPage(), gallery.url)).toEqual([]);
});
