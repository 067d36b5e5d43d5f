import type { FieldShowing } from '../messages/showing';
import { focused, holds } from './deep';
import type { Frames } from './frames';
import type { Lookout } from './lookout';

/** A field that the rep has entered, and what the pack says of it. */
export interface Entered {
  field: FieldShowing;
  target: Element;
}

export interface FieldTools {
  window: Window;
  frames: Frames;
  lookout: Lookout;
  /** The rep's focus came into a field that the pack tells of, or left it. */
  entered(entered: Entered | null): void;
}

/** Watches whether the rep's focus is in one of the plan's fields. With no fields named nothing is looked at. */
export interface Fields {
  follow(fields: readonly FieldShowing[]): void;
}

export function watchFields({ window, frames, lookout, entered }: FieldTools): Fields {
  let fields: readonly FieldShowing[] = [];
  let inside: Entered | null = null;

  function enter(focus: Element | null): void {
    const next = focus && fieldAround(focus);
    if (next?.field.token === inside?.field.token && next?.target === inside?.target) return;
    inside = next;
    entered(next);
  }

  function fieldAround(focus: Element): Entered | null {
    if (fields.length === 0 || focus === focus.ownerDocument.body) return null;
    const verdicts = lookout.look(fields.map(({ anchor }) => anchor));
    for (const [i, verdict] of verdicts.entries())
      if (verdict.kind === 'found' && holds(verdict.element, focus))
        return { field: fields[i]!, target: verdict.element };
    return null;
  }

  frames.each((view, hear) => {
    hear(view, 'focusin', event => {
      if (event.isTrusted && fields.length > 0) enter(event.composedPath()[0] as Element);
    });
    hear(view, 'focusout', event => {
      if (event.isTrusted && inside) enter(null);
    });
  });

  return {
    follow(next) {
      if (JSON.stringify(next) === JSON.stringify(fields)) return;
      fields = next;
      // A dialog that opens with its first field in focus is told of after that has happened.
      enter(fields.length > 0 ? focused(window.document) : null);
    },
  };
}
