import type { Description, Rival, Sighting } from './description';
import { prepareGround, prepareTarget, type Ground } from './features';
import { packMarks, packSizes } from './marks';
import { looksPrivate } from './private';
import { identifierWords } from './text';
import { bestOf } from './shortlist';
import type { Picture, Thing } from './thing';

const AROUND = 3;
const MARKS_EACH_SIDE = 60;

const mayBeSaid = (picture: Picture, text: string): boolean =>
  !looksPrivate(text) &&
  !(picture.customer?.size && identifierWords(text).some(w => picture.customer!.has(w)));

/** What may be said about a thing: names shared by several rows are the app's, a name in one row only is a customer's. */
export function publicNames(picture: Picture, thing: Thing): string[] {
  const names = thing.names.filter(n => mayBeSaid(picture, n));
  if (!thing.data) return names;
  return names.filter(n =>
    picture.things.some(
      o => o.data && o.at !== thing.at && o.row !== thing.row && o.tag === thing.tag && o.names.includes(n),
    ),
  );
}

const RIVALS = 5;
/** Wrappers and pieces of rivals are passed over. */
const RIVALS_ASKED = 60;

/** Describes one thing of a picture, and what could be taken for it. The inverse of locating it. */
export function sight(picture: Picture, thing: Thing, ground: Ground = prepareGround(picture)): Description {
  const { furniture } = ground;
  const at = furniture.placeOf[thing.at]!;
  const first = Math.max(0, at - MARKS_EACH_SIDE);
  const seen: Sighting = {
    ...(picture.lang && { lang: picture.lang }),
    ...cluesOf(picture, thing, ground),
    marks: {
      names: packMarks(furniture.names.slice(first, at + MARKS_EACH_SIDE)),
      keys: packMarks(furniture.keys.slice(first, at + MARKS_EACH_SIDE)),
      roles: String.fromCharCode(...furniture.letters.subarray(first, at + MARKS_EACH_SIDE)),
      sizes: packSizes(furniture.sizes.slice(first, at + MARKS_EACH_SIDE)),
      at: at - first,
    },
  };
  const names = publicNames(picture, thing);
  const description: Description = { v: 1, role: thing.role, seen };
  if (names[0]) description.name = names[0];
  const target = prepareTarget(description, seen, ground);
  const related = (o: Thing) =>
    (o.at >= thing.at && o.at < thing.end) || (thing.at >= o.at && thing.at < o.end);
  const chosen: Thing[] = [];
  const choose = (rows: Iterable<number>) => {
    for (const row of rows) {
      if (chosen.length === RIVALS) return;
      const o = picture.things[row]!;
      // A wrapper or a piece of a rival is the same rival.
      if (!related(o) && !chosen.some(c => (o.at >= c.at && o.at < c.end) || (c.at >= o.at && c.at < o.end)))
        chosen.push(o);
    }
  };
  choose(bestOf(target, RIVALS_ASKED, related));
  // On a small page whatever there is.
  if (chosen.length < RIVALS) choose(bestOf(target, Infinity, related));
  if (chosen.length < RIVALS) choose(picture.things.keys());
  if (chosen.length)
    seen.rivals = chosen.map(o =>
      rivalOf(seen, thing, names[0], o, picture, ground, furniture.placeOf[o.at]! - first),
    );
  return description;
}

function cluesOf(picture: Picture, thing: Thing, ground: Ground): Omit<Sighting, 'marks' | 'rivals'> {
  const names = publicNames(picture, thing);
  const clean = (list: string[]) => list.filter(t => t && mayBeSaid(picture, t)).map(t => t.slice(0, 40));
  const round = Math.round;
  const seen: Omit<Sighting, 'marks' | 'rivals'> = {
    tag: thing.tag,
    box: [round(thing.x), round(thing.y), round(thing.w), round(thing.h), picture.width, picture.height],
    order: [
      ground.order[thing.at]!,
      ground.ofRole(thing.role),
      ground.localOrder[thing.at]!,
      ground.localCount(thing.at),
    ],
  };
  if (thing.type) seen.type = thing.type;
  if (thing.data) seen.data = true;
  if (thing.lift) seen.lift = thing.lift;
  if (thing.numbers && names.length && !thing.data) seen.numbers = thing.numbers;
  if (names.length > 1) seen.also = names.slice(1);
  for (const clue of ['id', 'field', 'test', 'href', 'heading', 'column'] as const)
    if (thing[clue] && mayBeSaid(picture, thing[clue])) seen[clue] = thing[clue];
  for (const clue of ['icon', 'classes', 'land', 'up'] as const) {
    const said = picture.customer?.size ? thing[clue].filter(word => mayBeSaid(picture, word)) : thing[clue];
    if (said.length) seen[clue] = said;
  }
  if (!thing.data) {
    const before = clean(picture.texts.slice(Math.max(0, thing.from - AROUND), thing.from)).reverse();
    const after = clean(picture.texts.slice(thing.to, thing.to + AROUND));
    if (before.length) seen.before = before;
    if (after.length) seen.after = after;
  }
  if (thing.rows) seen.row = [thing.row, thing.rows];
  if (thing.end - thing.at > 1) seen.inside = thing.end - thing.at - 1;
  const parent = thing.parent >= 0 ? picture.things[thing.parent]! : null;
  if (parent) seen.parent = [parent.role, publicNames(picture, parent)[0]?.slice(0, 40) ?? ''];
  const twins = ground.twins(thing.at);
  if (twins > 1) {
    seen.same = twins;
    seen.nth = ground.twinOrder[thing.at]!;
  }
  return seen;
}

const COMPARED = [
  'tag',
  'type',
  'also',
  'numbers',
  'lift',
  'data',
  'id',
  'field',
  'test',
  'href',
  'icon',
  'classes',
  'land',
  'up',
  'heading',
  'column',
  'before',
  'after',
  'box',
  'order',
  'row',
  'inside',
  'parent',
  'same',
  'nth',
] as const;

function rivalOf(
  seen: Sighting,
  thing: Thing,
  name: string | undefined,
  other: Thing,
  picture: Picture,
  ground: Ground,
  at: number,
): Rival {
  const theirs = cluesOf(picture, other, ground);
  const rival: Record<string, unknown> = { at };
  for (const clue of COMPARED)
    if (JSON.stringify(seen[clue]) !== JSON.stringify(theirs[clue])) rival[clue] = theirs[clue] ?? null;
  // The words around a rival are told by its place; one on each side is enough.
  for (const side of ['before', 'after'] as const)
    if (rival[side]) rival[side] = (rival[side] as string[]).slice(0, 1);
  if (rival.box) rival.box = (rival.box as number[]).slice(0, 4);
  if (other.role !== thing.role) rival.role = other.role;
  const otherName = publicNames(picture, other)[0];
  if (otherName !== name) rival.name = otherName ?? null;
  return rival as Rival;
}

/** The full description of a rival, told from the one it could be taken for. */
export function descriptionOfRival(description: Description, rival: Rival): Description {
  const { role, name, at, box, ...clues } = rival;
  const own = description.seen!.box;
  const seen: Record<string, unknown> = {
    ...description.seen,
    rivals: undefined,
    ...clues,
    box: box ? [...box.slice(0, 4), own[4], own[5]] : own,
    marks: { ...description.seen!.marks, at: at ?? description.seen!.marks.at },
  };
  for (const clue of Object.keys(seen)) if (seen[clue] === null) delete seen[clue];
  const full: Description = { v: 1, role: role ?? description.role ?? '', seen: seen as unknown as Sighting };
  const theirs = name === undefined ? description.name : name;
  if (theirs !== null && theirs !== undefined) full.name = theirs;
  return full;
}
