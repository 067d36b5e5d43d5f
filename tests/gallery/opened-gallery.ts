import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openForPictures } from './photograph';
import { type ServedGallery, serveGallery } from './serve-gallery';

/** The served gallery and a browser for the tests of the calling file; both are closed after them. */
export function openedGallery(): { readonly browser: Browser; readonly url: string } {
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
  return {
    get browser() {
      return browser;
    },
    get url() {
      return gallery.url;
    },
  };
}
