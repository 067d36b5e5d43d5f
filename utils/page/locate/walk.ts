import type { Picture } from '../../core/anchors/thing';
import { recordWords } from '../../core/anchors/record-words';
import { normalise } from '../../core/anchors/text';
import { liftRoles, markRecords } from './kinship';
import { nameThing } from './name';
import { frameOf, shadowOf } from './open-roots';
import { Readings, type Reading, type Words } from './reading';
import { CONTAINERS, INTERACTIVE } from './roles';
import { isShown, SeenThing } from './seen-thing';
import type { Place } from './seen-thing';

export interface Walk extends Picture {
  elements: Element[];
  /** Where an element stands in `elements`. */
  readonly indexOf: Map<Element, number>;
  /** The document and every shadow root and frame's document that was walked. */
  roots: Node[];
}

const NO_ICON: string[] = [];
const SCOPES = new Set(['dialog', 'complementary', 'navigation', 'banner']);
/** Enough of the words inside a thing to name it. */
const WORDS_KEPT = 160;

/**
 * One deep walk over document, shadow roots and same-origin frames: everything a person could point at, as plain
 * values. What `readings` still knows is not read again.
 */
export function walk(root: Document, readings = new Readings()): Walk {
  const steps = walkInSteps(root, readings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export function* walkInSteps(root: Document, readings: Readings): Generator<undefined, Walk, undefined> {
  const view = root.defaultView;
  let byElement: Map<Element, number> | undefined;
  const result: Walk = {
    things: [],
    texts: [],
    elements: [],
    roots: [root],
    // Only describing asks for it.
    get indexOf() {
      return (byElement ??= new Map(this.elements.map((element, at) => [element, at])));
    },
    width: view?.innerWidth ?? 0,
    height: view?.innerHeight ?? 0,
    lang: (root.documentElement?.lang ?? '').slice(0, 2).toLowerCase(),
  };
  const { things, texts, elements } = result;
  const labelFor = new Map<string, string>();
  const named: Reading[] = [],
    insides: string[] = [];
  let heading = '';
  /** What the last visit brought home: the words inside, and the picture. */
  let said = '',
    drawn = NO_ICON;

  function visit(reading: Reading, around: Place): void {
    if (!reading.fresh) readings.read(reading);
    said = '';
    drawn = NO_ICON;
    if (reading.skip) return;
    const { element, tag, role } = reading;
    let thing: SeenThing | null = null;
    if (reading.keep) {
      if (isShown(element)) {
        thing = new SeenThing(things.length, reading, around, heading, texts.length);
        things.push(thing);
        elements.push(element);
      } else if (tag !== 'body') return;
    }
    const at = thing ? thing.at : around.parent;
    if (tag === 'svg') {
      if (thing) {
        const title = reading.names?.label ?? reading.names?.title ?? '';
        thing.end = things.length;
        if (title) thing.names = [normalise(title)];
        named[at] = reading;
        insides[at] = '';
      }
      drawn = reading.icon;
      return;
    }
    const table = tag === 'table' || role === 'table';
    const inner: Place = {
      parent: at,
      land: CONTAINERS.has(role) ? [role, ...around.land].slice(0, 6) : around.land,
      up: reading.up ? [reading.up, ...around.up].slice(0, 4) : around.up,
      row: table ? -1 : around.row,
      rows: table ? 0 : around.rows,
      data: around.data,
      columns: table ? [] : around.columns,
      column: around.column,
      depth: around.depth + 1,
      dx: around.dx,
      dy: around.dy,
    };
    const headingBefore = heading;
    let text = '',
      icon = reading.icon;
    const take = (kid: Reading | Words, context: Place) => {
      if ('clean' in kid) {
        texts.push(kid.clean);
        if (text.length < WORDS_KEPT) text += ` ${kid.text}`;
        return;
      }
      visit(kid, context);
      if (said && text.length < WORDS_KEPT) text += ` ${said}`;
      if (!icon.length) icon = drawn;
    };
    const shadow = reading.host ? shadowOf(element) : null;
    if (shadow) result.roots.push(shadow);
    if (tag === 'iframe') {
      const doc = frameOf(element);
      if (doc?.documentElement) {
        const edge = element.getBoundingClientRect();
        result.roots.push(doc);
        visit(readings.of(doc.documentElement), { ...inner, dx: around.dx + edge.x, dy: around.dy + edge.y });
      }
    } else {
      // What was chosen in a list or typed is a value: those have no children here.
      const cells = tag === 'tr' || role === 'row';
      const kids = shadow ? readings.childrenOf(shadow) : reading.kids;
      if (!cells && !reading.listed) for (const kid of kids) take(kid, inner);
      else {
        const holdsData = tag === 'tbody' || role === 'rowgroup';
        const context = { ...inner };
        let index = 0;
        for (const kid of kids) {
          if ('clean' in kid) {
            take(kid, inner);
            continue;
          }
          if (cells) context.column = index;
          else if (tag !== 'table') {
            context.row = index;
            context.rows = reading.count;
            if (holdsData) context.data = kid.tag !== 'th';
          }
          index++;
          const before = texts.length;
          take(kid, context);
          // Column names serve every later row of the same table.
          if (cells && around.columns && texts.length > before && kid.tag === 'th')
            around.columns[index - 1] = texts[texts.length - 1]!;
        }
      }
      if (shadow) for (const kid of reading.kids) take(kid, inner);
    }
    if (SCOPES.has(role) || tag === 'section') heading = headingBefore;
    text = text.trim();
    if (reading.labels && text) labelFor.set(reading.labels, text);
    if (thing) {
      thing.end = things.length;
      thing.to = texts.length;
      if (
        !thing.icon.length &&
        (INTERACTIVE.has(thing.role) || thing.role === 'listitem') &&
        text.length < 60
      )
        thing.icon = icon;
      named[at] = reading;
      insides[at] = text;
      if (thing.role === 'heading' && text) heading = normalise(text);
    }
    said = text;
    drawn = icon;
  }

  const start: Place = {
    parent: -1,
    land: [],
    up: [],
    row: -1,
    rows: 0,
    data: false,
    columns: null,
    column: -1,
    depth: 0,
    dx: 0,
    dy: 0,
  };
  if (root.documentElement) visit(readings.of(root.documentElement), start);
  yield;
  // Outer before inner: a field takes its name from the label around it.
  for (const thing of things)
    if (thing.tag !== 'svg') nameThing(thing, named[thing.at]!, insides[thing.at]!, things, labelFor);
  yield;
  liftRoles(things);
  markRecords(things, elements);
  yield;
  const place = view?.location;
  if (place) result.customer = recordWords(result, `${place.pathname}${place.search}${place.hash}`);
  // A customer's words are nobody's neighbours: blank, so that they are neither stored nor compared.
  for (const t of things) if (t.data) texts.fill('', t.from, t.to);
  return result;
}
