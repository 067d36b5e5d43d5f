import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Bench } from '../../../cli/bench';
import { readOptions } from '../../../cli/read-options';
import { buildExtension } from '../../../cli/build/extension';
import { contenders, PEERS, shipped } from './contenders';
import { judged, median, showCpu, spread } from './goals';
import { type Figures, measure } from './measure';

const SIZES = [1000, 10_000, 50_000];
const CYCLES = 200;

/** The frame of most showings; “–” where it was not painted at all. */
const framesOf = ({ framesToPaint }: Figures, size: number) => {
  const middle = median(framesToPaint[size]!.map(each => each ?? Infinity));
  return middle === Infinity || middle === 0 ? '–' : middle;
};

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

const bench: Bench = {
  about:
    'what showing, scrolling, a busy page and leaving cost, beside four tour libraries and a hello-world card, and which goals that reaches  [--reps N] [--only NAME,…]',
  async run({ json, rest }) {
    const { values } = readOptions({
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

    const show = (name: string, elements: number) => showCpu({ figures }, name, elements);
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
          SIZES.map(size => framesOf(own, size)).join(' / '),
          ...SIZES.map(size => spread(show(name, size), byDriver(size))),
          own.scrollError === null ? 'not shown' : own.scrollError.toFixed(1),
          spread(own.scrollCpu, byJoyride),
          median(own.scrollScript).toFixed(1),
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
      'ms of it script',
      'CPU of a busy page, without a tip = 1',
      `nodes after ${cycles}`,
      `listeners after ${cycles}`,
    ];
    // Names down, contenders across: twelve columns do not fit a terminal.
    console.log(`\n${table(head.map((name, column) => [name, ...rows.map(row => row[column]!)]))}`);
    await buildExtension('chrome', 'production');
    const files = shipped(resolve(import.meta.dirname, '../../..'));
    console.log(
      `\nThe extension as built: ${Object.entries(files)
        .map(([file, size]) => `${file} ${size} bytes`)
        .join(', ')}.`,
    );
    const bytes = Object.fromEntries(all.map(({ name, bytes }) => [name, bytes]));
    console.log(
      `\nThe goals, on this machine in this run (ratio, lowest to highest):\n${judged({ sizes: SIZES, cycles, figures, bytes, shipped: files }).join('\n')}`,
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
