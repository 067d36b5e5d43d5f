import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Sizes in px that the browsers' stores and toolbars ask for. */
const SIZES = [16, 32, 48, 96, 128] as const;

/**
 * Draws `icon.svg` into public/icon/SIZE.png with Chromium. Run by hand after the drawing changed
 * (`npx tsx cli/build/icons.ts`); the pictures are committed, so that a build needs no browser.
 */
const svg = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const folder = join(import.meta.dirname, '..', '..', 'public', 'icon');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--force-color-profile=srgb'],
});
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
    );
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  console.log(`${SIZES.length} icons in public/icon`);
} finally {
  await browser.close();
}
