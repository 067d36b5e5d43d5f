import { hasLetter } from '../../core/anchors/letters';
import { normalise, numbersIn } from '../../core/anchors/text';
import { FIELDS } from '../../core/anchors/roles';
import type { SeenThing } from './seen-thing';

/**
 * Gives a thing its accessible name and the other names it goes by. Outer things must be named before inner ones.
 * Never reads what was typed or chosen.
 */
export function nameThing(thing: SeenThing, things: SeenThing[], labelFor: Map<string, string>): void {
  const { reading, inside } = thing;
  if (thing.tag === 'svg') {
    thing.named = true;
    return;
  }
  const { id, names: clues } = reading.said;
  const field = FIELDS.has(reading.role);
  const label = id && (field || reading.role === 'button') ? (labelFor.get(id) ?? '') : '';
  // Named by what may stand anywhere on the page: asked again in each walk.
  const elsewhere = field || !!clues?.by || (reading.role === 'button' && id !== '');
  thing.named = !elsewhere;
  const known = reading.named;
  if (known && known.inside === inside && known.label === label) {
    thing.names = known.names;
    thing.numbers = known.numbers;
    return;
  }
  const names: string[] = [];
  thing.numbers = '';
  const add = (text: string | null | undefined) => {
    const clean = text ? normalise(text) : '';
    if (!clean || names.includes(clean) || names.length > 3) return;
    if (!names.length) thing.numbers = numbersIn(text!);
    if (hasLetter(clean)) names.push(clean);
  };
  if (clues?.by) {
    const root = reading.element.getRootNode() as Document;
    add(
      clues.by
        .split(/\s+/)
        .filter(each => each !== id)
        .map(each => root.getElementById?.(each)?.textContent ?? '')
        .join(' '),
    );
  }
  add(clues?.label);
  add(label);
  if (field) {
    for (let p = thing.parent; p >= 0; p = things[p]!.parent)
      if (things[p]!.tag === 'label') {
        add(things[p]!.names[0] ?? '');
        break;
      }
    add(clues?.placeholder);
  } else if (reading.tag === 'input') add(clues?.value);
  else if (inside.length < 120) add(inside);
  if (clues) {
    add(clues.title);
    add(clues.alt);
    add(clues.tip);
  }
  // Arrays that were pushed to keep room for many more.
  thing.names = names.slice();
  // A field's label and a name by reference come from elsewhere on the page.
  reading.named = field || clues?.by ? null : { inside, label, names: thing.names, numbers: thing.numbers };
}
