export interface ChoiceProps<Value extends string | number> {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  value: Value;
  onPick(value: Value): void;
}

/** One of a few, all in view: radio buttons in a row that wraps. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { name, legend, hint, options, value, onPick } = props;
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="options">
        {options.map(option => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onPick(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
