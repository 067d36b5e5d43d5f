import { readFile } from 'node:fs/promises';
import { verifyBundle } from '../../utils/core/packs/verify';
import { EXIT, readNumber, readWord, type Command } from '../command';
import { readTrustedKeys } from '../key-file';
import { peek } from '../peek';

export const command: Command = {
  summary: 'judges a signed file exactly as a browser would',
  help: `foothold verify FILE --key FILE [--threshold N] [--source NAME] [--json]

Checks the signatures, the format, the source and the dates of a signed file, with the very code that runs in the
browser. Exit code 1 when it would be refused; the reason is named.

  --key FILE       a key that is trusted (NAME.public.json); may be repeated
  --threshold N    how many of them must have signed (default 1)
  --source NAME    the source it should be for (default: the one the file names)

Example:  foothold verify my-tips.pack.json --key keys/it-2026-a1b2c3d4.public.json`,
  options: {
    key: { type: 'string', multiple: true },
    threshold: { type: 'string' },
    source: { type: 'string' },
  },
  async run(call) {
    const file = readWord(call, 'The signed file', 'foothold verify my-tips.pack.json --key FILE');
    const keys = await readTrustedKeys(call);
    const threshold = readNumber(call, 'threshold', 1, 1, 20);
    const bytes = await readFile(file);
    const source = call.option('source') ?? peek(bytes)?.source ?? '';
    const verdict = await verifyBundle(bytes, { source, keys, threshold }, Date.now(), null);
    if (!verdict.ok) {
      call.say(`Refused: ${verdict.refusal}.\n${verdict.detail}`);
      call.tell({ ok: false, file, refusal: verdict.refusal, detail: verdict.detail });
      return EXIT.found;
    }
    const { bundle, hash } = verdict.pack;
    const { pack, serial, issued, expires } = bundle;
    call.say(
      `Good: "${pack.title.en}" (${pack.id}) by ${pack.owner}, release ${serial} for source "${source}".`,
    );
    call.say(`Issued ${issued}, counts until ${expires}.`);
    call.say(
      `${pack.features.length} features, ${pack.tips.length} tips, ${pack.walkthroughs.length} walkthroughs, ${pack.changes.length} why cards.`,
    );
    call.say(`Content hash ${hash}`);
    call.tell({ ok: true, file, source, serial, issued, expires, hash, pack: pack.id });
    return EXIT.ok;
  },
};
