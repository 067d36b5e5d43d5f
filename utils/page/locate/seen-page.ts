import type { Decision } from '../../core/anchors/decide';
import type { Description } from '../../core/anchors/description';
import { prepareGround, type Ground } from '../../core/anchors/features';
import { furnitureOf } from '../../core/anchors/marks';
import { walk, type Walk } from './walk';

/** A walked page with what was decided on it, good until the page changes. */
export interface SeenPage { seen: Walk; ground: Ground; decided: WeakMap<Description, Decision> }

interface Kept { page: SeenPage; observer: MutationObserver | null; fresh: boolean; width: number; height: number }
const kept = new WeakMap<Document, Kept>();

/**
 * The page as it is now. Walks only when something was added, removed, renamed or resized since the last time; a
 * description asked for again on an unchanged page costs a look-up. Boxes that move without any of that are not noticed.
 */
export function seePage(root: Document): SeenPage {
  const had = kept.get(root);
  const view = root.defaultView;
  if (had?.fresh && had.observer && !had.observer.takeRecords().length && had.width === view?.innerWidth && had.height === view?.innerHeight) return had.page;
  had?.observer?.disconnect();
  const seen = walk(root);
  const page: SeenPage = { seen, ground: prepareGround(seen, furnitureOf(seen)), decided: new WeakMap() };
  const entry: Kept = { page, observer: null, fresh: true, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  if (typeof MutationObserver !== 'undefined') {
    // The first change ends its usefulness: until the next question nothing is observed at all.
    entry.observer = new MutationObserver((_records, observer) => {
      entry.fresh = false;
      observer.disconnect();
    });
    for (const node of seen.roots) entry.observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  kept.set(root, entry);
  return page;
}
