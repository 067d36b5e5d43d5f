import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contender } from './contenders';

/** Half of the measuring stands in the page: frames and boxes are its own. */
const IN_PAGE = `globalThis.bench = {
  frame: () => new Promise(requestAnimationFrame),
  /** Frames from the call until the first one in which the tip was painted; null after 120. */
  async show() {
    await this.frame();
    __tip.show('#target');
    for (let n = 0; n < 120; n++) {
      await this.frame();
      // What a frame's callback sees was painted by the frame before it.
      if (n > 0 && __tip.box()) return n;
    }
    return null;
  },
  async hide() {
    __tip.hide();
    for (let n = 0; n < 120; n++) { await this.frame(); if (!__tip.box()) return; }
  },
  /** Scrolls for so long and answers by how many px the tip was off its target at worst. */
  async scroll(ms, look = false) {
    const target = document.getElementById('target');
    let first = null, worst = 0;
    const begin = performance.now();
    for (let n = 0; performance.now() - begin < ms; n++) {
      await this.frame();
      // Looking costs a layout in every frame, so it is done in a turn of its own.
      const tip = look && __tip.box();
      if (tip) {
        const { left, top } = target.getBoundingClientRect();
        const off = [tip.left - left, tip.top - top];
        first ??= off;
        worst = Math.max(worst, Math.hypot(off[0] - first[0], off[1] - first[1]));
      }
      window.scrollTo(0, 100 + 80 * Math.sin(n / 8));
    }
    return first === null ? null : worst;
  },
  /** A page that changes fifty of its cells in every frame. */
  async mutate(ms) {
    const cells = [...document.querySelectorAll('.cell')].slice(-50);
    const begin = performance.now();
    for (let n = 0; performance.now() - begin < ms; n++) {
      await this.frame();
      for (const each of cells) { each.textContent = 'cell ' + n; each.classList.toggle('odd'); }
      cells[0].parentElement.append(cells[0]);
    }
  },
  async cycles(count) {
    for (let n = 0; n < count; n++) { await this.show(); await this.hide(); }
  },
};`;

const pageOf = (elements: number) =>
  `<!doctype html><title>Bench</title><style>body{margin:0;font:14px sans-serif}.cell{display:inline-block;width:60px}</style>
   <h1>Deals</h1><div style="height:200px"></div><button id="target" style="margin-left:300px">Log call</button>
   <div style="height:400px"></div><main>${'<span class="cell">cell</span>'.repeat(elements)}</main>`;

export interface Figures {
  /** By number of elements on the page. */
  framesToPaint: Record<number, (number | null)[]>;
  cpuPerShow: Record<number, number[]>;
  scrollCpu: number[];
  /** What of that is script, in ms. */
  scrollScript: number[];
  scrollError: number | null;
  /** With the tip, by what the same page costs without it. */
  mutateCpu: number[];
  nodesLeft: number;
  listenersLeft: number;
}

/** Milliseconds of the renderer's main thread while \`act\` runs and for \`rest\` ms after it. */
async function cpu(
  devtools: CDPSession,
  page: Page,
  act: () => Promise<unknown>,
  rest = 0,
): Promise<{ all: number; script: number }> {
  const now = async () => [await metric(devtools, 'TaskDuration'), await metric(devtools, 'ScriptDuration')];
  const [all, script] = await now();
  await act();
  await page.waitForTimeout(rest);
  const [allThen, scriptThen] = await now();
  return { all: (allThen! - all!) * 1000, script: (scriptThen! - script!) * 1000 };
}

async function metric(devtools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(each => each.name === name)!.value;
}

async function opened(browser: Browser, contender: Contender, elements: number) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.setContent(pageOf(elements));
  await page.addScriptTag({ content: contender.script });
  await page.addScriptTag({ content: IN_PAGE });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devtools };
}

const inPage = <T>(page: Page, call: string) => page.evaluate(`bench.${call}`) as Promise<T>;

/** Long enough for every contender's way in to have ended. */
const SETTLED_MS = 600;

/** Everything about one contender, in pages of its own. */
export async function measure(
  browser: Browser,
  contender: Contender,
  { sizes, reps, cycles }: { sizes: number[]; reps: number; cycles: number },
): Promise<Figures> {
  const figures: Figures = {
    framesToPaint: {},
    cpuPerShow: {},
    scrollCpu: [],
    scrollScript: [],
    scrollError: null,
    mutateCpu: [],
    nodesLeft: 0,
    listenersLeft: 0,
  };
  for (const elements of sizes) {
    const { page, devtools } = await opened(browser, contender, elements);
    const frames: (number | null)[] = [];
    const times: number[] = (figures.cpuPerShow[elements] = []);
    for (let n = 0; n <= reps; n++) {
      const first = contender.name === 'none';
      const spent = await cpu(
        devtools,
        page,
        async () =>
          frames.push(
            first ? await inPage(page, 'frame()').then(() => null) : await inPage<number>(page, 'show()'),
          ),
        SETTLED_MS,
      );
      // The first showing also loads: it is told by its frames, not by its time.
      if (n > 0) times.push(spent.all);
      await inPage(page, 'hide()');
      await page.waitForTimeout(200);
    }
    figures.framesToPaint[elements] = frames.slice(1);
    await page.close();
  }

  const { page, devtools } = await opened(browser, contender, 1000);
  for (let n = 0; n < reps; n++) {
    for (const [what, ms] of [
      ['scroll', 3000],
      ['mutate', 1500],
    ] as const) {
      const off = await cpu(devtools, page, () => inPage(page, `${what}(${ms})`));
      if (contender.name !== 'none') await inPage(page, 'show()');
      await page.waitForTimeout(SETTLED_MS);
      const on = await cpu(devtools, page, () => inPage(page, `${what}(${ms})`));
      if (what === 'scroll') {
        figures.scrollCpu.push(on.all - off.all);
        figures.scrollScript.push(on.script - off.script);
        const error = await inPage<number | null>(page, 'scroll(1000, true)');
        if (error !== null) figures.scrollError = Math.max(figures.scrollError ?? 0, error);
      } else figures.mutateCpu.push(on.all / off.all);
      await inPage(page, 'hide()');
      await page.evaluate('window.scrollTo(0, 0)');
      await page.waitForTimeout(300);
    }
  }
  await page.close();

  if (contender.name !== 'none') {
    const { page, devtools } = await opened(browser, contender, 1000);
    const count = async () => {
      await page.waitForTimeout(500);
      for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
      return [await metric(devtools, 'Nodes'), await metric(devtools, 'JSEventListeners')] as const;
    };
    await devtools.send('HeapProfiler.enable');
    // What is made once and kept for the next time is no leak.
    await inPage(page, 'cycles(5)');
    const before = await count();
    await inPage(page, `cycles(${cycles})`);
    const after = await count();
    figures.nodesLeft = after[0] - before[0];
    figures.listenersLeft = after[1] - before[1];
    await page.close();
  }
  return figures;
}
