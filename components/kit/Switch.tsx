export interface SwitchProps {
  id: string;
  label: string;
  hint?: string;
  on: boolean;
  onTurn(on: boolean): void;
}

/** On or off, at once. */
export function Switch({ id, label, hint, on, onTurn }: SwitchProps) {
  return (
    <div class="switch-row">
      <div>
        <label for={id}>
          <bdi>{label}</bdi>
        </label>
        {hint !== undefined && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
    </div>
  );
}
