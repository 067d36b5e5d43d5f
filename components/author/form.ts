import type { DraftItem } from '../../utils/core/authoring/draft';
import type { PackPath } from '../../utils/core/packs/finding';
import { valueAt } from '../../utils/core/packs/why-parts';

/** One thing of a pack that is being written, and how it is changed. */
export interface FormOf {
  item: DraftItem;
  /** `undefined` takes the field out. */
  set(path: PackPath, value: unknown): void;
}

/** Something that a field can name: another thing of the same pack. */
export interface Named {
  id: string;
  title: string;
}

/** The id of the control that holds a part, for its label and for coming to it from a finding. */
export const controlId = (path: PackPath, language?: string): string =>
  ['part', ...path, ...(language === undefined ? [] : [language])].join('-');

/** What is written there: text as typed, empty when there is none. */
export const textAt = (item: DraftItem, path: PackPath): string => {
  const value = valueAt(item, path);
  return typeof value === 'string' ? value : '';
};

/** Takes a field out when nothing stands in it any more. */
export const orNone = (typed: string): string | undefined => (typed === '' ? undefined : typed);
