import type { TargetedInputEvent } from 'preact';
import type { PackPath } from '../../utils/core/packs/finding';
import { controlId, orNone, textAt, type FormOf } from './form';
import { Labelled } from './Labelled';

export interface LineFieldProps extends FormOf {
  path: PackPath;
  label: string;
  hint?: string;
  /** Said behind the label of what may stay empty. */
  optional?: string;
  type?: 'text' | 'date';
}

/** One line that is the same in every language: a name, or a calendar day. */
export function LineField({ item, set, path, label, hint, optional, type = 'text' }: LineFieldProps) {
  const id = controlId(path);
  const control = {
    id,
    dir: 'auto',
    maxLength: 120,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    value: textAt(item, path),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => set(path, orNone(event.currentTarget.value)),
  } as const;
  return (
    <Labelled id={id} label={label} hint={hint} optional={optional}>
      {type === 'date' ? <input type="date" {...control} /> : <input type="text" {...control} />}
    </Labelled>
  );
}
