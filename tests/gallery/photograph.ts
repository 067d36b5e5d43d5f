import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../cli/chromium-flags';
import type { GalleryLook } from './looks';

export interface Shot {
  component: string;
  state: string;
  surface: 'overlay' | 'page';
  width: number;
}

/** Chromium in which the same state gives the same picture. */
export const openForPictures = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['FOOTHOLD_CHROMIUM'] || '/usr/bin/chromium',
    args: [...CHROMIUM_FLAGS, '--force-color-profile=srgb'],
  });

/** Every state the served gallery has. */
export async function shotsIn(page: Page, url: string): Promise<Shot[]> {
  await page.goto(url);
  return page.evaluate(() => (globalThis as unknown as { galleryShots: Shot[] }).galleryShots);
}

/** What each page was last told of its reader: telling it the same anew costs as much as a picture. */
const told = new WeakMap<Page, string>();

/** Opens one state in one look, on a page that `shotsIn` opened, and waits until it stands. */
export async function open(page: Page, shot: Shot, look: GalleryLook, height = 640): Promise<void> {
  await page.setViewportSize({ width: look.width ?? shot.width, height });
  const media = {
    colorScheme: look.query['theme'] === 'dark' ? 'dark' : 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  } as const;
  if (told.get(page) !== JSON.stringify(media)) {
    await page.emulateMedia(media);
    told.set(page, JSON.stringify(media));
  }
  const query = new URLSearchParams({ component: shot.component, state: shot.state, ...look.query });
  await page.evaluate(
    search => (globalThis as unknown as { galleryShow(search: string): Promise<void> }).galleryShow(search),
    `?${query}`,
  );
}

/** Takes the picture of what `open` opened into `folder/component/state--look.png` and answers with its path. */
export async function photograph(page: Page, folder: string, shot: Shot, look: GalleryLook): Promise<string> {
  const place = join(folder, shot.component);
  await mkdir(place, { recursive: true });
  const path = join(place, `${shot.state}--${look.name}.png`);
  await page.screenshot({ path, clip: { x: 0, y: 0, ...(await sizeOf(page)) } });
  return path;
}

/**
 * What the picture holds: the overlay's ends a little below it; a page's is the whole page, in a window that is made as
 * high as it is: what sticks to the window's edge would otherwise stand in the middle of the picture.
 */
export async function sizeOf(page: Page): Promise<{ width: number; height: number }> {
  const { width } = page.viewportSize()!;
  const bottom = await page.evaluate(
    () => document.querySelector('foothold-gallery')?.getBoundingClientRect().bottom ?? null,
  );
  if (bottom !== null) return { width, height: Math.ceil(bottom + 32) };
  const height = Math.max(200, await page.evaluate(() => document.body.scrollHeight));
  await page.setViewportSize({ width, height });
  return { width, height };
}
