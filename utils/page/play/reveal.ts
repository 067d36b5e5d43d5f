import { holds } from '../deep';
import { boxOf } from '../overlay/anchor';

/** Whether the target can be seen at its middle and near its four corners: a sticky header over it counts. */
export function isSeen(target: Element): boolean {
  const { left, top, width, height } = boxOf(target);
  const x = Math.min(4, width / 4);
  const y = Math.min(4, height / 4);
  const points: [number, number][] = [
    [left + width / 2, top + height / 2],
    [left + x, top + y],
    [left + width - x, top + y],
    [left + x, top + height - y],
    [left + width - x, top + height - y],
  ];
  return points.every(([px, py]) => {
    const hit = hitAt(target, px, py);
    return hit !== null && (holds(target, hit) || holds(hit, target));
  });
}

function hitAt(target: Element, x: number, y: number): Element | null {
  const root = target.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint?.(x, y) ?? null;
}

/** Extra room asked for on a second try, when something that sticks covers what was scrolled into view. */
const CLEAR = 24;

/**
 * Scrolls until the target is seen. Only for what the rep asked for: a thing that comes by itself never scrolls the
 * page. Tries the nearest edge first (the page moves least), then the middle, then away from what covers it.
 */
export function reveal(target: Element): void {
  if (isSeen(target)) return;
  for (const block of ['nearest', 'center'] as const) {
    target.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
    if (isSeen(target)) return;
  }
  const box = boxOf(target);
  const cover = hitAt(target, box.left + box.width / 2, box.top + Math.min(4, box.height / 4));
  if (!cover || holds(target, cover)) return;
  const over = cover.getBoundingClientRect();
  if (over.bottom > box.top && over.top <= box.top)
    scrollerOf(target).scrollBy({ top: box.top - over.bottom - CLEAR, behavior: 'instant' });
}

function scrollerOf(target: Element): Element {
  const { document } = target.ownerDocument.defaultView!;
  for (let element = target.parentElement; element; element = element.parentElement)
    if (
      element.scrollHeight > element.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY)
    )
      return element;
  return document.scrollingElement ?? document.documentElement;
}
