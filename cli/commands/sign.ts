import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { addSignature, signBundle } from '../../utils/core/packs/sign';
import { verifyBundle } from '../../utils/core/packs/verify';
import { Complaint, EXIT, readNumber, readWord, Refused, type Call, type Command } from '../command';
import { readSigningKeys } from '../key-file';
import { countFindings, findPack, isZip, lintFolder, today, writeFindings } from '../pack-folder';
import { openBundle, peek } from '../peek';

const DAY = 86_400_000;

export const command: Command = {
  summary: 'lints a pack, signs it and writes the one file that browsers fetch',
  help: `foothold sign PACK --key FILE --out FILE [--serial N] [--days N] [--source NAME] [--json]
foothold sign SIGNED-FILE --key FILE --out FILE [--json]

Writes one signed file. "foothold publish" puts it where browsers fetch it; they take it when their policy names the
address and your key. A pack with errors is not signed. Where several people must sign at desks of their own, the second
signs the file of the first: what was signed stays as it is, and one signature is added.

  --key FILE      a private key of "foothold keys"; repeat it where several people must sign
  --out FILE      the signed file; replaced in one step, so that no browser ever fetches half of it
  --serial N      number of this release. Browsers never go back to a lower one.
                  Left out: one more than the file at --out has, or 1
  --days N        how long it counts, 1 to 730 (default 90). After that, reps see that it may be out of date
  --source NAME   the source in the policy that it is for (default: the id of the pack)

Example:  foothold sign my-tips --key keys/it-2026-a1b2c3d4.private.json --out my-tips.pack.json`,
  options: {
    key: { type: 'string', multiple: true },
    out: { type: 'string' },
    serial: { type: 'string' },
    days: { type: 'string' },
    source: { type: 'string' },
  },
  async run(call) {
    const word = readWord(call, 'The pack', 'foothold sign my-tips --key FILE --out FILE');
    const out = call.option('out');
    if (out === undefined) throw new Complaint('--out is missing.', 'Say where to: --out my-tips.pack.json');
    if (!isZip(word) && (await stat(word).catch(() => null))?.isFile()) return signToo(call, word, out);
    const folder = await findPack(word);
    const days = readNumber(call, 'days', 90, 1, 730);
    const keys = await readSigningKeys(call);
    const before = await readFile(out).then(peek, () => null);
    const serial = readNumber(call, 'serial', (before?.serial ?? 0) + 1, 1, Number.MAX_SAFE_INTEGER);

    const { findings, pack } = await lintFolder(folder, today());
    if (!pack) {
      for (const line of writeFindings(findings)) call.say(line);
      call.say(`\nNot signed: ${countFindings(findings)}.`);
      call.tell({ ok: false, folder, findings });
      return EXIT.found;
    }
    const now = Date.now();
    const source = call.option('source') ?? pack.id;
    const expires = new Date(now + days * DAY).toISOString();
    const issued = new Date(now).toISOString();
    const bytes = await signBundle({ source, serial, issued, expires, pack }, keys);

    // What a browser would refuse must not leave the house.
    const trusted = keys.map(key => key.public);
    const check = await verifyBundle(
      bytes,
      { source, keys: trusted, threshold: new Set(trusted.map(key => key.x)).size },
      now,
      null,
    );
    if (!check.ok) throw new Error(`The signed file would be refused: ${check.detail}`);
    await replace(out, bytes);

    const signers = trusted.map(key => key.kid);
    if (findings.length > 0) call.say(`${countFindings(findings)}; "foothold lint ${folder}" shows it.`);
    call.say(`Signed ${folder} as release ${serial} for source "${source}", by ${signers.join(', ')}.`);
    call.say(`${out}: ${bytes.length} bytes, counts until ${expires.slice(0, 10)}.`);
    if (before && serial <= before.serial) {
      call.say(`Release ${before.serial} stood here before: browsers that have it will not take ${serial}.`);
    }
    call.tell({
      ok: true,
      out,
      source,
      serial,
      issued,
      expires,
      hash: check.pack.hash,
      bytes: bytes.length,
      signers,
    });
    return EXIT.ok;
  },
};

/** Adds signatures to a file that somebody else has signed. */
async function signToo(call: Call, file: string, out: string): Promise<number> {
  for (const name of ['serial', 'days', 'source'])
    if (call.option(name) !== undefined)
      throw new Complaint(
        `--${name} cannot be changed in a signed file.`,
        'Name the folder of the pack to sign it anew.',
      );
  const before = openBundle(await readFile(file));
  if (!before.ok)
    throw new Refused(
      `This is not a signed pack: ${before.why}.`,
      'Name a folder, or a file that was signed.',
      file,
    );
  const keys = await readSigningKeys(call);
  let bytes: Uint8Array = await readFile(file);
  for (const key of keys) bytes = await addSignature(bytes, key);
  await replace(out, bytes);
  const after = openBundle(bytes);
  const { source, serial, pack } = before.bundle;
  const signers = after.ok ? after.signers : [];
  call.say(`${pack.id}, release ${serial} for source "${source}", is now signed by ${signers.join(', ')}.`);
  call.say(`Whether the others are to be believed says: foothold verify ${out} --key FILE`);
  call.tell({ ok: true, out, source, serial, signers });
  return EXIT.ok;
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
