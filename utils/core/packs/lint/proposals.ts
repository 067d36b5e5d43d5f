import { anchorsIn } from '../anchors-in';
import { isProposed } from '../confirmed';
import type { PackPath, Remark } from '../finding';
import type { Pack, Trigger } from '../pack';

/** What was written without having been at the app: each such thing names where it was read. */
export function lintProposals(pack: Pack): Remark[] {
  const remarks: Remark[] = [];
  const error = (path: PackPath, message: string, mend: string) =>
    remarks.push({ severity: 'error', path, message, mend });
  const known = pack.sources.map(({ id }) => id);
  const refer = (id: string, path: PackPath) => {
    if (!known.includes(id))
      error(path, `sources.json has no source "${id}".`, 'Correct the name, or add that source.');
  };

  for (const { path, anchor } of anchorsIn(pack)) {
    if (anchor.proposed === undefined) continue;
    refer(anchor.proposed, [...path, 'proposed']);
    if (anchor.seen)
      error(
        [...path, 'proposed'],
        'Somebody has pointed at this thing, so it is no proposal; reps would be shown nothing there.',
        'Take "proposed" out, or "seen" if it was recorded in another app.',
      );
  }
  for (const list of ['features', 'glossary', 'answers'] as const)
    pack[list].forEach(({ sources }, i) => sources?.forEach((id, j) => refer(id, [list, i, 'sources', j])));
  pack.features.forEach(({ success, sources }, i) => {
    if (
      sources?.length ||
      !success.some(({ after, result }) => isProposed(at(after)) || isProposed(at(result)))
    )
      return;
    const message = 'It was written without having been at the app, and nothing says where it was read.';
    error(['features', i], message, 'Add "sources" with the ids of what it follows, from sources.json.');
  });
  return remarks;
}

const at = (trigger: Trigger | undefined) => (trigger && 'at' in trigger ? trigger.at : undefined);
