import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildLocator } from '../../../cli/check-pages/build-locator';
import { askOwnPages, type Answer } from './own-pages';
import { measureSpeed } from './speed';

export const about =
  'finding the same element again: ours and the peers (--sets FOLDER for the public sets, --set public,eye, --suite NAMES, --sample 0..1)';

interface Result {
  id: string;
  suite: string;
  kind: string;
  real: boolean;
  tag: string;
  v: string;
  ms: number;
  size: number;
  n: number;
}
interface SetCase {
  id: string;
  suite: string;
  kind: string;
  real: boolean;
  before: string;
  after: string;
  tag?: string;
}
interface SetRunner {
  run(files: string[], cases: SetCase[], folder: string): Promise<Record<string, Result[]>>;
  load(set: string): SetCase[];
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const OUT = path.join(ROOT, '.output/locator');

/** The peers that lie beside the sets. One whose package is not installed is left out and named. */
async function buildPeers(sets: string): Promise<string[]> {
  const peers: [string, string, Record<string, string>][] = [
    ['similo', 'similo.js', { __WHICH__: '"paper"', __TH__: '0' }],
    ['similo-tuned', 'similo.js', { __WHICH__: '"opt"', __TH__: '0' }],
    ...['robula', 'finder', 'cssgen', 'optimal', 'absxpath'].map(
      (n): [string, string, Record<string, string>] => [
        n,
        'selectors.js',
        { __WHICH__: JSON.stringify(n), __TH__: '0' },
      ],
    ),
  ];
  const built: string[] = [],
    missing: string[] = [];
  for (const [name, file, define] of peers) {
    const outfile = path.join(OUT, 'peers', `${name}.js`);
    try {
      await build({
        entryPoints: [path.join(sets, 'peers', file)],
        bundle: true,
        format: 'esm',
        platform: 'browser',
        define,
        outfile,
        logLevel: 'silent',
        nodePaths: [path.join(ROOT, 'node_modules')],
      });
      built.push(outfile);
    } catch {
      missing.push(name);
    }
  }
  if (missing.length)
    console.log(`Left out, because their packages are not installed: ${missing.join(', ')}`);
  return built;
}

const percent = (part: number, whole: number) =>
  (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(7);
const median = (list: number[]) => (list.length ? [...list].sort((a, b) => a - b)[list.length >> 1]! : 0);

/** 95 % interval of a share, resampling whole pages, since cases of one page stand and fall together. */
function interval(results: Result[], pageOf: (r: Result) => string, hit: (r: Result) => boolean): string {
  const pages = new Map<string, Result[]>();
  for (const r of results) pages.set(pageOf(r), [...(pages.get(pageOf(r)) ?? []), r]);
  const groups = [...pages.values()];
  if (!groups.length) return '';
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 48271) >>> 0) % 2147483647) / 2147483647;
  const shares: number[] = [];
  for (let round = 0; round < 400; round++) {
    let hits = 0,
      all = 0;
    for (let k = 0; k < groups.length; k++)
      for (const r of groups[Math.floor(random() * groups.length)]!) {
        all++;
        if (hit(r)) hits++;
      }
    shares.push((100 * hits) / all);
  }
  shares.sort((a, b) => a - b);
  return `${shares[10]!.toFixed(1)}-${shares[389]!.toFixed(1)}`;
}

const ok = (r: Result) => r.v === 'ok' || r.v === 'near';
const answered = (r: Result) => r.v !== 'none';

function table(name: string, results: Result[], pageOf: (r: Result) => string): void {
  const groups = new Map<string, Result[]>([
    ['all', results],
    ['real pages', results.filter(r => r.real || r.kind === 'absent')],
    ['modified pages', results.filter(r => !r.real)],
  ]);
  for (const r of results)
    for (const key of [r.suite, `  ${r.tag}`]) groups.set(key, [...(groups.get(key) ?? []), r]);
  console.log(
    `\n${name}\n${'group'.padEnd(30)}present  found %             wrong %   gone  answered %        removed  answ. %      ms   bytes`,
  );
  for (const [group, list] of groups) {
    const present = list.filter(r => r.kind === 'present'),
      removed = list.filter(r => r.tag === 'absent:removed'),
      gone = list.filter(r => r.kind === 'absent' && r.tag !== 'absent:removed');
    const wrong = present.filter(r => answered(r) && !ok(r));
    console.log(
      `${group.padEnd(30)}${String(present.length).padStart(7)}${percent(present.filter(ok).length, present.length)} ${interval(present, pageOf, ok).padEnd(12)}${percent(wrong.length, present.length)}${String(gone.length).padStart(7)}${percent(gone.filter(answered).length, gone.length)} ${interval(gone, pageOf, answered).padEnd(12)}${String(removed.length).padStart(7)}${percent(removed.filter(answered).length, removed.length)}${median(
        list.map(r => r.ms),
      )
        .toFixed(1)
        .padStart(9)}${String(median(list.map(r => r.size))).padStart(8)}`,
    );
  }
}

async function onSets(sets: string, rest: string[], json?: string): Promise<void> {
  const flag = (name: string) => {
    const i = rest.indexOf(`--${name}`);
    return i < 0 ? undefined : rest[i + 1];
  };
  const runner = path.join(sets, 'run.mjs');
  if (!fs.existsSync(runner))
    throw new Error(
      `There is no run.mjs in ${sets}: --sets names the folder that holds run.mjs, public/ and eye/.`,
    );
  process.env.BENCH_NODE_MODULES = `${ROOT}/`;
  const { run, load } = (await import(pathToFileURL(runner).href)) as SetRunner;
  const files = [await buildLocator(), ...(rest.includes('--alone') ? [] : await buildPeers(sets))];
  const written: Record<string, unknown> = {};
  for (const set of (flag('set') ?? 'public,eye').split(',')) {
    const suites = flag('suite')?.split(','),
      share = Number(flag('sample') ?? 1);
    const cases = load(set)
      .filter(c => !suites || suites.includes(c.suite))
      .filter((_, i) => (i * 0.6180339887) % 1 < share);
    const page = new Map(cases.map(c => [c.id, c.after]));
    const results = await run(files, cases, path.join(sets, set));
    console.log(`\n# ${set}`);
    for (const file of files) table(path.basename(file, '.js'), results[file]!, r => page.get(r.id) ?? '');
    written[set] = Object.fromEntries(files.map(f => [path.basename(f, '.js'), results[f]]));
  }
  if (json) fs.writeFileSync(json, `${JSON.stringify(written)}\n`);
}

async function onOwnPages(json?: string): Promise<void> {
  const answers = await askOwnPages(await buildLocator());
  console.log(`${'our own pages'.padEnd(32)}present  found %  wrong %   gone  answered %     ms   bytes`);
  for (const group of new Set(answers.map(a => a.group))) {
    const list = answers.filter(a => a.group === group),
      present = list.filter(a => a.kind === 'present'),
      gone = list.filter(a => a.kind === 'absent');
    const count = (of: Answer[], outcome: Answer['outcome']) => of.filter(a => a.outcome === outcome).length;
    console.log(
      `${group.padEnd(32)}${String(present.length).padStart(7)}${percent(count(present, 'ok'), present.length)}  ${percent(count(present, 'wrong'), present.length)}${String(gone.length).padStart(7)}${percent(gone.length - count(gone, 'none'), gone.length)}     ${median(
        list.map(a => a.ms),
      )
        .toFixed(1)
        .padStart(6)}${String(median(list.map(a => a.bytes))).padStart(8)}`,
    );
  }
  const speeds = await measureSpeed([1000, 10000, 50000]);
  console.log('\nelements   first ms   changed ms   unchanged ms   50 at once ms   longest turn of 50 ms');
  for (const s of speeds)
    console.log(
      `${String(s.elements).padStart(8)}${s.first.toFixed(1).padStart(11)}${s.changed.toFixed(1).padStart(13)}${s.again.toFixed(3).padStart(15)}${s.batch.toFixed(0).padStart(16)}${s.turn.toFixed(1).padStart(24)}`,
    );
  console.log('\nThe large sets: npm run bench -- locate --sets FOLDER');
  if (json) fs.writeFileSync(json, `${JSON.stringify({ answers, speeds })}\n`);
}

/** Prints found, wrong and answered-although-gone for our locator and the peers; `json` names a file for the single answers. */
export async function run({ json, rest = [] }: { json?: string; rest?: string[] } = {}): Promise<void> {
  const at = rest.indexOf('--sets');
  if (at >= 0) await onSets(path.resolve(rest[at + 1] ?? ''), rest, json);
  else await onOwnPages(json);
}
