import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { looks } from '../tests/gallery/looks';
import { open, photograph, shotsIn } from '../tests/gallery/photograph';
import { serveGallery } from '../tests/gallery/serve-gallery';

/**
 * npm run gallery                      serves every component in every state until Ctrl+C
 * npm run gallery -- --out DIR         takes a picture of every state in every look
 *   --only dot,why/unfolded --looks light,rtl   narrows it
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    looks: { type: 'string' },
    port: { type: 'string' },
  },
});

const served = await serveGallery(values.out ? undefined : Number(values.port ?? 4173));
if (values.out === undefined) {
  console.log(`The gallery is at ${served.url}  (Ctrl+C ends it)`);
} else {
  try {
    await pictures(values.out);
  } finally {
    await served.close();
  }
}

async function pictures(folder: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', error => console.error(`${page.url()}: ${error.message}`));
    const shots = await shotsIn(page, served.url);
    const wanted = values.only?.split(',');
    const wantedLooks = values.looks?.split(',');
    let count = 0;
    for (const shot of shots) {
      if (wanted && !wanted.some(one => one === shot.component || one === `${shot.component}/${shot.state}`))
        continue;
      for (const look of looks) {
        if (wantedLooks && !wantedLooks.includes(look.name)) continue;
        await open(page, served.url, shot, look);
        await photograph(page, folder, shot, look);
        count += 1;
      }
    }
    console.log(`${count} pictures in ${folder}`);
  } finally {
    await browser.close();
  }
}
