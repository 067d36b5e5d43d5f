import { describeThing } from '../../../../utils/page/locate/describe';
import { prepareGround, type Ground } from '../../../../utils/core/anchors/features';
import { shortlist, type Shortlist } from '../../../../utils/core/anchors/rank';
import type { Walk } from '../../../../utils/page/locate/walk';
import { appOf, iou, insideOf, type Lab, type LabCase } from './sets';

/** One case: its shortlist and which places in it are right. */
export interface Group {
  case: LabCase;
  app: string;
  list: Shortlist;
  right: Uint8Array;
  present: boolean;
  reachable: boolean;
  bytes: number;
}

const grounds = new WeakMap<Walk, Ground>();
export function groundOf(seen: Walk): Ground {
  let g = grounds.get(seen);
  if (!g) grounds.set(seen, (g = prepareGround(seen)));
  return g;
}

export function groupOf(lab: Lab, c: LabCase): Group | null {
  const before = lab.walked(c.before);
  const element = before.page.elements[c.tb];
  if (!element) return null;
  const description = JSON.parse(
    JSON.stringify(describeThing(before.seen, element as unknown as Element, groundOf(before.seen))),
  );
  if (!description.seen)
    return {
      case: c,
      app: appOf(c),
      list: {
        rows: [],
        ends: [],
        bins: new Uint8Array(0),
        rivals: [],
        boxes: [],
        thenBoxes: [],
        ahead: [],
      },
      right: new Uint8Array(0),
      present: c.ta !== null,
      reachable: false,
      bytes: JSON.stringify(description).length,
    };
  const after = c.cut ? lab.cutPage(c) : lab.walked(c.after);
  const ground = groundOf(after.seen);
  const list = shortlist(description, ground);
  const group: Group = {
    case: c,
    app: appOf(c),
    list,
    right: new Uint8Array(list.rows.length),
    present: c.ta !== null,
    reachable: false,
    bytes: JSON.stringify(description).length,
  };
  let inside = new Set<number>(),
    outside = new Set<number>(),
    box: number[] = [];
  if (c.ta !== null) {
    const want = after.page.elements[c.ta]!;
    inside = insideOf(after.page, c.ta);
    box = want.box;
    for (let i = after.seen.things.length - 1; i >= 0; i--) {
      const e = after.seen.elements[i] as any;
      if (e.row < c.ta && insideOf(after.page, e.row).has(c.ta)) outside.add(e.row);
    }
  }
  list.rows.forEach((at, i) => {
    const thing = after.seen.things[at]!;
    if (c.ta !== null) {
      const row = (after.seen.elements[thing.at] as any).row as number;
      if (row === c.ta || ((inside.has(row) || outside.has(row)) && iou(thing, box) >= 0.7)) {
        group.right[i] = 1;
        group.reachable = true;
      }
    }
  });
  return group;
}
