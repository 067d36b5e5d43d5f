import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesInZip } from '../utils/core/authoring/draft-zip';
import { lintSource } from '../utils/core/packs/lint';
import { HEAD_FILE } from '../utils/core/packs/source-format';
import { Complaint } from './command';
import { filesIn } from './files-in';

/** Where packs are kept, seen from where the command is called. */
export const PACKS = 'packs';

/** Whether it is a pack as the Author room saves it: its folder in a zip. */
export const isZip = (path: string): boolean => path.toLowerCase().endsWith('.zip');

/**
 * Finds a pack's folder by its path or by its name in `packs/`, or the zip that holds one.
 * @throws a complaint when there is none
 */
export async function findPack(pack: string): Promise<string> {
  if (isZip(pack) && existsSync(pack)) return pack;
  for (const folder of [pack, join(PACKS, pack)]) {
    if (await isFolder(folder)) {
      if ((await readdir(folder)).includes(HEAD_FILE)) return folder;
    }
  }
  const there = (await isFolder(PACKS)) ? (await readdir(PACKS)).filter(name => !name.startsWith('.')) : [];
  const looked = [join(pack, HEAD_FILE), join(PACKS, pack, HEAD_FILE)];
  throw new Complaint({ code: 'no pack', pack, looked, packs: PACKS, there });
}

/**
 * The JSON files of a pack's folder as text, and its pictures in base64, by name.
 * @throws a complaint when it is a zip with no pack in it
 */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  if (!isZip(folder)) return filesIn(folder);
  const unpacked = filesInZip(new Uint8Array(await readFile(folder)));
  if (unpacked.ok) return unpacked.files;
  throw new Complaint({ code: 'fault', fault: unpacked.fault }, folder);
}

/** Reads and lints a pack's folder. */
export async function lintFolder(folder: string, today: string): Promise<ReturnType<typeof lintSource>> {
  return lintSource(await readFolder(folder), today);
}

/** Today where the command runs, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
