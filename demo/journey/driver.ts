import type { Calls } from '../../utils/messages/calls';
import type { Box, Overlay } from './overlay';

/**
 * Something on a page as a person would name it: by role and name as assistive technology hears them, or by its
 * words. A name or words given as text may stand anywhere in it, in capitals or not.
 */
export type Thing = { first?: true } & (
  { role: string; name?: string | RegExp } | { words: string | RegExp } | { css: string }
);

/** One page in a browser tab, seen and touched as a person does. Waits; throws a sentence when it waits in vain. */
export interface Tab {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes it the tab that the person looks at. */
  front(): Promise<void>;
  /**
   * Waits until it is shown.
   * @throws also when there are several, unless the thing says that the first will do
   */
  find(thing: Thing, timeout?: number): Promise<Box>;
  /** Whether it is shown now. */
  has(thing: Thing): Promise<boolean>;
  /** Waits until it is not there any more. */
  gone(thing: Thing): Promise<void>;
  /** A real click in the middle of it, once it stands still and nothing covers it. */
  click(thing: Thing): Promise<void>;
  /** Real keys to what has the focus. */
  type(text: string): Promise<void>;
  /** One key by its name in `KeyboardEvent.key`. */
  press(key: 'Escape' | 'Enter'): Promise<void>;
  /** Puts the focus into it, as Tab would in the end. */
  focus(thing: Thing): Promise<void>;
  /** What of ours is drawn on the page. */
  overlay(): Promise<Overlay>;
  /** Asks the background from a page of ours, as that page's own code does. */
  ask<N extends keyof Calls>(call: N, send: Calls[N]['send']): Promise<Calls[N]['back']>;
  /** Runs the body of an async function as the page's own code; what it answers crosses as JSON. */
  run<T>(body: string): Promise<T>;
  /** PNG */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A browser with Foothold in it. */
export interface Driver {
  name: 'Chromium' | 'Firefox';
  /** The tab it started with. */
  first: Tab;
  newTab(): Promise<Tab>;
  /** A page of ours in a tab of its own. */
  surface(path: string): Promise<Tab>;
  /** What `act` opens by itself: a tab or a small window. */
  opened(act: () => Promise<void>): Promise<Tab>;
  /**
   * The address of the page of ours that the browser itself shows over the tab; null when it shows none. Left out for
   * Chromium, which opens its side panel in a window only.
   */
  beside?(): Promise<string | null>;
  /** Answers yes, ahead of it, to the browser's question whether Foothold may run at `pattern`. */
  allow(pattern: string): Promise<void>;
  offline(off: boolean): Promise<void>;
  /** Stops our background as the browser does by itself when it is idle. Answers whether one was running. */
  stopBackground(): Promise<boolean>;
  close(): Promise<void>;
}
