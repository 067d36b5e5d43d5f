import { readFile } from 'node:fs/promises';
import { sayFault } from '../../utils/i18n/faults';
import { wordsIn } from '../../utils/i18n/words';
import { refusalWords } from '../i18n/refusals';
import { verifyWords } from '../i18n/verify';
import { verifyBundle } from '../../utils/core/packs/verify';
import { EXIT, readNumber, readWord, type Command } from '../command';
import { readTrustedKeys } from '../key-file';
import { peek } from '../peek';

export const command: Command = {
  words: verifyWords,
  options: {
    key: { type: 'string', multiple: true },
    threshold: { type: 'string' },
    source: { type: 'string' },
  },
  async run(call) {
    const file = readWord(call, 'signed file', 'foothold verify my-tips.pack.json --key FILE');
    const keys = await readTrustedKeys(call);
    const threshold = readNumber(call, 'threshold', 1, 1, 20);
    const bytes = await readFile(file);
    const source = call.option('source') ?? peek(bytes)?.source ?? '';
    const verdict = await verifyBundle(bytes, { source, keys, threshold }, Date.now(), null);
    const words = wordsIn(verifyWords, call.language);
    if (!verdict.ok) {
      const { refusal, fault } = verdict;
      const { message, mend } = sayFault(fault, call.language);
      call.say(words.refused(wordsIn(refusalWords, call.language)[refusal]));
      call.say(`${message}\n→ ${mend}`);
      call.tell({ ok: false, file, refusal, fault, message, mend });
      return EXIT.found;
    }
    const { bundle, hash } = verdict.pack;
    const { pack, serial, issued, expires } = bundle;
    const { features, tips, walkthroughs, changes } = pack;
    const title = pack.title[call.language] ?? pack.title.en;
    call.say(words.good(title, pack.id, pack.owner, serial, source));
    call.say(words.dates(issued, expires));
    call.say(words.content(features.length, tips.length, walkthroughs.length, changes.length));
    call.say(words.hash(hash));
    call.tell({ ok: true, file, source, serial, issued, expires, hash, pack: pack.id });
    return EXIT.ok;
  },
};
