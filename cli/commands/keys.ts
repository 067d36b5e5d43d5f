import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeys } from '../../utils/core/packs/sign';
import { Complaint, EXIT, type Command } from '../command';

export const command: Command = {
  summary: 'makes a key pair for signing packs',
  help: `foothold keys --out DIR [--name NAME] [--json]

Makes an Ed25519 key pair and writes two files into DIR:

  NAME-xxxxxxxx.private.json   signs packs; only you may read it. Keep it where you keep passwords, never in git.
  NAME-xxxxxxxx.public.json    goes into the policy of the browsers, so that they believe what this key signs

  --out DIR     where to, made when missing
  --name NAME   what the key is called, so that people can tell keys apart (default: key)

Make one for each person who signs. A policy can ask for two of them before a pack counts.

Example:  foothold keys --out keys --name it-2026`,
  options: { out: { type: 'string' }, name: { type: 'string' } },
  async run(call) {
    const out = call.option('out');
    if (out === undefined)
      throw new Complaint('--out is missing.', 'Say where the keys go: foothold keys --out keys');
    const name = call.option('name') ?? 'key';
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) {
      throw new Complaint(
        `--name ${name} cannot be part of a file name.`,
        'Use letters, digits, "-" and ".".',
      );
    }
    const key = await generateKeys(name);
    await mkdir(out, { recursive: true });
    const privateFile = join(out, `${key.public.kid}.private.json`);
    const publicFile = join(out, `${key.public.kid}.public.json`);
    await writeFile(privateFile, `${JSON.stringify(key.private, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await writeFile(publicFile, `${JSON.stringify(key.public, null, 2)}\n`, { flag: 'wx' });
    call.say(`Signs:     ${privateFile}   (yours alone: never in git, never in a policy)`);
    call.say(`Believed:  ${publicFile}   (goes into the policy)`);
    call.say();
    call.say(`Next: foothold sign PACK --key ${privateFile} --out PACK.pack.json`);
    call.tell({ ok: true, kid: key.public.kid, privateFile, publicFile });
    return EXIT.ok;
  },
};
