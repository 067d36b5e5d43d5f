import { GROUPS, iconFit, isField, NONE, ratio, roleFit, type Target } from './features';
import { likeness, overlap, remembered, tail } from './text';
import type { Thing } from './thing';
import { meaningsOf } from './ui-words';

/** What a box can add to a cheap score at most. */
const BOX_MOST = 2.6;
const OUT = -99;

/** Whether a thing is worth a comparison at all, and a cheap score: `plain` without its box, `box` for that. */
interface Quick {
  plain(at: number): number;
  box(c: Thing): number;
}

/** Things look alike, and share names, headings and landmarks, so what was said about one is remembered for the next. */
function quickScorer(t: Target): Quick {
  const s = t.seen,
    g = t.ground;
  const meant = t.names.map(meaningsOf),
    land = s.land ?? [];
  const links = remembered((href: string) =>
    href === s.href ? 2 : (tail(href) === tail(s.href!) ? 1 : likeness(s.href!, href)) - 0.3,
  );
  const bySpot = new Float64Array(g.spots).fill(NONE),
    byNaming = new Float64Array(g.namings).fill(NONE),
    byLook = new Float64Array(g.looks).fill(NONE);
  const right = s.box[4] - s.box[0] - s.box[2];
  const sized = s.box[2] >= 2 && s.box[3] >= 2;
  const { up, down } = t.alignment,
    { placeOf, rows } = g.furniture,
    { look } = g;
  const nameFit = (names: string[]): number => {
    if (!t.names.length || !names.length) return t.names.length || names.length ? 0 : 1;
    let best = 0;
    for (const name of names)
      for (let i = 0; i < meant.length && best < 1; i++)
        best = name === t.names[i] ? 1 : Math.max(best, 0.97 * overlap(meant[i]!, meaningsOf(name)));
    const n = best || 0.2;
    return t.foreign && n < 0.6 ? 0 : 4 * n - 1;
  };
  const spotFit = (c: Thing): number =>
    // A field is found again as a field.
    isField(t.role) && GROUPS[t.role] !== GROUPS[c.role]
      ? OUT
      : 2 * roleFit(t.role, c.role) +
        (s.heading && c.heading ? likeness(s.heading, c.heading) : 0) +
        0.8 * overlap(land, c.land);
  const lookFit = (c: Thing): number => {
    // A piece of a thing is not the thing.
    if (c.lift === 2 || (c.lift === 3 && !s.lift && t.role !== 'text')) return OUT;
    const spot = g.spot[c.at]!,
      naming = g.naming[c.at]!;
    let score = bySpot[spot]!;
    if (score !== score) score = bySpot[spot] = spotFit(c);
    if (score === OUT) return OUT;
    let name = byNaming[naming]!;
    if (name !== name) name = byNaming[naming] = nameFit(c.names);
    score += name;
    if (s.id && c.id) score += s.id === c.id ? 3 : 0;
    if (s.field && c.field) score += s.field === c.field ? 2.5 : -0.5;
    if (s.test && c.test) score += s.test === c.test ? 3 : -0.5;
    if (s.href && c.href) score += links(c.href);
    if (s.icon && c.icon.length) score += 2 * (iconFit(s.icon, c.icon) || 0);
    if (s.tag === c.tag) score += 0.6;
    return score;
  };
  return {
    plain: at => {
      let score = byLook[look[at]!]!;
      if (score !== score) score = byLook[look[at]!] = lookFit(g.picture.things[at]!);
      if (score === OUT) return OUT;
      const place = placeOf[at]!;
      return score + 2.5 * ((up[place] ?? 0) + (down[place + 1 + (rows[place] === at ? 1 : 0)] ?? 0));
    },
    box: c => {
      const w = c.w,
        h = c.h,
        x = c.x;
      // What has no size cannot be what was seen with one.
      if (sized && (w < 2 || h < 2)) return OUT;
      const dx = Math.min(Math.abs(s.box[0] - x), Math.abs(right - (g.picture.width - x - w)));
      return (
        0.8 * Math.exp(-dx / 150) +
        0.8 * Math.exp(-Math.abs(s.box[1] - c.y) / 200) +
        0.5 * ratio(s.box[2], w) +
        0.5 * ratio(s.box[3], h)
      );
    },
  };
}

/** Steps of a tenth of a point, from below the least to above the most a plain score can be. */
const STEP = 0.1,
  LEAST = -5,
  STEPS = 400;

/**
 * The best `keep` things by the cheap score, best first; only things that can be among them are measured. Things `not`
 * wanted are passed over.
 */
export function bestOf(t: Target, keep: number, not?: (c: Thing) => boolean): number[] {
  const things = t.ground.picture.things;
  const quick = quickScorer(t);
  const plain = new Float64Array(things.length);
  const next = new Int32Array(things.length),
    heads = new Int32Array(STEPS).fill(-1);
  for (let at = things.length - 1; at >= 0; at--) {
    const score = quick.plain(at);
    if (score === OUT || not?.(things[at]!)) continue;
    plain[at] = score;
    const step = Math.max(0, Math.min(STEPS - 1, Math.floor((score - LEAST) / STEP)));
    next[at] = heads[step]!;
    heads[step] = at;
  }
  let best: { at: number; score: number }[] = [];
  let sure = -Infinity;
  for (let step = STEPS - 1; step >= 0; step--) {
    if (step < STEPS - 1 && LEAST + (step + 1) * STEP + BOX_MOST < sure) break;
    let grew = false;
    for (let at = heads[step]!; at >= 0; at = next[at]!) {
      if (plain[at]! + BOX_MOST < sure) continue;
      const score = plain[at]! + quick.box(things[at]!);
      if (score <= -50 || score < sure) continue;
      best.push({ at, score });
      grew = true;
    }
    if (!grew || best.length < keep) continue;
    best.sort((a, b) => b.score - a.score || a.at - b.at);
    best = best.slice(0, keep);
    sure = best[keep - 1]!.score;
  }
  return best.sort((a, b) => b.score - a.score || a.at - b.at).map(b => b.at);
}
