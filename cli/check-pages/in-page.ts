import type { Description } from '../../utils/core/anchors/description';
import { roleFit } from '../../utils/core/anchors/features';
import { normalise } from '../../utils/core/anchors/text';
import { describe } from '../../utils/page/locate/describe';
import { locate, locateAll } from '../../utils/page/locate/locate';
import { likeliest } from '../../utils/core/anchors/likeliest';
import { likeliestRecorded } from '../../utils/core/anchors/likeliest-recorded';
import { propose } from './propose';
import { seePage } from '../../utils/page/locate/seen-page';
import { savePage } from './save-page';

export { savePage };

/** What the locator said, with numbers in place of elements, which cannot leave the page. */
export interface Tried {
  kind: 'found' | 'ambiguous' | 'gone';
  /** Found: one. Ambiguous: those that fit equally well, at most five. */
  elements: number[];
  /** 0 to 1, for `found`. */
  confidence?: number;
}

/** A thing on the page, told so that a person knows which. */
export interface Told {
  /** The thing itself, or the button around it where the words inside were found. */
  element: number;
  description: Description;
  /** Checked on this very page: finds this thing and no other. Null when nothing short does. */
  proposal: Description | null;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const elements: Element[] = [];

function number(element: Element): number {
  const at = elements.indexOf(element);
  return at >= 0 ? at : elements.push(element) - 1;
}

/** Asks the extension's own locator, once for all. */
export function tryAll(descriptions: Description[]): Tried[] {
  return locateAll(document, descriptions).map(verdict => {
    if (verdict.kind === 'found') {
      const { element, confidence } = verdict;
      return { kind: 'found', elements: [number(element)], confidence };
    }
    if (verdict.kind === 'ambiguous') return { kind: 'ambiguous', elements: verdict.elements.map(number) };
    return { kind: 'gone', elements: [] };
  });
}

/**
 * The one thing that has the lasting id, test id or field name which was recorded; or the one thing without a name that
 * stands right behind the same words, as a button whose label became an icon. Of a kindred role in both cases. Null when
 * there is none or several. Not enough to point a rep at it, and enough to ask a person.
 */
export function trace({ role = '', seen }: Description): number | null {
  if (!seen) return null;
  const { things, texts, elements: all } = seePage(document).seen;
  const kin = things.filter(thing => thing.lift < 2 && roleFit(role, thing.role) > 0);
  const byId = kin.filter(
    thing =>
      (seen.id !== undefined && thing.id === seen.id) ||
      (seen.test !== undefined && thing.test === seen.test) ||
      (seen.field !== undefined && thing.field === seen.field),
  );
  const [words] = seen.before ?? [];
  const bySpot = things.filter(
    thing =>
      words !== undefined &&
      PRESSED.has(role) &&
      PRESSED.has(thing.role) &&
      thing.lift < 2 &&
      thing.names.length === 0 &&
      texts[thing.from - 1] === words,
  );
  const one = [byId, bySpot].find(some => some.length === 1);
  return one ? number(all[one[0]!.at]!) : null;
}

/** How much of the page is there, to see when it rests. */
export function size(): string {
  const { things, texts } = seePage(document).seen;
  return `${things.length}/${texts.length}/${location.href}`;
}

/** Describes a thing anew, and proposes what an author could write instead of `like`. */
export function tell(n: number, like: Description): Told {
  const element = pressable(elements[n]!, like);
  const description = describe(element);
  const fits = (candidate: Description) => {
    const verdict = locate(document, candidate);
    return verdict.kind === 'found' && verdict.element === element;
  };
  return {
    element: number(element),
    description,
    proposal: propose(description, like, visibleName(element, description), fits),
  };
}

/** The things most like what was described, best first, at most three; for a person to choose from. */
export function guess(description: Description): { element: number; likeness: number }[] {
  const { seen, ground } = seePage(document);
  const rank = description.seen ? likeliestRecorded : likeliest;
  return rank(description, ground).map(({ row, likeness }) => ({
    element: number(seen.elements[row]!),
    likeness,
  }));
}

/** Brings a thing into view; where it then stands in the window, or null when it has no size. */
export function show(n: number): Box | null {
  elements[n]!.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return place(n);
}

/** Where a thing stands in the window, frames added up; null when it has no size. */
export function place(n: number): Box | null {
  const element = elements[n]!;
  const { x, y, width, height } = element.getBoundingClientRect();
  let [left, top] = [x, y];
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.x;
    top += frame.y;
  }
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
}

let outlines: Element[] = [];

/** Draws a line around each box; none takes the lines away. */
export function outline(boxes: Box[]): void {
  for (const old of outlines) old.remove();
  outlines = boxes.map(({ x, y, width, height }) => {
    const line = document.createElement('div');
    line.style.cssText = `all: initial; position: fixed; pointer-events: none; z-index: 2147483647; box-sizing: border-box;
      left: ${x - 4}px; top: ${y - 4}px; width: ${width + 8}px; height: ${height + 8}px;
      border: 3px solid #c2185b; border-radius: 6px; box-shadow: 0 0 0 2px #fff;`;
    line.popover = 'manual';
    document.documentElement.append(line);
    // Above a modal dialog, which is in the top layer too.
    line.showPopover();
    return line;
  });
}

const PRESSED = new Set(['button', 'link', 'tab', 'menuitem']);
const PRESSABLE =
  'button, a[href], summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=switch]';

function pressable(element: Element, { role }: Description): Element {
  if (!role || !(PRESSED.has(role) || role === 'checkbox')) return element;
  return element.closest(PRESSABLE) ?? element;
}

/** The name as it is written on the page: descriptions keep it in lower case. */
function visibleName(element: Element, description: Description): string | null {
  if (typeof description.name !== 'string') return null;
  const label = element.id
    ? element.ownerDocument.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent
    : null;
  const written = [
    element.getAttribute('aria-label'),
    label,
    element.closest('label')?.textContent,
    element.textContent,
    ...['placeholder', 'title', 'alt', 'value'].map(name => element.getAttribute(name)),
    element.querySelector('[aria-label]')?.getAttribute('aria-label'),
    element.querySelector('title')?.textContent,
  ].map(text =>
    (text ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\s*\*\s*$/, '')
      .trim(),
  );
  return written.find(text => text !== '' && normalise(text) === description.name) ?? description.name;
}
