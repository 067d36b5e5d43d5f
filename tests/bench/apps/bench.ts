import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../../../cli/bench';
import { readOptions } from '../../../cli/read-options';
import { enter, REAL_APPS, type RunningApp } from '../../apps/real-apps';
import { samplePack } from '../../packs/read-sample';
import { openContenders } from './contenders';
import { medianWithin, type Interval } from './interval';
import { serveStill } from './still';
import { FIGURES, REST_MS, visit, type Figures } from './visit';

/** A page of each app that a rep has open all day, and its search. */
const VISITED: Record<string, [page: string, search: string]> = {
  'atomic-crm': ['#/contacts', 'input[type=text]'],
  'realtimex-crm': ['#/contacts', 'input[placeholder^=Search]'],
  gentelella: ['production/orders.html', 'input[type=search]'],
  sneat: ['html/index.html', 'input[placeholder^=Search]'],
};

const bench: Bench = {
  about:
    'what Foothold costs real apps, beside nothing twice, an empty extension and a hello world  [--reps N] [--only APP,…]',
  async run({ json, rest }) {
    const { values } = readOptions({
      args: rest,
      strict: false,
      options: { reps: { type: 'string' }, only: { type: 'string' } },
    });
    const reps = Number(values.reps ?? 20);
    const only = typeof values.only === 'string' ? values.only.split(',') : undefined;
    const apps = REAL_APPS.filter(({ name }) => !only || only.includes(name));
    const packs = [...new Set(apps.map(({ pack }) => pack))].map(name =>
      samplePack(`tests/apps/packs/${name}`),
    );
    const folder = mkdtempSync(join(tmpdir(), 'foothold-apps-'));
    const running = new Map<string, RunningApp>();
    const measured: Record<string, Record<string, Figures[]>> = {};
    const contenders = await openContenders(folder, packs);
    try {
      for (const app of apps) {
        const one = await app.start(console.log);
        running.set(app.name, one);
        for (const { context } of contenders) await enter(context, one);
      }
      for (const { name } of apps) {
        const [page, search] = VISITED[name]!;
        const address = new URL(page, running.get(name)!.url).href;
        const still = await serveStill(contenders[0]!.context, address, search, REST_MS);
        const of: Record<string, Figures[]> = Object.fromEntries(contenders.map(each => [each.name, []]));
        measured[name] = of;
        // The first visit fills caches. In each round every contender comes once, in another order.
        for (let round = -1; round < reps; round++)
          for (const contender of turned(contenders, round)) {
            const figures = await visit(contender, address, search, still.address);
            if (round >= 0) of[contender.name]!.push(figures);
          }
        await still.stop();
        print(name, of);
      }
    } finally {
      for (const { context } of contenders) await context.close();
      for (const one of running.values()) await one.stop();
      rmSync(folder, { recursive: true, force: true });
    }
    console.log(`\n${reps} rounds; load of the machine ${loadavg()[0]!.toFixed(1)}.`);
    if (json) writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`);
  },
};

const turned = <T>(list: T[], by: number): T[] => {
  const from = ((by % list.length) + list.length) % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};

/** By how much each differs from nothing in the same round: the median, and where it lies in 95 of 100 draws. */
function print(app: string, of: Record<string, Figures[]>): void {
  const [[, base], ...others] = Object.entries(of) as [[string, Figures[]], ...[string, Figures[]][]];
  const keys = Object.keys(FIGURES) as (keyof Figures)[];
  const digits = (key: keyof Figures) => (key === 'heap' || key === 'used' ? 0 : key === 'script' ? 2 : 1);
  const middle = (key: keyof Figures) => medianWithin(base.map(each => each[key])).median;
  console.log(`\n| ${app} | ${keys.map(key => FIGURES[key]).join(' | ')} |`);
  console.log(`| --- | ${keys.map(() => '---:').join(' | ')} |`);
  console.log(`| nothing | ${keys.map(key => middle(key).toFixed(digits(key))).join(' | ')} |`);
  for (const [name, figures] of others) {
    const cells = keys.map(key =>
      say(medianWithin(figures.map((each, round) => each[key] - base[round]![key])), digits(key)),
    );
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

const say = ({ median, low, high }: Interval, digits: number) => {
  const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;
  return `${signed(median)} (${signed(low)} to ${signed(high)})`;
};

export const { about, run } = bench;
