import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HELLO } from '../utils/page/frames';

/**
 * Stands in the frames of app pages, before their own scripts: tells the page's watcher that there is one more document
 * to watch, and does nothing else. In a frame of another origin nobody hears it.
 */
export default defineUnlistedScript(() => {
  let outermost: Window = window;
  while (outermost.frameElement) outermost = outermost.parent;
  if (outermost !== window) outermost.dispatchEvent(new Event(HELLO));
});
