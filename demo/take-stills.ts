import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chromium, type Locator, type Page } from 'playwright-core';
import type { Area, Still } from '../utils/core/packs/pack';
import { startSandbox } from './sandbox';
import { AREAS, KEPT, SCREENS, type Screen } from './stills';

/**
 * npx tsx demo/take-stills.ts        takes the masked pictures of the sales app anew
 *
 * Writes packs/atomic-crm/stills.json and the pictures beside it. Everything but the words of the app itself is boxed
 * solid before the picture is taken: names, amounts, dates and faces are never in it.
 */
const PACK = fileURLToPath(new URL('../packs/atomic-crm', import.meta.url));
const WIDTH = 960;
const QUALITY = 82;

const sandbox = await startSandbox({ log: console.log, packsFolder: PACK });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const stills: Omit<Still, 'picture'>[] = [];
  for (const screen of SCREENS) stills.push(await take(page, screen));
  const file = join(PACK, 'stills.json');
  writeFileSync(
    file,
    await format(JSON.stringify(stills), { ...(await resolveConfig(file)), parser: 'json' }),
  );
  console.log(`Wrote ${file}`);
} finally {
  await browser.close();
  await sandbox.stop();
}

async function take(page: Page, screen: Screen): Promise<Omit<Still, 'picture'>> {
  const size = { width: WIDTH, height: screen.height };
  await page.setViewportSize(size);
  await page.goto('about:blank');
  await page.goto(sandbox.crmUrl + screen.at);
  await page.getByRole('tab', { name: 'Dashboard' }).waitFor();
  const named = (id: string): Locator => {
    const { role, find } = AREAS[id]!;
    const within = screen.inside ? page.getByRole(screen.inside) : page;
    return within.getByRole(role, { name: find }).first();
  };
  if (screen.press) await page.getByRole('link', { name: screen.press }).first().click();
  for (const id of screen.areas) await named(id).waitFor();
  await page.mouse.move(0, size.height - 1);
  const areas: Area[] = [];
  for (const id of screen.areas) {
    const { name, does } = AREAS[id]!;
    areas.push({ id, name, does, ...whole(id, await named(id).boundingBox()) });
  }
  await page.evaluate(mask, KEPT);
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  mkdirSync(join(PACK, 'stills'), { recursive: true });
  writeFileSync(join(PACK, 'stills', `${screen.id}.webp`), Buffer.from(data, 'base64'));
  return { id: screen.id, title: screen.title, ...size, areas };
}

/** Whole pixels. */
function whole(id: string, box: { x: number; y: number; width: number; height: number } | null) {
  if (!box) throw new Error(`The control “${id}” is not to be seen.`);
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  return { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
}

/** Runs in the page: boxes everything that is not one of the app's own words. */
function mask(kept: readonly string[]): void {
  const words = new Set(kept.map(word => word.toLowerCase()));
  const box = 'background:#c3c9d4;color:transparent;border-radius:3px;text-shadow:none;text-decoration:none';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const said = text.data.trim();
    if (
      said === '' ||
      said === '*' ||
      words.has(said.toLowerCase()) ||
      text.parentElement?.closest('style, script, svg')
    )
      continue;
    const span = document.createElement('span');
    span.style.cssText = box;
    text.replaceWith(span);
    span.append(text);
  }
  for (const field of document.querySelectorAll<HTMLElement>('input, textarea'))
    field.style.color = 'transparent';
  // The app's own mark is not somebody's.
  for (const face of document.querySelectorAll<HTMLElement>('.MuiAvatar-root'))
    face.style.cssText += ';background:#c3c9d4;color:transparent';
  for (const picture of document.querySelectorAll('img'))
    if (!picture.src.endsWith('/logo.svg')) picture.style.visibility = 'hidden';
  for (const drawing of document.querySelectorAll<SVGElement>('svg'))
    if (drawing.getBoundingClientRect().width > 80) drawing.style.visibility = 'hidden';
}
