import { collectRemarks, type PackPath, type Remark } from '../finding';
import type { Pack } from '../pack';
import { unsaidParts, valueAt, WHY_PATHS } from '../why-parts';

/** Which reader of each why card is left without an answer. */
export function lintWhyCards(pack: Pack, today: string): Remark[] {
  const { found, error, advice } = collectRemarks();
  const releases = new Set<string>();
  pack.changes.forEach((change, i) => {
    const at = ['changes', i];
    const named = new Set<string>();
    for (const question of unsaidParts(change)) {
      const path = firstMissing(change, WHY_PATHS[question]);
      // Where a whole block is missing, one question stands for it.
      const field = path.join('.');
      if (named.has(field)) continue;
      named.add(field);
      advice([...at, ...path], { code: 'unsaid', question, field });
    }
    if (change.staying?.until && change.staying.until < today)
      advice([...at, 'staying', 'until'], { code: 'trial over', day: change.staying.until });
    change.worries?.forEach((worry, j) => {
      if (!worry.answer) advice([...at, 'worries', j], { code: 'worry unanswered' });
    });
    const release = `${change.feature} ${change.release}`;
    if (releases.has(release))
      error([...at, 'release'], { code: 'twin release', feature: change.feature, release: change.release });
    releases.add(release);
    if (pack.changes.some(({ id }) => id === change.reverses) && change.unlearn === undefined)
      advice([...at, 'unlearn'], { code: 'no unlearn' });
    if (change.unlearn !== undefined && change.reverses === undefined)
      advice([...at, 'unlearn'], { code: 'unlearn of nothing' });
    if (change.reverses === change.id) error([...at, 'reverses'], { code: 'reverses itself' });
  });
  return found;
}

const firstMissing = (change: object, path: PackPath): PackPath => {
  const at = path.findIndex((_, i) => valueAt(change, path.slice(0, i + 1)) === undefined);
  return path.slice(0, at < 0 ? path.length : at + 1);
};
