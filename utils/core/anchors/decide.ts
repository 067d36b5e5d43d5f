import { acceptRow, ACCEPT_WIDTH, rankShortlist, shortlistInSteps } from './rank';
import type { Description } from './description';
import { FEATURES, type Ground } from './features';
import { BINS, scoreRow, unpackForest, type Forest } from './forest';
import { decideSparse } from './sparse';
import { atOnce, type Steps } from './steps';
import type { Agreement } from './verdict';
import { ACCEPT_FOREST, RANK_FOREST, THRESHOLD } from './weights';

export type Decision =
  | { kind: 'found'; row: number; confidence: number; agreed: Agreement[] }
  | { kind: 'ambiguous'; rows: number[] }
  | { kind: 'none' };

let forests: { rank: Forest; accept: Forest } | null = null;

const WORDED: [Agreement, string][] = [
  ['name', 'name'],
  ['role', 'roleSame'],
  ['id', 'id'],
  ['id', 'test'],
  ['id', 'field'],
  ['link', 'href'],
  ['icon', 'icon'],
  ['near', 'heading'],
  ['near', 'before'],
  ['near', 'after'],
  ['within', 'landFirst'],
  ['neighbours', 'votesName'],
  ['neighbours', 'votesKey'],
  ['order', 'order'],
  ['position', 'dy'],
];

/** Which thing on this ground is the described one, if any. */
export const decide = (description: Description, ground: Ground): Decision =>
  description.seen ? atOnce(decideRecorded(description, ground)) : decideSparse(description, ground.picture);

/** As `decide` for a description that was recorded, in steps. */
export function* decideRecorded(description: Description, ground: Ground): Steps<Decision> {
  forests ??= { rank: unpackForest(RANK_FOREST), accept: unpackForest(ACCEPT_FOREST) };
  const list = yield* shortlistInSteps(description, ground);
  const ranking = rankShortlist(forests.rank, list);
  if (ranking.top < 0) return { kind: 'none' };
  const row = new Uint8Array(ACCEPT_WIDTH);
  acceptRow(list, ranking, row);
  const confidence = 1 / (1 + Math.exp(-scoreRow(forests.accept, row, 0)));
  if (confidence >= THRESHOLD) {
    const agreed = new Set<Agreement>();
    for (const [word, feature] of WORDED) if (row[FEATURES.indexOf(feature)]! >= BINS - 2) agreed.add(word);
    return { kind: 'found', row: list.rows[ranking.top]!, confidence, agreed: [...agreed] };
  }
  // Two that fit equally well: saying which would be a guess.
  if (ranking.second >= 0 && ranking.margin < 0.7 && ranking.scores[ranking.top]! > 1) {
    const near = list.rows
      .map((r, i) => ({ r, s: ranking.scores[i]! }))
      .filter(c => c.s > ranking.scores[ranking.top]! - 0.7)
      .sort((a, b) => b.s - a.s);
    return { kind: 'ambiguous', rows: near.slice(0, 5).map(c => c.r) };
  }
  return { kind: 'none' };
}
