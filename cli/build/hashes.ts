import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The list that is published beside a build: what anybody gets who builds the same source. */
export interface BuildHashes {
  foothold: 'build';
  version: string;
  browser: 'chrome' | 'firefox';
  /** SHA-256 over the list of files below: two builds are equal when these are. */
  all: string;
  /** SHA-256 of each file, by its path. */
  files: Record<string, string>;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder by its path with forward slashes. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    files
      .map((entry): [string, Uint8Array] => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** @throws when there is no manifest among the files */
export function hashesOf(files: ReadonlyMap<string, Uint8Array>): BuildHashes {
  const manifest = files.get('manifest.json');
  if (!manifest) throw new Error('There is no manifest.json: this is no unpacked extension.');
  const { version, browser_specific_settings: firefox } = JSON.parse(new TextDecoder().decode(manifest)) as {
    version: string;
    browser_specific_settings?: unknown;
  };
  const hashes = [...files].map(([path, bytes]): [string, string] => [path, sha256(bytes)]);
  hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    foothold: 'build',
    version,
    browser: firefox === undefined ? 'chrome' : 'firefox',
    all: sha256(hashes.map(([path, hash]) => `${hash}  ${path}\n`).join('')),
    files: Object.fromEntries(hashes),
  };
}

/** Writes the list to `FOLDER.hashes.json`, beside nothing that is shipped. */
export function writeHashes(folder: string): BuildHashes {
  const hashes = hashesOf(readFolder(folder));
  writeFileSync(`${folder}.hashes.json`, `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
