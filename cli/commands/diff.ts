import { diffWords } from '../../utils/i18n/diff';
import { wordsIn } from '../../utils/i18n/words';
import { diffCommandWords } from '../i18n/diff';
import { diffPacks } from '../../utils/core/packs/diff';
import { explain, summarise } from '../../utils/core/packs/diff-words';
import { Complaint, EXIT, type Command } from '../command';
import { readPack, type ReadPack } from '../read-pack';

export const command: Command = {
  words: diffCommandWords,
  options: { brief: { type: 'boolean' } },
  async run(call) {
    const [old, fresh, ...rest] = call.words;
    if (old === undefined || fresh === undefined || rest.length > 0)
      throw new Complaint({
        code: 'word missing',
        needed: 'two packs',
        example: 'foothold diff my-tips.pack.json my-tips',
      });
    const [before, now] = [await readPack(old), await readPack(fresh)];
    const differences = diffPacks(before.pack, now.pack);
    const words = wordsIn(diffWords, call.language);
    const summary = summarise(differences, words);
    call.say(`${summary}.`);
    if (!call.flag('brief')) {
      for (const line of tellRelease(before, now, wordsIn(diffCommandWords, call.language))) call.say(line);
      if (differences.length > 0) call.say();
      for (const difference of differences) for (const line of explain(difference, words)) call.say(line);
    }
    call.tell({
      ok: true,
      same: differences.length === 0,
      summary,
      before: about(before),
      now: about(now),
      differences,
    });
    return EXIT.ok;
  },
};

const about = ({ name, signed }: ReadPack) => ({ name, ...signed });

function tellRelease(before: ReadPack, now: ReadPack, words: typeof diffCommandWords.en): string[] {
  if (!before.signed || !now.signed) return [];
  const [was, is] = [before.signed, now.signed];
  const [by, wasBy] = [is.signers.join(', '), was.signers.join(', ')];
  const signers = by === wasBy ? '' : words.signedBy(by, wasBy);
  const source = was.source === is.source ? '' : words.forSource(is.source, was.source);
  return [words.release(was.serial, is.serial, is.expires.slice(0, 10), source, signers)];
}
