import type { Description } from '../core/anchors/description';
import type { Calls, PageCalls } from '../messages/calls';
import type { PagePlan, Pictures } from '../messages/showing';
import type { Acts } from './acts';
import type { Entered } from './fields';
import type { Frames } from './frames';
import type { Lookout } from './lookout';
import type { Room } from './room';
import type { Stood } from './signals';

/** `pushed` comes by itself and waits for a good moment; `pulled` was asked for by the rep. */
export type Origin = 'pushed' | 'pulled';

/** What the coach lends to the player. */
export interface Backstage {
  window: Window;
  frames: Frames;
  room: Room;
  lookout: Lookout;
  describe(element: Element): Description;
  acts: Acts;
  /** Asks the background and follows the plan that comes back. Sent at once, inside the caller's own gesture. */
  ask<N extends keyof PageCalls>(name: N, send: Calls[N]['send'], origin: Origin): void;
  tell<N extends keyof PageCalls>(name: N, send: Calls[N]['send']): void;
  /** Pictures of the why card that stands; undefined when nobody answers. */
  pictures(token: string): Promise<Pictures | void>;
  /** Brings the placer's code into this frame. */
  bringPlacer(): Promise<void>;
  signal: AbortSignal;
}

/** Shows what is due. Its code comes with the card's, when a page first has something to show. */
export interface Player {
  follow(plan: PagePlan, origin: Origin): void;
  /** What must be looked at before `acted` is told of an act of this kind. */
  about(kind: string): Description[];
  acted(kind: string, path: EventTarget[], stood: Stood): void;
  routed(route: string): void;
  /** The rep's focus came into a field of which there is something to tell, or left it. */
  field(entered: Entered | null): void;
  /** Whether this is one of our elements in the page. */
  owns(target: EventTarget | null): boolean;
  /** An event that the guard kept from the page. Only trusted ones do anything. */
  take(event: Event): void;
  /** Moves focus into the card, or back to where it was. */
  focus(): void;
  /** Takes everything away; a rep in the middle of a walkthrough is told to reload. */
  leave(): void;
}
