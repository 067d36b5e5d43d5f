import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_ENDINGS, STILLS_FOLDER } from '../utils/core/packs/source-format';

/** The files of a pack's folder by name: the JSON files as text, the pictures in `stills/` as base64. */
export function filesIn(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.json')) files[name] = readFileSync(join(folder, name), 'utf8');
  const stills = join(folder, STILLS_FOLDER);
  if (existsSync(stills))
    for (const name of readdirSync(stills).sort())
      if (PICTURE_ENDINGS.some(ending => name.endsWith(ending)))
        files[`${STILLS_FOLDER}/${name}`] = readFileSync(join(stills, name), 'base64');
  return files;
}
