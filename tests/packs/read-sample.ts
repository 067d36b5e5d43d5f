import { join } from 'node:path';
import { filesIn } from '../../cli/files-in';
import { assemblePack } from '../../utils/core/packs/source-format';
import type { Pack } from '../../utils/core/packs/pack';

const ROOT = join(import.meta.dirname, '../..');

/** The source files of folders laid over each other, later ones winning, as a release is published. */
export function sourceOf(...folders: string[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const folder of folders) Object.assign(files, filesIn(join(ROOT, folder)));
  return files;
}

/** @throws with the findings when the folders do not make a pack */
export function samplePack(...folders: string[]): Pack {
  const assembled = assemblePack(sourceOf(...folders));
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.findings, null, 2));
  return assembled.pack;
}
