import { unzipSync, zipSync, type Zippable } from 'fflate';
import { MAX_BYTES } from '../packs/envelope';
import type { Fault } from '../packs/fault';
import { fromBase64, toBase64, toBytes, toText } from '../packs/runtime';
import { PICTURE_ENDINGS, STILLS_FOLDER } from '../packs/source-format';
import { filesOf, freeId, type Draft } from './draft';
import { draftFromFiles, type ReadFiles } from './draft-source';

/** A file as a person chose it, or as it lies in a zip. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Earliest moment that a zip can hold: the same draft is the same bytes, whenever it is saved. */
const NO_MOMENT = new Date(1980, 0, 1);

/** The folder of the pack as a zip, to be unpacked in packs/: the files are the very same as in git. */
export function zipOf(draft: Draft): NamedBytes {
  const folder = freeId(String(draft.head['id'] ?? ''), []);
  const files: Zippable = {};
  for (const [file, content] of Object.entries(filesOf(draft)))
    files[`${folder}/${file}`] = isPicture(file) ? fromBase64(content) : toBytes(content);
  return { name: `${folder}.zip`, bytes: zipSync(files, { mtime: NO_MOMENT }) };
}

/**
 * Chosen files as a draft: one zip of a pack's folder, or the files of the folder themselves. What is no part of a
 * pack, such as a README.md beside it, is passed over.
 */
export function draftFromChosen(chosen: readonly NamedBytes[]): ReadFiles {
  const files: Record<string, string> = {};
  for (const { name, bytes } of chosen) {
    if (!name.toLowerCase().endsWith('.zip')) {
      take(files, isPicture(name) ? `${STILLS_FOLDER}/${name}` : name, bytes);
      continue;
    }
    const unpacked = filesInZip(bytes);
    if (!unpacked.ok) return { ok: false, faults: [{ file: name, line: 1, fault: unpacked.fault }] };
    Object.assign(files, unpacked.files);
  }
  return draftFromFiles(files);
}

type Unpacked = { ok: true; files: Record<string, string> } | { ok: false; fault: Fault };

/** The files of the one pack in a zip: text, or base64 of pictures, by their place in its folder. Or what is wrong with it. */
export function filesInZip(bytes: Uint8Array): Unpacked {
  let left = MAX_BYTES;
  let entries: [string, Uint8Array][];
  try {
    // What would be too large is not even unpacked: a small zip can hold a very large file.
    const filter = ({ originalSize }: { originalSize: number }): boolean => (left -= originalSize) >= 0;
    entries = Object.entries(unzipSync(bytes, { filter }));
  } catch {
    return { ok: false, fault: { code: 'no zip' } };
  }
  if (left < 0) return { ok: false, fault: { code: 'zip too large', most: MAX_BYTES } };
  const heads = entries.map(([path]) => path).filter(path => /^(?:[^/]+\/)?pack\.json$/.test(path));
  const [head] = heads;
  if (heads.length > 1) return { ok: false, fault: { code: 'several packs', heads } };
  if (head === undefined) return { ok: false, fault: { code: 'no pack in zip' } };
  const folder = head.slice(0, -'pack.json'.length);
  const files: Record<string, string> = {};
  for (const [path, content] of entries)
    if (path.startsWith(folder)) take(files, path.slice(folder.length), content as Uint8Array<ArrayBuffer>);
  return { ok: true, files };
}

/** Bytes that are no text are kept as an empty file, which the reader complains about with its name. */
function take(files: Record<string, string>, path: string, bytes: Uint8Array): void {
  if (path.startsWith(`${STILLS_FOLDER}/`)) {
    if (isPicture(path)) files[path] = toBase64(bytes);
  } else if (/^[^/]+\.json$/.test(path)) files[path] = toText(bytes) ?? '';
}

const isPicture = (path: string): boolean => PICTURE_ENDINGS.some(ending => path.endsWith(ending));
