import type { Begun } from '../../utils/core/authoring/begin-item';
import type { Draft } from '../../utils/core/authoring/draft';
import type { Thing } from '../../utils/core/authoring/newer-release';
import type { FileFault } from '../../utils/core/authoring/draft-source';
import type { Description } from '../../utils/core/anchors/description';
import type { TakenStill } from '../../utils/core/authoring/step-still';
import type { Heard } from '../../utils/core/authoring/heard';
import type { Finding } from '../../utils/core/packs/finding';
import type { AuthorWords } from '../../utils/i18n/author';
import type { AuthorFormsWords } from '../../utils/i18n/author-forms';
import type { DraftLine, PublishedPack, Played, StillTaken } from '../../utils/messages/authoring';
import type { AuthorPageCalls, PageView, Seen, Stands } from '../../utils/messages/author-page';
import type { FormOf } from './form';

/** What the Author room shows. */
export interface AuthorView {
  /** Null until they have been read. */
  drafts: readonly DraftLine[] | null;
  /** Packs in force. */
  published: readonly PublishedPack[];
  open: OpenDraft | null;
  /** Why the draft in the address does not open. */
  trouble: keyof AuthorWords['trouble'] | null;
  link: PageLink;
  /** The walkthrough that is being recorded; null when none is. */
  recording: string | null;
  /** What is outlined on the page while the champion picks. */
  seen: Seen | null;
  /** YYYY-MM-DD */
  today: string;
}

export interface OpenDraft {
  id: string;
  draft: Draft;
  /** The published pack that it goes on from. */
  base?: Draft;
  /** What the command line would say of it, now. */
  findings: readonly Finding[];
  saved: SavedState;
  canUndo: boolean;
  canRedo: boolean;
  /** When earlier states were written, newest first, ms. */
  versions: readonly number[];
}

export type SavedState = 'saved' | 'saving' | 'failed' | 'written elsewhere';

/** Whether there is a page to write about. */
export type PageLink =
  { state: 'idle' } | { state: 'not granted' | 'no page' | 'lost' } | { state: 'there'; page: PageView };

/** What a champion can do in the room. The entry answers; nothing here knows the browser. */
export interface AuthorEvents {
  /** Opens a part of the room, as in `AuthorRoom`'s path. */
  go(...path: string[]): void;
  begin(draft: Draft, base?: Draft): void;
  remove(id: string): void;
  /** Files become a draft, and it is opened; or what is wrong with them. Rejects when it cannot be kept. */
  openFiles(files: readonly File[]): Promise<readonly FileFault[]>;
  /** Hands the open draft to the browser's downloads as a zip; returns what it is called there. */
  saveFile(): string;
  /** Rejects when the browser does not let it be copied. */
  copy(text: string): Promise<void>;
  /** Questions and thanks that this browser knows of. */
  heard(): Promise<Heard>;
  /** Lets the champion meet the draft as a rep, once what was written last is on disk. */
  play(): Promise<Played>;
  /** The page the champion is on, for a new draft. */
  here(): Promise<{ address: string; title: string } | null>;
  /**
   * Changes the draft; kept within two seconds.
   * @param field what is typed in: typing that goes on there is one thing to undo
   */
  edit(change: (draft: Draft) => Draft, field?: string): void;
  /** Takes things of a later release into the draft, which is compared with that release there from then on. */
  takeIn(theirs: Draft, things: readonly Pick<Thing, 'list' | 'id'>[]): void;
  /** Keeps the draft's own of them, which is compared with that release from then on. */
  keepMine(theirs: Draft, things: readonly Pick<Thing, 'list' | 'id'>[]): void;
  undo(): void;
  redo(): void;
  /** Goes back to an earlier state; that too can be undone. */
  goBack(at: number): void;
  /** Reads the draft anew after it was written in another window. */
  reread(): void;
  /** Must run inside the gesture: the browser asks. */
  grant(): void;
  /**
   * What is done in the page becomes the steps of this walkthrough; null ends it. Rejects when there is no page.
   * @param again the same task, where the page differs
   */
  record(walkthrough: string | null, again?: boolean): Promise<void>;
  /** A covered picture of the page where that thing stands, or as it is, to be looked at; or why there is none. */
  picture(at: Description | null): Promise<TakenStill | NoStill>;
  /** Draws a thing of the draft on the page, as somebody would see it; null takes it away. Rejects as `ask` does. */
  show(what: Look | null): Promise<Fate>;
  /** Asks the page, and brings the script there first where it is not. Rejects when there is no page. */
  ask<N extends keyof AuthorPageCalls>(
    call: N,
    send: AuthorPageCalls[N]['send'],
  ): Promise<AuthorPageCalls[N]['back']>;
}

/** `not here`: the thing is not on the page in front. */
export type NoStill = 'not here' | Extract<StillTaken, { ok: false }>['why'];

/** One look at a thing of the draft: as a tip's card, a walkthrough's step or a change's why card. */
export interface Look {
  list: Begun;
  id: string;
  /** Of a walkthrough, from 0. */
  step?: number;
  as: PreviewAs;
}

/** Where it came to stand; `silent`: this reader would be shown nothing. */
export type Fate = Stands | 'silent';

/** For whom, or how, a thing is looked at. Each is one press. */
export const PREVIEWS = [
  'as it is',
  'new rep',
  'veteran',
  'keyboard',
  'sv',
  'longer',
  'dark',
  'narrow',
  'forced',
  'missing',
] as const;
export type PreviewAs = (typeof PREVIEWS)[number];

/** What every form of one thing in a draft gets. */
export interface FormProps extends FormOf {
  list: Begun;
  /** Place in its list. */
  at: number;
  open: OpenDraft;
  link: PageLink;
  recording: string | null;
  seen: Seen | null;
  words: AuthorWords;
  /** Words of the forms' own parts. */
  form: AuthorFormsWords;
  today: string;
  on: AuthorEvents;
}
