import { hurtsIn } from '../inbox/hurts';
import { openStore } from '../inbox/store';
import { EXIT, type Command } from '../command';

export const command: Command = {
  summary: 'shows what hurts, by feature and change, from what reps have sent; never who',
  help: `foothold hurts [--data DIR] [--json]

Reads the requests of a help inbox and groups questions, concerns, bugs, worries and verdicts by what they are about.
Names, words and times are left out. What still waits for an answer stands first.

  --data DIR   where the inbox keeps its requests (default .cache/inbox)

Example:  foothold hurts --data inbox`,
  options: { data: { type: 'string' } },
  async run(call) {
    const dataDir = call.option('data') ?? '.cache/inbox';
    const store = await openStore(dataDir, line => console.error(line));
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
    call.tell({ ok: true, hurts });
    return EXIT.ok;
  },
};
