import { readFile, rename, writeFile } from 'node:fs/promises';
import { PACK_FORMAT } from '../../utils/core/packs/pack';
import { signBundle } from '../../utils/core/packs/sign';
import { verifyBundle } from '../../utils/core/packs/verify';
import { Complaint, EXIT, readNumber, readWord, type Command } from '../command';
import { readSigningKeys } from '../key-file';
import { countFindings, findPack, lintFolder, today, writeFindings } from '../pack-folder';
import { peek } from '../peek';

const DAY = 86_400_000;

export const command: Command = {
  summary: 'lints a pack, signs it and writes the one file that browsers fetch',
  help: `foothold sign PACK --key FILE --out FILE [--serial N] [--days N] [--source NAME] [--json]

Writes one signed file. Put it on any web server; browsers take it when their policy names its address and your key.
A pack with errors is not signed.

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
    const folder = await findPack(readWord(call, 'The pack', 'foothold sign my-tips --key FILE --out FILE'));
    const out = call.option('out');
    if (out === undefined) throw new Complaint('--out is missing.', 'Say where to: --out my-tips.pack.json');
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
    const bytes = await signBundle({ format: PACK_FORMAT, source, serial, issued, expires, pack }, keys);

    // What a browser would refuse must not leave the house.
    const trusted = keys.map(key => key.public);
    const check = await verifyBundle(
      bytes,
      { source, keys: trusted, threshold: new Set(trusted.map(key => key.x)).size },
      now,
      null,
    );
    if (!check.ok) throw new Error(`The signed file would be refused: ${check.detail}`);
    await writeFile(`${out}.part`, bytes);
    await rename(`${out}.part`, out);

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
