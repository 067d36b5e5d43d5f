import { authorFormStates } from './author-form-states';
import { explainingStates } from './explaining-states';
import type { GalleryState } from './gallery-state';
import { overlayStates } from './overlay-states';
import { pageStates } from './page-states';
import { panelStates } from './panel-states';

/** Every component in every state. */
export const states: GalleryState[] = [
  ...overlayStates,
  ...panelStates,
  ...pageStates,
  ...explainingStates,
  ...authorFormStates,
];
