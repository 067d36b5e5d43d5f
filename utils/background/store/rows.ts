import type { Description } from '../../core/anchors/description';
import type { Draft } from '../../core/authoring/draft';
import type { Judged, Reason } from '../../core/coaching/reason';
import type { Push } from '../../core/coaching/plan';
import type { OutboxRow } from '../../core/help/delivery';
import type {
  About,
  Capture,
  Picture,
  RequestKind,
  StrikablePart,
  Typed,
  Verdict,
} from '../../core/help/request';
import type { AnswerKeys } from '../../core/help/sealed-news';
import type { FeatureKey, ItemKey } from '../../core/mastery/feature-key';
import type { DayCount, Outcome, RepWord, ShownCount } from '../../core/mastery/outcome';
import type { ReleaseSeen } from '../../core/mastery/release';
import type { Tally } from '../../core/mastery/tally';
import type { HelpDesk } from '../../core/packs/policy';
import type { VerifiedPack } from '../../core/packs/verify';
import type { Letter } from '../help/desks/desk';
import type { LedgerRow, Problem } from '../../messages/panel-state';

/** A pack that passed verification, and nothing else: the type cannot be made by hand. */
export interface PackRow {
  /** Name of the source it came from, `TRIAL` for a file that the rep tries. */
  source: string;
  /** Its id. */
  pack: string;
  /** How it came. What stood in the policy goes with it; an address that holds one pack replaces what it held. */
  via: 'policy' | 'address' | 'file';
  /** SHA-256 of the file it came in. */
  file: string;
  /** How many signatures it was judged by; when policy asks for more it is judged again. */
  threshold: number;
  verified: VerifiedPack;
  /** ms */
  installed: number;
}

/** The pack's file as it came, to be judged again when the trusted keys change. */
export interface FileRow {
  source: string;
  pack: string;
  bytes: Uint8Array;
}

/** The highest serial of a pack accepted from a source under one set of keys; a new set starts anew. */
export interface FloorRow {
  source: string;
  keySet: string;
  pack: string;
  serial: number;
  hash: string;
}

/** `n` is given by the database, in order of arrival. */
export type OutcomeRow = Outcome & { n?: number };
/** The day counts of one feature, oldest first, at most forty. */
export interface DaysRow {
  feature: FeatureKey;
  days: Omit<DayCount, 'feature'>[];
}

export type PushRow = Push & { n?: number };

/** What stands, or stood, in one tab. The token is all that the page knows of it. */
export interface ShowingRow {
  token: string;
  tab: number;
  app: string;
  item: ItemKey;
  feature: FeatureKey;
  kind: 'tip' | 'change' | 'moved' | 'step';
  form: 'dot' | 'card';
  /** The rep opened it on this page. */
  opened?: true;
  /** Which step of the walkthrough, from 0. */
  step?: number;
  /** Steps before it that were for others, from 0. */
  passed?: readonly number[];
  /** It did not come by itself: the rep asked for it, so no budget binds it. */
  pulled: boolean;
  isNew: boolean;
  because: Reason;
  /** What else was weighed when this was chosen. */
  others: Judged[];
  /** The tip from which a why card or walkthrough was opened; `back` returns to it. */
  from?: ItemKey;
  /** ms */
  made: number;
  /** When the page said that it stood there, ms. */
  shown?: number;
  /** The route on which its target could not be found: it waits for another page. */
  missing?: string;
  /** Acted on, advanced or replaced. Further messages about it change nothing. */
  over?: true;
}

/** A walkthrough under way in a tab. A negative tab is one of an earlier run of the browser. */
export interface RunRow {
  tab: number;
  app: string;
  item: ItemKey;
  feature: FeatureKey;
  step: number;
  /** Steps before it that were for others, from 0. */
  passed?: readonly number[];
  from?: ItemKey;
  /** The step whose target was last looked for in vain on this page: no later one can be reached from here. */
  missed?: number;
  /** ms */
  at: number;
}

/** Where a question was asked. Stays here, so that the answer can stand at the same element. */
export interface AskedPlace {
  /** Missing when the rep was in no app that a pack names. */
  app?: string;
  /** The pack that names the app there. */
  pack?: string;
  feature?: FeatureKey;
  item?: ItemKey;
  anchor?: Description;
}

/** A request with its place. */
export interface OutboxStored {
  id: string;
  row: OutboxRow;
  /** The desk that stood in the preview; it is sent to no other. */
  desk: HelpDesk;
  /** The very bytes, written once when Send was pressed. */
  letter: Letter;
  place: AskedPlace;
  /** Names the mark at the element in messages from the page. */
  token: string;
  /** Opens answers that were sealed to this request. */
  keys?: AnswerKeys;
  /** The rep said that the answer helped, ms. */
  thanked?: number;
  /** When the desk was last asked for news, ms. */
  asked?: number;
  /** When the rep read the answer, ms. */
  opened?: number;
}

/** A help form that was opened and neither sent nor discarded. The newest is the one on screen. */
export interface DraftRow extends Typed {
  id: string;
  /** ms */
  at: number;
  place: AskedPlace;
  capture: Capture;
  step?: { walkthrough: string; n: number; of: number };
  kind: RequestKind;
  about?: About;
  urgent: boolean;
  anonymous: boolean;
  verdict?: { me?: Verdict; customer: Verdict };
  contact: string;
  strike: StrikablePart[];
  /** Stretches that redaction would mask and that the rep put back. */
  keep: string[];
  picture?: Picture;
  /** Made by opening the Help room, and not touched since. */
  untouched?: true;
  /** Made for this request alone, so that its answer can be sealed to it. */
  keys: AnswerKeys;
}

/** A pack in the making, as `utils/core/authoring/draft-format.ts` reads it. */
export interface PackDraftRow {
  id: string;
  /** Of `draft` and `base`. */
  format: number;
  draft: Draft;
  /** The published pack that it is the next release of. */
  base?: Draft;
  /** When it was written last, ms. */
  at: number;
}

/** An earlier state of one, kept so that a champion can go back a day. */
export interface DraftVersionRow {
  draft: string;
  /** When that state was written, ms. */
  at: number;
  format: number;
  content: Draft;
  /** What it was compared with, where the next state is compared with another release. */
  base?: Draft;
}

export type ProblemRow = Problem & { key: string };

/** One row per request sent, and per address and day fetched: `times` counts, `bytes` is the size of one. */
export interface LedgerStored extends LedgerRow {
  key: string;
}

/** Single values: see `values.ts` for what lies here. */
export interface ValueRow {
  key: string;
  value: unknown;
}

/** Every store and what a row of it is. What is on disk is this and nothing more. */
export interface Rows {
  packs: PackRow;
  files: FileRow;
  floors: FloorRow;
  outcomes: OutcomeRow;
  days: DaysRow;
  /** Derived from outcomes, days and words, under the rule whose number lies in `kv`. */
  tallies: Tally;
  shown: ShownCount;
  pushes: PushRow;
  words: RepWord;
  seen: ReleaseSeen;
  showings: ShowingRow;
  runs: RunRow;
  outbox: OutboxStored;
  drafts: DraftRow;
  packDrafts: PackDraftRow;
  draftVersions: DraftVersionRow;
  ledger: LedgerStored;
  problems: ProblemRow;
  kv: ValueRow;
}

export type StoreName = keyof Rows;

/** The property, or properties, that name a row; `auto` lets the database number them. */
export const KEYS: { [N in StoreName]: (keyof Rows[N] & string) | (keyof Rows[N] & string)[] | 'auto' } = {
  packs: ['source', 'pack'],
  files: ['source', 'pack'],
  floors: ['source', 'keySet', 'pack'],
  outcomes: 'auto',
  days: 'feature',
  tallies: 'feature',
  shown: 'item',
  pushes: 'auto',
  words: 'feature',
  seen: 'feature',
  showings: 'token',
  runs: 'tab',
  outbox: 'id',
  drafts: 'id',
  packDrafts: 'id',
  draftVersions: ['draft', 'at'],
  ledger: 'key',
  problems: 'key',
  kv: 'key',
};

export const STORES = Object.keys(KEYS) as StoreName[];
