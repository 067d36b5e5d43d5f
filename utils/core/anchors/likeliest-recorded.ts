import type { Description } from './description';
import type { Ground } from './features';
import { scoreRow, unpackForest, type Forest } from './forest';
import { ACCEPT_WIDTH, acceptRow, rankShortlist, shortlist } from './rank';
import { ACCEPT_FOREST, RANK_FOREST } from './weights';

let forests: { rank: Forest; accept: Forest } | undefined;

/** So many are shown to a person. */
const SHOWN = 3;

/**
 * The best of what the locator weighed for a recorded description, whether or not it was sure enough to point at one:
 * a person decides. The likeness of the first is the locator's own confidence, 0 to 1.
 */
export function likeliestRecorded(
  description: Description,
  ground: Ground,
): { row: number; likeness: number }[] {
  forests ??= { rank: unpackForest(RANK_FOREST), accept: unpackForest(ACCEPT_FOREST) };
  const list = shortlist(description, ground);
  const { scores, top } = rankShortlist(forests.rank, list);
  if (top < 0) return [];
  const row = new Uint8Array(ACCEPT_WIDTH);
  acceptRow(list, rankShortlist(forests.rank, list), row);
  const confidence = 1 / (1 + Math.exp(-scoreRow(forests.accept, row, 0)));
  const { things } = ground.picture;
  return list.rows
    .map((at, i) => ({ row: at, likeness: confidence * Math.exp(Math.min(0, scores[i]! - scores[top]!)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .filter(
      (one, i, all) => !all.slice(0, i).some(other => holds(other.row, one.row) || holds(one.row, other.row)),
    )
    .slice(0, SHOWN);

  function holds(outer: number, inner: number): boolean {
    return inner > outer && inner < things[outer]!.end;
  }
}
