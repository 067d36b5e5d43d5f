import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsIn } from '../../utils/i18n/words';
import { keysWords } from '../i18n/keys';
import { generateKeys } from '../../utils/core/packs/sign';
import { Complaint, EXIT, needOption, type Command } from '../command';

export const command: Command = {
  words: keysWords,
  options: { out: { type: 'string' }, name: { type: 'string' } },
  async run(call) {
    const out = needOption(call, 'out', 'keys');
    const name = call.option('name') ?? 'key';
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) throw new Complaint({ code: 'bad key name', name });
    const key = await generateKeys(name);
    await mkdir(out, { recursive: true });
    const privateFile = join(out, `${key.public.kid}.private.json`);
    const publicFile = join(out, `${key.public.kid}.public.json`);
    await writeFile(privateFile, `${JSON.stringify(key.private, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await writeFile(publicFile, `${JSON.stringify(key.public, null, 2)}\n`, { flag: 'wx' });
    const words = wordsIn(keysWords, call.language);
    call.say(words.signs(privateFile));
    call.say(words.believed(publicFile));
    call.say();
    call.say(words.next(privateFile));
    call.tell({ ok: true, kid: key.public.kid, privateFile, publicFile });
    return EXIT.ok;
  },
};
