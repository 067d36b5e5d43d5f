import { anchorsIn } from '../anchors-in';
import { isProposed } from '../confirmed';
import { collectRemarks, type PackPath, type Remark } from '../finding';
import type { Pack, Trigger } from '../pack';

/** What was written without having been at the app: each such thing names where it was read. */
export function lintProposals(pack: Pack): Remark[] {
  const { found, error } = collectRemarks();
  const known = pack.sources.map(({ id }) => id);
  const refer = (id: string, path: PackPath) => {
    if (!known.includes(id)) error(path, { code: 'unknown source', id });
  };

  for (const { path, anchor } of anchorsIn(pack)) {
    if (anchor.proposed === undefined) continue;
    refer(anchor.proposed, [...path, 'proposed']);
    if (anchor.seen) error([...path, 'proposed'], { code: 'proposed and seen' });
  }
  for (const list of ['features', 'glossary', 'answers'] as const)
    pack[list].forEach(({ sources }, i) => sources?.forEach((id, j) => refer(id, [list, i, 'sources', j])));
  pack.features.forEach(({ success, sources }, i) => {
    if (
      sources?.length ||
      !success.some(({ after, result }) => isProposed(at(after)) || isProposed(at(result)))
    )
      return;
    error(['features', i], { code: 'nothing it follows' });
  });
  return found;
}

const at = (trigger: Trigger | undefined) => (trigger && 'at' in trigger ? trigger.at : undefined);
