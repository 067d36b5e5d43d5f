import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../demo/build-crm';

describe('the built demo CRM', () => {
  let root: string;
  let builds: number;
  const at = (name: string) => join(root, name);
  const ensure = () =>
    buildWhenStale(at('dist'), [at('lock.json'), at('src')], async into => {
      builds++;
      await mkdir(into);
      await writeFile(join(into, 'app.js'), `build ${builds}`);
    });

  beforeEach(async () => {
    builds = 0;
    root = await mkdtemp(join(tmpdir(), 'foothold-'));
    await mkdir(at('src'));
    await writeFile(at('src/main.tsx'), 'one');
    await writeFile(at('lock.json'), '{}');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is built when there is none, and not again', async () => {
    expect([await ensure(), await ensure(), builds]).toEqual([true, false, 1]);
  });

  it('is built again when a file inside one of its inputs changes', async () => {
    await ensure();
    await writeFile(at('src/main.tsx'), 'two');
    expect(await ensure()).toBe(true);
    expect(await readFile(at('dist/app.js'), 'utf8')).toBe('build 2');
  });

  it('is built again when a source file is renamed or its lock file changes', async () => {
    await ensure();
    await rename(at('src/main.tsx'), at('src/other.tsx'));
    expect(await ensure()).toBe(true);
    await writeFile(at('lock.json'), '{ }');
    expect(await ensure()).toBe(true);
  });

  it('stays as it was when a build fails, leaving nothing half made', async () => {
    await ensure();
    await writeFile(at('src/main.tsx'), 'broken');
    const failing = buildWhenStale(at('dist'), [at('lock.json'), at('src')], async into => {
      await mkdir(into);
      throw new Error('syntax error');
    });
    await expect(failing).rejects.toThrow('syntax error');
    expect(await readFile(at('dist/app.js'), 'utf8')).toBe('build 1');
    expect((await readdir(root)).sort()).toEqual(['dist', 'lock.json', 'src']);
    expect(await ensure()).toBe(true);
  });
});
