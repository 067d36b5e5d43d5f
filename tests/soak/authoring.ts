import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../cli/build/extension';
import { openChromium, openSurface, type OpenBrowser } from '../../demo/journey/browser';
import { ask } from '../../demo/journey/steps';
import { itemsIn, newDraft, withItem } from '../../utils/core/authoring/draft';
import { killBrowser } from '../e2e/kill-browser';

export interface AuthoringSoak {
  kills: number;
  /** Deeds of the author: each writes one more number. */
  deeds: number;
  /** How much of the last work was missing after a kill, in the order of the kills. ms */
  missing: number[];
  /** Numbers that the room had called saved and that were gone. */
  lost: number[];
}

/** The kill comes within so long after the first deed. ms */
const LONGEST_LIFE = 4_000;
/** A pause between two deeds, as between two words. ms */
const BETWEEN = 80;

/**
 * A champion writes a tip, one number after the other, and the whole browser is killed at a random moment, again and
 * again. What is there afterwards is held against when each number was written.
 * @param random 0 to 1
 */
export async function soakAuthoring(
  chromium: string,
  kills: number,
  random: () => number,
  log: (line: string) => void,
): Promise<AuthoringSoak> {
  const root = mkdtempSync(join(tmpdir(), 'foothold-authoring-'));
  const profile = join(root, 'profile');
  const extension = await buildExtension('chrome', 'demo');
  const soak: AuthoringSoak = { kills: 0, deeds: 0, missing: [], lost: [] };
  let browser: OpenBrowser | null = null;
  let draft: string | null = null;

  /** What was killed lets go of its profile in its own time. */
  const open = async (): Promise<Page> => {
    for (let left = 5; ; left--) {
      try {
        browser = await openChromium(chromium, extension, { headless: true, profile });
        const panel = await openSurface(browser, 'sidepanel.html');
        await ask(panel, 'panel.set', { author: true });
        return panel;
      } catch (error) {
        if (left === 0) throw error;
        killBrowser(profile);
        await new Promise(resolve => setTimeout(resolve, 1_000));
      }
    }
  };
  const keptIn = async (panel: Page): Promise<number> => {
    const opened = await ask(panel, 'author.open', { id: draft! });
    const { title } = itemsIn(opened.draft, 'tips')[0] as { title?: { en?: string } };
    return Number(title?.en ?? 0);
  };

  try {
    let panel = await open();
    draft = (await ask(panel, 'author.begin', { draft: begun })).id;
    while (soak.kills < kills) {
      await panel.goto(`${panel.url().replace(/#.*|$/, '')}#author/${draft}/tips/tip`);
      await panel.reload();
      const title = panel.getByRole('group', { name: 'Title' }).getByLabel('English');
      await title.waitFor();
      const written = new Map<number, number>();
      let called = await keptIn(panel);
      const ends = Date.now() + random() * LONGEST_LIFE;
      for (let number = called + 1; Date.now() < ends; number++) {
        await title.fill(String(number));
        written.set(number, Date.now());
        await new Promise(resolve => setTimeout(resolve, BETWEEN));
        if (await panel.getByText('Saved in this browser').isVisible()) called = number;
      }
      const killed = Date.now();
      killBrowser(profile);
      soak.kills += 1;
      soak.deeds += written.size;
      await (browser as OpenBrowser | null)?.context.close().catch(() => undefined);
      panel = await open();
      const kept = await keptIn(panel);
      const first = written.get(kept + 1);
      soak.missing.push(first === undefined ? 0 : killed - first);
      if (kept < called) soak.lost.push(called);
      log(`kill ${soak.kills}: ${written.size} deeds, the last ${soak.missing.at(-1)} ms missing`);
    }
    return soak;
  } finally {
    await (browser as OpenBrowser | null)?.close().catch(() => undefined);
    rmSync(root, { recursive: true, force: true });
  }
}

const begun = withItem(
  newDraft('tips', 'Ada', { title: 'CRM', kind: 'crm', address: 'https://crm.example.com/*' }),
  'tips',
  { id: 'tip', owner: 'Ada', review: '2027-05-21' },
);
