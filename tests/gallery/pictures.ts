import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { CDPSession, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Shot, sizeOf } from './photograph';

/** The committed pictures of every state: `component/state@1x.webp`, `@2x.webp`, and `component/state--look@1x.webp`. */
export const BASELINES = join(import.meta.dirname, 'baselines');
/** Where the picture of a difference is written. */
const DIFFERENCES = '.output/pictures';

/** How different one pixel may look (0 to 1, by the eye's own measure), and how many may look different. */
const THRESHOLD = 0.15;
const PIXELS_PER_MILLION = 200;

/**
 * What is kept is compared as it was kept: little is enough, and all of them together must stay small. Each state has
 * one picture to look at, in light at 1x.
 */
const qualityOf = (look: string, scale: number): number => (look === 'light' && scale === 1 ? 30 : 10);

export const baselineOf = ({ component, state }: Shot, look: string, scale: number): string =>
  join(BASELINES, component, `${state}${look === 'light' ? '' : `--${look}`}@${scale}x.webp`);

/** The picture of what stands, as WebP: a quarter of a PNG, so that all of them can be kept. */
export async function pictureOf(
  page: Page,
  devtools: CDPSession,
  look: string,
  scale: number,
): Promise<Buffer> {
  const clip = { x: 0, y: 0, ...(await sizeOf(page)) };
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: qualityOf(look, scale),
    clip: { ...clip, scale },
    captureBeyondViewport: false,
  });
  return Buffer.from(data, 'base64');
}

/** Null when `now` looks like the kept picture; else what is wrong, in words, with the path of a picture of it. */
export async function difference(page: Page, now: Buffer, kept: string): Promise<string | null> {
  let before: Buffer;
  try {
    before = readFileSync(kept);
  } catch {
    return `${kept} is not there yet: npm run gallery -- --accept`;
  }
  if (before.equals(now)) return null;
  const [a, b] = [await pixelsOf(page, before), await pixelsOf(page, now)];
  const place = join(DIFFERENCES, kept.slice(BASELINES.length + 1));
  mkdirSync(dirname(place), { recursive: true });
  const [nowAt, diffAt] = [place.replace('.webp', '.now.webp'), place.replace('.webp', '.difference.png')];
  if (a.width !== b.width || a.height !== b.height) {
    writeFileSync(nowAt, now);
    return `${kept} is ${a.width} x ${a.height}, the picture now ${b.width} x ${b.height}: see ${nowAt}`;
  }
  const shown = new PNG({ width: a.width, height: a.height });
  const off = pixelmatch(a.data, b.data, shown.data, a.width, a.height, { threshold: THRESHOLD });
  if (off <= (a.width * a.height * PIXELS_PER_MILLION) / 1e6) return null;
  writeFileSync(nowAt, now);
  writeFileSync(diffAt, PNG.sync.write(shown));
  return `${kept}: ${off} pixels look different. See ${diffAt} and ${nowAt}; if it is meant: npm run gallery -- --accept`;
}

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Decoded by the browser, which can read WebP. */
async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const { data, width, height } = await page.evaluate(async base64 => {
    const blob = await (await fetch(`data:image/webp;base64,${base64}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const draw = canvas.getContext('2d')!;
    draw.drawImage(bitmap, 0, 0);
    const { data } = draw.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 32_768)
      text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { data: btoa(text), width: bitmap.width, height: bitmap.height };
  }, picture.toString('base64'));
  return { data: Buffer.from(data, 'base64'), width, height };
}
