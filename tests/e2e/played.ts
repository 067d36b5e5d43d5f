import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium } from '../../demo/journey/browser';
import type { Driver } from '../../demo/journey/driver';
import { inChromium } from '../../demo/journey/in-chromium';
import { inFirefox } from '../../demo/journey/in-firefox';
import { openFirefox } from '../../demo/journey/marionette';
import { playJourney, type Journey } from '../../demo/journey/play';
import { setStage, type Stage } from '../../demo/journey/stage';
import { STEPS } from '../../demo/journey/steps';
import { CHROMIUM, FIREFOX } from './a-stage';

const DRIVERS = {
  chrome: async (extension: string) =>
    inChromium(await openChromium(CHROMIUM, extension, { headless: true })),
  firefox: async (extension: string) => {
    const firefox = await openFirefox(FIREFOX);
    await firefox.install(extension);
    return inFirefox(firefox);
  },
};

/** The sandbox with its inbox and packs, and a browser with the demo build on it, changed before it is installed. */
export async function aDriven(
  name: keyof typeof DRIVERS,
  change?: (extension: string) => void,
): Promise<{ stage: Stage; driver: Driver; folder: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-driven-'));
  const stage = await setStage(join(folder, 'stage'), { browser: name, log: () => undefined });
  change?.(stage.extension);
  const driver = await DRIVERS[name](resolve(stage.extension));
  return {
    stage,
    driver,
    folder,
    close: async () => {
      await driver.close();
      await stage.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Plays the whole journey in one browser.
 * @param kills where the background is to be stopped before every step: told each time whether it was running
 */
export async function played(name: keyof typeof DRIVERS, kills?: boolean[]): Promise<Journey> {
  const { stage, driver, folder, close } = await aDriven(name);
  try {
    return await playJourney({
      stage,
      browser: driver,
      out: join(folder, 'pictures'),
      steps: STEPS,
      log: () => undefined,
      ...(kills && {
        before: async ({ panel }) => {
          // A background that no step has needed since the last time is woken first, so that there is one to stop.
          await panel?.ask('panel.state', {});
          kills.push(await driver.stopBackground());
        },
      }),
    });
  } finally {
    await close();
  }
}
