import type { Picture, Thing } from '../anchors/thing';
import type { Trial } from './trials';

/** A copy of a page's picture after something happened to the app. `at`: where the target is now, null when it is gone. */
export interface Altered {
  picture: Picture;
  at: number | null;
}

/** A copy of the page after one thing happened to it. The picture given stays as it was. */
export function alter(trial: Trial, picture: Picture, target: Thing): Altered {
  const stays = (copy: Picture): Altered => ({ picture: copy, at: target.at });
  switch (trial) {
    case 'classes hashed':
      return stays(withThings(picture, hashed));
    case 'wrapped':
      return stays(withThings(picture, wrapped));
    case 'data changed':
      return stays(withOtherData(picture));
    case 'shuffled':
      return rebuilt(picture, target, { turned: true, gone: false });
    case 'language changed':
      return stays(inAnotherLanguage(picture));
    case 'target removed':
      return rebuilt(picture, target, { turned: false, gone: true });
  }
}

type Change = (thing: Thing) => Partial<Thing>;

/** Places are worked out when they are read; a copy has them as plain values. */
const copyOf = (thing: Thing, change: Partial<Thing> = {}): Thing => {
  const { x, y, w, h } = thing;
  return { ...thing, x, y, w, h, ...change };
};

const withThings = (picture: Picture, change: Change): Picture => ({
  ...picture,
  things: picture.things.map(thing => copyOf(thing, change(thing))),
});

/** As a build tool names them: short, and others each time. */
const hashed: Change = ({ classes, at }) => ({
  classes: classes.length > 0 ? [`c${((at + 7) * 2654435761) % 0xffffff}`] : [],
});

/** Two more layers around everything, and the page that much further down. */
const wrapped: Change = ({ depth, x, y }) => ({ depth: depth + 2, x: x + 8, y: y + 48 });

/** Rows of data speak of other customers. */
function withOtherData(picture: Picture): Picture {
  const other = (text: string): string => (text === '' ? '' : `other ${turned(text)}`);
  const texts = [...picture.texts];
  for (const { data, from, to } of picture.things)
    if (data) for (let i = from; i < to; i++) texts[i] = other(picture.texts[i]!);
  return {
    ...withThings(picture, ({ data, names }) => (data ? { names: names.map(other) } : {})),
    texts,
  };
}

/** Every word of the app is another; what is no word stays: ids, links, icons, places. */
function inAnotherLanguage(picture: Picture): Picture {
  const said = new Map<string, string>();
  const other = (text: string): string => {
    let found = said.get(text);
    if (found === undefined) said.set(text, (found = text.replace(/\p{L}+/gu, turned)));
    return found;
  };
  return {
    ...withThings(picture, ({ names, heading, column, land, w }) => ({
      names: names.map(other),
      heading: other(heading),
      column: other(column),
      land: land.map(name => (LANDMARKS.test(name) ? name : other(name))),
      // Words take another room.
      w: Math.round(w * 1.2),
    })),
    texts: picture.texts.map(other),
    lang: picture.lang === 'sv' ? 'fi' : 'sv',
  };
}

const LANDMARKS =
  /^(?:main|navigation|banner|complementary|contentinfo|region|dialog|search|form|table|list|grid|toolbar|menu|tablist)$/;

/** A word that nobody knows, always the same one for the same word. */
const turned = (text: string): string => [...text].reverse().join('');

/** The same things in a new order, or without one of them; rows, texts and places follow. */
function rebuilt(
  picture: Picture,
  target: Thing,
  { turned: turnsRound, gone }: { turned: boolean; gone: boolean },
): Altered {
  const children = new Map<number, Thing[]>();
  for (const thing of picture.things) {
    const siblings = children.get(thing.parent);
    if (siblings) siblings.push(thing);
    else children.set(thing.parent, [thing]);
  }
  const things: Thing[] = [];
  const texts: string[] = [];
  let at: number | null = null;

  // What a thing that is gone said is gone with it.
  const say = (text: number): void => {
    if (!gone || text < target.from || text >= target.to) texts.push(picture.texts[text]!);
  };
  const emit = (parent: number, row: number, from: number, to: number, dx: number, dy: number): void => {
    const own = (children.get(parent) ?? []).filter(thing => !(gone && thing.at === target.at));
    const order = turnsRound ? [...own].reverse() : own;
    let next = from;
    own.forEach((slot, i) => {
      for (; next < slot.from; next++) say(next);
      next = Math.max(next, slot.to);
      const thing = order[i]!;
      const place = things.length;
      const [sx, sy] = [dx + slot.x - thing.x, dy + slot.y - thing.y];
      const copy = copyOf(thing, {
        at: place,
        parent: row,
        from: texts.length,
        x: thing.x + sx,
        y: thing.y + sy,
        ...(thing.row >= 0 && slot.row >= 0 && { row: slot.row }),
      });
      things.push(copy);
      if (thing.at === target.at) at = place;
      emit(thing.at, place, thing.from, thing.to, sx, sy);
      copy.end = things.length;
      copy.to = texts.length;
    });
    for (; next < to; next++) say(next);
  };
  emit(-1, -1, 0, picture.texts.length, 0, 0);
  return { picture: { ...picture, things, texts }, at };
}
