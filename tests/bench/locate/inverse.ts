import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

/** What became of asking for every visible interactive element of some pages right after describing it. */
export interface Inverse {
  pages: number;
  asked: number;
  found: number;
  /** Not pointed at, because another element has an equal description. */
  equal: number;
  /** `ambiguous` although no other element has an equal description. */
  ambiguous: number;
  missed: number;
  /** Another element was found. */
  mistaken: number;
  /** Page and element of the first that were not found, for whoever looks for the reason. */
  examples: string[];
  bytes: number[];
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Opens every page of a folder in a real browser; of each, asks for one element in `every`. */
export async function askForEveryThing(folder: string, names: string[], every = 1): Promise<Inverse> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { describe } from './utils/page/locate/describe'; import { locate } from './utils/page/locate/locate'; (${inPage})(describe, locate);`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  const script = outputFiles[0]!.text;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const sum: Inverse = {
    pages: 0,
    asked: 0,
    found: 0,
    equal: 0,
    ambiguous: 0,
    missed: 0,
    mistaken: 0,
    examples: [],
    bytes: [],
  };
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
    await context.route('**/*', route => {
      const file = path.join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
      return file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile()
        ? route.fulfill({
            contentType: file.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8',
            body: fs.readFileSync(file),
          })
        : route.abort();
    });
    for (const name of names) {
      const page = await context.newPage();
      await page.goto(`http://pages.local/${name}`, { waitUntil: 'load', timeout: 60_000 });
      await page.evaluate(script);
      const one = (await page.evaluate(`globalThis.everyThing(${every})`)) as Inverse;
      await page.close();
      sum.pages++;
      for (const k of ['asked', 'found', 'equal', 'ambiguous', 'missed', 'mistaken'] as const)
        sum[k] += one[k];
      sum.bytes.push(...one.bytes);
      if (sum.examples.length < 40) sum.examples.push(...one.examples.map(e => `${name}: ${e}`));
    }
  } finally {
    await browser.close();
  }
  return sum;
}

const inPage = `(describe, locate) => {
  const ROLES = 'button link tab menuitem menuitemcheckbox menuitemradio checkbox radio switch textbox searchbox combobox slider option treeitem'.split(' ');
  const PRESSED = 'a[href], button, input:not([type=hidden]), select, textarea, summary, ' + ROLES.map(r => '[role=' + r + ']').join(', ');
  const collect = (root, into) => {
    for (const e of root.querySelectorAll('*')) {
      if (e.matches(PRESSED)) into.push(e);
      if (e.shadowRoot) collect(e.shadowRoot, into);
      if (e.localName === 'iframe' && e.contentDocument) collect(e.contentDocument, into);
    }
    return into;
  };
  const covers = (a, b) => {
    const p = a.getBoundingClientRect(), q = b.getBoundingClientRect();
    const w = Math.min(p.right, q.right) - Math.max(p.left, q.left), h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    return w > 0 && h > 0 && w * h >= 0.6 * (p.width * p.height + q.width * q.height - w * h);
  };
  const same = (a, b) => a === b || ((a.contains(b) || b.contains(a)) && covers(a, b));
  const clues = d => {
    const { marks, rivals, box, order, row, nth, before, after, ...rest } = d.seen ?? {};
    return JSON.stringify([d.role, d.name, rest]);
  };
  globalThis.everyThing = every => {
    const out = { asked: 0, found: 0, equal: 0, ambiguous: 0, missed: 0, mistaken: 0, examples: [], bytes: [] };
    const things = collect(document, []).filter(e => {
      const box = e.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && e.checkVisibility({ visibilityProperty: true });
    }).filter((_, i) => i % every === 0);
    const descriptions = things.map(e => JSON.stringify(describe(e)));
    const known = descriptions.map(json => clues(JSON.parse(json)));
    things.forEach((thing, i) => {
      out.asked++;
      out.bytes.push(descriptions[i].length);
      const verdict = locate(document, JSON.parse(descriptions[i]));
      const twin = known.some((k, j) => j !== i && k === known[i] && !same(things[i], things[j]));
      if (verdict.kind === 'found' && same(verdict.element, thing)) return out.found++;
      const kind = verdict.kind === 'found' ? (twin && clues(describe(verdict.element)) === known[i] ? 'equal' : 'mistaken') : twin ? 'equal' : verdict.kind === 'ambiguous' ? 'ambiguous' : 'missed';
      out[kind]++;
      if (out.examples.length < 5) out.examples.push(kind + ' ' + thing.outerHTML.slice(0, 100).replace(/\\s+/g, ' '));
    });
    return out;
  };
}`;

export function printInverse(title: string, r: Inverse): void {
  const sorted = [...r.bytes].sort((a, b) => a - b);
  console.log(
    `${title}: ${r.pages} pages, ${r.asked} visible interactive elements: found again ${r.found} (${((100 * r.found) / r.asked).toFixed(2)} %), left open for an equal one ${r.equal}, ambiguous without an equal ${r.ambiguous}, missed ${r.missed}, mistaken ${r.mistaken}; description ${sorted[sorted.length >> 1] ?? 0} bytes in the median`,
  );
}
