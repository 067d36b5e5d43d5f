import { readFile, stat } from 'node:fs/promises';
import type { Pack } from '../utils/core/packs/pack';
import { readPackSource } from '../utils/core/packs/source-format';
import { Complaint, Refused } from './command';
import { findPack, isZip, readFolder } from './pack-folder';
import { openBundle } from './peek';

/** A pack as it was found: the folder it is written in, or a signed file. */
export interface ReadPack {
  pack: Pack;
  /** Path as it was given or found. */
  name: string;
  signed: { source: string; serial: number; expires: string; signers: string[] } | null;
}

/**
 * Reads a pack from its folder (or its name in packs/) or from a signed file. Signatures are not judged.
 * @throws a complaint when there is none, or it cannot be read
 */
export async function readPack(word: string): Promise<ReadPack> {
  const there = await stat(word).catch(() => null);
  if (there?.isFile() && !isZip(word)) {
    const opened = openBundle(await readFile(word));
    if (!opened.ok) throw new Complaint({ code: 'not a signed pack', fault: opened.fault }, word);
    const { source, serial, expires, pack } = opened.bundle;
    return { pack, name: word, signed: { source, serial, expires, signers: opened.signers } };
  }
  const folder = await findPack(word);
  const { assembled } = readPackSource(await readFolder(folder));
  if (!assembled.ok) throw new Refused({ code: 'not in format', folder, findings: assembled.findings });
  return { pack: assembled.pack, name: folder, signed: null };
}
