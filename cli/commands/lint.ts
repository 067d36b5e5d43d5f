import { anchorsIn } from '../../utils/core/packs/anchors-in';
import { isProposed } from '../../utils/core/packs/confirmed';
import { EXIT, readWord, type Command } from '../command';
import { countFindings, findPack, lintFolder, today, writeFindings } from '../pack-folder';

export const command: Command = {
  summary: 'reads a pack and says what is wrong, where, and how to mend it',
  help: `foothold lint PACK [--json]

Reads the folder of a pack (a path, a name in packs/, or the zip that a champion saved) and holds it against the format and the rules for good tips:
names that lead nowhere, texts that do not fit, a missing language, a review that is overdue, a why card that leaves
a question open.

  error    the pack cannot be signed until it is mended
  advice   it can; a person should look

Exit code 1 when there is an error, 0 when there is only advice.

Example:  foothold lint my-tips`,
  options: {},
  async run(call) {
    const folder = await findPack(readWord(call, 'The pack', 'foothold lint my-tips'));
    const { findings, pack } = await lintFolder(folder, today());
    for (const line of writeFindings(findings)) call.say(line);
    if (findings.length > 0) call.say();
    call.say(`${folder}: ${countFindings(findings)}.`);
    if (pack) {
      call.say(
        `Features ${pack.features.length}, tips ${pack.tips.length}, walkthroughs ${pack.walkthroughs.length}, why cards ${pack.changes.length}.`,
      );
      const anchors = anchorsIn(pack).map(({ anchor }) => anchor);
      const proposed = anchors.filter(isProposed).length;
      if (proposed > 0)
        call.say(
          `Of ${anchors.length} places it points at, ${proposed} are proposals: reps are shown nothing there until a champion has pointed at them in the app.`,
        );
    }
    call.tell({ ok: pack !== null, folder, findings });
    return pack ? EXIT.ok : EXIT.found;
  },
};
