import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../cli/build/extension';
import { openChromium, openSurface, type OpenBrowser } from '../../demo/journey/browser';
import { ask, until } from '../../demo/journey/steps';
import type { RequestView } from '../../utils/messages/panel-state';
import { aRevision } from '../background/stage/a-revision';
import { killBrowser } from '../e2e/kill-browser';
import { startBadDesk } from './a-bad-desk';

export interface Soak {
  kills: number;
  browserKills: number;
  /** Requests that the rep was told are saved. */
  saved: number;
  lost: string[];
  /** Came more than once: an acknowledgement was lost. */
  duplicates: number;
  /** Duplicates that were not byte for byte the same. */
  unequal: string[];
  seconds: number;
}

const within = (ms: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), new Promise(resolve => setTimeout(resolve, ms))]);

/** Simulated time that makes every wait and lease fall due. Days. */
const PAST_ALL_WAITS = 0.1;
/** The browser itself is killed after so many kills of its worker. */
const EVERY = 25;

/**
 * A rep asks, again and again, at a desk that misbehaves, and each time the background is killed somewhere in the
 * delivery; now and then the whole browser is. In the end everything that was called saved must be at the desk, under
 * the id it was given when Send was pressed.
 */
export async function soakOutbox(
  chromium: string,
  kills: number,
  random: () => number,
  log: (line: string) => void,
): Promise<Soak> {
  const began = Date.now();
  const root = mkdtempSync(join(tmpdir(), 'foothold-soak-'));
  const desk = await startBadDesk(random);
  const extension = join(root, 'extension');
  const profile = join(root, 'profile');
  cpSync(await buildExtension('chrome', 'demo'), extension, { recursive: true });
  const helpDesk = { kind: 'webhook', name: 'A bad desk', url: desk.url };
  writeFileSync(join(extension, 'policy.json'), JSON.stringify({ sources: [], helpDesk }));

  const soak: Soak = {
    kills: 0,
    browserKills: 0,
    saved: 0,
    lost: [],
    duplicates: 0,
    unequal: [],
    seconds: 0,
  };
  const saved = new Map<string, string>();
  let browser: OpenBrowser | null = null;
  let panel: Page;

  const open = async (): Promise<void> => {
    browser = await openChromium(chromium, extension, { headless: true, profile });
    panel = await openSurface(browser, 'sidepanel.html#settings');
    await until(
      'the background knows its desk',
      async () => (await ask(panel, 'panel.state', {}).catch(() => null))?.policy.deskName === 'A bad desk',
    );
  };
  /** What was killed lets go of its profile in its own time. */
  const reopen = async (): Promise<void> => {
    for (let left = 5; ; left--) {
      try {
        return await open();
      } catch (error) {
        if (left === 0) throw error;
        killBrowser(profile);
        await new Promise(resolve => setTimeout(resolve, 1_000));
      }
    }
  };
  const requests = async (): Promise<RequestView[]> => (await ask(panel, 'panel.state', {})).requests;

  try {
    await open();
    while (soak.kills < kills) {
      const words = `Question ${soak.kills}`;
      const draft = await ask(panel!, 'panel.ask', { kind: 'question' });
      const sending = ask(panel!, 'panel.send', aRevision(draft!.id, { words })).then(
        () => saved.set(draft!.id, words),
        () => undefined,
      );
      await new Promise(resolve => setTimeout(resolve, random() * 60));
      if (await browser!.killWorker()) soak.kills += 1;
      await within(800, sending);
      if (soak.kills % 5 === 0)
        await ask(panel!, 'demo.skip', { days: PAST_ALL_WAITS }).catch(() => undefined);
      if (soak.kills % EVERY === 0 && soak.browserKills < soak.kills / EVERY) {
        killBrowser(profile);
        soak.browserKills += 1;
        await reopen();
        log(`${soak.kills} kills, ${saved.size} saved, ${desk.got.size} at the desk`);
      }
    }

    desk.behave();
    await until(
      'everything is sent',
      async () => {
        await ask(panel, 'demo.skip', { days: PAST_ALL_WAITS }).catch(() => undefined);
        return (await requests()).every(({ state }) => state === 'sent' || state === 'seen');
      },
      120_000,
    );
    const listed = new Set((await requests()).map(({ id }) => id));
    soak.saved = saved.size;
    soak.lost = [...saved.keys()].filter(id => !desk.got.has(id) || !listed.has(id));
    for (const [id, bodies] of desk.got) {
      if (bodies.length > 1) soak.duplicates += 1;
      if (new Set(bodies).size > 1 || (JSON.parse(bodies[0]!) as { id: string }).id !== id)
        soak.unequal.push(id);
    }
    soak.seconds = Math.round((Date.now() - began) / 1_000);
    return soak;
  } finally {
    await (browser as OpenBrowser | null)?.close().catch(() => undefined);
    await desk.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
