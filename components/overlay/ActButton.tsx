import type { ComponentChildren } from 'preact';
import type { OnAct, OverlayAct } from './acts';

export interface ActButtonProps {
  act: OverlayAct;
  on: OnAct;
  look: string;
  /** The accessible name, where the button shows only a drawing. */
  name?: string;
  children: ComponentChildren;
}

/** A button that says what it asks for. */
export function ActButton({ act, on, look, name, children }: ActButtonProps) {
  return (
    <button
      type="button"
      class={look}
      data-act={act}
      aria-label={name}
      title={name}
      onClick={event => on(act, event)}
    >
      {children}
    </button>
  );
}
