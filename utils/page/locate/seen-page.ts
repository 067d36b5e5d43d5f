import type { Decision } from '../../core/anchors/decide';
import type { Description } from '../../core/anchors/description';
import { prepareGround, type Ground } from '../../core/anchors/features';
import { furnitureOf } from '../../core/anchors/marks';
import { Readings } from './reading';
import { walkInSteps, type Walk } from './walk';

/** A walked page with what was decided on it, good until the page changes. */
export interface SeenPage {
  seen: Walk;
  ground: Ground;
  decided: WeakMap<Description, Decision>;
}

interface Kept {
  page: SeenPage | null;
  readings: Readings;
  observer: MutationObserver | null;
  fresh: boolean;
  changes: number;
  width: number;
  height: number;
}
const kept = new WeakMap<Document, Kept>();

/** So many changes between two questions, and reading all anew is cheaper than watching on. */
const CHANGES_FOLLOWED = 2000;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
};

/**
 * The page as it is now. A description asked for again on an unchanged page costs a look-up; after a change only what
 * changed is read again, though all that is shown is measured anew. Boxes that move without anything being added,
 * removed, renamed or resized are not noticed.
 */
export function seePage(root: Document): SeenPage {
  const steps = seeInSteps(root, false);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `seePage`, in steps a caller may rest between; `gently` makes them small on a page not read before. */
export function* seeInSteps(root: Document, gently: boolean): Generator<undefined, SeenPage, undefined> {
  const had = kept.get(root);
  const width = root.defaultView?.innerWidth ?? 0,
    height = root.defaultView?.innerHeight ?? 0;
  if (had?.observer) {
    follow(had, had.observer.takeRecords());
    if (had.page && had.fresh && had.width === width && had.height === height) return had.page;
  }
  const entry: Kept = had?.observer
    ? had
    : { page: null, readings: new Readings(), observer: null, fresh: true, changes: 0, width, height };
  kept.set(root, entry);
  // Watched from before the first reading, so that a change between two steps is not missed.
  if (typeof MutationObserver !== 'undefined') {
    entry.observer ??= new MutationObserver(records => follow(entry, records));
    entry.observer.observe(root, CHANGES);
  }
  Object.assign(entry, { fresh: true, changes: 0, width, height });
  if (gently && root.documentElement) yield* entry.readings.readInSteps(root.documentElement);
  const seen = yield* walkInSteps(root, entry.readings);
  for (const node of seen.roots) entry.observer?.observe(node, CHANGES);
  const furniture = furnitureOf(seen);
  yield;
  return (entry.page = { seen, ground: prepareGround(seen, furniture), decided: new WeakMap() });
}

function follow(entry: Kept, records: MutationRecord[]): void {
  if (!records.length) return;
  entry.fresh = false;
  entry.changes += records.length;
  if (entry.changes > CHANGES_FOLLOWED) {
    // Until the next question nothing is observed at all.
    entry.observer?.disconnect();
    entry.observer = null;
    entry.readings = new Readings();
    return;
  }
  for (const record of records) entry.readings.forget(record.target);
}
