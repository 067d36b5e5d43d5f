import type { Anchor, Description } from '../../core/anchors/description';
import { differences, hasMoved } from '../../core/anchors/evidence';
import { likeliest } from '../../core/anchors/likeliest';
import { likeliestRecorded } from '../../core/anchors/likeliest-recorded';
import type { Looked, Repair } from '../../messages/author-page';
import { describe } from '../locate/describe';
import { locateAll } from '../locate/locate';
import { seePage } from '../locate/seen-page';
import { captureAt } from '../play/capture';

/** So many are shown to a person. */
const MOST = 3;
/** Below this nothing is proposed: it would only send the champion the wrong way. 0 to 1. */
const LEAST = 0.3;

/**
 * What became of places on this page, by the locator that reps are led by. Nothing is changed: what stands somewhere
 * else is told with what could be meant instead, for a person to accept.
 */
export function lookOver(window: Window, anchors: readonly Anchor[]): Looked[] {
  const { document } = window;
  // The mark of a proposal is no clue.
  const bare = anchors.map(({ proposed: _proposed, ...description }): Description => description);
  const repair = (element: Element): Repair => {
    const description = describe(element);
    const { element: said } = captureAt(element, window, () => description);
    return { description, role: description.role ?? '', name: said?.name ?? '' };
  };
  return locateAll(document, bare).map((verdict, i): Looked => {
    const like = bare[i]!;
    if (verdict.kind === 'found') {
      const now = repair(verdict.element);
      const changes = like.seen ? differences(like, now.description) : [];
      return hasMoved(changes)
        ? { fate: 'moved', changes, repairs: [now] }
        : { fate: 'found', changes, repairs: [now] };
    }
    if (verdict.kind === 'ambiguous')
      return { fate: 'ambiguous', changes: [], repairs: verdict.elements.slice(0, MOST).map(repair) };
    const { seen, ground } = seePage(document);
    const near = (like.seen ? likeliestRecorded : likeliest)(like, ground)
      .filter(({ likeness }) => likeness >= LEAST)
      .slice(0, MOST);
    return { fate: 'lost', changes: [], repairs: near.map(({ row }) => repair(seen.elements[row]!)) };
  });
}
