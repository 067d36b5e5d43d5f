import { createInterface } from 'node:readline';
import { startWords } from '../../cli/i18n/start';
import type { Log } from '../../cli/install-tools';
import type { Spoken } from '../../cli/language';
import { wordsIn } from '../../utils/i18n/words';
import { openSurface, type OpenBrowser } from './browser';
import type { Tab } from './driver';
import { chromiumTab } from './in-chromium';
import type { Stage } from './stage';
import { passDays } from './steps';

/** Lets the person at the terminal pass the time of the demo, line by line, until `input` ends. */
export function listenForDays(
  input: NodeJS.ReadableStream,
  { stage, browser, log, language }: { stage: Stage; browser: OpenBrowser; log: Log; language: Spoken },
): void {
  const words = wordsIn(startWords, language);
  let days = 0;
  const orders: Record<string, () => Promise<string>> = {
    d: async () => {
      await onSurface(surface => passDays(stage, surface, 1));
      return words.daysPassed(++days);
    },
    r: async () => {
      await stage.publish('atomic-crm', 2, ['demo/release-2']);
      await onSurface(surface => surface.ask('panel.refresh', {}));
      return words.releaseIsHere;
    },
  };
  async function onSurface(act: (surface: Tab) => Promise<void>): Promise<void> {
    const surface = await openSurface(browser, 'proof.html');
    await act(chromiumTab(surface));
    await surface.close();
  }
  createInterface({ input }).on('line', line => {
    const order = orders[line.trim().toLowerCase()];
    if (!order) return log(words.orders);
    order().then(log, (error: unknown) => log(error instanceof Error ? error.message : String(error)));
  });
}
