import type { Description, Rival, Sighting, Wording } from './description';
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
  const furnishing = new Furnishing(things);
  yield* stepsThrough(0, n, at => {
    const t = things[at]!;
    let c = t.counted;
    if (
      c?.by !== numbering ||
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
  const [ofRole, order] = inTurn(role, numbering.roles.size);
  const [crowd, localOrder] = inTurn(spot, numbering.spots);
  const [named] = inTurn(name, numbering.names.size);
  const [pairs, twinOrder] = inTurn(pair, numbering.pairs);
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

/** How often each number comes, and how often it came before each place; one that does not count is told as its complement. */
function inTurn(numbers: Int32Array, size: number): [times: Int32Array, before: Int32Array] {
  const times = new Int32Array(size),
    before = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    before[at] = number < 0 ? times[~number]! : times[number]!++;
  }
  return [times, before];
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

/** What became of those that stood around a thing. */
interface Neighbours {
  /** Neighbours that were found again: their distance from the target then, their place now, by name and by key. */
  byName: { away: number; now: number; weight: number }[];
  byKey: { away: number; now: number; weight: number }[];
  nameWeight: number;
  keyWeight: number;
  beforeNames: Map<number, number>;
  beforeKeys: Map<number, number>;
  ownNameMark: number;
  ownKeyMark: number;
  /** How much of the page's wording, and of its language-free clues, recurs. */
  recurNames: number;
  recurKeys: number;
}

function neighbours({ marks }: Sighting, ground: Ground, own?: Target): Neighbours {
  const names = unpackMarks(marks.names);
  const keys = unpackMarks(marks.keys);
  const beforeNames = own?.beforeNames ?? places(names),
    beforeKeys = own?.beforeKeys ?? places(keys);
  const votes = (all: readonly number[], before: Map<number, number>, now: Map<number, number>) => {
    const list: { away: number; now: number; weight: number }[] = [];
    let weight = 0,
      there = 0,
      said = 0;
    all.forEach((mark, i) => {
      if (!mark || i === marks.at) return;
      said++;
      const place = now.get(mark);
      if (place !== undefined) there++;
      const away = i - marks.at;
      const w = 1 / (2 + Math.abs(away));
      weight += w;
      if (place !== undefined && place >= 0 && before.get(mark)! >= 0)
        list.push({ away, now: place, weight: w });
    });
    return { list, weight, recur: said ? there / said : 0 };
  };
  const byName = votes(names, beforeNames, ground.nameMarkPlaces);
  const byKey = votes(keys, beforeKeys, ground.keyMarkPlaces);
  return {
    byName: byName.list,
    byKey: byKey.list,
    nameWeight: byName.weight,
    keyWeight: byKey.weight,
    beforeNames,
    beforeKeys,
    ownNameMark: names[marks.at] ?? 0,
    ownKeyMark: keys[marks.at] ?? 0,
    recurNames: byName.recur,
    recurKeys: byKey.recur,
  };
}

/** A description made ready to be compared with one page. */
export interface Target extends Neighbours {
  role: string;
  names: string[];
  seen: Sighting;
  ground: Ground;
  /** What developers called it, and what people read, in the same words. */
  code: string[];
  said: string[];
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
  const around = own?.seen.marks.at === seen.marks.at ? own : neighbours(seen, ground, own);
  const foreign =
    own?.foreign ??
    ((around.recurNames < FOREIGN && !speaksAlike(description, seen, ground)) ||
      (!!seen.lang && !!ground.picture.lang && seen.lang !== ground.picture.lang && around.recurNames < 0.6));
  const aligner =
    own?.aligner ??
    new Aligner(
      {
        names: unpackMarks(seen.marks.names),
        keys: unpackMarks(seen.marks.keys),
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
    byName: around.byName,
    byKey: around.byKey,
    nameWeight: around.nameWeight,
    keyWeight: around.keyWeight,
    beforeNames: around.beforeNames,
    beforeKeys: around.beforeKeys,
    ownNameMark: around.ownNameMark,
    ownKeyMark: around.ownKeyMark,
    recurNames: around.recurNames,
    recurKeys: around.recurKeys,
    code: code(seen),
    said: meaningsOfCode(names[0] ?? ''),
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

const first = (list: string[] | undefined) => list?.[0] ?? '';

/** What a rival may tell otherwise than the thing it could be taken for. */
type Told = keyof Rival;
type Put = (value: number) => void;

/** Some clues that are made of the same parts of a description. */
export interface Clues {
  of: readonly Told[];
  names: readonly string[];
  /** Where the first of them stands among all. */
  at: number;
  /** Puts as many numbers as there are names, 0 to 1 each, NaN where one side is silent. */
  say(t: Target, c: Thing, put: Put): void;
}

const heard = (t: Target, v: number) => (t.foreign && v < 0.6 ? NONE : v);
const wordsBefore = ({ ground: { picture } }: Target, c: Thing) =>
  picture.texts.slice(Math.max(0, c.from - 3), c.from);
const wordsAfter = ({ ground: { picture } }: Target, c: Thing) => picture.texts.slice(c.to, c.to + 3);
const bothNamed = (t: Target, c: Thing) => t.names.length > 0 && c.names.length > 0;

/** Every clue, in the order in which the forests learned them. */
export const CLUES: readonly Clues[] = (
  [
    [
      'name also',
      'nameHeld name nameFirst nameWords nameOnce nameLength nameExtra nameLost',
      (t, c, put) => {
        put(held(t.names.length, c.names.length));
        const both = bothNamed(t, c);
        const [own, theirs] = [t.names[0] ?? '', c.names[0] ?? ''];
        const meant = both ? meaningsOf(own) : [],
          read = both ? meaningsOf(theirs) : [];
        put(both ? heard(t, bestName(t.names, c.names)) : NONE);
        put(both ? heard(t, bestName([own], [theirs])) : NONE);
        put(both ? heard(t, overlap(meant, read)) : NONE);
        put(c.names.length ? 1 / t.ground.named(theirs) : NONE);
        put(both ? ratio(own.length, theirs.length) : NONE);
        put(read.length ? heard(t, read.filter(w => meant.includes(w)).length / read.length) : NONE);
        put(meant.length ? heard(t, meant.filter(w => read.includes(w)).length / meant.length) : NONE);
      },
    ],
    [
      'role',
      'role roleSame',
      (t, c, put) => {
        put(roleFit(t.role, c.role));
        put(t.role === c.role ? 1 : 0);
      },
    ],
    ['tag', 'tag', (t, c, put) => put(t.seen.tag === c.tag ? 1 : 0)],
    ['type', 'type', (t, c, put) => put(same(t.seen.type, c.type))],
    [
      'numbers name also',
      'numbers',
      (t, c, put) => {
        const { numbers } = t.seen;
        put(bothNamed(t, c) && (numbers || c.numbers) ? (numbers === c.numbers ? 1 : 0) : NONE);
      },
    ],
    [
      'lift',
      'lift liftSame',
      (t, c, put) => {
        put(c.lift / 3);
        put((t.seen.lift ?? 0) === c.lift ? 1 : 0);
      },
    ],
    [
      'id',
      'idHeld id idAlike',
      ({ seen: { id } }, c, put) => {
        put(held(id, c.id));
        put(same(id, c.id));
        put(alike(id, c.id));
      },
    ],
    [
      'field',
      'fieldHeld field',
      ({ seen: { field } }, c, put) => {
        put(held(field, c.field));
        put(alike(field, c.field));
      },
    ],
    [
      'test',
      'testHeld test',
      ({ seen: { test } }, c, put) => {
        put(held(test, c.test));
        put(same(test, c.test));
      },
    ],
    [
      'href',
      'hrefHeld href hrefTail hrefOnce',
      ({ seen: { href }, ground }, c, put) => {
        const both = href && c.href;
        const own = both ? tail(href) : '',
          theirs = both ? tail(c.href) : '';
        put(held(href, c.href));
        put(alike(href, c.href));
        put(both ? likeness(own, theirs) : NONE);
        put(both ? (own === theirs ? 1 / ground.linked(theirs) : 0) : NONE);
      },
    ],
    [
      'icon',
      'iconHeld icon iconOnce',
      ({ seen: { icon }, ground }, c, put) => {
        const both = icon && c.icon.length;
        const fit = both ? iconFit(icon, c.icon) : NONE;
        put(held(icon?.length, c.icon.length));
        put(fit);
        put(both ? fit / ground.drawn(c.icon.join()) : NONE);
      },
    ],
    [
      'classes',
      'classes',
      ({ seen: { classes } }, c, put) =>
        put(classes && c.classes.length ? overlap(classes, c.classes) : NONE),
    ],
    [
      'heading',
      'headingHeld heading',
      (t, c, put) => {
        const { heading } = t.seen;
        put(held(heading, c.heading));
        put(heading && c.heading ? heard(t, bestName([heading], [c.heading])) : NONE);
      },
    ],
    [
      'column',
      'columnHeld column',
      (t, c, put) => {
        const { column } = t.seen;
        put(held(column, c.column));
        put(heard(t, alike(column, c.column)));
      },
    ],
    [
      'before after',
      'before after beforeFirst afterFirst',
      (t, c, put) => {
        const before = wordsBefore(t, c),
          after = wordsAfter(t, c);
        const s = t.seen;
        const above = s.before && before.length,
          below = s.after && after.length;
        put(above ? heard(t, overlap(s.before!, before)) : NONE);
        put(below ? heard(t, overlap(s.after!, after)) : NONE);
        put(above ? heard(t, bestName([first(s.before)], [before.at(-1)!.slice(0, 40)])) : NONE);
        put(below ? heard(t, bestName([first(s.after)], [after[0]!.slice(0, 40)])) : NONE);
      },
    ],
    [
      'land',
      'land landFirst landOuter',
      ({ seen: { land } }, c, put) => {
        put(overlap(land ?? [], c.land));
        put(same(first(land), first(c.land)));
        put(same(land?.at(-1), c.land.at(-1) ?? ''));
      },
    ],
    [
      'up',
      'up upFirst',
      ({ seen: { up } }, c, put) => {
        put(up && c.up.length ? overlap(up, c.up) : NONE);
        put(alike(first(up), first(c.up)));
      },
    ],
    [
      'box',
      'dxLeft dxRight dxRelative dy w h',
      ({ seen: { box }, ground }, c, put) => {
        const { width } = ground.picture;
        const [x, y, w, h, whole] = box;
        put(close(x, c.x, 120));
        put(close(whole - x - w, width - c.x - c.w, 120));
        put(whole && width ? 1 - Math.min(1, Math.abs((x + w / 2) / whole - (c.x + c.w / 2) / width)) : NONE);
        put(close(y, c.y, 250));
        put(ratio(w, c.w));
        put(ratio(h, c.h));
      },
    ],
    [
      'role order',
      'order orderEnd local localEnd localCount',
      ({ role, seen, ground }, c, put) => {
        const [before, all, beforeHere, here] = seen.order;
        const sameRole = role === c.role;
        const place = ground.order[c.at]!,
          local = ground.localOrder[c.at]!,
          locals = ground.localCount(c.at);
        put(sameRole ? close(before, place, 4) : NONE);
        put(sameRole ? close(all - before, ground.ofRole(c.role) - place, 4) : NONE);
        put(sameRole ? close(beforeHere, local, 2) : NONE);
        put(sameRole ? close(here - beforeHere, locals - local, 2) : NONE);
        put(sameRole ? ratio(here, locals) : NONE);
      },
    ],
    [
      'row',
      'rowHeld row rows',
      ({ seen: { row } }, c, put) => {
        put(held(row, c.rows));
        put(row && c.rows ? close(row[0], c.row, 1.5) : NONE);
        put(row && c.rows ? ratio(row[1], c.rows) : NONE);
      },
    ],
    ['inside', 'inside', (t, c, put) => put(ratio((t.seen.inside ?? 0) + 1, c.end - c.at))],
    [
      'parent',
      'parentRole parentName',
      (t, c, put) => {
        const own = t.seen.parent;
        const theirs = c.parent >= 0 ? t.ground.picture.things[c.parent]! : null;
        put(own && theirs ? (own[0] === theirs.role ? 1 : 0) : NONE);
        put(
          own?.[1] && theirs?.names.length ? heard(t, likeness(own[1], theirs.names[0]!.slice(0, 40))) : NONE,
        );
      },
    ],
    [
      'at',
      'votesName votesKey claimedName claimedKey ownKey',
      (t, c, put) => {
        const place = t.ground.furniture.placeOf[c.at]!;
        put(vote(t.byName, t.nameWeight, place));
        put(vote(t.byKey, t.keyWeight, place));
        const name = nameMark(c),
          key = keyMark(c);
        put(name && name !== t.ownNameMark && t.beforeNames.has(name) ? 1 : 0);
        put(key && key !== t.ownKeyMark && t.beforeKeys.has(key) ? 1 : 0);
        put(t.ownKeyMark && key ? (key === t.ownKeyMark ? 1 : 0) : NONE);
      },
    ],
    [
      'data',
      'data dataSame',
      (t, c, put) => {
        put(c.data ? 1 : 0);
        put((t.seen.data ?? false) === c.data ? 1 : 0);
      },
    ],
    [
      'at',
      'betweenName betweenKey alignUp alignDown alignBoth gap recurNames recurKeys',
      (t, c, put) => {
        const { placeOf, rows } = t.ground.furniture;
        const { up, down, bestGap } = t.alignment;
        const place = placeOf[c.at]!;
        put(between(t.byName, place));
        put(between(t.byKey, place));
        const above = up[place]!,
          below = down[place + 1 + (rows[place] === c.at ? 1 : 0)] ?? 0;
        put(above);
        put(below);
        put((above + below) / 2);
        put(Math.max(0, Math.min(1, 0.5 + (above + below) / 2 - bestGap)));
        put(t.recurNames);
        put(t.recurKeys);
      },
    ],
    ['name also', 'nameThere', (t, _c, put) => put(t.nameThere ? 1 : 0)],
    ['same', 'same', (t, _c, put) => put(1 / (t.seen.same ?? 1))],
    [
      '',
      'lookalikes foreign',
      (t, c, put) => {
        put(c.names.length ? 1 / Math.min(8, t.ground.ofRole(c.role)) : NONE);
        put(t.foreign ? 1 : 0);
      },
    ],
    [
      'name also same nth',
      'twins twinOrder',
      (t, c, put) => {
        const all = t.seen.same ?? 1,
          nth = t.seen.nth ?? 0;
        const now = t.ground.twins(c.at),
          place = t.ground.twinOrder[c.at]!;
        put(t.names.length || c.names.length ? ratio(all, now) : NONE);
        put(all > 1 && now > 1 ? Math.max(close(nth, place, 2), close(all - nth, now - place, 2)) : NONE);
      },
    ],
    ['at', 'gapBest', (t, _c, put) => put(t.alignment.bestGap)],
    ['name also', 'shape', (t, c, put) => put(bothNamed(t, c) ? shapeFit(t.names[0]!, c.names[0]!) : NONE)],
    [
      'before after',
      'shapeBefore shapeAfter',
      (t, c, put) => {
        const before = wordsBefore(t, c),
          after = wordsAfter(t, c);
        const s = t.seen;
        put(s.before && before.length ? shapeFit(first(s.before), before.at(-1)!) : NONE);
        put(s.after && after.length ? shapeFit(first(s.after), after[0]!) : NONE);
      },
    ],
    [
      'heading',
      'shapeHeading',
      ({ seen: { heading } }, c, put) => put(heading && c.heading ? shapeFit(heading, c.heading) : NONE),
    ],
    [
      'name also',
      'meaning',
      (t, c, put) =>
        put(bothNamed(t, c) ? overlapOfKnown(meaningsOf(t.names[0]!), meaningsOf(c.names[0]!)) : NONE),
    ],
    [
      'name also id field test href icon',
      'code nameInCode codeInName nameInOwnCode',
      (t, c, put) => {
        const { codes } = t.ground;
        let theirs = codes.get(c.at);
        if (!theirs) codes.set(c.at, (theirs = code(c)));
        put(theirs.length < t.code.length ? shareIn(theirs, t.code) : shareIn(t.code, theirs));
        put(shareIn(t.said, theirs));
        put(c.names.length ? heard(t, shareIn(meaningsOfCode(c.names[0]!), t.code)) : NONE);
        put(shareIn(t.said, t.code));
      },
    ],
  ] satisfies [of: string, names: string, say: Clues['say']][]
).map(
  (
    (at: number) =>
    ([of, names, say]): Clues => {
      const all = names.split(' ');
      at += all.length;
      return { of: of.split(' ') as Told[], names: all, at: at - all.length, say };
    }
  )(0),
);

export const FEATURES: readonly string[] = CLUES.flatMap(({ names }) => names);

/** Agreements and contradictions between a description and one thing, as far as `clues` ask for them. */
export function features(t: Target, c: Thing, out: Float32Array, clues = CLUES): void {
  let i = 0;
  const put = (v: number) => {
    out[i++] = v;
  };
  for (const { at, say } of clues) {
    i = at;
    say(t, c, put);
  }
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
