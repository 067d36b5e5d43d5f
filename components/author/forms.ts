import type { ComponentType } from 'preact';
import type { Begun } from '../../utils/core/authoring/begin-item';
import type { FormProps } from './author-view';
import { TipForm } from './TipForm';

/** What can be written here, in the order of the room. One line a list; its form is a file of its own beside this. */
export const FORMS: readonly { list: Begun; Form: ComponentType<FormProps> }[] = [
  { list: 'tips', Form: TipForm },
];
