import type { Anchor } from '../anchors/description';
import { anchorsIn } from '../packs/anchors-in';
import type { PackPath } from '../packs/finding';
import { matchesRoute } from '../targeting/address';
import { itemsIn, type Draft, type DraftItem, type ListName } from './draft';

/** A place that something of the draft stands at, and may be looked for on a page. */
export interface PlaceHere {
  list: ListName;
  item: DraftItem;
  /** Within the draft, such as `['tips', 3, 'anchor']`. */
  path: PackPath;
  anchor: Anchor;
  /** It comes only after something was done, so that not seeing it now says nothing. */
  later: boolean;
}

/** What reps are pointed at. Signs of success come and go with what is done, and are looked for by `foothold check`. */
const LISTS = ['tips', 'walkthroughs', 'changes', 'fields', 'answers'] as const;

/** Its first step is not for everybody. */
const isForSome = ({ steps }: DraftItem): boolean =>
  (steps as readonly { when?: unknown }[] | undefined)?.[0]?.when !== undefined;

/**
 * What may stand on a page of this address: things that name other addresses are not looked for here.
 * @param route path, query and hash
 */
export function placesHere(draft: Draft, route: string): PlaceHere[] {
  return LISTS.flatMap(list =>
    itemsIn(draft, list).flatMap((item, at) => {
      const where = (item['where'] ?? item['start']) as readonly string[] | undefined;
      const isHere = where === undefined || where.some(glob => matchesRoute(glob, route));
      const own = anchorsIn(item, [list, at]).filter(({ path }) => !path.includes('advance'));
      return own.flatMap(({ path, anchor }): PlaceHere[] => {
        const later =
          list === 'walkthroughs'
            ? path[3] !== 0 || isForSome(item)
            : where === undefined || path.includes('oldPlace');
        return isHere || (later && list === 'walkthroughs') ? [{ list, item, path, anchor, later }] : [];
      });
    }),
  );
}
