import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ensureBrowsers } from './install-tools';
import { mutateCore } from './mutate-core';
import { readOptions } from './read-options';
import { scratchFolder } from './scratch-folder';
import { type Mutant, mutants } from '../tests/mutants/list';

/**
 * npm run mutants                       replays every kept mutant: each must turn its test red
 * npm run mutants -- --only 'ux 7,C'    some of them, by what they break or by their number
 * npm run mutants -- core [FOLDER]      Stryker over utils/core, one folder of it or one file, with the tests that run in Node
 *           core [FOLDER] --sample 200  200 of these mutants, each as likely as any other; --seed 2 draws others
 *           core [FOLDER] --tests a,b   judged by the tests whose paths under tests/ begin so, and by no others
 *
 * Works on a copy of the tree; nothing in the checkout is touched.
 */
const ROOT = resolve(import.meta.dirname, '..');
const MINUTES = 4;

interface Outcome {
  verdict: 'killed' | 'SURVIVED' | 'BROKEN';
  why: string;
}

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
  },
});
const [what, folder] = positionals;
if (what === 'core') {
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  if (sample !== undefined && !(Number.isInteger(sample) && sample > 0)) {
    console.error(`--sample ${values.sample} is no number of mutants. Write for example --sample 200.`);
    process.exit(2);
  }
  process.exit(await mutateCore(folder, { sample, seed: values.seed, tests: values.tests }));
}
if (what !== undefined) {
  console.error(`There is no “${what}” to mutate. Leave it out, or write “core”.`);
  process.exit(2);
}

const only = values.only?.split(',').map(each => each.trim());
const chosen = mutants
  .map((mutant, index) => ({ mutant, number: index + 1 }))
  .filter(({ mutant, number }) => !only || only.includes(mutant.breaks) || only.includes(String(number)));
if (chosen.length === 0) {
  console.error(
    `No mutant breaks “${values.only}”. Names: ${[...new Set(mutants.map(each => each.breaks))].join(', ')}`,
  );
  process.exit(2);
}

const browsers = await ensureBrowsers({ firefox: true, log: line => console.log(line) });
const tree = copyOfTree();
let bad = 0;
const files = [...new Set(chosen.map(({ mutant }) => mutant.test.file))];
console.log(`Unmutated, ${files.length} files of tests must be green …`);
for (const file of files) {
  const names = chosen
    .filter(({ mutant }) => mutant.test.file === file)
    .flatMap(({ mutant: { test } }) => [...(test.after ?? []), test.name]);
  const { red, green, tail } = await test(file, names);
  if (red.length > 0 || green.length < new Set(names).size) {
    console.error(`${file} is not green as it is: ${red.join('; ') || 'a named test is missing'}\n${tail}`);
    process.exit(1);
  }
}
for (const { mutant, number } of chosen) {
  const { verdict, why } = await replay(mutant);
  if (verdict !== 'killed') bad++;
  console.log(
    `${String(number).padStart(3)}  ${verdict.padEnd(8)}  ${mutant.breaks.padEnd(5)}  ${mutant.file}: ${why}`,
  );
}
console.log(`\n${chosen.length - bad} killed, ${bad} not, of ${chosen.length}`);
process.exit(bad === 0 ? 0 : 1);

/** What git knows of the tree, changes that are not committed included, with the packages linked. */
function copyOfTree(): string {
  const copy = scratchFolder('foothold-mutants');
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const file of list.toString().split('\0')) {
    if (file === '' || !existsSync(join(ROOT, file))) continue;
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

async function replay({
  file,
  from,
  to,
  test: { file: testFile, name, after = [] },
}: Mutant): Promise<Outcome> {
  const path = join(tree, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2)
    return { verdict: 'BROKEN', why: `“${from}” does not stand there exactly once` };
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    const { red, green } = await test(testFile, [...after, name]);
    const by = red.find(each => each.includes(name));
    if (by) return { verdict: 'killed', why: `by “${by}”` };
    if (!green.some(each => each.includes(name)))
      return { verdict: 'BROKEN', why: `no test “${name}” ran: does the mutant build?` };
    return { verdict: 'SURVIVED', why: `${to || 'nothing'} in place of ${from}; “${name}” stayed green` };
  } finally {
    writeFileSync(path, source);
  }
}

/** Runs the tests of a file whose names hold one of `names`. */
async function test(
  file: string,
  names: string[],
): Promise<{ red: string[]; green: string[]; tail: string }> {
  const results = join(tree, 'mutant-results.json');
  rmSync(results, { force: true });
  const pattern = names.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      file,
      '-t',
      pattern,
      '--retry=0',
      '--reporter=json',
      `--outputFile=${results}`,
    ],
    {
      cwd: tree,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MINUTES * 60_000,
      env: { ...process.env, FOOTHOLD_CHROMIUM: browsers.chromium, FOOTHOLD_FIREFOX: browsers.firefox ?? '' },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  await new Promise(done => child.on('exit', done));
  if (!existsSync(results)) return { red: [], green: [], tail: said.slice(-800) };
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const all = testResults.flatMap(each => each.assertionResults);
  const named = (status: string) => all.filter(each => each.status === status).map(each => each.fullName);
  return { red: named('failed'), green: named('passed'), tail: said.slice(-800) };
}
