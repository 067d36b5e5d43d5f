import { readDeskFile } from '../inbox/desk-file';
import { hurtsIn } from '../inbox/hurts';
import { openStore } from '../inbox/store';
import { EXIT, type Command } from '../command';

export const command: Command = {
  summary: 'shows what hurts, by feature and change, from what reps have sent; never who',
  help: `foothold hurts [--data DIR] [--json]

Reads the requests of a help inbox and groups questions, concerns, bugs, worries and verdicts by what they are about.
Names, words and times are left out. What still waits for an answer stands first; the replies
that desk.json in that folder owes stand last, by their day.

  --data DIR   where the inbox keeps its requests (default .cache/inbox)

Example:  foothold hurts --data inbox`,
  options: { data: { type: 'string' } },
  async run(call) {
    const dataDir = call.option('data') ?? '.cache/inbox';
    const store = await openStore(dataDir, line => console.error(line));
    const { owed } = await readDeskFile(dataDir);
    const hurts = hurtsIn(store.all());
    await store.close();
    if (hurts.length === 0) call.say(`Nothing has been sent to ${dataDir} yet.`);
    for (const { about, counts, verdicts, thanks, waiting } of hurts) {
      const said = Object.entries(counts).map(([kind, n]) => `${n} ${kind}${n === 1 ? '' : 's'}`);
      const judged =
        verdicts.asked > 0
          ? [
              `works for ${verdicts.rep} of ${verdicts.asked} reps`,
              `and for ${verdicts.customer} of their customers`,
            ]
          : [];
      const thanked = thanks > 0 ? [`${thanks} thank-you${thanks === 1 ? '' : 's'}`] : [];
      call.say(
        `${about}: ${[...said, ...judged, ...thanked].join(', ')}${waiting > 0 ? `; ${waiting} still wait for an answer` : ''}`,
      );
    }
    const open = owed.filter(({ reply }) => !reply).sort((a, b) => (a.due < b.due ? -1 : 1));
    for (const { to, title, due } of open) call.say(`Owed by ${due}, to the ${to}: ${title.en}`);
    call.tell({ ok: true, hurts, owed: open });
    return EXIT.ok;
  },
};
