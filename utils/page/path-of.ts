import { shadowOf } from './locate/open-roots';

/**
 * The path of an event as `composedPath()` tells it, and on into closed shadow roots, where it tells nothing: by the
 * place of the pointer, or else by what has focus in there.
 */
export function pathOf(event: Event): EventTarget[] {
  const path = event.composedPath();
  for (;;) {
    const host = path[0] as Element | undefined;
    const root = host?.localName ? shadowOf(host) : null;
    const inner = root && hitIn(root, event);
    if (!inner) return path;
    for (let node: Node | null = inner, at = 0; node; node = node.parentNode) path.splice(at++, 0, node);
  }
}

function hitIn(root: ShadowRoot, event: Event): Element | null {
  const { clientX, clientY, detail } = event as MouseEvent;
  // A keyboard's click has no place.
  const hit =
    event.type === 'click' && detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return hit && root.contains(hit) ? hit : null;
}
