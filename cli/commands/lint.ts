import { wordsIn } from '../../utils/i18n/words';
import { lintWords } from '../i18n/lint';
import { anchorsIn } from '../../utils/core/packs/anchors-in';
import { isProposed } from '../../utils/core/packs/confirmed';
import { EXIT, readWord, type Command } from '../command';
import { findPack, lintFolder, today } from '../pack-folder';
import { countFindings, wordFindings, writeFindings } from '../write-findings';

export const command: Command = {
  words: lintWords,
  options: {},
  async run(call) {
    const words = wordsIn(lintWords, call.language);
    const folder = await findPack(readWord(call, 'pack', 'foothold lint my-tips'));
    const { findings, pack } = await lintFolder(folder, today());
    for (const line of writeFindings(folder, findings, call.language)) call.say(line);
    if (findings.length > 0) call.say();
    call.say(`${folder}: ${countFindings(findings, call.language)}.`);
    if (pack) {
      const { features, tips, walkthroughs, changes } = pack;
      call.say(words.content(features.length, tips.length, walkthroughs.length, changes.length));
      const anchors = anchorsIn(pack).map(({ anchor }) => anchor);
      const proposed = anchors.filter(isProposed).length;
      if (proposed > 0) call.say(words.proposed(anchors.length, proposed));
    }
    call.tell({ ok: pack !== null, folder, findings: wordFindings(folder, findings, call.language) });
    return pack ? EXIT.ok : EXIT.found;
  },
};
