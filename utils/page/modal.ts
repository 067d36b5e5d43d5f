import { frameAround, holds } from './deep';

/** `blocking`: the page's modal is up and would make anything outside it dead. `inside`: the target stands in it. */
export type Modality =
  { kind: 'none' } | { kind: 'blocking'; native: boolean } | { kind: 'inside'; dialog: Element };

/**
 * What the page's modal dialogs mean for something at `target`. A native modal makes the rest of the page inert, our
 * popover included (it would be seen and dead), so with a native one the host must stand inside it. A dialog that
 * only says `aria-modal` is the page asking for the rep's whole attention.
 */
export function modality(document: Document, target: Element | null): Modality {
  const native = [...document.querySelectorAll('dialog:modal')];
  const top = native.length > 1 ? (native.find(isOnTop) ?? native.at(-1)) : native[0];
  if (top)
    return target && holds(top, target)
      ? { kind: 'inside', dialog: top }
      : { kind: 'blocking', native: true };
  const said = [...document.querySelectorAll('[aria-modal="true"]')].filter(
    each => each.getClientRects().length,
  );
  if (said.length && !said.some(each => target && holds(each, target)))
    return { kind: 'blocking', native: false };
  // A dialog around a whole frame leaves what is in the frame alive; one beside it does not.
  const frame = frameAround(document);
  const outside = frame && modality(frame.ownerDocument, frame);
  return outside?.kind === 'blocking' ? outside : { kind: 'none' };
}

/** Of several modals only the topmost can be hit; the others are inert. */
function isOnTop(dialog: Element): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const hit = dialog.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit?.closest('dialog:modal') === dialog;
}
