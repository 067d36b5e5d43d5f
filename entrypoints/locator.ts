import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCoach } from '../utils/page/coach';
import { describe } from '../utils/page/locate/describe';
import { locateAll, locateAllSoon } from '../utils/page/locate/locate';
import { whenChanged } from '../utils/page/locate/seen-page';
import { roomIn } from '../utils/page/room';

/** Injected when the plan of a page names something on it: what finds, recognises and follows, for the watcher in the same frame. */
export default defineUnlistedScript(() => {
  const locator = { describe, locateAll, locateAllSoon, whenChanged };
  roomIn(globalThis).bringCoach ??= tools => createCoach(locator, tools);
});
