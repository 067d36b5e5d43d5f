import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePack } from '../../utils/core/packs/source-format';
import type { Pack } from '../../utils/core/packs/pack';

const ROOT = join(import.meta.dirname, '../..');

/** The source files of folders laid over each other, later ones winning, as a release is published. */
export function sourceOf(...folders: string[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const folder of folders)
    for (const name of readdirSync(join(ROOT, folder)))
      if (name.endsWith('.json')) files[name] = readFileSync(join(ROOT, folder, name), 'utf8');
  return files;
}

/** @throws with the findings when the folders do not make a pack */
export function samplePack(...folders: string[]): Pack {
  const assembled = assemblePack(sourceOf(...folders));
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.findings, null, 2));
  return assembled.pack;
}
