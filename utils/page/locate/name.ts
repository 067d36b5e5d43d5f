import { normalise, numbersIn } from '../../core/anchors/text';
import type { Thing } from '../../core/anchors/thing';
import { FIELDS } from './roles';

/**
 * Gives a thing its accessible name and the other names it goes by. Outer things must be named before inner ones.
 * Never reads what was typed or chosen.
 */
export function nameThing(thing: Thing, element: Element, inside: string, things: Thing[], labelFor: Map<string, string>): void {
  const names: string[] = [];
  const add = (text: string | null | undefined) => {
    const clean = text ? normalise(text) : '';
    if (!clean || names.includes(clean) || names.length > 3) return;
    if (!names.length) thing.numbers = numbersIn(text!);
    if (!/\p{L}/u.test(clean)) return;
    names.push(clean);
  };
  const field = FIELDS.has(thing.role);
  if (element.hasAttributes()) {
    const by = element.getAttribute('aria-labelledby');
    if (by) {
      const root = element.getRootNode() as Document;
      const own = element.getAttribute('id');
      add(by.split(/\s+/).filter((id) => id !== own).map((id) => root.getElementById?.(id)?.textContent ?? '').join(' '));
    }
    add(element.getAttribute('aria-label'));
    const id = element.getAttribute('id');
    if (field || thing.role === 'button') add(id ? labelFor.get(id) : '');
  }
  if (field) {
    for (let p = thing.parent; p >= 0; p = things[p]!.parent) if (things[p]!.tag === 'label') { add(things[p]!.names[0] ?? ''); break; }
    add(element.getAttribute('placeholder'));
  } else if (thing.tag === 'input') add(element.getAttribute('value'));
  else if (inside.length < 120) add(inside);
  if (element.hasAttributes()) {
    add(element.getAttribute('title'));
    add(element.getAttribute('alt'));
    add(element.getAttribute('data-original-title') ?? element.getAttribute('data-tooltip'));
  }
  thing.names = names;
}
