import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { longestTask } from '../longest-task';

/** Milliseconds of the page's main thread on one page, the median of a few except where something happens once only. CPU time, so that other work of the machine does not count. */
export interface Speed {
  elements: number;
  /** What no first question can do without: each element's attributes, its words, and whether it is shown, asked for once and not used. */
  bare: number;
  /** One description, first question on the page. */
  first: number;
  /** One description that was not asked before, after something was added at the end of the page. */
  changed: number;
  /** The same after a word, a class and a row changed in the middle of it. */
  inside: number;
  /** After one or the other, on a page that has been asked about fifty times and more: the engine has compiled what it runs often. */
  later: number;
  /** The same question again on an unchanged page. */
  again: number;
  /** Fifty descriptions after a change. */
  batch: number;
  /** A thousand descriptions written by hand after a change, as a press asks on a page of a very large pack. */
  byHand: number;
  /** The longest turn of `locateAllSoon`: for one description as the first question, and for fifty after a change. */
  firstTurn: number;
  batchTurn: number;
}

/** Fills a page with the tables, cards and forms of business software until it has so many elements. */
const FILL = String.raw`(n) => {
  const W = ['Deals','Contacts','Tasks','Reports','Calls','Meetings','Orders','Invoices','Products','Team','Forecast','Quota','Leads','Notes','Files','Stages','Regions','Campaigns','Tickets','Quotes'];
  let seed = 7; const r = (k) => (seed = (seed * 48271) % 2147483647) % k; const w = () => W[r(W.length)];
  const parts = []; let count = 0; const add = (h, c) => { parts.push(h); count += c; };
  add('<header><a href="/">Home</a><input type="search" placeholder="Search everything"><button aria-label="Notifications"><svg width="16" height="16"><path d="M1 1h9"/></svg></button></header>', 6);
  add('<nav><ul>' + W.map((x, i) => '<li><a href="/' + x.toLowerCase() + '" class="nav-link"><span class="icon icon-' + x.toLowerCase() + '"></span><span>' + x + '</span></a></li>').join('') + '</ul></nav><main>', 4 * W.length + 3);
  let k = 0;
  while (count < n) { k++;
    const kind = k % 3;
    if (kind === 0) { const rows = 40; let h = '<section><h2>' + w() + ' ' + w() + ' ' + k + '</h2><button class="btn">Add ' + w() + '</button><table><thead><tr><th>Name</th><th>Stage</th><th>Amount</th><th>Owner</th><th></th></tr></thead><tbody>'; for (let i = 0; i < rows; i++) h += '<tr><td><a href="/deals/' + k + i + '">' + w() + ' ' + r(9999) + '</a></td><td><span class="badge">' + w() + '</span></td><td>' + r(99999) + '</td><td>' + w() + '</td><td><button title="Edit"><svg width="12" height="12"><path d="M0 0h5"/></svg></button></td></tr>'; add(h + '</tbody></table></section>', 12 + rows * 11); }
    else if (kind === 1) { let h = '<div class="panel"><div class="panel-head"><h3>' + w() + ' overview</h3><div class="tools"><button>Refresh</button><button>Export ' + w() + '</button></div></div><div class="grid">'; for (let i = 0; i < 24; i++) h += '<div class="card"><div><div class="title">' + w() + ' ' + w() + '</div><div class="meta"><span>' + w() + '</span><span>' + r(99) + '</span></div></div><div class="foot"><a href="/' + w().toLowerCase() + '/' + i + '">Open</a></div></div>'; add(h + '</div></div>', 7 + 24 * 8); }
    else { let h = '<form aria-label="' + w() + ' ' + k + '"><h3>' + w() + ' details</h3>'; for (let i = 0; i < 12; i++) h += '<div class="field"><label for="f' + k + '_' + i + '">' + w() + ' ' + w() + '</label><div class="control"><input id="f' + k + '_' + i + '" name="' + w().toLowerCase() + i + '"></div></div>'; add(h + '<div class="actions"><button type="submit">Save</button><button>Cancel</button></div></form>', 5 + 12 * 4); }
  }
  document.body.innerHTML = parts.join('') + '</main><footer><a href="/help">Help</a><a href="/privacy">Privacy</a></footer>';
}`;

const PREPARE = String.raw`(() => {
  const all = [...document.querySelectorAll('button, a, input')];
  const descriptions = Array.from({ length: 50 }, (_, i) => JSON.stringify(locator.describe(all[Math.floor(((i + 0.5) * all.length) / 50)])));
  const parts = [...document.querySelectorAll('.title, .panel h3, td a, label')];
  const read = () => descriptions.map(d => JSON.parse(d));
  let asked = read(), changes = 0;
  globalThis.bench = {
    more() { const e = document.createElement('p'); e.textContent = 'News ' + changes++; document.body.append(e); document.body.offsetHeight; },
    inside(i) {
      const part = parts[Math.floor(((i + 0.5) * parts.length) / 9)];
      part.textContent += ' now';
      part.parentElement.classList.toggle('recent');
      part.parentElement.append(document.createElement('b'));
      document.body.offsetHeight;
    },
    ask: n => void locator.locateAll(document, [asked[n]]),
    forget: () => void (asked = read()),
    askAll: () => void locator.locateAll(document, asked),
    askByHand: () => void locator.locateAll(document, Array.from({ length: 1000 }, (_, i) => (
      { v: 1, role: ['button', 'link', 'textbox'][i % 3], name: i % 2 ? 'Thing ' + String.fromCharCode(97 + i % 26, 97 + i % 25) : parts[(i * 7) % parts.length].textContent }))),
    askInTurns: async () => void await locator.locateAllSoon(document, asked),
  };
})()`;

/** Visits what a sure "gone" has to see, with the browser's own calls and nothing of ours. */
const BARE = String.raw`(() => {
  let seen = 0;
  const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.nodeType === 3) seen += node.data.length;
    else {
      for (const name of node.getAttributeNames()) seen += node.getAttribute(name).length;
      if (node.checkVisibility({ visibilityProperty: true })) seen++;
    }
  }
  return seen;
})()`;

const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;

/** CPU milliseconds of the page's main thread for what a script does, less what asking it costs. */
async function stopwatch(page: Page): Promise<(script: string) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(m => m.name === 'ThreadTime')!.value;
  };
  const around = async (script: string) => {
    const before = await spent();
    await page.evaluate(script);
    return (await spent()) - before;
  };
  const nothing: number[] = [];
  for (let i = 0; i < 5; i++) nothing.push(await around('0'));
  const cost = median(nothing);
  return async script => Math.max(0, (await around(script)) - cost);
}

/** Drawn, as any page that somebody looks at: its layout and its painting are no work of ours. */
const drawn = (page: Page) =>
  page.evaluate('new Promise(next => requestAnimationFrame(() => setTimeout(next, 0, 0)))');

const NOWHERE = `{ v: 1, role: 'button', name: 'Nowhere' }`;
const STYLE =
  'body{font:14px sans-serif}nav{float:left;width:150px}main{margin-left:160px}.card{border:1px solid;display:inline-block;width:200px}';

/** How long locating takes on pages of these sizes, in real Chromium. */
export async function measureSpeed(sizes: number[]): Promise<Speed[]> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { describe } from './utils/page/locate/describe'; export { locateAll, locateAllSoon } from './utils/page/locate/locate';",
      resolveDir: path.resolve(import.meta.dirname, '../../..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'locator',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const speeds: Speed[] = [];
  try {
    for (const size of sizes) {
      const open = async (): Promise<Page> => {
        const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
        await page.setContent(`<html lang="en"><head><style>${STYLE}</style></head><body></body></html>`);
        await page.evaluate(`(${FILL})(${size})`);
        await page.addScriptTag({ content: outputFiles[0]!.text });
        await drawn(page);
        return page;
      };
      const unread = await open();
      const firstTurn = await longestTask(
        unread,
        () => unread.evaluate(`locator.locateAllSoon(document, [${NOWHERE}]).then(() => 0)`) as Promise<void>,
      );
      await unread.close();
      const untouched = await open();
      const bare = await (await stopwatch(untouched))(BARE);
      await untouched.close();
      const page = await open();
      const elements = (await page.evaluate(`document.querySelectorAll('*').length`)) as number;
      const cpu = await stopwatch(page);
      const after = async (change: string) => {
        await page.evaluate(change);
        await drawn(page);
      };
      const first = await cpu(`void locator.locateAll(document, [${NOWHERE}])`);
      await page.evaluate(PREPARE);
      const changed: number[] = [],
        inside: number[] = [],
        batch: number[] = [],
        byHand: number[] = [];
      for (let i = 0; i < 7; i++) {
        await after('bench.more()');
        changed.push(await cpu(`bench.ask(${7 + 5 * i})`));
      }
      for (let i = 0; i < 9; i++) {
        await after(`bench.inside(${i})`);
        inside.push(await cpu(`bench.ask(${3 + 5 * i})`));
      }
      const again = (await cpu('for (let i = 0; i < 100; i++) bench.ask(43)')) / 100;
      for (let i = 0; i < 3; i++) {
        await after('bench.more(); bench.forget()');
        batch.push(await cpu('bench.askAll()'));
      }
      for (let i = 0; i < 3; i++) {
        await after('bench.more()');
        byHand.push(await cpu('bench.askByHand()'));
      }
      const later: number[] = [];
      for (let i = 0; i < 100; i++) {
        await after(`${i % 2 ? 'bench.more()' : `bench.inside(${i % 9})`}; bench.forget()`);
        later.push(await cpu(`bench.ask(${(7 * i) % 50})`));
      }
      await after('bench.more(); bench.forget()');
      const batchTurn = await longestTask(page, () => page.evaluate('bench.askInTurns()') as Promise<void>);
      speeds.push({
        elements,
        bare,
        first,
        changed: median(changed),
        inside: median(inside),
        later: median(later.slice(50)),
        again,
        batch: median(batch),
        byHand: median(byHand),
        firstTurn,
        batchTurn,
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return speeds;
}
