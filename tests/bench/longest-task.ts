import type { Page } from 'playwright-core';

/** One event of a trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string; data?: { frames?: { url: string; processId: number; parent?: string }[] } };
}

/**
 * The longest task of a page's main thread while something is done, in milliseconds of CPU time: how long the page could
 * not have drawn or answered even on a machine that does nothing else.
 */
export async function longestTask(page: Page, during: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  const url = page.url();
  await during();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await new Promise<void>(done => {
    session.once('Tracing.tracingComplete', () => done());
    void session.send('Tracing.end');
  });
  await session.detach();
  const frames = events.flatMap(each =>
    each.name === 'TracingStartedInBrowser' ? (each.args?.data?.frames ?? []) : [],
  );
  const process = frames.find(frame => frame.url === url)?.processId;
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error(`The trace does not tell which process draws ${url}.`);
  const tasks = events.filter(
    ({ pid, tid, name }) => pid === process && tid === main.tid && name.endsWith('RunTask'),
  );
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
