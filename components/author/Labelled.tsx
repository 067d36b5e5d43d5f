import type { ComponentChildren } from 'preact';

interface LabelledProps {
  /** Of the control; what is said below the label stands under `<id>-hint`. */
  id: string;
  label: string;
  hint: string | undefined;
  /** Said behind the label of what may stay empty. */
  optional: string | undefined;
  children: ComponentChildren;
}

/** A control of a form with what it is called and what is said of it. */
export function Labelled({ id, label, hint, optional, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>
        {label} {optional !== undefined && <span class="quiet">({optional})</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
