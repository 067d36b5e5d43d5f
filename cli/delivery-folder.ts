import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  INDEX_FORMAT,
  readIndex,
  type IndexEntry,
  type PackIndex,
  type Rollout,
} from '../utils/core/packs/index-format';
import { Complaint } from './command';
import { openBundle } from './peek';
import type { Bundle } from '../utils/core/packs/pack';

/** The file that browsers ask for; it changes, so it must not be cached for long. */
export const INDEX_FILE = 'index.json';

/** A signed file that can be delivered. */
export interface Release {
  bundle: Bundle;
  bytes: Uint8Array;
  payload: Uint8Array;
}

/**
 * The index in a folder, or null when there is none yet.
 * @throws a complaint when what stands there is not an index
 */
export async function readIndexIn(folder: string): Promise<PackIndex | null> {
  const file = join(folder, INDEX_FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const read = readIndex(text);
  if (read.ok) return read.index;
  throw new Complaint({ code: 'not an index', fault: read.fault }, file);
}

/** Named anew for each content, so that it may be cached for ever. */
export function fileNameOf({ bundle, bytes }: Pick<Release, 'bundle' | 'bytes'>): string {
  return `${bundle.pack.id}-${bundle.serial}-${sha256(bytes).slice(0, 12)}.pack.json`;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The line of a release in an index. */
export function entryOf(release: Release, rollout: Rollout | undefined): IndexEntry {
  return {
    id: release.bundle.pack.id,
    serial: release.bundle.serial,
    file: fileNameOf(release),
    sha256: sha256(release.bytes),
    bytes: release.bytes.length,
    ...(rollout ? { rollout } : {}),
  };
}

/**
 * An index with one more release. For everybody it takes the place of all of that pack; staged it stands beside the
 * newest that is for everybody, which the others keep.
 */
export function stage(index: PackIndex, entry: IndexEntry): PackIndex {
  const others = index.packs.filter(({ id }) => id !== entry.id);
  const forAll = index.packs
    .filter(({ id, rollout, serial }) => id === entry.id && !rollout && serial < entry.serial)
    .sort((a, b) => b.serial - a.serial)
    .slice(0, entry.rollout ? 1 : 0);
  const packs = [...others, entry, ...forAll].sort(
    (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || b.serial - a.serial,
  );
  return { ...index, packs };
}

export const emptyIndex = (source: string): PackIndex => ({ format: INDEX_FORMAT, source, packs: [] });

/** Writes releases and then the index, each whole or not at all: whoever reads the index finds what it names. */
export async function writeDelivery(
  folder: string,
  releases: readonly Release[],
  index: PackIndex,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const release of releases) await replace(join(folder, fileNameOf(release)), release.bytes);
  await replace(join(folder, INDEX_FILE), `${JSON.stringify(index, null, 2)}\n`);
}

async function replace(file: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/** The signed files of one pack in a folder, highest serial first. What cannot be read is passed over. */
export async function releasesIn(folder: string, id: string): Promise<(Release & { file: string })[]> {
  const found: (Release & { file: string })[] = [];
  for (const file of await readdir(folder).catch(() => [])) {
    if (!file.startsWith(`${id}-`) || !file.endsWith('.pack.json')) continue;
    const bytes = await readFile(join(folder, file));
    const opened = openBundle(bytes);
    if (opened.ok && opened.bundle.pack.id === id)
      found.push({ bundle: opened.bundle, payload: opened.payload, bytes, file });
  }
  return found.sort((a, b) => b.bundle.serial - a.bundle.serial);
}
