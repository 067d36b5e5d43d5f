import type { CDPSession, Page } from 'playwright-core';
import type { Contender } from './contenders';

/** What one visit to a page cost its main thread and its memory. */
export interface Figures {
  /** Milliseconds of script on a still of the page, where nobody but extensions has any, until it had rested; thread's own clock. */
  script: number;
  /** All work of the main thread on the page itself until it had rested, ms. */
  task: number;
  /** From the answer's first byte until everything was loaded, ms of the wall clock. */
  load: number;
  /** Of the page's engine after collecting garbage, kB; scripts of extensions live in it too. */
  heap: number;
  /** The same after somebody has typed into it and it has rested again. */
  used: number;
  /** From a key's press until the frame after it was painted, ms, the middle of all keys. */
  key: number;
}

export const FIGURES: Record<keyof Figures, string> = {
  script: 'script on a still, ms',
  task: 'main thread, ms',
  load: 'load, ms',
  heap: 'heap, kB',
  used: 'heap once typed in, kB',
  key: 'a key until painted, ms',
};

/** After the page is ready: long enough that everything which comes by itself at a visit has come. */
export const REST_MS = 1500;
const KEYS = 'order 123';

/** A tab in front whose main thread is counted, closed when all is done in it. */
async function inTab<T>(
  { context, begin, end }: Contender,
  act: (page: Page, devtools: CDPSession) => Promise<T>,
): Promise<T> {
  await begin();
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.bringToFront();
    const answer = await act(page, devtools);
    await end();
    return answer;
  } finally {
    await page.close();
  }
}

const scriptOn = (contender: Contender, still: string): Promise<number> =>
  inTab(contender, async (page, devtools) => {
    const before = await metrics(devtools);
    await page.goto(still, { waitUntil: 'load' });
    await page.waitForTimeout(REST_MS);
    const after = await metrics(devtools);
    return 1000 * (after['ScriptDuration']! - before['ScriptDuration']!);
  });

/**
 * Opens a page in a tab of its own, lets it rest, and types into its search; before, the still of it.
 * @param field Playwright's selector of a text field; the page is ready when it is there
 * @param still the address of its still
 */
export async function visit(
  contender: Contender,
  address: string,
  field: string,
  still: string,
): Promise<Figures> {
  const script = await scriptOn(contender, still);
  return inTab(contender, async (page, devtools) => {
    const before = await metrics(devtools);
    await page.goto(address, { waitUntil: 'load' });
    const search = page.locator(field).first();
    await search.waitFor();
    await page.waitForTimeout(REST_MS);
    const after = await metrics(devtools);
    const load = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry!.loadEventEnd - entry!.responseStart;
    });
    const heap = await heapOf(devtools);
    const kept = await page.evaluate(() => ({ ...localStorage }));

    await page.evaluate(() => {
      const times: number[] = ((globalThis as { times?: number[] }).times = []);
      // The task after the first frame that the key could change.
      addEventListener('keydown', ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      );
    });
    await search.focus();
    await page.keyboard.type(KEYS, { delay: 60 });
    await page.waitForFunction(
      count => (globalThis as { times?: number[] }).times!.length >= count,
      KEYS.length,
    );
    const times = await page.evaluate(() => (globalThis as { times?: number[] }).times!);
    await page.waitForTimeout(REST_MS);
    const used = await heapOf(devtools);
    // An app that remembers what was searched for opens on another page the next time.
    await page.evaluate(items => {
      localStorage.clear();
      Object.assign(localStorage, items);
    }, kept);
    return {
      script,
      task: 1000 * (after['TaskDuration']! - before['TaskDuration']!),
      load,
      heap,
      used,
      key: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!,
    };
  });
}

async function heapOf(devtools: CDPSession): Promise<number> {
  for (let n = 0; n < 2; n++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}

async function metrics(devtools: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
