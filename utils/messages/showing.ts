import type { Description } from '../core/anchors/description';
import type { FeatureKey } from '../core/mastery/feature-key';
import type { Signal, Trigger } from '../core/packs/pack';
import type { Worded } from '../core/packs/text';

/**
 * What may stand in a page: texts of packs, in the reader's language, and nothing about the person. `token` names
 * the showing in later messages and says nothing by itself.
 */
export type Showing = TipShowing | WhyShowing | StepShowing;

interface Placed {
  token: string;
  /** Where it stands; without one it is drawn in the corner of the window. */
  anchor?: Description;
  /** Who vouches for the text, in the meta line. */
  owner: string;
}

export interface TipShowing extends Placed {
  kind: 'tip';
  /** A dot waits for the rep; a card is open. */
  form: 'dot' | 'card';
  title: Worded;
  body: Worded;
  /** Offers "Why this changed". */
  change: boolean;
  /** Offers "Show me". */
  walkthrough: boolean;
}

/** A part of a why card. `null` stands for "nobody has said". */
export type Said = Worded | null;

export interface WhyCard {
  title: Worded;
  lands: string;
  before: Worded;
  now: Worded;
  why: Worded;
  decidedBy: Said;
  number: Said;
  audience: { who: Said; comesBack: Said; vouchedBy: string | null; since: string | null };
  staying: { kind: 'trial' | 'permanent' | 'may be reversed'; until?: string; review?: string } | null;
  cannotYet: Said;
  buildsOn: Said;
  ask: { name: string; contact?: string } | null;
  worries: { worry: Worded; answer: Said }[];
  reverses: { title: Worded; lands: string } | null;
  field: Said;
  makers: Said;
  because: Said;
}

export interface WhyShowing extends Placed {
  kind: 'why';
  /** Opened from a tip, which waits below it. */
  back: boolean;
  card: WhyCard;
}

export interface StepShowing extends Placed {
  kind: 'step';
  n: number;
  of: number;
  title: Worded;
  body: Worded;
  fallback: Worded;
  advance: Trigger;
}

/** What the rep did with a showing. `done` and `close` are final, `not now` asks back once. */
export type Act = 'open' | 'done' | 'close' | 'not now' | 'why this changed' | 'show me' | 'back';

export interface WatchedSignal {
  feature: FeatureKey;
  signal: Signal;
}

/** The whole of what a page is told. */
export interface PagePlan {
  language: string;
  /** At most one thing at a time. */
  showing: Showing | null;
  /** Elements at which an answer waits; the text is read in the panel. */
  answered: { token: string; anchor: Description }[];
  signals: WatchedSignal[];
  /** Markers of a call that is up. */
  call: Description[];
}
