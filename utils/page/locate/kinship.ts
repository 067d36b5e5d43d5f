import type { Thing } from '../../core/anchors/thing';
import { FIELDS, INTERACTIVE } from '../../core/anchors/roles';
import type { Reading, Words } from './reading';
import type { SeenThing } from './seen-thing';

/** A wrapper that holds one pressable thing and no other words is that thing; a piece of text inside one belongs to it. */
export function liftRoles(things: Thing[]): void {
  for (const thing of things) {
    if (thing.role !== 'text' && thing.role !== 'listitem' && thing.role !== 'cell') continue;
    for (let i = thing.at + 1; i < thing.end && i < thing.at + 4; i++) {
      const inner = things[i]!;
      if (INTERACTIVE.has(inner.role) && inner.names[0] && inner.names[0] === thing.names[0]) {
        thing.lift = 1;
        thing.role = inner.role;
        if (!thing.href) thing.href = inner.href;
        break;
      }
    }
    if (thing.role !== 'text') continue;
    for (let p = thing.parent, n = 0; p >= 0 && n < 3; p = things[p]!.parent, n++) {
      const outer = things[p]!;
      if (!outer.names[0] || outer.names[0] !== thing.names[0]) break;
      if (
        (INTERACTIVE.has(outer.role) && !FIELDS.has(outer.role)) ||
        outer.role === 'label' ||
        outer.role === 'heading' ||
        outer.role === 'columnheader'
      ) {
        thing.role = outer.role;
        // A link whose content floats has no size of its own: what people see is the content.
        if (outer.w * outer.h < 4 && thing.w * thing.h > 4) outer.lift = outer.lift || 1;
        else thing.lift = thing.w * thing.h > 0.7 * outer.w * outer.h ? 2 : 3;
        break;
      }
    }
  }
}

/** A label goes by the name of its field, which no translation changes. */
export function lendFields(things: SeenThing[], kindred: SeenThing[]): void {
  const fields = new Map<string, string>(),
    labels: SeenThing[] = [];
  for (const thing of kindred) {
    if (thing.tag === 'label') labels.push(thing);
    else if (thing.field && thing.reading.said.id) fields.set(thing.reading.said.id, thing.field);
  }
  for (const label of labels) {
    label.field = fields.get(label.reading.said.labels) ?? '';
    for (let i = label.at + 1; i < label.end && !label.field; i++)
      label.field = things[i]!.reading.said.field;
  }
}

const RECORDS = 3;

/** Links that differ by a number only lead to records: they and what is in them are a customer's, known by their place in the list. */
export function markRecords(things: SeenThing[], kindred: SeenThing[]): void {
  const alike = new Map<string, SeenThing[][]>();
  const lists: SeenThing[][] = [];
  for (const t of kindred) {
    if (t.lift || !t.reading.said.record) continue;
    let byDepth = alike.get(t.href);
    if (!byDepth) alike.set(t.href, (byDepth = []));
    const list = byDepth[t.depth];
    if (list) list.push(t);
    else lists.push((byDepth[t.depth] = [t]));
  }
  for (const list of lists) {
    const records = new Set<string>();
    for (let i = 0; i < list.length && records.size < RECORDS; i++) records.add(list[i]!.reading.said.record);
    if (records.size < RECORDS) continue;
    list.forEach((record, i) => {
      for (let k = record.at; k < record.end; k++) things[k]!.record(i, list.length);
    });
  }
}

/** A customer's words are nobody's neighbours: blank, so that they are neither stored nor compared. */
export function withoutRecords(things: Thing[], raw: string[]): string[] {
  let texts = raw;
  for (let at = 0; at < things.length;) {
    const thing = things[at]!;
    if (!thing.data) {
      at++;
      continue;
    }
    for (let i = thing.from; i < thing.to; i++) {
      if (texts === raw) texts = raw.slice();
      texts[i] = '';
    }
    // What is inside it says no more than it.
    at = thing.end;
  }
  return texts;
}

/** Three or more neighbours of one make: a list, whatever it is built of. */
export function alikeChildren(kids: (Reading | Words)[]): boolean {
  let last: Reading | null = null,
    run = 1;
  for (const kid of kids) {
    if ('clean' in kid) continue;
    run = last?.tag === kid.tag && ofOneMake(last.element, kid.element) ? run + 1 : 1;
    if (run > 2) return true;
    last = kid;
  }
  return false;
}

function ofOneMake(a: Element, b: Element): boolean {
  const styled = b.getAttribute('class');
  return styled !== null && styled === a.getAttribute('class');
}
