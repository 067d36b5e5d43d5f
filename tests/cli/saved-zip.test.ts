import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { draftFromFiles } from '../../utils/core/authoring/draft-source';
import { zipOf } from '../../utils/core/authoring/draft-zip';
import { filesIn } from '../../cli/files-in';
import { aFolder, foothold } from './a-desk';

/** A pack of the command line, and the same as a champion saves it. */
async function aSaved() {
  const folder = await aFolder();
  await foothold(folder, 'new', 'my-tips');
  const read = draftFromFiles(filesIn(join(folder, 'packs/my-tips')));
  if (!read.ok) throw new Error('The new pack does not open as a draft.');
  const { name, bytes } = zipOf(read.draft);
  writeFileSync(join(folder, name), bytes);
  return { folder, name };
}

it('what a champion saved is read, compared and signed as it is, without unpacking', async () => {
  const { folder, name } = await aSaved();
  const lint = await foothold(folder, 'lint', name);
  const same = await foothold(folder, 'lint', 'my-tips');
  expect(lint.code).toBe(0);
  expect(lint.out.replaceAll(name, 'packs/my-tips')).toBe(same.out);
  expect(await foothold(folder, 'diff', 'my-tips', name)).toMatchObject({ code: 0 });
  expect(await foothold(folder, 'format', name, '--check')).toMatchObject({ code: 0 });
  const { privateFile } = JSON.parse((await foothold(folder, 'keys', '--out', 'keys', '--json')).out) as {
    privateFile: string;
  };
  const out = ['--key', privateFile, '--out', 'my-tips.pack.json'];
  expect(await foothold(folder, 'sign', name, ...out)).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'my-tips.pack.json'), 'utf8')).toContain('payload');
});

it('a zip with no pack in it is told from one, and nothing is written into one', async () => {
  const { folder, name } = await aSaved();
  writeFileSync(join(folder, 'photos.zip'), zipSync({ 'a.txt': new Uint8Array(3) }));
  const none = await foothold(folder, 'lint', 'photos.zip');
  expect(none.code).not.toBe(0);
  expect(none.err + none.out).toContain('No pack.json is in it');

  const head = '{ "id": "loose", "title": { "en": "Loose", "sv": "Lös" } }';
  writeFileSync(join(folder, name), zipSync({ 'pack.json': new TextEncoder().encode(head) }));
  const before = readFileSync(join(folder, name));
  const written = await foothold(folder, 'format', name);
  expect(written.code).not.toBe(0);
  expect(written.err + written.out).toContain('Unpack it into packs/');
  expect(readFileSync(join(folder, name))).toEqual(before);
});
