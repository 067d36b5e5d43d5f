import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../../cli/build/extension';
import { ensureBrowsers } from '../../../cli/install-tools';
import { openChromium, openSurface } from '../../../demo/journey/browser';
import type * as InPage from './in-page';
import type { PlanningFigures, RepFigures } from './in-page';
import { BUSY } from './rep';

export const about = 'the record and the planner in real Chromium, for a rep’s day, year and ten years';

const SPANS = [
  ['a day', 1],
  ['a year', 220],
  ['ten years', 2_200],
] as const;

export async function run({ json }: { json?: string }): Promise<void> {
  const { chromium } = await ensureBrowsers({ firefox: false, log: line => console.log(line) });
  const extension = resolve(await buildExtension('chrome', 'production'));
  const reps: (RepFigures & { onDisk: number })[] = [];
  for (const [span, days] of SPANS) {
    // The files are weighed before anything is measured, since measuring writes into their journal.
    const onDisk = await inside(chromium, extension, async (page, profile) => {
      const folder = join(profile, 'Default', 'IndexedDB');
      const before = sizeOf(folder);
      await ask(page, `fillOnly(${JSON.stringify(span)}, ${days})`);
      return sizeOf(folder) - before;
    });
    const figures = await inside(chromium, extension, page =>
      ask<RepFigures>(page, `measureRep(${JSON.stringify(span)}, ${days})`),
    );
    reps.push({ ...figures, onDisk });
  }
  const { batch, planning, version } = await inside(chromium, extension, async page => {
    const planned = [];
    for (const together of [false, true]) {
      const figures = await ask<PlanningFigures>(page, `measurePlanning(500, 20, ${together})`);
      planned.push({ packs: together ? 1 : 500, ...figures, bytes: await indexBytes(page) });
    }
    const session = await page.context().newCDPSession(page);
    return {
      batch: await ask<Batch>(page, 'measureBatch()'),
      planning: planned,
      version: (await session.send('Browser.getVersion')).product,
    };
  });
  print(reps, batch, planning);
  const figures = { browser: version, origin: 'the extension', busy: BUSY, reps, batch, planning };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** A page of the extension itself, so that the database lies where its own does, in a profile of its own. */
async function inside<T>(
  chromium: string,
  extension: string,
  work: (page: Page, profile: string) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'foothold-bench-'));
  const browser = await openChromium(chromium, extension, { headless: true, profile });
  try {
    const page = await openSurface(browser, 'proof.html');
    await page.evaluate(await bundle());
    return await work(page, profile);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((bytes, entry) => bytes + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const ask = <T>(page: Page, what: string): Promise<T> => page.evaluate(`storeBench.${what}`) as Promise<T>;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'storeBench',
    platform: 'browser',
    target: 'es2023',
    define: { __DEMO__: 'false' },
  });
  return `${outputFiles[0]!.text}; globalThis.storeBench = storeBench; undefined`;
}

/** What the index alone weighs: the heap with it against the heap without, after the collector ran. */
async function indexBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // Once before, so that what is compiled and interned by it is there already.
  await ask(page, 'holdIndex()');
  await page.evaluate('storeBench.held.index = null');
  const without = await heap();
  await ask(page, 'holdIndex()');
  const bytes = (await heap()) - without;
  await session.detach();
  return bytes;
}

type Batch = Awaited<ReturnType<typeof InPage.measureBatch>>;

function print(
  reps: (RepFigures & { onDisk: number })[],
  batch: Batch,
  planning: (PlanningFigures & { packs: number; bytes: number })[],
) {
  const ms = (n: number) => n.toFixed(n < 1 ? 2 : 1);
  const kB = (n: number) => `${(n / 1000).toFixed(0)} kB`;
  console.log('A busy rep, in ms (medians; IndexedDB of the extension’s own origin):');
  table([
    ['', 'open', 'write', 'read', 'plan', 'answer', 'fold', 'rows', 'as JSON', 'requests', 'on disk'],
    ...reps.map(rep => [
      rep.span,
      ...[rep.open, rep.write, rep.read, rep.plan, rep.answer, rep.fold].map(ms),
      String(rep.rows),
      kB(rep.bytes),
      kB(rep.requestBytes),
      kB(rep.onDisk),
    ]),
  ]);
  console.log(
    `\nA row by itself takes ${ms(batch.one)} ms to be safe on disk, in a batch of 1,000 it takes ${batch.batch.toFixed(3)} ms.`,
  );
  console.log('\nPlanning for one address (record in memory):');
  table([
    ['', 'build ms', 'median ms', '9 of 10 under ms', 'index'],
    ...planning.map(each => [
      `${each.tips.toLocaleString('en')} tips, ${each.hosts} hosts, ${each.packs} pack${each.packs === 1 ? '' : 's'}`,
      ms(each.build),
      each.address.toFixed(3),
      each.slow.toFixed(3),
      kB(each.bytes),
    ]),
  ]);
}

function table(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    );
}
