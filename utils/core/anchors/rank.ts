import { BINS, binOf, scoreRow, type Forest } from './forest';
import type { Description, Rival } from './description';
import { CLUES, FEATURES, features, prepareTarget, type Clues, type Ground, type Target } from './features';
import { bestOf } from './shortlist';
import { atOnce, type Steps } from './steps';
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
  /** Left, top, width, height of each, and of the thing and its rivals then; `ahead`: how far after the thing each rival stood. */
  boxes: number[][];
  thenBoxes: number[][];
  ahead: number[];
}

/** What `clues` say of each of the rows; the others stay as they are in `bins`. */
function compare(
  target: Target,
  rows: number[],
  clues = CLUES,
  bins = new Uint8Array(rows.length * WIDTH),
): Uint8Array {
  const one = new Float32Array(WIDTH);
  rows.forEach((row, i) => {
    features(target, target.ground.picture.things[row]!, one, clues);
    for (const { at, names } of clues)
      for (let f = at; f < at + names.length; f++) bins[i * WIDTH + f] = binOf(one[f]!);
  });
  return bins;
}

/** The clues that may say something else of a rival than of the thing itself. */
function cluesOf(rival: Rival, own: number): Clues[] {
  const told = new Set(Object.keys(rival));
  if (rival.at === own) told.delete('at');
  return CLUES.filter(({ of }) => of.some(each => told.has(each)));
}

export const shortlist = (description: Description, ground: Ground): Shortlist =>
  atOnce(shortlistInSteps(description, ground));

/** As `shortlist`, three steps for the description and one for each of its rivals. */
export function* shortlistInSteps(description: Description, ground: Ground): Steps<Shortlist> {
  const target = prepareTarget(description, description.seen!, ground);
  const things = ground.picture.things;
  yield;
  const rows = bestOf(target, KEEP);
  const seen = description.seen!,
    told = seen.rivals ?? [];
  yield;
  const bins = compare(target, rows);
  const rivals: Uint8Array[] = [];
  for (const rival of told) {
    yield;
    const full = descriptionOfRival(description, rival);
    const clues = cluesOf(rival, seen.marks.at);
    rivals.push(compare(prepareTarget(full, full.seen!, ground, target), rows, clues, bins.slice()));
  }
  return {
    rows,
    ends: rows.map(row => things[row]!.end),
    bins,
    rivals,
    boxes: rows.map(row => [things[row]!.x, things[row]!.y, things[row]!.w, things[row]!.h]),
    thenBoxes: [seen.box, ...told.map(r => (r.box ?? seen.box).slice(0, 4) as number[])],
    ahead: told.map(r => (r.at ?? seen.marks.at) - seen.marks.at),
  };
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
export function rankShortlist(forest: Forest, list: Shortlist): Ranking {
  const n = list.rows.length;
  const score = (bins: Uint8Array) =>
    Float64Array.from({ length: n }, (_, i) => scoreRow(forest, bins, i * WIDTH));
  const raw = score(list.bins),
    rivals = list.rivals.map(score);
  const scores = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let all = 1;
    for (const r of rivals) all += Math.exp(Math.min(20, r[i]! - raw[i]!));
    scores[i] = raw[i]! - MUTUAL * Math.log(all);
  }
  let top = -1;
  for (let i = 0; i < n; i++) if (top < 0 || scores[i]! > scores[top]!) top = i;
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

const squash = (x: number) => 1 / (1 + Math.exp(-x / 2));
const around = (a: number, b: number) => (Math.abs(a - b) < 6 ? 0 : Math.sign(a - b));

/** What becomes of the rivals if a candidate is the thing: whether they have homes elsewhere and stand around it as they did. */
interface Company {
  claim: number;
  wish: number;
  wanted: number;
  home: number;
  homeRaw: number;
  homeLeast: number;
  kept: number;
  side: number;
  offset: number;
}

function companyOf(list: Shortlist, rivals: Float64Array[], candidate: number): Company {
  const c: Company = {
    claim: -9,
    wish: -9,
    wanted: 0,
    home: 0,
    homeRaw: 0,
    homeLeast: 9,
    kept: 0,
    side: 0,
    offset: 0,
  };
  let weight = 0;
  const here = list.boxes[candidate]!,
    own = list.thenBoxes[0]!,
    n = rivals.length;
  rivals.forEach((scores, k) => {
    let elsewhere = -9,
      place = -1;
    for (let i = 0; i < scores.length; i++)
      if (scores[i]! > elsewhere && !related(list, i, candidate)) {
        elsewhere = scores[i]!;
        place = i;
      }
    const trust = squash(elsewhere);
    c.claim = Math.max(c.claim, scores[candidate]!);
    c.wish = Math.max(c.wish, scores[candidate]! - elsewhere);
    if (scores[candidate]! > elsewhere) c.wanted += 1 / n;
    c.home += trust / n;
    c.homeRaw += elsewhere / n;
    c.homeLeast = Math.min(c.homeLeast, elsewhere);
    if (place < 0) return;
    weight += trust;
    const then = list.thenBoxes[k + 1]!,
      now = list.boxes[place]!;
    if (Math.sign(list.ahead[k]!) === Math.sign(list.rows[place]! - list.rows[candidate]!)) c.kept += trust;
    for (const axis of [0, 1])
      if (around(then[axis]!, own[axis]!) === around(now[axis]!, here[axis]!)) c.side += trust / 2;
    const off =
      Math.abs(then[0]! - own[0]! - now[0]! + here[0]!) + Math.abs(then[1]! - own[1]! - now[1]! + here[1]!);
    c.offset += trust * Math.exp(-off / 60);
  });
  if (weight) {
    c.kept /= weight;
    c.side /= weight;
    c.offset /= weight;
  }
  return c;
}

/** Whether one of two places in the list is inside the other. */
function related(list: Shortlist, a: number, b: number): boolean {
  return (
    (list.rows[a]! <= list.rows[b]! && list.rows[b]! < list.ends[a]!) ||
    (list.rows[b]! <= list.rows[a]! && list.rows[a]! < list.ends[b]!)
  );
}

/** What the second question sees besides clues: scores, and what became of the rivals. */
export const EXTRA = [
  'raw',
  'margin',
  'share',
  'rawSecond',
  'claimLead',
  'wish',
  'wanted',
  'home',
  'claim',
  'score',
  'homeRaw',
  'homeLead',
  'homeLeast',
  'kept',
  'side',
  'offset',
] as const;
export const ACCEPT_WIDTH = 2 * WIDTH + EXTRA.length;

export function acceptRow(list: Shortlist, r: Ranking, out: Uint8Array, at = 0): void {
  const t = r.top * WIDTH,
    s = r.second * WIDTH;
  for (let f = 0; f < WIDTH; f++) {
    out[at + f] = r.top < 0 ? 0 : list.bins[t + f]!;
    out[at + WIDTH + f] =
      r.second < 0 ? 0 : Math.max(0, Math.min(BINS - 1, 15 + ((list.bins[t + f]! - list.bins[s + f]!) >> 1)));
  }
  const e = at + 2 * WIDTH;
  out.fill(0, e, e + EXTRA.length);
  if (r.top < 0) return;
  const put = (name: (typeof EXTRA)[number], value: number) => {
    out[e + EXTRA.indexOf(name)] = binOf(value);
  };
  put('raw', squash(r.raw[r.top]!));
  put('margin', r.margin / 8);
  put('share', r.share);
  put('rawSecond', r.second < 0 ? NaN : squash(r.raw[r.second]!));
  put('score', squash(r.scores[r.top]!));
  if (!r.rivals.length) return;
  const c = companyOf(list, r.rivals, r.top);
  put('claimLead', squash(r.raw[r.top]! - c.claim));
  put('wish', squash(c.wish));
  put('wanted', c.wanted);
  put('home', c.home);
  put('claim', squash(c.claim));
  put('homeRaw', squash(c.homeRaw));
  put('homeLead', squash(r.raw[r.top]! - c.homeRaw));
  put('homeLeast', squash(c.homeLeast));
  put('kept', c.kept);
  put('side', c.side);
  put('offset', c.offset);
}
