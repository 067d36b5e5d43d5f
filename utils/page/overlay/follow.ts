import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { boxOf } from './anchor';
import type { Form } from './place';
import { gapOf } from './place';

/** Keeps `host` at `target` by measuring, until the returned function is called. */
export type Follow = (
  host: HTMLElement,
  target: Element,
  form: Form,
  move: (x: number, y: number) => void,
) => () => void;

/** For what CSS cannot place: transforms in Firefox, SVG. Costs script while the page scrolls. */
export const follow: Follow = (host, target, form, move) => {
  const reference = { getBoundingClientRect: () => boxOf(target), contextElement: target };
  const place = () => {
    if (form === 'dot') {
      const box = boxOf(target);
      const { innerWidth } = target.ownerDocument.defaultView!;
      move(Math.min(box.right - 16, innerWidth - 34), Math.max(0, box.top - 16));
      return;
    }
    void computePosition(reference, host, {
      strategy: 'fixed',
      placement: form === 'mark' ? 'top-start' : form === 'badge' ? 'top-end' : 'bottom-start',
      middleware: [offset(gapOf(form)), flip({ fallbackAxisSideDirection: 'start' }), shift({ padding: 8 })],
    }).then(({ x, y }) => move(Math.round(x), Math.round(y)));
  };
  return autoUpdate(reference, host, place, { animationFrame: true });
};
