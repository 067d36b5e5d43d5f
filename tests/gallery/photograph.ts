import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { GalleryLook } from './looks';

export interface Shot {
  component: string;
  state: string;
  surface: 'overlay' | 'page';
  width: number;
}

/** Every state the served gallery has. */
export async function shotsIn(page: Page, url: string): Promise<Shot[]> {
  await page.goto(url);
  return page.evaluate(() => (globalThis as unknown as { galleryShots: Shot[] }).galleryShots);
}

/** Opens one state in one look and waits until it stands. */
export async function open(page: Page, url: string, shot: Shot, look: GalleryLook): Promise<void> {
  await page.setViewportSize({ width: look.width ?? shot.width, height: 640 });
  await page.emulateMedia({
    colorScheme: look.query['theme'] === 'dark' ? 'dark' : 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const query = new URLSearchParams({ component: shot.component, state: shot.state, ...look.query });
  await page.goto(`${url}?${query}`);
  await page.waitForSelector('html[data-ready]', { timeout: 10_000 });
}

/** Takes the picture of what `open` opened into `folder/component/state--look.png` and answers with its path. */
export async function photograph(page: Page, folder: string, shot: Shot, look: GalleryLook): Promise<string> {
  const place = join(folder, shot.component);
  await mkdir(place, { recursive: true });
  const path = join(place, `${shot.state}--${look.name}.png`);
  await page.screenshot({ path, fullPage: true, ...(await cropped(page)) });
  return path;
}

/**
 * The overlay's picture ends a little below it; a page's picture is the whole page, in a window as high as it is:
 * what sticks to the window's edge would otherwise stand in the middle of the picture.
 */
async function cropped(page: Page) {
  const box = await page
    .locator('foothold-gallery')
    .first()
    .boundingBox({ timeout: 100 })
    .catch(() => null);
  const width = page.viewportSize()?.width ?? 0;
  if (box === null) {
    const height = await page.evaluate(() => document.body.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, 200) });
    return {};
  }
  return { clip: { x: 0, y: 0, width, height: Math.ceil(box.y + box.height + 32) } };
}
