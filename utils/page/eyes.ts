import type { Description } from '../core/anchors/description';
import { createLookout, type Locator, type Lookout } from './lookout';
import { type Use, type UseTools, watchUse } from './use';

/** What finds and recognises things on the page. Its code comes with the first plan that names something there. */
export interface Eyes {
  lookout: Lookout;
  use: Use;
  describe(element: Element): Description;
}

export function createEyes(locator: Locator, tools: Omit<UseTools, 'lookout'>): Eyes {
  const lookout = createLookout(tools.window.document, locator, tools.signal);
  return { lookout, use: watchUse({ ...tools, lookout }), describe: locator.describe };
}
