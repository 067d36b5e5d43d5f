import { expect, it } from 'vitest';
import { KEPT } from './looks';
import { openedGallery } from './opened-gallery';
import { pictures } from './record';

const gallery = openedGallery();

it.each(KEPT.map(kept => [kept.look, kept] as const))(
  'every state looks as in its kept pictures: %s',
  async (_look, kept) => {
    expect(await pictures(gallery.browser, gallery.url, [kept])).toEqual([]);
  },
);
