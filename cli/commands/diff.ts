import { diffPacks } from '../../utils/core/packs/diff';
import { explain, summarise } from '../../utils/core/packs/diff-words';
import { Complaint, EXIT, type Command } from '../command';
import { readPack, type ReadPack } from '../read-pack';

export const command: Command = {
  summary: 'says in plain words what changed between two packs',
  help: `foothold diff OLD NEW [--brief] [--json]

Holds two packs against each other, each a folder, a name in packs/ or a signed file, and says what a rep or IT would
ask: what is new, gone, moved to another place on the page, and which words changed, before and now.

  --brief   only the first line, as for a commit message

Signatures are not judged; "foothold verify" does that.

Example:  foothold diff my-tips.pack.json my-tips`,
  options: { brief: { type: 'boolean' } },
  async run(call) {
    const [old, fresh, ...rest] = call.words;
    if (old === undefined || fresh === undefined || rest.length > 0)
      throw new Complaint('Two packs are needed.', 'Write such as: foothold diff my-tips.pack.json my-tips');
    const [before, now] = [await readPack(old), await readPack(fresh)];
    const differences = diffPacks(before.pack, now.pack);
    const summary = summarise(differences);
    call.say(`${summary}.`);
    if (!call.flag('brief')) {
      for (const line of tellRelease(before, now)) call.say(line);
      if (differences.length > 0) call.say();
      for (const difference of differences) for (const line of explain(difference)) call.say(line);
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

function tellRelease(before: ReadPack, now: ReadPack): string[] {
  if (!before.signed || !now.signed) return [];
  const [was, is] = [before.signed, now.signed];
  const by =
    was.signers.join(', ') === is.signers.join(', ')
      ? ''
      : `, signed by ${is.signers.join(', ')} instead of ${was.signers.join(', ')}`;
  const source = was.source === is.source ? '' : `, for source "${is.source}" instead of "${was.source}"`;
  return [`Release ${was.serial} → ${is.serial}${source}${by}; counts until ${is.expires.slice(0, 10)}.`];
}
