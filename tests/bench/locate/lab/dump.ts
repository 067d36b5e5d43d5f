/**
 * npx tsx tests/bench/locate/lab/dump.ts --sets <folder with run.mjs, public/, eye/> --out <folder>
 * Opens every page of the sets once, with its modifications, and writes what the tuning needs.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { snapshotInPage } from './snapshot-in-page';
import { CHROMIUM_FLAGS } from '../../../../cli/chromium-flags';

interface Case {
  id: string;
  suite: string;
  kind: string;
  real: boolean;
  before: string;
  after: string;
  tb: string;
  ta: string | null;
  pre?: string[];
  ops?: string[];
  oracle: string;
  tag?: string;
}
const flag = (name: string, otherwise: string) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : process.argv[i + 1]!;
};
const sets = path.resolve(flag('sets', '../shared/locate'));
const out = path.resolve(flag('out', '.output/locate-lab'));
fs.mkdirSync(out, { recursive: true });

// The modifications are the set's own code, so that what is tuned on is what is measured.
const source = fs.readFileSync(path.join(sets, 'run.mjs'), 'utf8');
const operations = source.slice(
  source.indexOf('function browserSide'),
  source.indexOf('// ---------- driver'),
);
const shared = (ops?: string[]) => (ops ?? []).filter(o => !o.startsWith('delete:'));
const removals = (ops?: string[]) => (ops ?? []).filter(o => o.startsWith('delete:')).map(o => o.slice(7));
const group = <T>(list: T[], key: (item: T) => string) => {
  const map = new Map<string, T[]>();
  for (const item of list) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [...CHROMIUM_FLAGS],
});
for (const set of flag('only', 'public,eye').split(',')) {
  const folder = path.join(sets, set);
  const cases: Case[] = fs
    .readFileSync(path.join(folder, 'cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(l => JSON.parse(l));
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, deviceScaleFactor: 1 });
  await context.route('**/*', route => {
    const url = new URL(route.request().url());
    const file = path.join(folder, decodeURIComponent(url.pathname));
    if (url.hostname !== 'bench.local') return route.abort();
    if (!file.startsWith(folder) || !fs.existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      status: 200,
      contentType: file.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8',
      body: fs.readFileSync(file),
    });
  });
  await context.addInitScript(
    `globalThis.__name = (f) => f; (${operations.trim()})(); (${snapshotInPage.toString()})();`,
  );
  const open = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`http://bench.local/pages/${file}`, { waitUntil: 'load', timeout: 60000 });
    return page;
  };

  const lines: string[] = [];
  const pages = fs.openSync(path.join(out, `${set}.pages.jsonl`), 'w');
  const write = (row: unknown) => fs.writeSync(pages, JSON.stringify(row) + '\n');
  const before = new Map<string, number>();
  for (const [key, list] of group(cases, c => `${c.before}|${shared(c.pre).join('+')}`)) {
    const page = await open(list[0]!.before);
    const { snapshot, at } = await page.evaluate(
      async ({ paths, pre }: any) => {
        const g = globalThis as any;
        const elements = paths.map(g.__b.at);
        await g.__b.runOps(pre);
        const snapshot = g.__snap.take();
        return { snapshot, at: elements.map((e: Element) => g.__snap.index.get(e) ?? -1) };
      },
      { paths: list.map(c => c.tb), pre: list[0]!.pre ?? [] },
    );
    write({ key: `before|${key}`, ...snapshot });
    list.forEach((c, i) => before.set(c.id, at[i]));
    await page.close();
  }
  for (const [key, list] of group(
    cases,
    c => `${c.after}|${shared(c.pre).join('+')}|${shared(c.ops).join('+')}`,
  )) {
    const page = await open(list[0]!.after);
    const { snapshot, at, cuts } = await page.evaluate(
      async ({ items, pre, ops }: any) => {
        const g = globalThis as any;
        const elements = items.map((i: any) => (i.ta == null ? null : g.__b.at(i.ta)));
        const doomed = items.map((i: any) => i.del.map(g.__b.at));
        await g.__b.runOps(pre);
        await g.__b.runOps(ops);
        const snapshot = g.__snap.take();
        const at = elements.map((e: Element | null) => (e ? (g.__snap.index.get(e) ?? -1) : -1));
        const cuts = doomed.map((list: Element[]) => {
          if (!list.length) return null;
          const undo: [Comment, Element][] = [];
          for (const d of list)
            if (d) {
              const mark = document.createComment('');
              d.replaceWith(mark);
              undo.push([mark, d]);
            }
          const rects = g.__snap.boxes();
          for (const [mark, d] of undo) mark.replaceWith(d);
          return rects;
        });
        return { snapshot, at, cuts };
      },
      {
        items: list.map(c => ({ ta: c.ta, del: removals(c.ops) })),
        pre: list[0]!.pre ?? [],
        ops: list[0]!.ops ?? [],
      },
    );
    write({ key: `after|${key}`, ...snapshot });
    list.forEach((c, i) => {
      let cut: unknown = null;
      if (cuts[i]) {
        const gone: number[] = [];
        const moved: unknown[] = [];
        cuts[i].forEach((b: number[] | null, k: number) => {
          const row = snapshot.rows[k];
          if (!b) gone.push(k);
          else if (b.some((v, n) => v !== row[5 + n])) moved.push([k, ...b]);
        });
        cut = { gone, moved };
      }
      lines.push(
        JSON.stringify({
          id: c.id,
          set,
          suite: c.suite,
          kind: c.kind,
          real: c.real,
          tag: c.tag ?? '',
          oracle: c.oracle,
          ops: shared(c.ops),
          pre: shared(c.pre),
          before: `before|${c.before}|${shared(c.pre).join('+')}`,
          tb: before.get(c.id),
          after: `after|${key}`,
          ta: c.ta == null ? null : at[i],
          cut,
        }),
      );
    });
    await page.close();
  }
  fs.closeSync(pages);
  fs.writeFileSync(path.join(out, `${set}.cases.jsonl`), lines.join('\n') + '\n');
  console.log(set, lines.length, 'cases');
  await context.close();
}
await browser.close();
