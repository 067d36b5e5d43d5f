import { BINS, binOf, scoreRow, type Forest } from './forest';
import type { Description } from './description';
import { FEATURES, features, prepareTarget, type Ground, type Target } from './features';
import { bestOf } from './shortlist';
import { descriptionOfRival } from './sight';

export const WIDTH = FEATURES.length;
/** How many candidates the full comparison is made for: the right one was among the best 40 in 99.5 % of the pairs. */
export const KEEP = 40;

/** The best few things, compared with the description and with each of its rivals. */
export interface Shortlist {
  rows: number[];
  ends: number[];
  bins: Uint8Array;
  rivals: Uint8Array[];
}

function compare(target: Target, rows: number[]): Uint8Array {
  const one = new Float32Array(WIDTH);
  const bins = new Uint8Array(rows.length * WIDTH);
  rows.forEach((row, i) => {
    features(target, target.ground.picture.things[row]!, one);
    for (let f = 0; f < WIDTH; f++) bins[i * WIDTH + f] = binOf(one[f]!);
  });
  return bins;
}

export function shortlist(description: Description, ground: Ground): Shortlist {
  const target = prepareTarget(description, description.seen!, ground);
  const things = ground.picture.things;
  const rows = bestOf(target, KEEP);
  const rivals = (description.seen!.rivals ?? []).map(r => {
    const full = descriptionOfRival(description, r);
    return compare(prepareTarget(full, full.seen!, ground), rows);
  });
  return { rows, ends: rows.map(row => things[row]!.end), bins: compare(target, rows), rivals };
}

/** The order of a shortlist: its best, and the best that is neither around nor inside it. Places in the shortlist, -1 when none. */
export interface Ranking {
  scores: Float64Array;
  top: number;
  second: number;
  margin: number;
  share: number;
  raw: Float64Array;
  rivals: Float64Array[];
}

/** How much it counts that a candidate fits the described thing better than it fits a rival. */
const MUTUAL = 0.7;

export function rankShortlist(forest: Forest, list: Shortlist, mutual = MUTUAL): Ranking {
  const n = list.rows.length;
  const score = (bins: Uint8Array) =>
    Float64Array.from({ length: n }, (_, i) => scoreRow(forest, bins, i * WIDTH));
  const raw = score(list.bins),
    rivals = list.rivals.map(score);
  const scores = new Float64Array(n);
  let top = -1;
  for (let i = 0; i < n; i++) {
    let all = 1;
    for (const r of rivals) all += Math.exp(Math.min(20, r[i]! - raw[i]!));
    scores[i] = raw[i]! - mutual * Math.log(all);
    if (top < 0 || scores[i]! > scores[top]!) top = i;
  }
  let second = -1,
    all = top < 0 ? 0 : 1;
  for (let i = 0; i < n; i++) {
    if (related(list, i, top)) continue;
    all += Math.exp(scores[i]! - scores[top]!);
    if (second < 0 || scores[i]! > scores[second]!) second = i;
  }
  return {
    scores,
    top,
    second,
    margin: top < 0 ? 0 : second < 0 ? 5 : scores[top]! - scores[second]!,
    share: all ? 1 / all : 0,
    raw,
    rivals,
  };
}

/** Whether one of two places in the list is inside the other. */
function related(list: Shortlist, a: number, b: number): boolean {
  return (
    (list.rows[a]! <= list.rows[b]! && list.rows[b]! < list.ends[a]!) ||
    (list.rows[b]! <= list.rows[a]! && list.rows[a]! < list.ends[b]!)
  );
}

/** What the second question sees: the best one's agreements, how they differ from the runner-up's, the scores, and the rivals' claims. */
export const ACCEPT_WIDTH = 2 * WIDTH + 10;

export function acceptRow(list: Shortlist, r: Ranking, out: Uint8Array, at = 0): void {
  const t = r.top * WIDTH,
    s = r.second * WIDTH;
  for (let f = 0; f < WIDTH; f++) {
    out[at + f] = r.top < 0 ? 0 : list.bins[t + f]!;
    out[at + WIDTH + f] =
      r.second < 0 ? 0 : Math.max(0, Math.min(BINS - 1, 15 + ((list.bins[t + f]! - list.bins[s + f]!) >> 1)));
  }
  const e = at + 2 * WIDTH;
  out.fill(0, e, e + 10);
  if (r.top < 0) return;
  const squash = (x: number) => binOf(1 / (1 + Math.exp(-x / 2)));
  out[e] = squash(r.raw[r.top]!);
  out[e + 1] = binOf(r.margin / 8);
  out[e + 2] = binOf(r.share);
  out[e + 3] = r.second < 0 ? 0 : squash(r.raw[r.second]!);
  let claim = -9,
    wish = -9,
    wanted = 0,
    home = 0;
  for (const scores of r.rivals) {
    let elsewhere = -9;
    for (let i = 0; i < scores.length; i++)
      if (!related(list, i, r.top)) elsewhere = Math.max(elsewhere, scores[i]!);
    claim = Math.max(claim, scores[r.top]!);
    wish = Math.max(wish, scores[r.top]! - elsewhere);
    if (scores[r.top]! > elsewhere) wanted++;
    home += 1 / (1 + Math.exp(-elsewhere / 2));
  }
  if (r.rivals.length) {
    out[e + 4] = squash(r.raw[r.top]! - claim);
    out[e + 5] = squash(wish);
    out[e + 6] = binOf(wanted / r.rivals.length);
    out[e + 7] = binOf(home / r.rivals.length);
    out[e + 8] = squash(claim);
  }
  out[e + 9] = binOf(1 / (1 + Math.exp(-r.scores[r.top]! / 2)));
}
