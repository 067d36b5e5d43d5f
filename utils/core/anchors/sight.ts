import type { Description, Sighting } from './description';
import { furnitureOf, packMarks, type Furniture } from './marks';
import { looksPrivate } from './private';
import type { Picture, Thing } from './thing';

const AROUND = 3;
const MARKS_EACH_SIDE = 70;

/** Place of a thing among those of its role: on the page, and within the same surroundings. */
export function orderOf(picture: Picture, thing: Thing): [number, number, number, number] {
  let k = 0, n = 0, kLocal = 0, nLocal = 0;
  const place = thing.land.join();
  for (const other of picture.things) {
    if (other.role !== thing.role) continue;
    n++;
    if (other.at < thing.at) k++;
    if (other.heading === thing.heading && other.land.join() === place) {
      nLocal++;
      if (other.at < thing.at) kLocal++;
    }
  }
  return [k, n, kLocal, nLocal];
}

/** What may be said about a thing: names shared by several rows are the app's, a name in one row only is a customer's. */
export function publicNames(picture: Picture, thing: Thing): string[] {
  const names = thing.names.filter((n) => !looksPrivate(n));
  if (!thing.data) return names;
  return names.filter((n) => picture.things.some((o) => o.data && o.at !== thing.at && o.row !== thing.row && o.tag === thing.tag && o.names.includes(n)));
}

/** Describes one thing of a picture. The inverse of locating it. */
export function sight(picture: Picture, thing: Thing, furniture: Furniture = furnitureOf(picture)): Description {
  const names = publicNames(picture, thing);
  const clean = (list: string[]) => list.filter((t) => t && !looksPrivate(t)).map((t) => t.slice(0, 40));
  const at = furniture.placeOf[thing.at]!;
  const first = Math.max(0, at - MARKS_EACH_SIDE);
  const round = Math.round;
  const seen: Sighting = {
    tag: thing.tag,
    box: [round(thing.x), round(thing.y), round(thing.w), round(thing.h), picture.width, picture.height],
    order: orderOf(picture, thing),
    marks: { names: packMarks(furniture.names.slice(first, at + MARKS_EACH_SIDE)), keys: packMarks(furniture.keys.slice(first, at + MARKS_EACH_SIDE)), at: at - first },
  };
  if (thing.type) seen.type = thing.type;
  if (names.length > 1) seen.also = names.slice(1);
  for (const clue of ['id', 'field', 'test', 'href', 'heading', 'column'] as const) if (thing[clue] && !looksPrivate(thing[clue])) seen[clue] = thing[clue];
  for (const clue of ['icon', 'classes', 'land', 'up'] as const) if (thing[clue].length) seen[clue] = thing[clue];
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
  const same = picture.things.filter((o) => o.role === thing.role && o.names[0] === thing.names[0]).length;
  if (same > 1) seen.same = same;
  const description: Description = { v: 1, role: thing.role, seen };
  if (names[0]) description.name = names[0];
  return description;
}
