import { readFile } from 'node:fs/promises';
import { keySchema, type TrustedKey } from '../utils/core/packs/policy';
import { privateKeySchema, signingKey, type SigningKey } from '../utils/core/packs/sign';
import { Complaint, type Call } from './command';

/** The keys that sign, from the files that `--key` names. */
export async function readSigningKeys(call: Call): Promise<SigningKey[]> {
  return Promise.all(needKeys(call, 'KEY.private.json').map(readSigningKey));
}

/** The key in a file that "foothold keys" wrote. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const read = privateKeySchema.safeParse(await readJson(file));
  if (!read.success) throw new Complaint({ code: 'not a signing key' }, file);
  return signingKey(read.data);
}

/** The keys that are trusted, from the files that `--key` names; of a private key only the public half is used. */
export function readTrustedKeys(call: Call): Promise<TrustedKey[]> {
  return readKeyFiles(needKeys(call, 'KEY.public.json'));
}

/** The keys in these files, public or private; of a private one only the public half. */
export async function readKeyFiles(files: readonly string[]): Promise<TrustedKey[]> {
  const keys: TrustedKey[] = [];
  for (const file of files) {
    const json = await readJson(file);
    const own = privateKeySchema.safeParse(json);
    const read = own.success
      ? { success: true as const, data: signingKey(own.data).public }
      : keySchema.safeParse(json);
    if (!read.success) throw new Complaint({ code: 'not a key' }, file);
    keys.push(read.data);
  }
  return keys;
}

function needKeys(call: Call, example: string): string[] {
  const files = call.each('key');
  if (files.length === 0) throw new Complaint({ code: 'no key', example });
  return files;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Complaint({ code: 'not json' }, file);
  }
}
