import type { Difference } from '../packs/diff';
import { explain, summarise, type DiffWords } from '../packs/diff-words';
import type { Finding } from '../packs/finding';
import { freeId, type Draft } from './draft';
import { differencesBetween } from './draft-differences';

/** Fields that name people: that they changed is said, who they are stands in the files alone. */
const PEOPLE = new Set(['champions', 'support', 'owner']);

/** Words around what changed. */
export interface HandOverWords {
  newPack(summary: string): string;
  owner(name: string): string;
  whomToAsk: string;
  again: string;
  finished: string;
  unfinished(errors: number): string;
  files(id: string): string;
}

/**
 * What a draft would change, as Markdown for an issue or a pull request: the words of `foothold diff`.
 * The only person it names is the draft's owner; what was recorded of a page is left to the files.
 * @param base the published pack that it goes on from; without one, everything is new
 * @param findings what lint says of the draft
 */
export function handOverText(
  draft: Draft,
  base: Draft | undefined,
  findings: readonly Pick<Finding, 'severity'>[],
  words: { diff: DiffWords; handOver: HandOverWords },
): string {
  const say = words.handOver;
  const summary = (shown: Difference[]) => summarise(shown, words.diff);
  const id = freeId(String(draft.head['id'] ?? ''), []);
  const differences = differencesBetween(base ?? { ...draft, lists: {} }, draft);
  const shown = differences.filter(({ list }) => !PEOPLE.has(list)).map(withoutPeople);
  const missing = findings.filter(({ severity }) => severity === 'error').length;
  const dates = reviewsOf(draft, shown);
  return [
    `# ${id}: ${base ? summary(shown) : say.newPack(summary(shown))}`,
    '',
    say.owner(String(draft.head['owner'] ?? '')),
    '',
    ...shown.flatMap(each => explain(each, words.diff)).map(line => `    ${line}`),
    ...(shown.length < differences.length ? [`    ~ ${say.whomToAsk}`] : []),
    ...(dates.length > 0 ? ['', say.again, '', ...dates] : []),
    '',
    missing === 0 ? say.finished : say.unfinished(missing),
    '',
    say.files(id),
    '',
  ].join('\n');
}

function withoutPeople(difference: Difference): Difference {
  const fields = difference.fields.map(field =>
    field.kind === 'place' || field.field.split('.').some(part => PEOPLE.has(part))
      ? { ...field, before: null, now: null }
      : field,
  );
  return { ...difference, fields };
}

/** When each thing that is new or changed is looked at again, the nearest first. */
function reviewsOf({ lists }: Draft, differences: readonly Difference[]): string[] {
  return differences
    .flatMap(({ list, id, title }) => {
      const review = lists[list as keyof typeof lists]?.find(item => item.id === id)?.['review'];
      return typeof review === 'string' ? [`- ${review}: ${title}`] : [];
    })
    .sort();
}
