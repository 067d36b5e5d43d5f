import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Bench } from '../../../cli/bench';
import { contenders, PEERS, shipped } from './contenders';
import { type Figures, measure } from './measure';

const SIZES = [1000, 10_000, 50_000];
const CYCLES = 200;

const sorted = (all: number[]) => [...all].sort((a, b) => a - b);
const median = (all: number[]) => sorted(all)[Math.floor(all.length / 2)] ?? 0;
/** Median with the lowest and the highest: on a busy machine the spread says more than the middle. */
const spread = (all: number[], by: number) =>
  all.length === 0 || by <= 0
    ? '–'
    : `${(median(all) / by).toFixed(2)} (${(sorted(all)[0]! / by).toFixed(2)} to ${(sorted(all).at(-1)! / by).toFixed(2)})`;

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

const bench: Bench = {
  about:
    'what showing, scrolling, a busy page and leaving cost, beside four tour libraries  [--reps N] [--only NAME,…]',
  async run({ json, rest }) {
    const { values } = parseArgs({
      args: rest,
      strict: false,
      options: { reps: { type: 'string' }, only: { type: 'string' }, cycles: { type: 'string' } },
    });
    const reps = Number(values.reps ?? 5);
    const cycles = Number(values.cycles ?? CYCLES);
    const only = typeof values.only === 'string' ? values.only.split(',') : undefined;
    if (!existsSync(join(PEERS, 'node_modules'))) {
      console.log('Installing the libraries to compare with (npm ci in tests/bench/overlay) …');
      execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: PEERS,
        stdio: 'inherit',
      });
    }
    const all = await contenders(only);
    const browser = await chromium.launch({
      executablePath: process.env['FOOTHOLD_CHROMIUM'] || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    const figures: Record<string, Figures> = {};
    try {
      for (const each of all) {
        console.log(`Measuring ${each.name} …`);
        figures[each.name] = await measure(browser, each, { sizes: SIZES, reps, cycles });
      }
    } finally {
      await browser.close();
    }

    const idle = (elements: number) => median(figures['none']!.cpuPerShow[elements]!);
    const show = (name: string, elements: number) =>
      figures[name]!.cpuPerShow[elements]!.map(each => each - idle(elements));
    const byDriver = (elements: number) => (figures['driver.js'] ? median(show('driver.js', elements)) : 0);
    const byJoyride = figures['react-joyride'] ? median(figures['react-joyride'].scrollCpu) : 0;
    const rows = all
      .filter(({ name }) => name !== 'none')
      .map(({ name, bytes, gzip }) => {
        const own = figures[name]!;
        return [
          name,
          String(bytes),
          String(gzip),
          SIZES.map(size => own.framesToPaint[size] ?? '–').join(' / '),
          ...SIZES.map(size => spread(show(name, size), byDriver(size))),
          own.scrollError === null ? 'not shown' : own.scrollError.toFixed(1),
          spread(own.scrollCpu, byJoyride),
          spread(own.mutateCpu, 1),
          String(own.nodesLeft),
          String(own.listenersLeft),
        ];
      });
    const head = [
      'name',
      'bytes',
      'gzip',
      'frames to paint at 1k / 10k / 50k',
      ...SIZES.map(size => `CPU per show, driver.js = 1, ${size / 1000}k`),
      'px off while scrolling',
      'CPU of scrolling, joyride = 1',
      'CPU of a busy page, without a tip = 1',
      `nodes after ${cycles}`,
      `listeners after ${cycles}`,
    ];
    // Names down, contenders across: twelve columns do not fit a terminal.
    console.log(`\n${table(head.map((name, column) => [name, ...rows.map(row => row[column]!)]))}`);
    const files = shipped(resolve(import.meta.dirname, '../../..'));
    console.log(
      `\nThe extension as built: ${
        Object.entries(files)
          .map(([file, size]) => `${file} ${size} bytes`)
          .join(', ') || 'not built yet'
      }.`,
    );
    if (json) {
      const made = {
        at: new Date().toISOString(),
        reps,
        cycles,
        bytes: Object.fromEntries(all.map(({ name, bytes, gzip }) => [name, { bytes, gzip }])),
        shipped: files,
        figures,
      };
      writeFileSync(json, `${JSON.stringify(made, null, 2)}\n`);
    }
  },
};

export const { about, run } = bench;
