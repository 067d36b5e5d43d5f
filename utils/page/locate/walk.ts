import type { Picture } from '../../core/anchors/thing';
import { recordWords } from '../../core/anchors/record-words';
import { atOnce, stepsThrough, type Steps } from '../../core/anchors/steps';
import { normalise } from '../../core/anchors/text';
import { type Harvest, type Note, samePlace } from './harvest';
import { lendFields, liftRoles, markRecords, withoutRecords } from './kinship';
import { nameFromElsewhere, nameThing } from './name';
import { frameOf, shadowOf } from './open-roots';
import { Readings, type Reading, type Words } from './reading';
import { CONTAINERS, INTERACTIVE } from '../../core/anchors/roles';
import { isShown, type Place, SeenThing } from './seen-thing';

export interface Walk extends Picture {
  things: SeenThing[];
  /** Those that have to do with others far from them: see `Reading.kin`. */
  kindred: SeenThing[];
  /** The element of each thing. */
  readonly elements: Element[];
  /** Where an element stands in `elements`. */
  readonly indexOf: Map<Element, number>;
  /** The document and every shadow root and frame's document that was walked. */
  roots: Node[];
  notes: Note[];
  /** As `texts`, with a customer's words. */
  raw: string[];
  harvests: Harvest[];
  /** Something was taken for shown or hidden because it was so before. */
  trusting: boolean;
}

const NO_ICON: string[] = [];
const SCOPES = new Set(['dialog', 'complementary', 'navigation', 'banner']);
/** Enough of the words inside a thing to name it. */
const WORDS_KEPT = 160;
/** What is in an element is worth keeping from so many elements on. */
const WORTH_KEEPING = 6;
/** So many elements are a turn's work at most. */
const ELEMENTS_A_STEP = 100;

/** An element whose children are being walked; used again for the next at its depth. */
class Open {
  reading!: Reading;
  thing: SeenThing | null = null;
  around!: Place;
  inner!: Place;
  /** The nearest thing around its children. */
  at = -1;
  depth = 0;
  doubtful = false;
  kids: (Reading | Words)[] = [];
  next = 0;
  /** Comes after `kids`: what stands beside a shadow root. */
  beside: (Reading | Words)[] | null = null;
  /** Its children are numbered: cells of a row, or entries of a list. */
  numbered: 'cells' | 'entries' | null = null;
  index = 0;
  text = '';
  icon = NO_ICON;
  headingBefore = '';
  /** Texts at the beginning of the child that is being walked. */
  textsBefore = 0;
  // Where the walk stood before it.
  things = 0;
  kindred = 0;
  texts = 0;
  notes = 0;
  harvests = 0;
  walked = 0;
  columnsSaid = 0;
}

/**
 * One deep walk over document, shadow roots and same-origin frames: everything a person could point at, as plain
 * values. What `readings` still knows is not read again.
 */
export function walk(root: Document, readings = new Readings()): Walk {
  return atOnce(walkInSteps(root, readings));
}

/**
 * As `walk`, in steps a caller may rest between. What has not changed since the last walk is brought over from it whole;
 * whether it is still shown is asked again only where an attribute changed around it, unless `doubting` everything.
 */
export function* walkInSteps(root: Document, readings: Readings, doubting = false): Steps<Walk> {
  const view = root.defaultView;
  const address = view?.location;
  const place = address ? `${address.pathname}${address.search}${address.hash}` : '';
  let all: Element[] | undefined,
    byElement: Map<Element, number> | undefined,
    people: Set<string> | undefined;
  const things: SeenThing[] = [],
    kindred: SeenThing[] = [],
    raw: string[] = [],
    notes: Note[] = [],
    harvests: Harvest[] = [];
  const result: Walk = {
    things,
    kindred,
    texts: raw,
    roots: [root],
    notes,
    raw,
    harvests,
    trusting: false,
    // Only describing asks for these.
    get elements() {
      return (all ??= things.map(thing => thing.reading.element));
    },
    get indexOf() {
      return (byElement ??= new Map(this.elements.map((element, at) => [element, at])));
    },
    get customer() {
      return (people ??= recordWords(this, place));
    },
    width: view?.innerWidth ?? 0,
    height: view?.innerHeight ?? 0,
    lang: (root.documentElement?.lang ?? '').slice(0, 2).toLowerCase(),
  };
  // What a walk changes belongs to it: one that is given up halfway leaves nothing to build on.
  const before = readings.last;
  readings.last = null;
  const stack: Open[] = [];
  /** How many of the stack are open. */
  let opened = 0;
  let heading = '',
    walked = 0,
    columnsSaid = 0;
  /** What the last visit brought home: the words inside, and the picture. */
  let said = '',
    drawn = NO_ICON;

  /** Whether all that was shown of it still is, and nothing else. */
  function* looksTheSame({ things: shown, notes: noted }: Harvest): Steps<boolean> {
    for (let i = shown[0]; i < shown[1]; i++) {
      if ((i - shown[0]) % ELEMENTS_A_STEP === ELEMENTS_A_STEP - 1) yield;
      const { element } = before!.things[i]!.reading;
      if (!isShown(element)) return (readings.forget(element), false);
    }
    for (let i = noted[0]; i < noted[1]; i++) {
      const note = before!.notes[i]!;
      if (note.kind === 'hidden' && isShown(note.element)) return (readings.forget(note.element), false);
    }
    return true;
  }

  /** Brings over what the last walk found in an element. */
  function* bring(harvest: Harvest, parent: number): Steps<void> {
    const moved = {
      things: things.length - harvest.things[0],
      kindred: kindred.length - harvest.kindred[0],
      texts: raw.length - harvest.texts[0],
      notes: notes.length - harvest.notes[0],
      inner: harvests.length - harvest.inner[0],
    };
    for (let i = harvest.texts[0]; i < harvest.texts[1]; i++) raw.push(before!.raw[i]!);
    yield* stepsThrough(harvest.things[0], harvest.things[1], i => {
      const thing = before!.things[i]!;
      thing.parent = thing.parent < harvest.things[0] ? parent : thing.parent + moved.things;
      thing.at += moved.things;
      thing.end += moved.things;
      thing.from += moved.texts;
      thing.to += moved.texts;
      thing.renew();
      things.push(thing);
    });
    for (let i = harvest.kindred[0]; i < harvest.kindred[1]; i++) kindred.push(before!.kindred[i]!);
    for (let i = harvest.notes[0]; i < harvest.notes[1]; i++) note(before!.notes[i]!);
    const kinds = (Object.keys(moved) as (keyof typeof moved)[]).filter(kind => moved[kind] !== 0);
    // The last of them is the harvest itself.
    const [first, end] = harvest.inner;
    for (let i = first; i < end; i++) {
      const each = before!.harvests[i]!;
      each.of = things;
      harvests.push(each);
      for (const kind of kinds) {
        each[kind][0] += moved[kind];
        each[kind][1] += moved[kind];
      }
    }
    walked += harvest.size;
    heading = harvest.headingAfter;
    said = harvest.said;
    drawn = harvest.drawn;
  }

  function note(each: Note): void {
    notes.push(each);
    if (each.kind === 'root') result.roots.push(each.root);
    else if (each.kind === 'frame') {
      const edge = each.element.getBoundingClientRect();
      each.shift.x = each.outer.x + edge.x;
      each.shift.y = each.outer.y + edge.y;
      result.roots.push(each.document);
    }
  }

  /** Begins an element; true when its children come next, false when it has brought home what there is. */
  function begin(reading: Reading, around: Place, parent: number, depth: number, doubtful: boolean): boolean {
    if (!reading.fresh) readings.read(reading);
    reading.stale = reading.doubtful = false;
    reading.harvest = null;
    walked++;
    said = '';
    drawn = NO_ICON;
    if (reading.skip) return false;
    const { element, tag, role } = reading;
    const open = (stack[opened] ??= new Open());
    open.things = things.length;
    open.kindred = kindred.length;
    open.texts = raw.length;
    open.notes = notes.length;
    open.harvests = harvests.length;
    open.walked = walked;
    open.columnsSaid = columnsSaid;
    let thing: SeenThing | null = null;
    if (reading.keep) {
      if (isShown(element)) {
        thing = new SeenThing(reading, around, depth, heading);
        thing.at = things.length;
        thing.parent = parent;
        thing.from = raw.length;
        things.push(thing);
        if (reading.kin) kindred.push(thing);
      } else {
        note({ kind: 'hidden', element });
        if (tag !== 'body') return false;
      }
    }
    const at = thing ? thing.at : parent;
    if (tag === 'svg') {
      if (thing) {
        const clues = reading.said.names;
        const title = clues?.label ?? clues?.title ?? '';
        thing.end = things.length;
        thing.to = thing.from;
        if (title) thing.names = [normalise(title)];
      }
      drawn = reading.icon;
      return false;
    }
    const shadow = reading.host ? shadowOf(element) : null;
    if (shadow) note({ kind: 'root', root: shadow });
    else if (reading.host && tag.includes('-')) note({ kind: 'bare', element });
    let inner = around;
    const table = tag === 'table' || role === 'table';
    if (table || reading.said.up || CONTAINERS.has(role))
      inner = {
        ...around,
        land: CONTAINERS.has(role) ? [role, ...around.land].slice(0, 6) : around.land,
        up: reading.said.up ? [reading.said.up, ...around.up].slice(0, 4) : around.up,
        ...(table && { row: -1, rows: 0, columns: [] }),
      };
    let kids: (Reading | Words)[] = shadow ? readings.childrenOf(shadow) : reading.kids;
    let numbered: Open['numbered'] =
      tag === 'tr' || role === 'row' ? 'cells' : reading.listed ? 'entries' : null;
    if (tag === 'iframe' || tag === 'frame') {
      kids = [];
      const document = frameOf(element);
      numbered = null;
      if (document?.documentElement) {
        const shift = (reading.shift ??= { x: 0, y: 0 });
        note({ kind: 'frame', element, document, shift, outer: around.shift });
        inner = { ...inner, shift };
        kids = [readings.of(document.documentElement)];
      } else note({ kind: 'bare', element });
    }
    opened++;
    open.reading = reading;
    open.thing = thing;
    open.around = around;
    open.inner = inner;
    open.at = at;
    open.depth = depth;
    open.doubtful = doubtful;
    open.kids = kids;
    open.next = 0;
    open.beside = shadow && reading.kids.length ? reading.kids : null;
    open.numbered = numbered;
    open.index = 0;
    open.text = '';
    open.icon = reading.icon;
    open.headingBefore = heading;
    return true;
  }

  /** Where a numbered child stands. */
  function placeOfChild({ reading, inner, numbered, index }: Open, kid: Reading): Place {
    if (numbered === 'cells') return { ...inner, column: index };
    if (reading.tag === 'table') return inner;
    const data = reading.tag === 'tbody' || reading.role === 'rowgroup' ? kid.tag !== 'th' : inner.data;
    return { ...inner, row: index, rows: reading.count, data };
  }

  /** A child brought home what it holds. */
  function take(open: Open, kid: Reading): void {
    if (said && open.text.length < WORDS_KEPT) open.text += ` ${said}`;
    if (!open.icon.length) open.icon = drawn;
    if (!open.numbered) return;
    const { columns } = open.around;
    // Column names serve every later row of the same table.
    if (open.numbered === 'cells' && columns && kid.tag === 'th' && raw.length > open.textsBefore) {
      columns[open.index] = raw[raw.length - 1]!;
      columnsSaid++;
    }
    open.index++;
  }

  function end(open: Open): void {
    const { reading, thing } = open;
    if (SCOPES.has(reading.role) || reading.tag === 'section') heading = open.headingBefore;
    const text = open.text.trim();
    let { icon } = open;
    if (reading.said.labels && text) note({ kind: 'label', of: reading.said.labels, text });
    if (thing) {
      thing.end = things.length;
      thing.to = raw.length;
      if (
        !thing.icon.length &&
        (INTERACTIVE.has(thing.role) || thing.role === 'listitem') &&
        text.length < 60
      )
        thing.icon = icon;
      thing.inside = text;
      if (!reading.elsewhere) nameThing(thing);
      if (thing.role === 'heading' && text) heading = normalise(text);
    }
    said = text;
    drawn = icon;
    // What changed while the walk rested, and what told others its columns, must be walked again.
    const size = walked - open.walked;
    if (size < WORTH_KEEPING || reading.stale || columnsSaid !== open.columnsSaid) return;
    const harvest: Harvest = {
      of: things,
      size,
      things: [open.things, things.length],
      kindred: [open.kindred, kindred.length],
      texts: [open.texts, raw.length],
      notes: [open.notes, notes.length],
      inner: [open.harvests, harvests.length + 1],
      place: open.around,
      depth: open.depth,
      heading: open.headingBefore,
      headingAfter: heading,
      said,
      drawn,
    };
    reading.harvest = harvest;
    harvests.push(harvest);
  }

  /** An element with all in it: brought over, or begun. True when it is already home. */
  function* visit(
    reading: Reading,
    place: Place,
    parent: number,
    depth: number,
    doubted: boolean,
  ): Steps<boolean> {
    const { harvest } = reading;
    const doubtful = doubted || reading.doubtful;
    if (
      harvest &&
      harvest.of === before?.things &&
      !reading.stale &&
      harvest.depth === depth &&
      harvest.heading === heading &&
      samePlace(harvest.place, place)
    ) {
      if (!doubtful) result.trusting = true;
      if (!doubtful || (yield* looksTheSame(harvest))) {
        reading.doubtful = false;
        yield* bring(harvest, parent);
        return true;
      }
    }
    return !begin(reading, place, parent, depth, doubtful);
  }

  const outermost: Place = {
    land: [],
    up: [],
    row: -1,
    rows: 0,
    data: false,
    columns: null,
    column: -1,
    shift: readings.shift,
  };
  if (root.documentElement) yield* visit(readings.of(root.documentElement), outermost, -1, 0, doubting);
  let rested = walked;
  const placeOf = (open: Open, kid: Reading) => (open.numbered ? placeOfChild(open, kid) : open.inner);
  /** Walks on until it is time to rest, or a child comes of which the last walk brought something home: true then. */
  const goOn = (): boolean => {
    while (opened && walked - rested < ELEMENTS_A_STEP) {
      const open = stack[opened - 1]!;
      if (open.next === open.kids.length) {
        if (open.beside) {
          open.kids = open.beside;
          open.beside = open.numbered = null;
          open.next = 0;
          continue;
        }
        end(open);
        if (--opened) take(stack[opened - 1]!, open.reading);
        continue;
      }
      const kid = open.kids[open.next++]!;
      if ('clean' in kid) {
        raw.push(kid.clean);
        if (open.text.length < WORDS_KEPT) open.text += ` ${kid.text}`;
        continue;
      }
      open.textsBefore = raw.length;
      if (kid.harvest) return true;
      if (!begin(kid, placeOf(open, kid), open.at, open.depth + 1, open.doubtful || kid.doubtful))
        take(open, kid);
    }
    return false;
  };
  while (opened) {
    if (goOn()) {
      const open = stack[opened - 1]!;
      const kid = open.kids[open.next - 1] as Reading;
      if (yield* visit(kid, placeOf(open, kid), open.at, open.depth + 1, open.doubtful)) take(open, kid);
    }
    if (walked - rested >= ELEMENTS_A_STEP) {
      rested = walked;
      yield;
    }
  }

  yield;
  const labelFor = new Map<string, string>();
  for (const each of notes) if (each.kind === 'label') labelFor.set(each.of, each.text);
  yield* stepsThrough(0, kindred.length, at => {
    const thing = kindred[at]!;
    if (thing.reading.elsewhere) nameFromElsewhere(thing, things, labelFor);
  });
  yield;
  for (const compare of [liftRoles, lendFields, markRecords]) {
    compare(things, kindred);
    yield;
  }
  result.texts = withoutRecords(things, raw);
  readings.last = result;
  return result;
}
