import type { Pack } from '../../core/packs/pack';
import type { Explaining, Pictures } from '../../messages/showing';
import { findItem, type Item } from '../coach/items';
import type { ShowingRow } from '../store/rows';
import { openWindow } from '../open-window';
import type { Browser } from '../world';
import { pictureOf } from './stills';

/** Large enough for a still at its own size, small enough to leave the app beside it in view. px */
const WINDOW = { width: 980, height: 760 };

/**
 * Opens what explains a showing on a page of ours: no number of the rep's and no rehearsal stands in the app. Answers
 * whether there was something to open.
 */
export async function openExplaining(
  browser: Browser,
  packs: readonly Pack[],
  row: ShowingRow,
  what: Explaining,
): Promise<boolean> {
  const item = findItem(packs, row.item);
  const path = item && pathFor(item, what, row.tab);
  if (!path) return false;
  await openWindow(browser, path, WINDOW);
  return true;
}

function pathFor(item: Item, what: Explaining, tab: number): string | null {
  const { pack } = item;
  if (what === 'decisions') return '/explain.html#decisions';
  if (what === 'number')
    return item.kind === 'change' && item.change.formula
      ? `/explain.html#number=${pack.id}/change/${item.change.id}&tab=${tab}`
      : null;
  const walkthrough =
    item.kind === 'tip'
      ? item.tip.walkthrough
      : item.kind === 'walkthrough'
        ? item.walkthrough.id
        : undefined;
  return walkthrough === undefined ? null : `/rehearse.html#${pack.id}/walkthrough/${walkthrough}`;
}

/** The pictures of a why card. */
export function picturesOf(packs: readonly Pack[], row: ShowingRow | undefined): Pictures {
  const item = row && findItem(packs, row.item);
  if (item?.kind !== 'change') return { before: null, now: null };
  const { stills } = item.change;
  return { before: pictureOf(item.pack, stills?.before), now: pictureOf(item.pack, stills?.now) };
}
