import { parentOf } from '../deep';

/** What a person operates. A label passes its click on to its control, which is then told by itself. */
const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable]:not([contenteditable=false])';
const ROLES =
  /^(?:button|link|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|checkbox|radio|switch|combobox|textbox|searchbox|spinbutton|slider)$/;

/**
 * The control that an event is about, from its path; null where only the page itself was touched, or something of ours.
 * What looks like something to press, by the pointer's shape, counts as a control.
 */
export function controlIn(path: readonly EventTarget[]): Element | null {
  const elements = path.filter((target): target is Element => (target as Node).nodeType === 1);
  if (elements.some(({ localName }) => localName.startsWith('foothold-'))) return null;
  const [first] = elements;
  if (!first || elements.some(element => element.localName === 'label' && hasControl(element))) return null;
  const control = elements.find(
    element => element.matches(CONTROLS) || ROLES.test(element.getAttribute('role') ?? ''),
  );
  return control ?? pressable(first);
}

const hasControl = (label: Element): boolean => (label as HTMLLabelElement).control != null;

/** The outermost thing under the pointer that still shows a hand. */
function pressable(first: Element): Element | null {
  const hasHand = (element: Element): boolean => {
    const view = element.ownerDocument.defaultView;
    return view?.getComputedStyle(element).cursor === 'pointer';
  };
  if (!hasHand(first)) return null;
  let found = first;
  for (let node = parentOf(first); node; node = parentOf(node)) {
    if (node.nodeType !== 1) continue;
    if (!hasHand(node as Element)) break;
    found = node as Element;
  }
  return found;
}
