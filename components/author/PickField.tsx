import type { PackPath } from '../../utils/core/packs/finding';
import { controlId, orNone, textAt, type FormOf, type Named } from './form';
import { Labelled } from './Labelled';

export interface PickFieldProps extends FormOf {
  path: PackPath;
  label: string;
  hint?: string;
  /** Said behind the label of what may stay empty. */
  optional?: string;
  options: readonly Named[];
  /** What the empty choice is called. */
  none: string;
}

/** Names another thing of the same pack. */
export function PickField({ item, set, path, label, hint, optional, options, none }: PickFieldProps) {
  const id = controlId(path);
  return (
    <Labelled id={id} label={label} hint={hint} optional={optional}>
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={textAt(item, path)}
        onChange={event => set(path, orNone(event.currentTarget.value))}
      >
        <option value="">{none}</option>
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
