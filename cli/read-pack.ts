import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../utils/core/packs/finding';
import type { Pack } from '../utils/core/packs/pack';
import { readPackSource } from '../utils/core/packs/source-format';
import { Complaint, Refused } from './command';
import { findPack, isZip, readFolder, writeFindings } from './pack-folder';
import { openBundle } from './peek';

/** A pack as it was found: the folder it is written in, or a signed file. */
export interface ReadPack {
  pack: Pack;
  /** Path as it was given or found. */
  name: string;
  signed: { source: string; serial: number; expires: string; signers: string[] } | null;
}

/** A pack that is not in the format: what is wrong, for a person and for a program. */
export class NotInFormat extends Refused {
  constructor(
    folder: string,
    readonly findings: Finding[],
  ) {
    super(
      `${folder} is not in the format yet.\n${writeFindings(findings).join('\n')}`,
      `foothold lint ${folder} says more.`,
    );
  }
}

/**
 * Reads a pack from its folder (or its name in packs/) or from a signed file. Signatures are not judged.
 * @throws a complaint when there is none, or it cannot be read
 */
export async function readPack(word: string): Promise<ReadPack> {
  const there = await stat(word).catch(() => null);
  if (there?.isFile() && !isZip(word)) {
    const opened = openBundle(await readFile(word));
    if (!opened.ok)
      throw new Complaint(
        `This is not a signed pack that can be read: ${opened.why}.`,
        'Name the folder of a pack, or a file that "foothold sign" wrote.',
        word,
      );
    const { source, serial, expires, pack } = opened.bundle;
    return { pack, name: word, signed: { source, serial, expires, signers: opened.signers } };
  }
  const folder = await findPack(word);
  const { assembled } = readPackSource(await readFolder(folder));
  if (!assembled.ok)
    throw new NotInFormat(
      folder,
      assembled.findings.map(finding => ({ ...finding, file: join(folder, finding.file) })),
    );
  return { pack: assembled.pack, name: folder, signed: null };
}
