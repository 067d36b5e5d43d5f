import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesInZip } from '../utils/core/authoring/draft-zip';
import type { Finding } from '../utils/core/packs/finding';
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
  throw new Complaint(
    `There is no pack "${pack}": neither ${join(pack, HEAD_FILE)} nor ${join(PACKS, pack, HEAD_FILE)}.`,
    there.length > 0 ? `In ${PACKS} there are: ${there.join(', ')}.` : 'Make one with "foothold new NAME".',
  );
}

/**
 * The JSON files of a pack's folder as text, and its pictures in base64, by name.
 * @throws a complaint when it is a zip with no pack in it
 */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  if (!isZip(folder)) return filesIn(folder);
  const files = filesInZip(new Uint8Array(await readFile(folder)));
  if (typeof files === 'string')
    throw new Complaint(files, 'Give a zip that was saved from a draft, or the folder itself.', folder);
  return files;
}

/** Reads and lints a pack's folder; the findings name files as a person can open them. */
export async function lintFolder(folder: string, today: string) {
  const { findings, pack } = lintSource(await readFolder(folder), today);
  return { pack, findings: findings.map(finding => ({ ...finding, file: join(folder, finding.file) })) };
}

/** Findings as lines for a person: where, what, how to mend it. */
export function writeFindings(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ severity, file, line, path, message, mend }) => [
    `${file}:${line}  ${severity}${path ? `  ${path}` : ''}`,
    `    ${message}`,
    `    → ${mend}`,
  ]);
}

/** "2 errors, 1 piece of advice". */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(finding => finding.severity === 'error').length;
  const advice = findings.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(advice > 0 ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
  ];
  return parts.join(', ') || 'nothing found';
}

/** Today where the command runs, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
