import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bakeExtension } from '../../../cli/build/bake';
import { ensureBrowsers } from '../../../cli/install-tools';
import { openChromium, openSurface, type OpenBrowser } from '../../../demo/journey/browser';
import { ask, until } from '../../../demo/journey/steps';
import { serveFolder } from '../../../demo/static-server';
import { packSchema, type Pack } from '../../../utils/core/packs/pack';
import { generateKeys, signBundle } from '../../../utils/core/packs/sign';
import { longestTask } from '../longest-task';

export const about =
  'a pack of 10,000 tips taken by real Chromium: bytes, time, memory, and the longest pause of a page';

const TIPS = 10_000;
/** A large page of the app: ten elements a row. */
const ROWS = 1_000;

/**
 * While the pack is fetched, verified and stored, a page of the app draws frame after frame and another asks the
 * background question after question: the longest gap of each is the pause that somebody could notice. The same again
 * with a page that no pack names, where nothing of ours runs: what the machine alone does to the frames. The longest
 * task of the page's main thread is in CPU time, which a busy machine does not stretch.
 */
export async function run({ json }: { json?: string }): Promise<void> {
  const { chromium } = await ensureBrowsers({ firefox: false, log: line => console.log(line) });
  const folder = mkdtempSync(join(tmpdir(), 'foothold-big-pack-'));
  const served = join(folder, 'served');
  mkdirSync(served);
  writeFileSync(join(served, 'index.html'), pageOf(ROWS));
  const key = await generateKeys('big');
  const publish = async (serial: number, tips: number): Promise<number> => {
    const now = Date.now();
    const [issued, expires] = [new Date(now - 1_000).toISOString(), new Date(now + 86_400_000).toISOString()];
    const bundle = { source: 'big', serial, issued, expires, pack: packOf(tips) };
    const bytes = await signBundle(bundle, [key]);
    writeFileSync(join(served, 'big.json'), bytes);
    return bytes.length;
  };
  const server = await serveFolder(served, { headers: { 'access-control-allow-origin': '*' } });
  let browser: OpenBrowser | undefined;
  try {
    await publish(1, 1);
    const source = {
      name: 'big',
      url: `http://127.0.0.1:${server.port}/big.json`,
      keys: [key.public],
      threshold: 1,
    };
    const extension = await bakeExtension(
      'chrome',
      { hosts: ['http://crm.localhost/*'], policy: { sources: [source], paused: false } },
      join(folder, 'extension'),
    );
    browser = await openChromium(chromium, resolve(extension), { headless: true });
    await browser.worker();
    const panel = await openSurface(browser, 'welcome.html');
    const has = async () => (await ask(panel, 'panel.state', {})).packs[0]?.serial;
    await until('the small pack', async () => (await has()) === 1, 30_000);
    const app = await browser.context.newPage();
    await app.goto(`http://crm.localhost:${server.port}/`);

    const other = await browser.context.newPage();
    await other.goto(`http://elsewhere.localhost:${server.port}/`);

    const quiet = await watched(app, panel, 3_000);
    const heapBefore = await heapOf(browser);
    const take = async (serial: number, page: Page): Promise<Taken> => {
      const bytes = await publish(serial, TIPS);
      const busy = watched(page, panel, 15_000);
      const start = performance.now();
      await ask(panel, 'panel.refresh', {});
      await until('the large pack', async () => (await has()) === serial, 60_000);
      return { bytes, seconds: (performance.now() - start) / 1_000, ...(await busy) };
    };
    const taken = await take(2, app);
    const heapAfter = await heapOf(browser);
    const control = await take(3, other);
    const { bytes, seconds } = taken;

    await app.bringToFront();
    // Found beforehand: looking for them costs the page more than anything of ours.
    const places = await app.evaluate(
      selectors => selectors.map(each => document.querySelector(each)!.getBoundingClientRect().toJSON()),
      ['input', 'button'],
    );
    const used = await longestTask(app, async () => {
      const press = async ({ x, y, width, height }: (typeof places)[number]) =>
        app.mouse.click(x + width / 2, y + height / 2);
      await press(places[0]);
      for (const letter of 'Contacts') await app.keyboard.press(letter);
      await press(places[1]);
      await app.evaluate(() => {
        document.body.append('more');
        history.pushState({}, '', '/thing/8');
      });
      await press(places[1]);
      await app.evaluate(() => new Promise(next => requestAnimationFrame(() => setTimeout(next))));
    });

    await browser.killWorker();
    const wakeMs = await msOfState(panel);
    const warmMs = await msOfState(panel);

    const figures = {
      tips: TIPS,
      bytes,
      secondsUntilInForce: seconds,
      longestFrameGapMs: { before: quiet.frame, while: taken.frame, whereNothingOfOursRuns: control.frame },
      longestTaskCpuMs: {
        before: quiet.task,
        while: taken.task,
        whereNothingOfOursRuns: control.task,
        typingAndPressing: used,
      },
      longestAnswerMs: { before: quiet.answer, while: taken.answer },
      heapOfTheWorkerMB: { before: heapBefore / 1e6, after: heapAfter / 1e6 },
      panelStateMs: { workerStopped: wakeMs, workerRunning: warmMs },
    };
    const row = (what: string, ...cells: (number | string)[]) =>
      console.log(
        `${what.padEnd(58)}${cells.map(cell => String(typeof cell === 'number' ? Math.round(cell) : cell).padStart(16)).join('')}`,
      );
    console.log(
      `A signed file of ${bytes} bytes with ${TIPS} tips, in force after ${seconds.toFixed(1)} s.\n`,
    );
    row('', 'before', 'while', 'no pack’s page');
    row('longest gap between two frames of the page, ms', quiet.frame, taken.frame, control.frame);
    row('longest task of its main thread, CPU ms', quiet.task, taken.task, control.task);
    row('the same while the rep types, presses and moves on', '', used);
    row('longest wait for an answer of the background, ms', quiet.answer, taken.answer);
    row('heap of the background after collection, MB', heapBefore / 1e6, heapAfter / 1e6);
    row('panel after the background was stopped, ms', '', wakeMs);
    row('panel while it runs, ms', '', warmMs);
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Page = Awaited<ReturnType<typeof openSurface>>;

/** In ms. */
interface Pauses {
  frame: number;
  task: number;
  answer: number;
}
interface Taken extends Pauses {
  bytes: number;
  seconds: number;
}

/** The longest gap between frames of one page and its longest task, and the longest answer to small questions of the other. */
async function watched(app: Page, panel: Page, ms: number): Promise<Pauses> {
  await app.bringToFront();
  // The compiler that runs this file names functions by a helper that the browser does not have.
  for (const page of [app, panel]) await page.evaluate('globalThis.__name = named => named');
  let frame = 0;
  const [task, answer] = await Promise.all([
    longestTask(app, async () => {
      frame = await app.evaluate(
        during =>
          new Promise<number>(done => {
            const end = performance.now() + during;
            let last = performance.now();
            let longest = 0;
            const next = (): void => {
              const now = performance.now();
              longest = Math.max(longest, now - last);
              last = now;
              if (now < end) requestAnimationFrame(next);
              else done(longest);
            };
            requestAnimationFrame(next);
          }),
        ms,
      );
    }),
    panel.evaluate(async during => {
      const end = performance.now() + during;
      let longest = 0;
      while (performance.now() < end) {
        const asked = performance.now();
        await chrome.runtime.sendMessage({ foothold: 1, call: 'panel.draft', send: {} });
        longest = Math.max(longest, performance.now() - asked);
        await new Promise(next => setTimeout(next, 10));
      }
      return longest;
    }, ms),
  ]);
  return { frame, task, answer };
}

/** How long the panel waits for its state, by its own clock. */
const msOfState = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const asked = performance.now();
    await chrome.runtime.sendMessage({ foothold: 1, call: 'panel.state', send: {} });
    return performance.now() - asked;
  });

/** Bytes of JavaScript that the background holds once garbage is collected. */
async function heapOf(browser: OpenBrowser): Promise<number> {
  const page = browser.context.pages()[0]!;
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker!.targetId,
    flatten: false,
  });
  let id = 0;
  const send = (method: string): Promise<{ usedSize: number }> =>
    new Promise(done => {
      const mine = ++id;
      const heard = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id?: number; result: { usedSize: number } };
        if (answer.id !== mine) return;
        session.off('Target.receivedMessageFromTarget', heard);
        done(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', heard);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: mine, method }),
      });
    });
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const { usedSize } = await send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Told apart by letters: a number behind a name is a counter. */
const thing = (n: number): string =>
  `Thing ${String(n).replace(/\d/g, digit => 'abcdefghij'[Number(digit)]!)}`;

/** Rows with a field and a few words, and a button for each of the first features. */
function pageOf(rows: number): string {
  const row = (n: number) =>
    `<div><p><b>Customer</b> <i>${n}</i></p><label>Note <input></label><ul><li>Open</li><li>Late</li></ul><button>${thing(n)}</button></div>`;
  return `<!doctype html><html lang="en"><title>App</title><main>${Array.from({ length: rows }, (_, n) => row(n)).join('')}</main>`;
}

/** Every second feature is recognised by a press, the others by where it leads. */
function packOf(tips: number): Pack {
  return packSchema.parse({
    id: 'big',
    title: { en: 'Everything' },
    owner: 'Sales operations',
    apps: [{ id: 'crm', title: { en: 'CRM' }, kind: 'crm', addresses: ['http://crm.localhost/*'] }],
    features: Array.from({ length: Math.ceil(tips / 10) }, (_, n) => ({
      id: `feature-${n}`,
      app: 'crm',
      title: { en: `Feature ${n}`, sv: `Funktion ${n}` },
      purpose: { en: 'Promises to customers are kept.', sv: 'Löften till kunder hålls.' },
      value: 1 + (n % 5),
      success: [
        {
          result:
            n % 2
              ? { on: 'click', at: { v: 1, role: 'button', name: thing(n) } }
              : { on: 'address', is: `/thing/${n}` },
        },
      ],
    })),
    tips: Array.from({ length: tips }, (_, n) => ({
      id: `tip-${n}`,
      feature: `feature-${Math.floor(n / 10)}`,
      title: { en: `Start with who waits, part ${n}`, sv: `Börja med dem som väntar, del ${n}` },
      body: {
        en: 'To keep promises to customers, open Contacts first thing. The filter on the left shows who has a task waiting, and since when it has been.',
        sv: 'Öppna Kontakter först på dagen, så hålls det du lovat kunderna. Filtret till vänster visar vilka som väntar, och hur länge de har gjort det.',
      },
      anchor: { v: 1, role: 'button', name: thing(n) },
      where: [`/thing/${n}`, `/things/*/part/${n}`],
      owner: 'Sales operations',
      review: '2099-01-01',
    })),
  });
}
