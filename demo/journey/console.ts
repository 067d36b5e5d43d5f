import { createInterface } from 'node:readline';
import type { Log } from '../../cli/install-tools';
import { openSurface, type OpenBrowser } from './browser';
import type { Tab } from './driver';
import { chromiumTab } from './in-chromium';
import type { Stage } from './stage';
import { passDays } from './steps';

export const CONSOLE_HELP = `  d and Enter   a simulated day passes (the demo build only)
  r and Enter   the second release of the sales app’s pack arrives`;

/** Lets the person at the terminal pass the time of the demo, line by line, until `input` ends. */
export function listenForDays(
  input: NodeJS.ReadableStream,
  { stage, browser, log }: { stage: Stage; browser: OpenBrowser; log: Log },
): void {
  let days = 0;
  const orders: Record<string, () => Promise<string>> = {
    d: async () => {
      await onSurface(surface => passDays(stage, surface, 1));
      return `${++days === 1 ? 'One day has' : `${days} days have`} passed. Reload the sales app: it is the next visit.`;
    },
    r: async () => {
      await stage.publish('atomic-crm', 2, ['demo/release-2']);
      await onSurface(surface => surface.ask('panel.refresh', {}));
      return 'Release 2 is here. Who has learnt to plan a task gets one why card, nobody else anything.';
    },
  };
  async function onSurface(act: (surface: Tab) => Promise<void>): Promise<void> {
    const surface = await openSurface(browser, 'proof.html');
    await act(chromiumTab(surface));
    await surface.close();
  }
  createInterface({ input }).on('line', line => {
    const order = orders[line.trim().toLowerCase()];
    if (!order) return log(CONSOLE_HELP);
    order().then(log, (error: unknown) => log(error instanceof Error ? error.message : String(error)));
  });
}
