import type { Delivery } from '../../../core/help/delivery';
import type { DeskKind } from '../../../core/help/desk';
import type { RedactedRequest } from '../../../core/help/request';
import type { HelpDesk } from '../../../core/packs/policy';

/**
 * What leaves, frozen when the rep pressed Send: every attempt sends these very bytes, and the proof page lists
 * them. `open` is handed to another program by the rep's own browser; the background never sends it.
 */
export type Letter =
  { to: string; type: 'application/json' | 'text/plain'; body: string } | { open: string; body: string };
export type Posted = Extract<Letter, { to: string }>;

/** What a desk may use of the outside, handed in. */
export interface Post {
  fetch: typeof globalThis.fetch;
  /** ms */
  now: number;
}

/**
 * One kind of help desk. `write` is pure: what leaves for a request. `send` makes one attempt and says how it ended;
 * it never throws. `key` is the request's id, the same at every attempt, for desks that can tell a repeat.
 * What the kind can report stands in `core/help/desk.ts`.
 */
export interface Desk<S extends HelpDesk = HelpDesk> {
  id: S['kind'] & DeskKind;
  write(request: RedactedRequest, settings: S): Letter;
  /** Left out by desks that are only opened. */
  send?(letter: Posted, key: string, settings: S, post: Post): Promise<Delivery>;
}
