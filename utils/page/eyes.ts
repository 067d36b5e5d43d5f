import type { Description } from '../core/anchors/description';
import { type Fields, type FieldTools, watchFields } from './fields';
import { createLookout, type Locator, type Lookout } from './lookout';
import { type Use, type UseTools, watchUse } from './use';

export type EyesTools = Omit<UseTools & FieldTools, 'lookout'>;

/** What finds and recognises things on the page. Its code comes with the first plan that names something there. */
export interface Eyes {
  lookout: Lookout;
  use: Use;
  fields: Fields;
  describe(element: Element): Description;
}

export function createEyes(locator: Locator, tools: EyesTools): Eyes {
  const lookout = createLookout(tools.window.document, locator, tools.signal);
  const all = { ...tools, lookout };
  return { lookout, use: watchUse(all), fields: watchFields(all), describe: locator.describe };
}
