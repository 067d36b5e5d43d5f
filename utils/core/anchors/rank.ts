import { BINS, binOf, scoreRow, type Forest } from './forest';
import { FEATURES, features, quickScore, type Target } from './features';

export const WIDTH = FEATURES.length;
/** How many candidates the full comparison is made for: the right one was among the best 40 in 99.5 % of the pairs. */
export const KEEP = 40;

export interface Shortlist { rows: number[]; ends: number[]; bins: Uint8Array }

/** The best few things by the cheap score, fully compared. */
export function shortlist(target: Target): Shortlist {
  const things = target.ground.picture.things;
  const quick = new Float64Array(things.length);
  for (const c of things) quick[c.at] = quickScore(target, c);
  const rows = things.map((c) => c.at).sort((a, b) => quick[b]! - quick[a]!).slice(0, KEEP);
  const one = new Float32Array(WIDTH);
  const bins = new Uint8Array(rows.length * WIDTH);
  rows.forEach((row, i) => {
    features(target, things[row]!, one);
    for (let f = 0; f < WIDTH; f++) bins[i * WIDTH + f] = binOf(one[f]!);
  });
  return { rows, ends: rows.map((row) => things[row]!.end), bins };
}

/** The order of a shortlist: its best, and the best that is neither around nor inside it. Places in the shortlist, -1 when none. */
export interface Ranking { scores: Float64Array; top: number; second: number; margin: number; share: number }

export function rankShortlist(forest: Forest, list: Shortlist): Ranking {
  const n = list.rows.length;
  const scores = new Float64Array(n);
  let top = -1;
  for (let i = 0; i < n; i++) {
    scores[i] = scoreRow(forest, list.bins, i * WIDTH);
    if (top < 0 || scores[i]! > scores[top]!) top = i;
  }
  const holds = (a: number, b: number) => list.rows[a]! <= list.rows[b]! && list.rows[b]! < list.ends[a]!;
  let second = -1, all = top < 0 ? 0 : 1;
  for (let i = 0; i < n; i++) {
    if (holds(i, top) || holds(top, i)) continue;
    all += Math.exp(scores[i]! - scores[top]!);
    if (second < 0 || scores[i]! > scores[second]!) second = i;
  }
  return { scores, top, second, margin: top < 0 ? 0 : second < 0 ? 5 : scores[top]! - scores[second]!, share: all ? 1 / all : 0 };
}

/** What the second question sees: the best one's agreements, how they differ from the runner-up's, and the scores. */
export const ACCEPT_WIDTH = 2 * WIDTH + 4;

export function acceptRow(list: Shortlist, r: Ranking, out: Uint8Array, at = 0): void {
  const t = r.top * WIDTH, s = r.second * WIDTH;
  for (let f = 0; f < WIDTH; f++) {
    out[at + f] = r.top < 0 ? 0 : list.bins[t + f]!;
    out[at + WIDTH + f] = r.second < 0 ? 0 : Math.max(0, Math.min(BINS - 1, 15 + ((list.bins[t + f]! - list.bins[s + f]!) >> 1)));
  }
  const e = at + 2 * WIDTH;
  const squash = (x: number) => 1 / (1 + Math.exp(-x / 2));
  out[e] = binOf(r.top < 0 ? 0 : squash(r.scores[r.top]!));
  out[e + 1] = binOf(r.margin / 8);
  out[e + 2] = binOf(r.share);
  out[e + 3] = binOf(r.second < 0 ? 0 : squash(r.scores[r.second]!));
}
