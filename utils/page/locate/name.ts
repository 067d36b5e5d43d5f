import { hasLetter } from '../../core/anchors/letters';
import { normalise, numbersIn } from '../../core/anchors/text';
import { FIELDS } from '../../core/anchors/roles';
import type { SeenThing } from './seen-thing';

/** Names a thing as `nameThing` does, with what is said of it elsewhere on the page. Outer things must be named before inner ones. */
export function nameFromElsewhere(
  thing: SeenThing,
  things: SeenThing[],
  labelFor: ReadonlyMap<string, string>,
): void {
  const { said, role } = thing.reading;
  const field = FIELDS.has(role);
  const label = said.id && (field || role === 'button') ? (labelFor.get(said.id) ?? '') : '';
  let p = field ? thing.parent : -1;
  while (p >= 0 && things[p]!.tag !== 'label') p = things[p]!.parent;
  nameThing(thing, label, things[p]?.names[0]);
}

/**
 * Gives a thing its accessible name and the other names it goes by. Never reads what was typed or chosen.
 * @param label words of the label that is for it
 * @param around name of the label it stands in
 */
export function nameThing(thing: SeenThing, label = '', around = ''): void {
  const { reading, inside } = thing;
  const { id, names: clues } = reading.said;
  const field = FIELDS.has(reading.role);
  const known = reading.named;
  if (known && known.inside === inside && known.label === label && known.around === around) {
    thing.names = known.names;
    thing.numbers = known.numbers;
    return;
  }
  const names: string[] = [];
  thing.counted = undefined;
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
    add(around);
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
  // What a name by reference says may change without a change here.
  reading.named = clues?.by ? null : { inside, label, around, names: thing.names, numbers: thing.numbers };
}
