import { holdsTyped, typedMarks, type TypedWords } from '../../core/authoring/typed-words';
import { isEditable } from '../deep';

/** What was typed, as marks only: the words themselves are read, marked and forgotten in one go. */
export interface Typed {
  /** A field was left, or something else was done: what stands in it now counts as typed. */
  note(target: EventTarget | null): void;
  /** What was chosen in a list is a value too. */
  noteText(text: string): void;
  holds(text: string): boolean;
  all(): readonly number[];
}

export function createTyped({ marks: before, salt }: TypedWords): Typed {
  const marks = new Set(before);
  const noteText = (text: string): void => {
    for (const mark of typedMarks(text, salt)) marks.add(mark);
  };
  return {
    note(target) {
      if (!isEditable(target)) return;
      const field = target as Partial<HTMLInputElement & HTMLSelectElement> & HTMLElement;
      const chosen = [...(field.selectedOptions ?? [])].map(({ text }) => text);
      noteText([field.value ?? field.innerText, ...chosen].join(' '));
    },
    noteText,
    holds: text => holdsTyped(text, { marks, salt }),
    all: () => [...marks],
  };
}
