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
  /** The colleague to ask, of the rep's own team. */
  champion?: Champion;
  /** Words of the glossary that stand in these texts. */
  terms?: Term[];
}

export interface Champion {
  name: string;
  contact?: string;
}

/** A word and what it means here. */
export interface Term {
  term: Worded;
  definition: Worded;
  /** Null: it is only proposed. */
  agreed: { sales: string; ops: string } | null;
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
  /** The walkthrough can be tried on stills. */
  rehearse?: boolean;
}

/** A part of a why card. `null` stands for "nobody has said". */
export type Said = Worded | null;

export interface WhyCard {
  title: Worded;
  lands: string;
  before: Worded;
  now: Worded;
  /** The screen as it was and as it is; the pictures themselves are asked for when the card stands. */
  pictures?: { before: PictureFrame | null; now: PictureFrame | null };
  why: Worded;
  evidence: Said;
  /** What the feature is for. */
  purpose: Worded;
  decidedBy: Said;
  number: Said;
  /** It can be worked on the rep's own figures, on a page of ours. */
  formula?: boolean;
  audience: Audience;
  staying: { kind: 'trial' | 'permanent' | 'may be reversed'; until?: string; review?: string } | null;
  cannotYet: Said;
  buildsOn: Said;
  ask: Champion | null;
  worries: { worry: Worded; answer: Said }[];
  reverses: { title: Worded; lands: string } | null;
  unlearn: Said;
  /** The later change that took this one back. */
  reversedBy: { title: Worded; lands: string } | null;
  field: Said;
  makers: Said;
  because: Said;
}

/** Who sees what I enter. Each part `null` where nobody has said. */
export interface Audience {
  who: Said;
  howLong: Said;
  comesBack: Said;
  vouchedBy: string | null;
  since: string | null;
}

export interface PictureFrame {
  title: Worded;
  width: number;
  height: number;
}

/** Addresses of pictures, as `data:`. */
export interface Pictures {
  before: string | null;
  now: string | null;
}

/** A field that the rep may ask about: a badge stands at it while the rep's focus is in it. */
export interface FieldShowing extends Placed {
  kind: 'field';
  anchor: Description;
  title: Worded;
  audience: Audience;
}

export interface WhyShowing extends Placed {
  kind: 'why';
  /** Opened from a tip, which waits below it. */
  back: boolean;
  card: WhyCard;
}

export interface StepShowing extends Placed {
  kind: 'step';
  /** The rep's `n`th step, of `of` at most. */
  n: number;
  of: number;
  /** How many it is at least, where only the page can tell. */
  least?: number;
  /** The steps that this may be, where pages differ. */
  fork?: Fork;
  title: Worded;
  body: Worded;
  fallback: Worded;
  advance: Trigger;
  /** No step after this one can be reached. */
  last?: boolean;
  rehearse?: boolean;
}

/** Ways in the order in which they are tried; the first whose condition holds is the rep's. */
export interface Fork {
  ways: Way[];
  /** Which of them this showing is. */
  now: number;
}

export interface Way {
  /** Left out: for everybody who has none of those before it. */
  when?: { is: 'there' | 'not there'; at: Description };
  /** Left out: the walkthrough is over. */
  advance?: Trigger;
}

/** What the rep did with a showing. `done` and `close` are final, `not now` asks back once. */
export type Act =
  'open' | 'done' | 'close' | 'not now' | 'why this changed' | 'the earlier change' | 'show me' | 'back';

/** What is shown on a page of our own, from a showing. */
export type Explaining = 'rehearse' | 'number' | 'decisions';

export interface WatchedSignal {
  feature: FeatureKey;
  signal: Signal;
}

/** An act of the rep whose result had not been seen yet when its document went. */
export interface Begun {
  feature: FeatureKey;
  /** Which of the feature's ways to succeed, counted from 0. */
  nth: number;
  /** How long the result is still awaited. ms */
  left: number;
}

/** The whole of what a page is told. */
export interface PagePlan {
  /** Rises with every plan made, also over several lives of the background: of two plans the higher is the newer. */
  order: number;
  language: string;
  /** At most one thing at a time. */
  showing: Showing | null;
  /** Elements at which an answer waits; the text is read in the panel. */
  answered: { token: string; anchor: Description }[];
  signals: WatchedSignal[];
  /** Told to a new document once: what was begun in the one before it. */
  begun?: Begun[];
  fields?: FieldShowing[];
  /** Markers of a call that is up. */
  call: Description[];
}
