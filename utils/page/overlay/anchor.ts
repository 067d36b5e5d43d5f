import { parentOf } from '../deep';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An HTML element whose box stands for the target's; `exact` is false where the boxes differ. */
export interface Anchor {
  element: HTMLElement;
  exact: boolean;
}

/** How much bigger on each side the stand-in may be before the placer is needed. */
const SLACK = 24;

/**
 * The element to tie a popover to. Only an HTML element can be a popover's source (an SVG one throws), and one
 * without a box of its own (`display: contents`) ties it to nothing: the nearest one around or inside stands in.
 */
export function anchorFor(target: Element): Anchor | null {
  const box = boxOf(target);
  if (target.namespaceURI === XHTML && target.getClientRects().length > 0)
    return { element: target as HTMLElement, exact: true };
  for (let node = parentOf(target); node; node = parentOf(node)) {
    const element = node as Element;
    if (element.namespaceURI !== XHTML || element.getClientRects().length === 0) continue;
    const around = element.getBoundingClientRect();
    const exact =
      Math.abs(around.left - box.left) <= SLACK &&
      Math.abs(around.right - box.right) <= SLACK &&
      Math.abs(around.top - box.top) <= SLACK &&
      Math.abs(around.bottom - box.bottom) <= SLACK;
    return { element: element as HTMLElement, exact };
  }
  return null;
}

/** The target's box; for one that draws none itself, the box around what it holds. */
export function boxOf(target: Element): DOMRect {
  if (target.getClientRects().length > 0) return target.getBoundingClientRect();
  const range = target.ownerDocument.createRange();
  range.selectNodeContents(target);
  return range.getBoundingClientRect();
}

/** Whether anything of the target is drawn. */
export function isDrawn(target: Element): boolean {
  if (!target.isConnected) return false;
  const { width, height } = boxOf(target);
  if (width === 0 && height === 0) return false;
  return target.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true;
}
