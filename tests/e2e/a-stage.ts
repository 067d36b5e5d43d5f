import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, type OpenBrowser } from '../../demo/journey/browser';
import { setStage, type Stage } from '../../demo/journey/stage';

export const CHROMIUM = process.env['FOOTHOLD_CHROMIUM'] || '/usr/bin/chromium';
export const FIREFOX = process.env['FOOTHOLD_FIREFOX'] || '/usr/bin/firefox-esr';

export interface Whole {
  stage: Stage;
  browser: OpenBrowser;
  folder: string;
  close(): Promise<void>;
}

/** The sandbox with its inbox and packs, and Chromium with the demo build on it. */
export async function aWhole(
  change?: (stage: Stage, folder: string) => Promise<void> | void,
  packs?: string[],
): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-whole-'));
  const stage = await setStage(join(folder, 'stage'), { ...(packs && { packs }), log: () => undefined });
  await change?.(stage, folder);
  const browser = await openChromium(CHROMIUM, stage.extension, { headless: true });
  return {
    stage,
    browser,
    folder,
    close: async () => {
      await browser.close();
      await stage.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Names of the extension worlds that a page holds, as the DevTools protocol sees them. */
export async function worldsOf(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  await page.waitForTimeout(300);
  await session.detach();
  return worlds;
}
