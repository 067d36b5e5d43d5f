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

export const about =
  'a pack of 10,000 tips taken by real Chromium: bytes, time, memory, and the longest pause of a page';

const TIPS = 10_000;

/**
 * While the pack is fetched, verified and stored, a page of the app draws frame after frame and another asks the
 * background question after question: the longest gap of each is the pause that somebody could notice.
 */
export async function run({ json }: { json?: string }): Promise<void> {
  const { chromium } = await ensureBrowsers({ firefox: false, log: line => console.log(line) });
  const folder = mkdtempSync(join(tmpdir(), 'foothold-big-pack-'));
  const served = join(folder, 'served');
  mkdirSync(served);
  writeFileSync(join(served, 'index.html'), '<!doctype html><title>App</title><button>Thing 1</button>');
  const key = await generateKeys('big');
  const publish = async (serial: number, tips: number): Promise<number> => {
    const now = Date.now();
    const [issued, expires] = [new Date(now - 1_000).toISOString(), new Date(now + 86_400_000).toISOString()];
    const bundle = { format: 1 as const, source: 'big', serial, issued, expires, pack: packOf(tips) };
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

    const quiet = await watched(app, panel, 3_000);
    const heapBefore = await heapOf(browser);
    const bytes = await publish(2, TIPS);
    const busy = watched(app, panel, 15_000);
    const start = performance.now();
    await ask(panel, 'panel.refresh', {});
    await until('the large pack', async () => (await has()) === 2, 60_000);
    const seconds = (performance.now() - start) / 1_000;
    const taken = await busy;
    const heapAfter = await heapOf(browser);

    await browser.killWorker();
    const woken = performance.now();
    await ask(panel, 'panel.state', {});
    const wakeMs = performance.now() - woken;
    const again = performance.now();
    await ask(panel, 'panel.state', {});
    const warmMs = performance.now() - again;

    const figures = {
      tips: TIPS,
      bytes,
      secondsUntilInForce: seconds,
      longestFrameGapMs: { before: quiet.frame, while: taken.frame },
      longestAnswerMs: { before: quiet.answer, while: taken.answer },
      heapOfTheWorkerMB: { before: heapBefore / 1e6, after: heapAfter / 1e6 },
      panelStateMs: { workerStopped: wakeMs, workerRunning: warmMs },
    };
    const row = (what: string, ...cells: (number | string)[]) =>
      console.log(
        `${what.padEnd(58)}${cells.map(cell => String(typeof cell === 'number' ? Math.round(cell) : cell).padStart(12)).join('')}`,
      );
    console.log(
      `A signed file of ${bytes} bytes with ${TIPS} tips, in force after ${seconds.toFixed(1)} s.\n`,
    );
    row('', 'before', 'while');
    row('longest gap between two frames of the app’s page, ms', quiet.frame, taken.frame);
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

/** The longest gap between frames of one page, and the longest answer to small questions of the other, in ms. */
async function watched(app: Page, panel: Page, ms: number): Promise<{ frame: number; answer: number }> {
  await app.bringToFront();
  // The compiler that runs this file names functions by a helper that the browser does not have.
  for (const page of [app, panel]) await page.evaluate('globalThis.__name = named => named');
  const [frame, answer] = await Promise.all([
    app.evaluate(
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
    ),
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
  return { frame, answer };
}

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
      success: [{ result: { on: 'address', is: `/thing/${n}` } }],
    })),
    tips: Array.from({ length: tips }, (_, n) => ({
      id: `tip-${n}`,
      feature: `feature-${Math.floor(n / 10)}`,
      title: { en: `Start with who waits, part ${n}`, sv: `Börja med dem som väntar, del ${n}` },
      body: {
        en: 'To keep promises to customers, open Contacts first thing. The filter on the left shows who has a task waiting, and since when it has been.',
        sv: 'Öppna Kontakter först på dagen, så hålls det du lovat kunderna. Filtret till vänster visar vilka som väntar, och hur länge de har gjort det.',
      },
      anchor: { v: 1, role: 'button', name: `Thing ${n}` },
      where: [`/thing/${n}`, `/things/*/part/${n}`],
      owner: 'Sales operations',
      review: '2099-01-01',
    })),
  });
}
