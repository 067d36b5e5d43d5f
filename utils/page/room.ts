import type { Coach, CoachTools } from './coach';
import type { Backstage, Player } from './player';
import type { Follow } from './overlay/follow';

/**
 * The place where our scripts in one tab meet: the global object of the extension's own world, which the page cannot
 * see. The watcher is always there; the locator's, the card's and the placer's code come when they are needed.
 */
export interface Room {
  watching?: true;
  /** Left by the locator's script for the watcher to start. */
  bringCoach?: (tools: CoachTools) => Coach;
  /** Left by the card's script for the coach to start. */
  bringPlayer?: (stage: Backstage) => Player;
  follow?: Follow;
  /** The element that was right-clicked last. */
  pressed?: WeakRef<Element> | undefined;
  /** The pointer's code is here. */
  pointing?: true;
  /** The authoring script is here. */
  authoring?: true;
  /** While the rep points: takes an event that is the pointer's own, and says whether it was. */
  pointer?: ((event: Event) => boolean) | undefined;
}

const KEY = Symbol.for('foothold.room');

export function roomIn(world: object): Room {
  const holder = world as { [KEY]?: Room };
  return (holder[KEY] ??= {});
}
