import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../../demo/journey/play';
import { hashOf, isStamped } from '../../cli/stamp';
import { freshEnv } from './fresh-env';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the README holds in each fence after a marker. */
function fenced(readme: string, marker: RegExp, language: string): { word: string; text: string }[] {
  const fences = new RegExp(`<!-- ${marker.source} -->\\s*\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g');
  return [...readme.matchAll(fences)].map(([, word, text]) => ({ word: word!, text: text! }));
}

/** Runs a line as a newcomer's shell does; answers what it printed. */
function typed(line: string, cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    const shell = spawn(line, { cwd, shell: true, env: freshEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    shell.stdout.on('data', (bytes: Buffer) => (said += bytes));
    shell.stderr.on('data', (bytes: Buffer) => (said += bytes));
    shell.on('error', fail);
    shell.on('close', code =>
      code === 0 ? done(said) : fail(new Error(`"${line}" ended with ${code}:\n${said}`)),
    );
  });
}

/** The sales app's packages from this checkout, where the clone wants the same: installing them is tested elsewhere. */
async function lend(clone: string): Promise<void> {
  for (const app of ['demo/crm', 'demo/meet']) {
    const lock = await hashOf([join(clone, app, 'package-lock.json')]);
    if (!(await isStamped(join(ROOT, app, 'node_modules'), lock))) continue;
    symlinkSync(join(ROOT, app, 'node_modules'), join(clone, app, 'node_modules'), 'dir');
    if (existsSync(join(ROOT, app, 'dist')))
      cpSync(join(ROOT, app, 'dist'), join(clone, app, 'dist'), { recursive: true });
  }
}

describe('a newcomer with the README alone', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'foothold-newcomer-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gets from a clone to a tip of their own on the sales app', async () => {
    const clone = join(folder, 'foothold');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(ROOT).href, clone], {
      env: freshEnv(),
      stdio: 'pipe',
    });
    await lend(clone);

    const readme = readFileSync(join(clone, 'README.md'), 'utf8');
    const commands = fenced(readme, /commands: (first tip)/, 'sh').flatMap(({ text }) => text.split('\n'));
    const files = fenced(readme, /file: (\S+)/, 'json');
    expect(commands).toHaveLength(3);
    expect(files).toHaveLength(2);
    const [make, lint, start] = commands as [string, string, string];

    await typed(make, clone);
    for (const { word: path, text } of files) {
      const file = join(clone, path);
      expect(existsSync(file), `"${make}" wrote ${path}`).toBe(true);
      writeFileSync(file, `${text}\n`);
    }
    expect(await typed(lint, clone)).toContain('nothing found');

    const out = join(folder, 'out');
    await typed(`${start} --headless --out "${out}"`, clone);
    const { steps } = JSON.parse(readFileSync(join(out, 'journey.json'), 'utf8')) as Journey;
    const tips = files.find(({ word }) => word.endsWith('/tips.json'))!;
    const [tip] = JSON.parse(tips.text) as [{ title: { en: string } }];
    expect(steps).toEqual([expect.objectContaining({ ok: true, checked: `The card says: ${tip.title.en}` })]);
    expect(statSync(join(out, steps[0]!.picture)).size).toBeGreaterThan(0);

    writeFileSync(join(clone, tips.word), tips.text.replace('first-feature', 'no-such-feature'));
    await expect(typed(start, clone)).rejects.toThrow('This pack has no feature "no-such-feature"');
  }, 600_000);
});
