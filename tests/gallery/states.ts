import { VIEWS } from '../../utils/i18n/panel';
import { authorFormStates } from './author-form-states';
import { authorStates } from './author-states';
import { authorHealthStates } from './author-health-states';
import { authorWalkthroughStates } from './author-walkthrough-states';
import { explainingStates } from './explaining-states';
import type { GalleryState } from './gallery-state';
import { overlayStates } from './overlay-states';
import { pageStates } from './page-states';
import { panelStates } from './panel-states';

/** Every component in every state. */
export const states: GalleryState[] = [
  ...overlayStates,
  ...panelStates,
  ...authorStates,
  ...pageStates,
  ...explainingStates,
  ...authorFormStates,
  ...authorWalkthroughStates,
  ...authorHealthStates,
];

if (VIEWS.some(view => !states.some(one => one.component === `panel-${view}`))) {
  throw new Error('A room of the panel has no picture.');
}
