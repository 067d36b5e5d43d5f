import type { Description, Wording } from '../../core/anchors/description';
import type { Capture } from '../../core/help/request';
import type { FeatureKey } from '../../core/mastery/feature-key';
import { progressAt } from '../../core/packs/ways';
import type { Page } from '../coach/page';
import { findItem } from '../coach/items';
import { placeOf as placeIn } from '../coach/word-showing';
import type { AskedPlace, DraftRow, ShowingRow } from '../store/rows';

/** Where a question is asked: the showing it was asked from, else the page. Null on a page that no pack names. */
export function placeOf(page: Page, row: ShowingRow | undefined): Pick<DraftRow, 'place' | 'step'> | null {
  const item = row && findItem(page.packs, row.item);
  const first = page.here.find(({ pack }) => !item || pack.id === item.pack.id) ?? page.here[0];
  if (!first) return null;
  const place: AskedPlace = { app: first.app.id, pack: first.pack.id };
  if (!row || !item) return { place };
  place.feature = item.feature;
  place.item = row.item;
  let anchor: Description | undefined;
  if (item.kind === 'tip') anchor = item.tip.anchor;
  else if (item.kind === 'change') anchor = item.change.anchor;
  else if (item.kind === 'moved') anchor = item.oldPlace.anchor;
  else {
    const { steps, id } = item.walkthrough;
    const at = placeIn(row);
    anchor = steps[at.step]?.anchor;
    if (anchor) place.anchor = anchor;
    const { n, most } = progressAt(steps, at);
    return { place, step: { walkthrough: id, n, of: most } };
  }
  if (anchor) place.anchor = anchor;
  return { place };
}

/** The feature whose tip, change or answer stands at a thing of this role and name, when one does. */
export function featureAt(page: Page, element: Capture['element']): FeatureKey | undefined {
  const name = element?.name.trim().toLowerCase();
  if (!element || !name) return undefined;
  for (const { pack } of page.here)
    for (const { anchor, feature } of [...pack.tips, ...pack.changes, ...pack.answers])
      if (feature !== undefined && anchor?.role === element.role && wordings(anchor.name).includes(name))
        return `${pack.id}/${feature}`;
  return undefined;
}

const wordings = (name: Wording | undefined): string[] =>
  (name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name)).map(each =>
    each.trim().toLowerCase(),
  );
