import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshEnv } from '../e2e/fresh-env';

const ROOT = resolve(import.meta.dirname, '../..');

/** What somebody who types a line in a clone of the repository gets, without what npm says itself. */
function typed(line: string, language = 'C'): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const shell = spawn(line, {
      cwd: ROOT,
      shell: true,
      env: { ...freshEnv(), LC_ALL: language },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    shell.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    shell.on('error', fail);
    shell.on('close', code => done({ code, said: said.replace(/^(?:npm warn|>) .*\n/gm, '').trim() }));
  });
}

describe('somebody who forgets npm’s two dashes', () => {
  it.each([
    ['npm start --headless --out DIR', 'npm start -- --headless --out DIR'],
    ['npm start --lang sv --headless', 'npm start -- --headless --lang sv'],
    ['npm test -t tip', 'npm test -- -t tip'],
    ['npm run build --hosts hosts.json --safari', 'npm run build -- --safari --hosts hosts.json'],
    ['npm run bench apps --reps 3', 'npm run bench -- … --reps …'],
    ['npm run bench apps --json=figures.json', 'npm run bench -- … --json …'],
    ['npm run mutants core --sample=20', 'npm run mutants -- core --sample 20'],
    ['npm run gallery --accept --looks light,rtl', 'npm run gallery -- --accept --looks light,rtl'],
    ['npm run soak --kills 4', 'npm run soak -- --kills 4'],
    ['npm run simulate --reps 8 --json figures.json', 'npm run simulate -- --json … --reps …'],
    ['npm run foothold lint my-tips --json', 'npm run foothold -- lint my-tips --json'],
  ])('and types “%s” is told to write “%s”', async (line, instead) => {
    const { code, said } = await typed(line);
    expect(code).toBe(2);
    expect(said).toMatch(/^npm kept --?[a-z]/);
    expect(said).toContain(`→ Write two dashes before all options: ${instead}`);
    expect(said.split('\n')).toHaveLength(2);
  });

  it('is told in the language of their shell', async () => {
    expect(await typed('npm start --headless', 'sv_SE.UTF-8')).toEqual({
      code: 2,
      said: 'npm behöll --headless för egen del.\n→ Skriv två streck före alla flaggor: npm start -- --headless',
    });
  });
});
