import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { looks } from './looks';
import { open, shotsIn } from './photograph';
import { BASELINES, baselineOf, difference, pictureOf } from './pictures';
import { treeOf } from './tree';

const LIGHT = looks.find(one => one.name === 'light')!;
const SCALES = [1, 2] as const;
export const TREES = join(import.meta.dirname, 'trees.txt');

/** Which states are meant; all when nothing narrows it. */
type Wanted = (shot: { component: string; state: string }) => boolean;
const ALL: Wanted = () => true;

/** Every state's picture: compared with the kept ones, or kept. Answers what looks different. */
export async function pictures(
  browser: Browser,
  url: string,
  keep = false,
  isWanted: Wanted = ALL,
): Promise<string[]> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const wrong: string[] = [];
  if (keep && isWanted === ALL) rmSync(BASELINES, { recursive: true, force: true });
  for (const shot of (await shotsIn(page, url)).filter(isWanted)) {
    await open(page, url, shot, LIGHT);
    for (const scale of SCALES) {
      const now = await pictureOf(page, devtools, scale);
      const kept = baselineOf(shot, scale);
      if (keep) {
        mkdirSync(dirname(kept), { recursive: true });
        writeFileSync(kept, now);
      } else wrong.push(...[await difference(page, now, kept)].filter(each => each !== null));
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
    await open(page, url, shot, LIGHT);
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
  await pictures(browser, url, true, isWanted);
  writeFileSync(TREES, await trees(browser, url));
}
