import type { Anchor, Description } from '../anchors/description';
import { anchorsIn, isAnchor } from '../packs/anchors-in';
import { isProposed } from '../packs/confirmed';
import type { PackPath } from '../packs/finding';
import { LISTS } from '../packs/source-format';
import { itemsIn, type Draft } from './draft';

/** A place that was written without having been at the app, and all that hangs on it. */
export interface Proposal {
  anchor: Anchor;
  /** As in a pack: `['tips', 3, 'anchor']`, `['apps', 0, 'call', 'joined', 1]`. */
  uses: PackPath[];
}

/** What a champion's first visit has to confirm: each place once, however much hangs on it, in the format's order. */
export function proposalsIn(draft: Draft): Proposal[] {
  const found = new Map<string, Proposal>();
  const lists = LISTS.map(list => [list, itemsIn(draft, list)] as const);
  for (const { path, anchor } of anchorsIn({ ...draft.head, ...Object.fromEntries(lists) })) {
    if (!isProposed(anchor)) continue;
    const key = JSON.stringify(anchor);
    const known = found.get(key);
    if (known) known.uses.push(path);
    else found.set(key, { anchor, uses: [path] });
  }
  return [...found.values()];
}

/**
 * Puts what was recorded in the place of a proposal, everywhere it stands. That is all a confirmation is: the pack
 * that is signed next carries it, and no browser keeps one of its own.
 * @param recorded of the thing that the champion pointed at in the app itself
 */
export function withConfirmed(draft: Draft, proposal: Anchor, recorded: Description): Draft {
  const key = JSON.stringify(proposal);
  const settle = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isAnchor(value)) return JSON.stringify(value) === key ? recorded : value;
    if (Array.isArray(value)) return value.map(settle);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, settle(part)]));
  };
  return {
    ...draft,
    head: settle(draft.head) as Draft['head'],
    lists: settle(draft.lists) as Draft['lists'],
  };
}
