import type { Description, Sighting, Wording } from './description';
import { Furnishing, keyMark, nameMark, unpackMarks, unpackSizes, type Furniture } from './marks';
import { likeness, normalise, overlap, remembered, tail } from './text';
import { Aligner, type Alignment } from './align';
import { Numbering } from './numbering';
import { atOnce, stepsThrough, type Steps } from './steps';
import { isUiWord, meaningsOf, meaningsOfCode, wordsOf } from './ui-words';
import type { Picture, Thing } from './thing';

export const wordings = (wording: Wording | undefined): string[] =>
  wording === undefined
    ? []
    : (typeof wording === 'string' ? [wording] : Object.values(wording)).map(normalise).filter(Boolean);

export const GROUPS: Record<string, number> = {
  link: 1,
  button: 1,
  menuitem: 1,
  tab: 1,
  option: 1,
  textbox: 2,
  combobox: 2,
  slider: 2,
  file: 2,
  checkbox: 3,
  radio: 3,
  heading: 4,
  text: 4,
  label: 4,
  columnheader: 4,
  cell: 4,
  listitem: 4,
  img: 5,
};

/** A picture with what every description needs of it, worked out once. */
export interface Ground {
  picture: Picture;
  furniture: Furniture;
  /** How many things have this role. */
  ofRole(role: string): number;
  order: Int32Array;
  localOrder: Int32Array;
  /** How many things share its spot. */
  localCount(at: number): number;
  /** Things of one role under one heading in the same landmarks share a number, and so do those of the same names. */
  spot: Int32Array;
  spots: number;
  naming: Int32Array;
  namings: number;
  /** Things that are the same in all that the cheap score asks for, but for their place and box, share a number. */
  look: Int32Array;
  looks: number;
  /** How many things have this for their first name. */
  named(name: string): number;
  /** How many of its role and name come before a thing, and how many there are. */
  twinOrder: Int32Array;
  twins(at: number): number;
  /** How many links end so, and how often a picture is drawn, by its words with commas between. */
  linked(end: string): number;
  drawn(icon: string): number;
  /** Whether this word stands anywhere on the page. */
  says(word: string): boolean;
  /** What developers called the things that were compared so far. */
  codes: Map<number, string[]>;
  nameMarkPlaces: Map<number, number>;
  keyMarkPlaces: Map<number, number>;
}

/** Places of the marks that stand once; -1 for those that stand more often. */
function places(marks: ArrayLike<number>): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < marks.length; i++) {
    const m = marks[i]!;
    if (!m) continue;
    const known = map.get(m);
    if (known !== -1) map.set(m, known === undefined ? i : -1);
  }
  return map;
}

/** The words developers gave a thing, whatever language its name is in: those of its ids, its link and its icon. */
const code = (t: Pick<Sighting, 'id' | 'field' | 'test' | 'href' | 'icon'>): string[] =>
  meaningsOfCode(`${t.id ?? ''} ${t.field ?? ''} ${t.test ?? ''} ${t.href ?? ''} ${t.icon?.join(' ') ?? ''}`);
const shareIn = (words: string[], others: string[]) =>
  words.length && others.length ? words.filter(w => others.includes(w)).length / words.length : NONE;

/** What is counted over all things of a picture. */
export const prepareGround = (picture: Picture): Ground => atOnce(groundInSteps(picture));

/** As `prepareGround`; things that were numbered before and did not change keep their numbers. */
export function* groundInSteps(picture: Picture, numbering = new Numbering()): Steps<Ground> {
  const { things } = picture;
  const n = things.length;
  const list = () => new Int32Array(n);
  const [role, spot, name, pair, naming, look] = [list(), list(), list(), list(), list(), list()];
  const [order, localOrder, twinOrder] = [list(), list(), list()];
  const furnishing = new Furnishing(things);
  yield* stepsThrough(0, n, at => {
    const t = things[at]!;
    let c = t.counted;
    if (
      c?.by !== numbering ||
      c.names !== t.names ||
      c.role !== t.role ||
      c.lift !== t.lift ||
      c.href !== t.href ||
      c.field !== t.field
    )
      c = t.counted = numbering.of(t);
    role[at] = c.roleNumber;
    spot[at] = c.spot;
    name[at] = c.name;
    // A wrapper or a piece of a thing is no second one.
    pair[at] = t.lift ? ~c.pair : c.pair;
    naming[at] = c.naming;
    look[at] = c.look;
    furnishing.add(t, c);
  });
  const furniture = furnishing.done();
  const ofRole = new Int32Array(numbering.roles.size),
    crowd = new Int32Array(numbering.spots),
    named = new Int32Array(numbering.names.size),
    pairs = new Int32Array(numbering.pairs);
  for (let at = 0; at < n; at++) {
    order[at] = ofRole[role[at]!]!++;
    localOrder[at] = crowd[spot[at]!]!++;
    named[name[at]!]!++;
    const own = pair[at]!;
    twinOrder[at] = own < 0 ? pairs[~own]! : pairs[own]!++;
  }
  const countIn = (counts: Int32Array, number: number | undefined) =>
    number === undefined ? 0 : (counts[number] ?? 0);
  return {
    picture,
    furniture,
    ofRole: text => countIn(ofRole, numbering.roles.get(text)),
    order,
    localOrder,
    localCount: at => crowd[spot[at]!]!,
    spot,
    spots: numbering.spots,
    naming,
    namings: numbering.names.size,
    look,
    looks: numbering.looks,
    named: text => countIn(named, numbering.names.get(text)),
    twinOrder,
    twins: at => Math.max(1, pairs[pair[at]! < 0 ? ~pair[at]! : pair[at]!]!),
    linked: timesOf(() => endsOfLinks(picture.things)),
    drawn: timesOf(() => icons(picture.things)),
    says: among(() => wordsOn(picture)),
    codes: new Map(),
    nameMarkPlaces: places(furniture.names),
    keyMarkPlaces: places(furniture.keys),
  };
}

/** How often a text comes among those given, which are counted when first asked for; 1 for one that does not. */
function timesOf(texts: () => Iterable<string>): (text: string) => number {
  let times: Map<string, number> | undefined;
  return text => {
    if (!times) {
      times = new Map();
      for (const each of texts()) times.set(each, (times.get(each) ?? 0) + 1);
    }
    return times.get(text) ?? 1;
  };
}

/** Whether a text is among those given, which are collected when first asked for. */
function among(texts: () => Iterable<string>): (text: string) => boolean {
  let all: Set<string> | undefined;
  return text => (all ??= new Set(texts())).has(text);
}

function* wordsOn({ things, texts }: Picture): Generator<string> {
  for (const { names } of things) for (const name of names) yield* wordsOf(name);
  for (const text of texts) yield* wordsOf(text);
}

function* endsOfLinks(things: Thing[]): Generator<string> {
  for (const t of things) if (t.href && t.lift !== 1) yield tail(t.href);
}

/** A picture counts once, however many things are drawn by it. */
function* icons(things: Thing[]): Generator<string> {
  for (const t of things) {
    if (!t.icon.length || t.parent < 0) continue;
    const outer = things[t.parent]?.icon;
    const drawn = t.icon.join();
    if (outer !== t.icon && outer?.join() !== drawn) yield drawn;
  }
}

/** Below this share of recurring names the page is taken to be in another language: redesigns kept 0.13 and more, translations 0.1 and less. */
const FOREIGN = 0.12;

/**
 * Whether the page still says, letter for letter, what business software says in the language of the description, where
 * enough of that was told: pages in one language kept half of these words and more, in another 0.4 and less. Marks do
 * not recur either where most of what stands around a thing is one day's records.
 */
function speaksAlike(description: Description, seen: Sighting, ground: Ground): boolean {
  const told = [{ name: description.name, ...seen }, ...(seen.rivals ?? [])].flatMap(clues => [
    ...wordings(clues.name ?? undefined),
    ...[clues.heading, clues.column, clues.before, clues.after, clues.parent?.[1]].flat(),
  ]);
  const words = [...new Set(told.flatMap(text => wordsOf(text ?? '')).filter(isUiWord))];
  return words.length >= 3 && words.filter(ground.says).length >= words.length / 2;
}

/** A description made ready to be compared with one page. */
export interface Target {
  role: string;
  names: string[];
  seen: Sighting;
  ground: Ground;
  /** Neighbours that were found again: their distance from the target then, their place now, by name and by key. */
  byName: { away: number; now: number; weight: number }[];
  byKey: { away: number; now: number; weight: number }[];
  nameWeight: number;
  keyWeight: number;
  beforeNames: Map<number, number>;
  beforeKeys: Map<number, number>;
  ownNameMark: number;
  ownKeyMark: number;
  /** What developers called it, and what people read, in the same words. */
  code: string[];
  said: string[];
  /** How much of the page's wording, and of its language-free clues, recurs. */
  recurNames: number;
  recurKeys: number;
  nameThere: boolean;
  /** The page speaks another language than it did: words that differ then say nothing. */
  foreign: boolean;
  aligner: Aligner;
  alignment: Alignment;
}

/** `own` is the target of the thing itself, where this is a rival of it: seen on the same page. */
export function prepareTarget(
  description: Description,
  seen: Sighting,
  ground: Ground,
  own?: Target,
): Target {
  const names = [...wordings(description.name), ...(seen.also ?? [])];
  const beforeNameMarks = unpackMarks(seen.marks.names);
  const beforeKeyMarks = unpackMarks(seen.marks.keys);
  const beforeNames = places(beforeNameMarks),
    beforeKeys = places(beforeKeyMarks);
  const votes = (marks: readonly number[], before: Map<number, number>, now: Map<number, number>) => {
    const list: { away: number; now: number; weight: number }[] = [];
    let weight = 0,
      there = 0,
      all = 0;
    marks.forEach((m, i) => {
      if (!m || i === seen.marks.at) return;
      all++;
      const place = now.get(m);
      if (place !== undefined) there++;
      const away = i - seen.marks.at;
      const w = 1 / (2 + Math.abs(away));
      weight += w;
      if (place !== undefined && place >= 0 && before.get(m)! >= 0)
        list.push({ away, now: place, weight: w });
    });
    return { list, weight, recur: all ? there / all : 0 };
  };
  const n = votes(beforeNameMarks, beforeNames, ground.nameMarkPlaces);
  const k = votes(beforeKeyMarks, beforeKeys, ground.keyMarkPlaces);
  const foreign =
    own?.foreign ??
    ((n.recur < FOREIGN && !speaksAlike(description, seen, ground)) ||
      (!!seen.lang && !!ground.picture.lang && seen.lang !== ground.picture.lang && n.recur < 0.6));
  const aligner =
    own?.aligner ??
    new Aligner(
      {
        names: beforeNameMarks,
        keys: beforeKeyMarks,
        roles: seen.marks.roles,
        sizes: foreign ? unpackSizes(seen.marks.sizes) : [],
      },
      ground.furniture,
      { names: ground.nameMarkPlaces, keys: ground.keyMarkPlaces },
    );
  return {
    role: description.role ?? '',
    names,
    seen,
    ground,
    byName: n.list,
    byKey: k.list,
    nameWeight: n.weight,
    keyWeight: k.weight,
    beforeNames,
    beforeKeys,
    ownNameMark: beforeNameMarks[seen.marks.at] ?? 0,
    ownKeyMark: beforeKeyMarks[seen.marks.at] ?? 0,
    code: code(seen),
    said: meaningsOfCode(names[0] ?? ''),
    recurNames: n.recur,
    recurKeys: k.recur,
    nameThere: names.length > 0 && ground.named(names[0]!) > 0,
    foreign,
    aligner,
    alignment: aligner.at(seen.marks.at),
  };
}

export const NONE = Number.NaN;
export const ratio = (a: number, b: number) =>
  a === b ? 1 : Math.max(0, Math.min(a, b)) / Math.max(a, b, 1e-9);
const same = (a: string | undefined, b: string) => (a && b ? (a === b ? 1 : 0) : NONE);
const alike = (a: string | undefined, b: string) => (a && b ? likeness(a, b) : NONE);
/** Which side has the clue: 0 neither, 1/3 only the page, 2/3 only the description, 1 both. */
const held = (a: unknown, b: unknown) => ((a ? 2 : 0) + (b ? 1 : 0)) / 3;
const close = (a: number, b: number, scale: number) => Math.exp(-Math.abs(a - b) / scale);

export function roleFit(a: string, b: string): number {
  if (a === b) return 1;
  const g = GROUPS[a];
  return g !== undefined && g === GROUPS[b]
    ? 0.6
    : (g === 4 && b === 'link') ||
        (a === 'link' && GROUPS[b] === 4) ||
        (g === 5 && GROUPS[b] === 1) ||
        (g === 1 && GROUPS[b] === 5)
      ? 0.3
      : 0;
}

export const isField = (role: string) => GROUPS[role] === 2 || GROUPS[role] === 3;

/** Whether two pictures are one: the same outline, or a word of their names in common; NaN when outlines differ and no names tell. */
export function iconFit(a: string[], b: string[]): number {
  const words = (list: string[]) => list.filter(w => w[0] !== '~');
  if (a.some(w => w[0] === '~' && b.includes(w))) return 1;
  const left = words(a),
    right = words(b);
  if (!left.length || !right.length) return NONE;
  return left.filter(w => right.includes(w)).length / Math.min(left.length, right.length);
}

export function bestName(names: string[], others: string[]): number {
  let best = 0;
  for (const a of names)
    for (const b of others)
      best = Math.max(
        best,
        likeness(a, b),
        a.length < 60 && b.length < 60 ? 0.97 * overlap(meaningsOf(a), meaningsOf(b)) : 0,
      );
  return best;
}

/** How well a place fits what the neighbours that were found again say about it, 0 to 1. */
function vote(votes: { away: number; now: number; weight: number }[], all: number, place: number): number {
  if (!all) return 0;
  let sum = 0;
  for (const v of votes) sum += v.weight / (1 + Math.abs(place - v.now + v.away));
  return sum / all;
}

export const FEATURES =
  'nameHeld name nameFirst nameWords nameOnce nameLength nameExtra nameLost role roleSame tag type numbers lift liftSame idHeld id idAlike fieldHeld field testHeld test hrefHeld href hrefTail hrefOnce iconHeld icon iconOnce classes headingHeld heading columnHeld column before after beforeFirst afterFirst land landFirst landOuter up upFirst dxLeft dxRight dxRelative dy w h order orderEnd local localEnd localCount rowHeld row rows inside parentRole parentName votesName votesKey claimedName claimedKey ownKey data dataSame betweenName betweenKey alignUp alignDown alignBoth gap recurNames recurKeys nameThere same lookalikes foreign twins twinOrder gapBest shape shapeBefore shapeAfter shapeHeading meaning code nameInCode codeInName nameInOwnCode'.split(
    ' ',
  );

const first = (list: string[] | undefined, i = 0) => list?.[i] ?? '';

/** Agreements and contradictions between a description and one thing, 0 to 1 each, NaN where one side is silent. */
export function features(t: Target, c: Thing, out: Float32Array, offset = 0): void {
  const s = t.seen,
    g = t.ground,
    p = g.picture;
  let i = offset;
  const put = (v: number) => {
    out[i++] = v;
  };
  const bothNamed = t.names.length > 0 && c.names.length > 0;
  const foreign = t.foreign;
  const heard = (v: number) => (foreign && v < 0.6 ? NONE : v);
  put(held(t.names.length, c.names.length));
  put(bothNamed ? heard(bestName(t.names, c.names)) : NONE);
  put(bothNamed ? heard(bestName(t.names.slice(0, 1), c.names.slice(0, 1))) : NONE);
  put(bothNamed ? heard(overlap(meaningsOf(t.names[0]!), meaningsOf(c.names[0]!))) : NONE);
  put(c.names.length ? 1 / g.named(c.names[0]!) : NONE);
  put(bothNamed ? ratio(t.names[0]!.length, c.names[0]!.length) : NONE);
  const meant = bothNamed ? meaningsOf(t.names[0]!) : [],
    read = bothNamed ? meaningsOf(c.names[0]!) : [];
  put(read.length ? heard(read.filter(w => meant.includes(w)).length / read.length) : NONE);
  put(meant.length ? heard(meant.filter(w => read.includes(w)).length / meant.length) : NONE);
  put(roleFit(t.role, c.role));
  put(t.role === c.role ? 1 : 0);
  put(s.tag === c.tag ? 1 : 0);
  put(same(s.type, c.type));
  put(
    t.names.length && c.names.length && (s.numbers || c.numbers) ? (s.numbers === c.numbers ? 1 : 0) : NONE,
  );
  put(c.lift / 3);
  put((s.lift ?? 0) === c.lift ? 1 : 0);
  put(held(s.id, c.id));
  put(same(s.id, c.id));
  put(alike(s.id, c.id));
  put(held(s.field, c.field));
  put(alike(s.field, c.field));
  put(held(s.test, c.test));
  put(same(s.test, c.test));
  put(held(s.href, c.href));
  put(alike(s.href, c.href));
  put(s.href && c.href ? likeness(tail(s.href), tail(c.href)) : NONE);
  put(
    s.href && c.href && tail(s.href) === tail(c.href)
      ? 1 / g.linked(tail(c.href))
      : s.href && c.href
        ? 0
        : NONE,
  );
  put(held(s.icon?.length, c.icon.length));
  const icon = s.icon && c.icon.length ? iconFit(s.icon, c.icon) : NONE;
  put(icon);
  put(s.icon && c.icon.length ? icon / g.drawn(c.icon.join()) : NONE);
  put(s.classes && c.classes.length ? overlap(s.classes, c.classes) : NONE);
  put(held(s.heading, c.heading));
  put(s.heading && c.heading ? heard(bestName([s.heading], [c.heading])) : NONE);
  put(held(s.column, c.column));
  put(heard(alike(s.column, c.column)));
  const before = p.texts.slice(Math.max(0, c.from - 3), c.from),
    after = p.texts.slice(c.to, c.to + 3);
  put(s.before && before.length ? heard(overlap(s.before, before)) : NONE);
  put(s.after && after.length ? heard(overlap(s.after, after)) : NONE);
  put(
    s.before && before.length
      ? heard(bestName([first(s.before)], [first(before, before.length - 1).slice(0, 40)]))
      : NONE,
  );
  put(s.after && after.length ? heard(bestName([first(s.after)], [first(after).slice(0, 40)])) : NONE);
  put(overlap(s.land ?? [], c.land));
  put(same(first(s.land), first(c.land)));
  put(same(s.land?.[s.land.length - 1], c.land[c.land.length - 1] ?? ''));
  put(s.up && c.up.length ? overlap(s.up, c.up) : NONE);
  put(alike(first(s.up), first(c.up)));
  const cx = s.box[0] + s.box[2] / 2,
    ccx = c.x + c.w / 2;
  put(close(s.box[0], c.x, 120));
  put(close(s.box[4] - s.box[0] - s.box[2], p.width - c.x - c.w, 120));
  put(s.box[4] && p.width ? 1 - Math.min(1, Math.abs(cx / s.box[4] - ccx / p.width)) : NONE);
  put(close(s.box[1], c.y, 250));
  put(ratio(s.box[2], c.w));
  put(ratio(s.box[3], c.h));
  const n = g.ofRole(c.role);
  const [k0, n0, l0, m0] = s.order;
  const sameRole = t.role === c.role;
  put(sameRole ? close(k0, g.order[c.at]!, 4) : NONE);
  put(sameRole ? close(n0 - k0, n - g.order[c.at]!, 4) : NONE);
  put(sameRole ? close(l0, g.localOrder[c.at]!, 2) : NONE);
  put(sameRole ? close(m0 - l0, g.localCount(c.at) - g.localOrder[c.at]!, 2) : NONE);
  put(sameRole ? ratio(m0, g.localCount(c.at)) : NONE);
  put(held(s.row, c.rows));
  put(s.row && c.rows ? close(s.row[0], c.row, 1.5) : NONE);
  put(s.row && c.rows ? ratio(s.row[1], c.rows) : NONE);
  put(ratio((s.inside ?? 0) + 1, c.end - c.at));
  const parent = c.parent >= 0 ? p.things[c.parent]! : null;
  put(s.parent && parent ? (s.parent[0] === parent.role ? 1 : 0) : NONE);
  put(
    s.parent?.[1] && parent?.names.length
      ? heard(likeness(s.parent[1], parent.names[0]!.slice(0, 40)))
      : NONE,
  );
  const place = g.furniture.placeOf[c.at]!;
  put(vote(t.byName, t.nameWeight, place));
  put(vote(t.byKey, t.keyWeight, place));
  const nm = nameMark(c),
    km = keyMark(c);
  put(nm && nm !== t.ownNameMark && t.beforeNames.has(nm) ? 1 : 0);
  put(km && km !== t.ownKeyMark && t.beforeKeys.has(km) ? 1 : 0);
  put(t.ownKeyMark && km ? (km === t.ownKeyMark ? 1 : 0) : NONE);
  put(c.data ? 1 : 0);
  put((s.data ?? false) === c.data ? 1 : 0);
  put(between(t.byName, place));
  put(between(t.byKey, place));
  const own = g.furniture.rows[place] === c.at ? 1 : 0,
    { up, down, bestGap } = t.alignment;
  const above = up[place]!,
    below = down[place + 1 + own] ?? 0;
  put(above);
  put(below);
  put((above + below) / 2);
  put(Math.max(0, Math.min(1, 0.5 + (above + below) / 2 - bestGap)));
  put(t.recurNames);
  put(t.recurKeys);
  put(t.nameThere ? 1 : 0);
  put(1 / (s.same ?? 1));
  put(c.names.length ? 1 / Math.min(8, n) : NONE);
  put(foreign ? 1 : 0);
  const twins = s.same ?? 1,
    nth = s.nth ?? 0;
  put(t.names.length || c.names.length ? ratio(twins, g.twins(c.at)) : NONE);
  put(
    twins > 1 && g.twins(c.at) > 1
      ? Math.max(close(nth, g.twinOrder[c.at]!, 2), close(twins - nth, g.twins(c.at) - g.twinOrder[c.at]!, 2))
      : NONE,
  );
  put(bestGap);
  put(bothNamed ? shapeFit(t.names[0]!, c.names[0]!) : NONE);
  put(s.before && before.length ? shapeFit(first(s.before), first(before, before.length - 1)) : NONE);
  put(s.after && after.length ? shapeFit(first(s.after), first(after)) : NONE);
  put(s.heading && c.heading ? shapeFit(s.heading, c.heading) : NONE);
  put(bothNamed ? overlapOfKnown(meant, read) : NONE);
  let theirs = g.codes.get(c.at);
  if (!theirs) g.codes.set(c.at, (theirs = code(c)));
  put(theirs.length < t.code.length ? shareIn(theirs, t.code) : shareIn(t.code, theirs));
  put(shareIn(t.said, theirs));
  put(c.names.length ? heard(shareIn(meaningsOfCode(c.names[0]!), t.code)) : NONE);
  put(shareIn(t.said, t.code));
}

const isKnown = (meaning: string) => meaning[0] === '#';
/** Words of the list contradict each other in any language: "Refresh" is not "Byt tema". */
function overlapOfKnown(a: string[], b: string[]): number {
  const left = a.filter(isKnown),
    right = b.filter(isKnown);
  return left.length && right.length ? overlap(left, right) : NONE;
}

const wordCount = remembered((text: string): number => text.split(' ').length);
/** Whether two texts could be translations of each other: about as long, about as many words. */
const shapeFit = (a: string, b: string) =>
  a && b
    ? (ratio(Math.min(40, a.length), Math.min(40, b.length)) + ratio(wordCount(a), wordCount(b))) / 2
    : 0;

/** Share of the nearest neighbours found again that still stand on the side where they stood. */
function between(votes: { away: number; now: number; weight: number }[], place: number): number {
  let right = 0,
    all = 0;
  for (const v of votes) {
    all += v.weight;
    if (v.away < 0 ? v.now <= place : v.now >= place) right += v.weight;
  }
  return all ? right / all : NONE;
}
