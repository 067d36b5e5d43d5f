import type { Act, Explaining, FieldShowing, Pictures, Showing } from '../../messages/showing';

/** What a control of ours asks for. */
export type Wish = Act | Explaining | 'help' | 'reason' | 'answer' | 'audience' | 'shut';

/** A short word about what just happened. */
export type Toast = 'reload' | 'finished' | 'later' | 'beside';

/** One thing to be drawn, and where. */
export interface Scene {
  showing: Showing;
  /** Without one it stands in the corner of the window. */
  target: Element | null;
  language: string;
  /** The step's target did not come: its fallback is read instead. */
  missing: boolean;
  /** Of a why card, once they have come. */
  pictures?: Pictures | undefined;
}

/** A field that the rep is in, and what there is to tell of it. */
export interface Asked {
  field: FieldShowing;
  target: Element;
  language: string;
}

/** What the drawer tells the watcher. All of it is synchronous, so that a gesture is still a gesture. */
export interface DrawerEvents {
  wished(wish: Wish, token: string): void;
  /** It is really on the screen, for the first time or again. */
  stood(token: string): void;
  /** The page took the target out of the document: only the locator can say whether it is back. */
  lost(token: string): void;
  /** CSS placed it wrong here; asks for the placer's code. */
  misplaced(): Promise<void>;
}

/** Draws in the page. Lives in the card's script; the watcher reaches it through the room only. */
export interface Drawer {
  on: DrawerEvents | null;
  show(scene: Scene): void;
  /** Takes the card or dot away; answer marks and a toast stay. */
  hide(): void;
  mark(token: string, target: Element, language: string): void;
  unmark(token: string): void;
  /** Offers to tell of a field; null takes the offer back. A card that the rep opened from it stays until it is shut. */
  field(asked: Asked | null): void;
  /** The rep reads the card of a field. */
  readonly reading: boolean;
  toast(toast: Toast, language: string): void;
  /** Whether this is one of our elements in the page. */
  owns(target: EventTarget | null): boolean;
  /** An event that the guard kept from the page. Only trusted ones do anything. */
  take(event: Event): void;
  /** Moves focus into the card, or back to where it was. False when there is nothing to focus. */
  focus(): boolean;
  /** The form that stands open, if any. */
  readonly open: 'dot' | 'card' | null;
  /** Leaves nothing behind. */
  remove(): void;
}
