import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { KEPT, lookNamed } from './looks';
import { open, type Shot, shotsIn } from './photograph';
import { BASELINES, baselineOf, difference, pictureOf } from './pictures';
import { treeOf } from './tree';

export const TREES = join(import.meta.dirname, 'trees.txt');

/** Which states are meant; all when nothing narrows it. */
type Wanted = (shot: Shot) => boolean;
const ALL: Wanted = () => true;

/** Every state's picture in the looks of `kept`: compared with the kept ones, or kept. Answers what looks different. */
export async function pictures(
  browser: Browser,
  url: string,
  kept = KEPT,
  keep = false,
  isWanted: Wanted = ALL,
): Promise<string[]> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const wrong: string[] = [];
  if (keep && isWanted === ALL) rmSync(BASELINES, { recursive: true, force: true });
  const shots = (await shotsIn(page, url)).filter(isWanted);
  for (const { look, scales, of } of kept) {
    for (const shot of shots.filter(({ surface }) => of === 'all' || surface === of)) {
      await open(page, shot, lookNamed(look));
      for (const scale of scales) {
        const now = await pictureOf(page, devtools, look, scale);
        const path = baselineOf(shot, look, scale);
        if (keep) {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, now);
        } else wrong.push(...[await difference(page, now, path)].filter(each => each !== null));
      }
    }
  }
  await page.close();
  return wrong;
}

/** What a screen reader is told of every state of the overlay, in English. */
export async function trees(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  const parts: string[] = [];
  for (const shot of await shotsIn(page, url)) {
    if (shot.surface !== 'overlay') continue;
    await open(page, shot, lookNamed('light'));
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `document.querySelector('foothold-gallery')`,
    });
    parts.push(`## ${shot.component}/${shot.state}\n${await treeOf(devtools, result.objectId!)}\n`);
  }
  await page.close();
  return parts.join('\n');
}

export const keptTrees = (): string => readFileSync(TREES, 'utf8');

/** Keeps the pictures and trees as they are now, of all states or only of those that are meant. */
export async function accept(browser: Browser, url: string, isWanted?: Wanted): Promise<void> {
  await pictures(browser, url, KEPT, true, isWanted);
  writeFileSync(TREES, await trees(browser, url));
}
