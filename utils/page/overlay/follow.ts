import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { boxOf } from './anchor';
import type { Form } from './place';
import { gapOf, LAP, RIM, type Box } from './place';

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
      move(...cornerFor(boxOf(target), host.getBoundingClientRect(), target.ownerDocument.defaultView!));
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

/** The first of its target's corners with room for the dot, in the order that the style sheet tries. */
function cornerFor(
  target: Box,
  { width, height }: { width: number; height: number },
  { innerWidth, innerHeight }: { innerWidth: number; innerHeight: number },
): [x: number, y: number] {
  const end = target.right - LAP;
  const start = target.left + LAP - width;
  const over = target.top + LAP - height;
  const under = target.bottom - LAP;
  const fits = ([x, y]: [number, number]) =>
    x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
  const corners: [number, number][] = [
    [end, over],
    [end, under],
    [start, over],
    [start, under],
  ];
  return (
    corners.find(fits) ?? [
      Math.min(target.right + LAP, innerWidth - RIM) - width,
      Math.max(RIM, target.top - LAP),
    ]
  );
}
