import { diffPacks, type Difference } from '../packs/diff';
import type { Pack } from '../packs/pack';
import type { Draft } from './draft';

/** What a state of a draft, finished or not, says differently from another, thing by thing. */
export const differencesBetween = (before: Draft, now: Draft): Difference[] =>
  diffPacks(asWhole(before), asWhole(now));

function asWhole({ head, lists }: Draft): Pack {
  const { $schema: _schema, ...said } = head;
  return { title: { en: head['id'] }, ...said, ...lists } as unknown as Pack;
}
