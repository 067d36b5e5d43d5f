import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { boxOf } from './anchor';
import type { Form } from './place';
import { GAP } from './place';

/** Keeps `host` at `target` by measuring, until the returned function is called. */
export type Follow = (
  host: HTMLElement,
  target: Element,
  form: Form,
  move: (x: number, y: number) => void,
) => () => void;

/** For what CSS cannot place: transforms in Firefox, SVG, boxes inside frames. Costs script while the page scrolls. */
export const follow: Follow = (host, target, form, move) => {
  const reference = { getBoundingClientRect: () => boxInWindow(target), contextElement: target };
  const place = () => {
    if (form === 'dot') {
      const box = boxInWindow(target);
      move(Math.min(box.right - 16, window.innerWidth - 34), Math.max(0, box.top - 16));
      return;
    }
    void computePosition(reference, host, {
      strategy: 'fixed',
      placement: form === 'mark' ? 'top-start' : 'bottom-start',
      middleware: [
        offset(form === 'mark' ? 4 : GAP),
        flip({ fallbackAxisSideDirection: 'start' }),
        shift({ padding: 8 }),
      ],
    }).then(({ x, y }) => move(Math.round(x), Math.round(y)));
  };
  return autoUpdate(reference, host, place, { animationFrame: true });
};

/** A box inside same-origin frames, as the top window sees it. */
function boxInWindow(target: Element): DOMRect {
  const box = boxOf(target);
  let { x, y } = box;
  let view = target.ownerDocument.defaultView;
  while (view && view !== window && view.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
    view = view.parent as Window & typeof globalThis;
  }
  return new DOMRect(x, y, box.width, box.height);
}
