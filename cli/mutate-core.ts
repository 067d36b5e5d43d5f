import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { wilson } from '../tests/bench/wilson';
import { NOT_DRAWN } from '../tests/mutants/drawn';

const ROOT = resolve(import.meta.dirname, '..');
const AT = join(ROOT, 'tests', 'mutants');
const STRYKER = join(AT, 'node_modules', '@stryker-mutator');
const REPORT = join(ROOT, '.output', 'stryker', 'core.json');

/** Of Stryker's report (the mutation testing report schema), what is read here; lines and columns count from 1. */
interface Report {
  files: Record<string, { source: string; mutants: Judged[] }>;
}

interface Judged {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError';
  statusReason?: string;
  mutatorName: string;
  replacement?: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
}

interface Choice {
  /** So many of the mutants, drawn by `seed`; without it, all. */
  sample: number | undefined;
  seed: string;
  /** Beginnings of paths under tests, with commas between; without it, all that need no browser. */
  tests: string | undefined;
}

/**
 * Mutates `part` of utils/core, a folder or a file, or all of it. Prints what survived, then the share that was killed.
 * Answers the exit code: not 0 when Stryker could not run. Stryker has packages of its own, which only this needs.
 */
export async function mutateCore(part = '', { sample, seed, tests }: Choice): Promise<number> {
  if (!existsSync(join(STRYKER, 'core'))) {
    console.log('Installing Stryker (npm ci in tests/mutants) …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: AT, stdio: 'inherit' });
  }
  const target = part.replace(/^utils\/core\/?/, '').replace(/\/$/, '');
  // By its full path: Stryker looks for plugins beside the root's packages, and these are not there.
  const plugins = [join(STRYKER, 'vitest-runner', 'dist', 'src', 'index.js')];
  if (sample !== undefined) {
    const outfile = join(ROOT, '.output', 'stryker', 'drawn.mjs');
    buildSync({ entryPoints: [join(AT, 'drawn.ts')], outfile, format: 'esm', platform: 'node' });
    plugins.push(outfile);
  }
  const child = spawn(
    process.execPath,
    [
      join(STRYKER, 'core', 'bin', 'stryker.js'),
      'run',
      join(AT, 'stryker.config.json'),
      '--plugins',
      plugins.join(','),
      '--mutate',
      target.endsWith('.ts') ? `utils/core/${target}` : `utils/core/${target && `${target}/`}**/*.ts`,
      ...(sample === undefined ? [] : ['--checkers', 'drawn']),
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...(sample !== undefined && { FOOTHOLD_SAMPLE: String(sample), FOOTHOLD_SEED: seed }),
        ...(tests !== undefined && { FOOTHOLD_TESTS: tests }),
      },
    },
  );
  const code = await new Promise<number>(done => child.on('exit', status => done(status ?? 1)));
  if (code === 0) console.log(told(JSON.parse(readFileSync(REPORT, 'utf8')) as Report));
  return code;
}

/** The survivors, a line each, then the share that was killed in each folder and in all. */
function told({ files }: Report): string {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(mutant => ({ file, source, ...mutant })),
  );
  const survivors = all.filter(survived).map(({ file, source, location: { start, end }, ...mutant }) => {
    const lines = source.split('\n').slice(start.line - 1, end.line);
    lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
    lines[0] = lines[0]!.slice(start.column - 1);
    const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110);
    const untouched = mutant.status === 'NoCoverage' ? ' (no test comes here)' : '';
    return `${file}:${start.line}:${start.column}  ${short(lines.join(' '))}  →  ${short(mutant.replacement ?? mutant.mutatorName)}${untouched}`;
  });
  const folderOf = (file: string) => file.split('/')[2]!;
  const folders = [...new Set(all.map(({ file }) => folderOf(file)))].sort();
  const rows = folders.map(folder =>
    row(
      folder,
      all.filter(({ file }) => folderOf(file) === folder),
    ),
  );
  if (folders.length > 1) rows.push(row('in all', all));
  return [...survivors, '', ...rows].join('\n');
}

const survived = ({ status }: Judged) => status === 'Survived' || status === 'NoCoverage';

function row(name: string, mutants: Judged[]): string {
  const count = (...statuses: Judged['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const tried = killed + mutants.filter(survived).length;
  const notDrawn = mutants.filter(({ statusReason }) => statusReason === NOT_DRAWN).length;
  const percent = (share: number) => share.toFixed(1).replace(/\.0$/, '');
  const [low, high] = wilson(killed, tried).map(percent);
  return [
    `${name.padEnd(10)} ${percent((100 * killed) / tried)} % killed: ${killed} of ${tried}`,
    notDrawn > 0 && `drawn from ${tried + notDrawn}, 95 % interval ${low} to ${high} %`,
    count('Timeout') > 0 && `${count('Timeout')} of them by never ending`,
    count('RuntimeError') > 0 && `${count('RuntimeError')} could not be judged`,
    count('Ignored') > 0 && `${count('Ignored')} more act while a file is read and are not tried`,
  ]
    .filter(Boolean)
    .join('; ');
}
