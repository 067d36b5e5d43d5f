import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildLocator } from '../../../cli/check-pages/build-locator';
import { askForEveryThing, printInverse } from './inverse';
import { askOwnPages } from './own-pages';
import { buildPeers } from './peers/build-peers';
import { measureSpeed } from './speed';
import { printTables, withThreshold, type Result } from './table';

export const about =
  'finding the same element again: ours and the peers (--shared FOLDER for the large sets, --set public,eye, --suite NAMES, --sample 0..1; --alone for ours only; --inverse: everything described is found again)';

interface SetCase {
  id: string;
  suite: string;
}
interface SetRunner {
  run(files: string[], cases: SetCase[], folder: string): Promise<Record<string, Result[]>>;
  load(set: string): SetCase[];
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Results by locator, with a line for Similo made to abstain. */
function named(files: string[], results: Record<string, Result[]>): Map<string, Result[]> {
  const byLocator = new Map<string, Result[]>();
  for (const file of files) {
    const name = path.basename(file, '.js');
    byLocator.set(name === 'locator' ? 'ours' : name, results[file]!);
    if (name === 'similo-tuned') byLocator.set('similo-tuned + threshold', withThreshold(results[file]!));
  }
  return byLocator;
}

/** `--shared FOLDER`: the folder's own runner asks every locator in one run, so that all see the same pages. */
async function onSharedSets(folder: string, files: string[], rest: string[]): Promise<unknown> {
  const flag = (name: string) => {
    const i = rest.indexOf(`--${name}`);
    return i < 0 ? undefined : rest[i + 1];
  };
  const runner = path.join(folder, 'run.mjs');
  if (!fs.existsSync(runner))
    throw new Error(
      `There is no run.mjs in ${folder}: --shared names the folder that holds run.mjs, public/ and eye/.`,
    );
  process.env.BENCH_NODE_MODULES = `${ROOT}/`;
  const { run, load } = (await import(pathToFileURL(runner).href)) as SetRunner;
  const written: Record<string, unknown> = {};
  for (const set of (flag('set') ?? 'public,eye').split(',')) {
    const suites = flag('suite')?.split(','),
      part = Number(flag('sample') ?? 1);
    const cases = load(set)
      .filter(c => !suites || suites.includes(c.suite))
      .filter((_, i) => (i * 0.6180339887) % 1 < part);
    const byLocator = named(files, await run(files, cases, path.join(folder, set)));
    printTables(`${set} (ours has learned from these pages; docs/locator.md has the cross-validated figures)`, byLocator); // prettier-ignore
    written[set] = Object.fromEntries(byLocator);
  }
  return written;
}

async function onOwnPages(files: string[]): Promise<unknown> {
  const byLocator = named(files, await askOwnPages(files));
  printTables('our own pages (nothing was trained on them)', byLocator);
  const speeds = await measureSpeed([1000, 10000, 50000]);
  const columns: [string, keyof (typeof speeds)[number], number][] = [
    ['elements', 'elements', 0],
    ['bare calls', 'bare', 1],
    ['first', 'first', 1],
    ['its longest turn', 'firstTurn', 1],
    ['changed', 'changed', 1],
    ['inside', 'inside', 1],
    ['later', 'later', 1],
    ['unchanged', 'again', 3],
    ['50 at once', 'batch', 0],
    ['their longest turn', 'batchTurn', 1],
    ['1000 by hand', 'byHand', 0],
  ];
  console.log('\nours, milliseconds of CPU time');
  console.log(columns.map(([title]) => title.padStart(title.length + 3)).join(''));
  for (const speed of speeds)
    console.log(
      columns.map(([title, key, digits]) => speed[key].toFixed(digits).padStart(title.length + 3)).join(''),
    );
  console.log('\nThe large sets: npm run bench -- locate --shared FOLDER');
  return { answers: Object.fromEntries(byLocator), speeds };
}

/** Prints found, wrong and answered-although-gone for our locator and the peers; `json` names a file for the single answers. */
export async function run({ json, rest = [] }: { json?: string; rest?: string[] } = {}): Promise<void> {
  const at = rest.indexOf('--shared');
  if (rest.includes('--inverse')) {
    const every = rest.indexOf('--every');
    const folders =
      at >= 0 ? ['public', 'eye'].map(set => path.resolve(rest[at + 1] ?? '', set)) : [import.meta.dirname];
    for (const folder of folders) {
      const pages = fs.readdirSync(path.join(folder, 'pages')).filter(f => f.endsWith('.html'));
      const asked = await askForEveryThing(
        folder,
        pages.map(f => `pages/${f}`),
        every < 0 ? 1 : Number(rest[every + 1]),
      );
      printInverse(path.basename(folder), asked);
      for (const example of asked.examples) console.log(`  ${example}`);
    }
    return;
  }
  const files = [await buildLocator(), ...(rest.includes('--alone') ? [] : await buildPeers())];
  const written =
    at >= 0 ? await onSharedSets(path.resolve(rest[at + 1] ?? ''), files, rest) : await onOwnPages(files);
  if (json) fs.writeFileSync(json, `${JSON.stringify(written)}\n`);
}
