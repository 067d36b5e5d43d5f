import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { wordsIn } from '../../utils/i18n/words';
import { signWords } from '../i18n/sign';
import { Faulty } from '../../utils/core/packs/fault';
import { addSignature, signBundle } from '../../utils/core/packs/sign';
import { verifyBundle } from '../../utils/core/packs/verify';
import {
  Complaint,
  EXIT,
  readNumber,
  needOption,
  readWord,
  Refused,
  type Call,
  type Command,
} from '../command';
import { readSigningKeys } from '../key-file';
import { findPack, isZip, lintFolder, today } from '../pack-folder';
import { countFindings, wordFindings, writeFindings } from '../write-findings';
import { openBundle, peek } from '../peek';

const DAY = 86_400_000;

export const command: Command = {
  words: signWords,
  options: {
    key: { type: 'string', multiple: true },
    out: { type: 'string' },
    serial: { type: 'string' },
    days: { type: 'string' },
    source: { type: 'string' },
  },
  async run(call) {
    const word = readWord(call, 'pack', 'foothold sign my-tips --key FILE --out FILE');
    const out = needOption(call, 'out', 'my-tips.pack.json');
    if (!isZip(word) && (await stat(word).catch(() => null))?.isFile()) return signToo(call, word, out);
    const folder = await findPack(word);
    const days = readNumber(call, 'days', 90, 1, 730);
    const keys = await readSigningKeys(call);
    const before = await readFile(out).then(peek, () => null);
    const serial = readNumber(call, 'serial', (before?.serial ?? 0) + 1, 1, Number.MAX_SAFE_INTEGER);

    const words = wordsIn(signWords, call.language);
    const { findings, pack } = await lintFolder(folder, today());
    if (!pack) {
      for (const line of writeFindings(folder, findings, call.language)) call.say(line);
      call.say(`\n${words.notSigned(countFindings(findings, call.language))}`);
      call.tell({ ok: false, folder, findings: wordFindings(folder, findings, call.language) });
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
    if (!check.ok) throw new Faulty(check.fault);
    await replace(out, bytes);

    const signers = trusted.map(key => key.kid);
    if (findings.length > 0) call.say(words.lintShows(countFindings(findings, call.language), folder));
    call.say(words.signed(folder, serial, source, signers.join(', ')));
    call.say(words.file(out, bytes.length, expires.slice(0, 10)));
    if (before && serial <= before.serial) call.say(words.stoodBefore(before.serial, serial));
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
  for (const option of ['serial', 'days', 'source'])
    if (call.option(option) !== undefined) throw new Complaint({ code: 'fixed by the signature', option });
  const before = openBundle(await readFile(file));
  if (!before.ok) throw new Refused({ code: 'not a signed pack', fault: before.fault }, file);
  const keys = await readSigningKeys(call);
  let bytes: Uint8Array = await readFile(file);
  for (const key of keys) bytes = await addSignature(bytes, key);
  await replace(out, bytes);
  const after = openBundle(bytes);
  const { source, serial, pack } = before.bundle;
  const signers = after.ok ? after.signers : [];
  const words = wordsIn(signWords, call.language);
  call.say(words.nowSigned(pack.id, serial, source, signers.join(', ')));
  call.say(words.othersBelieved(out));
  call.tell({ ok: true, out, source, serial, signers });
  return EXIT.ok;
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
