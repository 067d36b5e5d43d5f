import type { Anchor, Description } from '../core/anchors/description';
import type { Difference } from '../core/anchors/evidence';
import type { Outcome, RecordedAct } from '../core/authoring/recording';
import type { Box } from '../core/help/request';
import type { Controls } from '../core/authoring/step-still';
import type { Strength } from '../core/authoring/strength';
import type { Showing } from './showing';

/**
 * What the Author room and the authoring script in a page say to each other, over one port that the room opens. The
 * script draws and listens only while the port is open: whatever ends the room ends it too.
 */
export const AUTHOR_PORT = 'foothold author';

/** Asked of the page; answered once. */
export interface AuthorPageCalls {
  where: { send: Record<never, never>; back: PageView };
  /** What became of these places on this page; nothing is changed. */
  lookOver: { send: { anchors: Anchor[] }; back: Looked[] };
  /** A line around that thing, or none; false when it is not found for certain. */
  outline: { send: { at: Description | null }; back: boolean };
  /** What can be pressed around that thing, which is brought into view; null when it is not found for certain. */
  controls: { send: { at: Description }; back: Controls | null };
  /**
   * Begins to tell what the champion does, or ends it. `marks` of a recording that goes on over a load: what was typed
   * before is known again by them, and cannot be read from them.
   */
  record: { send: { salt: string; marks: number[] } | { end: true }; back: { at: string } };
  /** Lets the champion pick a thing on the page; null when that was ended. A second one ends the first. */
  pick: { send: { language: string }; back: Picked | null };
  /** Whether a description finds its thing here, and how strong it is on this very page. */
  try: { send: { anchor: Description }; back: Tried };
  /** Draws what a rep would see, and where; null takes it away. What stands on it does nothing. */
  show: { send: Shown | null; back: Stands };
  /** Moves the picking from the panel. */
  step: { send: { to: PickStep }; back: void };
}

export type PickStep = 'next' | 'previous' | 'wider' | 'narrower' | 'take' | 'cancel';

/** A thing on the page: what it is, what it is called, and how well it will be found again once that is known. */
export interface Seen {
  role: string;
  name: string;
  strength: Strength | null;
}

export interface Picked extends Seen {
  anchor: Description;
  strength: Strength;
}

/** `found` has the thing as it is now, with its strength. */
export type Tried = ({ stands: 'found' } & Seen & { strength: Strength }) | { stands: 'ambiguous' | 'gone' };

/** What is drawn for a look at it: the very card of a rep. */
export interface Shown {
  showing: Showing;
  language: string;
  /** Instead of what the page's own brightness asks for. */
  theme?: 'dark';
  /** As in a high contrast mode; the browser gives a page no way to turn one on. */
  forced?: true;
  /** As if its thing were not on the page. */
  missing?: true;
  /** Moves the focus into the card, as the shortcut does. */
  focus?: true;
}

/** Whether it stands at its thing, in the corner of the window, or nowhere. */
export type Stands = 'at its place' | 'in the corner' | 'ambiguous' | 'gone' | 'not picked';

export interface PageView {
  url: string;
  title: string;
  /** The page's own language, as it says it; empty when it does not. */
  language: string;
  /** Of its window, in CSS pixels. */
  width: number;
}

/**
 * `found`: reps are led to it. `moved`: they are, and what was recorded of it is no longer so. `ambiguous`: several fit
 * equally well. `lost`: nothing does. In the last two cases reps are shown nothing.
 */
export type Fate = 'found' | 'moved' | 'ambiguous' | 'lost';

/** A thing on the page, as it would be written into the pack. */
export interface Repair {
  description: Description;
  role: string;
  name: string;
}

/** What became of one place. The first repair of a place that was found is the thing itself, as it stands now. */
export interface Looked {
  fate: Fate;
  changes: Difference[];
  repairs: Repair[];
}

/** Told by the page of itself. */
export interface AuthorPageEvents {
  /** The page went to another address without loading anew. */
  moved: PageView;
  /** Of a recording: something was done. */
  acted: ToldAct;
  /** Of a recording: what the page did of itself after what was told last. */
  became: Outcome[];
  /** What is outlined while the champion picks. */
  seen: Seen | null;
}

/** Something the champion did while recording. No value, no word that was typed. */
export interface ToldAct {
  act: Omit<RecordedAct, 'became'>;
  /** Where it stood in the window, and how large that was. CSS pixels. */
  box: Box;
  window: { width: number; height: number };
  /** Of all that was typed so far. */
  marks: readonly number[];
}

export type Asked = { n: number; ask: keyof AuthorPageCalls; send: unknown };
export type FromPage =
  | { n: number; ok: true; back: unknown }
  | { n: number; ok: false; error: string }
  | { event: keyof AuthorPageEvents; what: unknown };

export type AuthorPageHandlers = {
  [N in keyof AuthorPageCalls]: (
    send: AuthorPageCalls[N]['send'],
  ) => AuthorPageCalls[N]['back'] | Promise<AuthorPageCalls[N]['back']>;
};

type Port = Pick<chrome.runtime.Port, 'postMessage' | 'onMessage'>;

/** The page's side: answers what the room asks. Returns what tells the room of something. */
export function answerPort(
  port: Port,
  handlers: AuthorPageHandlers,
): <N extends keyof AuthorPageEvents>(event: N, what: AuthorPageEvents[N]) => void {
  const post = (message: FromPage): void => {
    try {
      port.postMessage(message);
    } catch {
      // The room was shut meanwhile: nobody is left to be told.
    }
  };
  port.onMessage.addListener((message: Asked) => {
    const { n, ask, send } = message;
    const handle = handlers[ask] as ((send: unknown) => unknown) | undefined;
    Promise.resolve()
      .then(() => {
        if (!handle) throw new Error(`There is no ${ask}.`);
        return handle(send);
      })
      .then(
        back => post({ n, ok: true, back }),
        (error: unknown) =>
          post({ n, ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
  });
  return (event, what) => post({ event, what });
}
