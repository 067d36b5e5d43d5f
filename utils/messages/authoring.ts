import type { Draft } from '../core/authoring/draft';
import type { Heard } from '../core/authoring/heard';
import type { DraftChange } from '../core/authoring/draft-change';
import type { Picture } from '../core/help/request';

/** What the Author room asks of the background. Refused while policy takes the room away. */
export interface AuthorCalls {
  /** Every draft here, the one written last first. */
  'author.list': { send: Record<never, never>; back: DraftLine[] };
  /** Keeps a new draft. `base`: the published pack that it is the next release of. */
  'author.begin': { send: { draft: Draft; base?: Draft }; back: { id: string } };
  'author.open': { send: { id: string }; back: OpenedDraft };
  /**
   * Resolves once the change is on disk. `since`: the state it was made on; a draft that was written elsewhere
   * meanwhile is not written over. `base`: what changed in the release that the draft is compared with.
   */
  'author.save': {
    send: { id: string; since: number; change: DraftChange; base?: DraftChange };
    back: Saved;
  };
  'author.delete': { send: { id: string }; back: void };
  /** The draft as it was before, and the release that it was compared with then. */
  'author.version': { send: { id: string; at: number }; back: { draft: Draft; base?: Draft } | null };
  /** Lets the champion meet the draft as a rep, as a trial in this browser alone. */
  'author.play': { send: { id: string }; back: Played };
  /** Packs in force that a draft can be the next release of. */
  'author.published': { send: Record<never, never>; back: PublishedPack[] };
  /** Questions and thanks that this browser knows of. */
  'author.heard': { send: Record<never, never>; back: Heard };
  /** The page that a tip can be written about, where the champion has been last; null when none may be read. */
  'author.here': { send: Record<never, never>; back: { address: string; title: string } | null };
  /** Brings the authoring script into a page of these addresses, to be spoken to through a port. */
  'author.bring': { send: { addresses: string[] }; back: Brought };
  /** A covered picture of that page, which comes to the front; kept nowhere before the champion says so. */
  'author.picture': { send: { addresses: string[] }; back: StillTaken };
}

export interface DraftLine {
  id: string;
  title: { en: string; sv?: string };
  owner: string;
  /** When it was written last, ms. */
  at: number;
  /** Why it cannot be opened here; it is kept as it is. */
  trouble?: 'newer' | 'damaged';
}

export interface OpenedDraft {
  id: string;
  /** Names this state in `author.save`, ms. */
  at: number;
  draft: Draft;
  base?: Draft;
  /** Earlier states that were kept, newest first: when each was written, ms. */
  versions: number[];
}

/** `written elsewhere`: in another window; nothing was saved. */
export type Saved =
  { ok: true; at: number; versions: number[] } | { ok: false; why: 'written elsewhere' | 'gone' };

/** `outranked`: IT publishes a pack of this id, and a trial never stands before it. */
export type Played = { ok: true } | { ok: false; why: 'not finished' | 'outranked' | 'not allowed' };

export interface PublishedPack {
  id: string;
  serial: number;
  draft: Draft;
}

/** `not granted`: the champion has not allowed Foothold there; `no page`: none of these is open. */
export type Brought = { ok: true; tab: number } | { ok: false; why: 'not granted' | 'no page' };

/** `not allowed`: only after a press of Foothold's button on that page; `moved`: the page changed meanwhile. */
export type StillTaken =
  { ok: true; picture: Picture } | { ok: false; why: 'not allowed' | 'no page' | 'moved' };
