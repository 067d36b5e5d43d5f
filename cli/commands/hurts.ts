import { wordsIn } from '../../utils/i18n/words';
import { hurtsWords } from '../i18n/hurts';
import { deskEventWords } from '../i18n/desk-events';
import { readDeskFile } from '../inbox/desk-file';
import { hurtsIn } from '../inbox/hurts';
import { openStore } from '../inbox/store';
import { EXIT, type Command } from '../command';

export const command: Command = {
  words: hurtsWords,
  options: { data: { type: 'string' } },
  async run(call) {
    const dataDir = call.option('data') ?? '.cache/inbox';
    const words = wordsIn(hurtsWords, call.language);
    const store = await openStore(dataDir, event => call.note(wordsIn(deskEventWords, call.language)(event)));
    const { owed } = await readDeskFile(dataDir);
    const hurts = hurtsIn(store.all());
    await store.close();
    if (hurts.length === 0) call.say(words.nothing(dataDir));
    for (const hurt of hurts) call.say(words.hurt(hurt));
    const open = owed.filter(({ reply }) => !reply).sort((a, b) => (a.due < b.due ? -1 : 1));
    for (const { to, title, due } of open) call.say(words.owed(due, to, title[call.language] ?? title.en));
    call.tell({ ok: true, hurts, owed: open });
    return EXIT.ok;
  },
};
