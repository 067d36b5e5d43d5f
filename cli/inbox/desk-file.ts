import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from '../../utils/core/zod';
import { answersSchema } from '../../utils/core/help/answers-file';
import { faultOf } from '../../utils/core/packs/fault-of';
import { Complaint } from '../command';

const deskSchema = answersSchema.pick({ promise: true, duty: true, owed: true });

/** What those at the desk say themselves: the support promise, who is on duty, and the dated replies they owe. */
export type DeskFile = z.infer<typeof deskSchema>;

/**
 * Reads `desk.json` in the inbox's folder; without one nothing is promised.
 * @throws a complaint that names the field
 */
export async function readDeskFile(folder: string): Promise<DeskFile> {
  const file = join(folder, 'desk.json');
  let json: unknown = {};
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Complaint({ code: 'not readable', said: (error as Error).message }, file);
  }
  const read = deskSchema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  throw new Complaint({ code: 'fault', fault: { ...faultOf(issue), at: issue.path.join('.') } }, file);
}

/** Writes what is owed into `desk.json`, whole or not at all; what else it says stays. */
export async function writeOwed(folder: string, owed: DeskFile['owed']): Promise<void> {
  const file = join(folder, 'desk.json');
  const said = await readDeskFile(folder);
  await writeFile(`${file}.new`, `${JSON.stringify({ ...said, owed }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
