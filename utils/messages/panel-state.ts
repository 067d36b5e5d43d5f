import type { Judged, Reason } from '../core/coaching/reason';
import type { Failure } from '../core/help/delivery';
import type { DeskCan, DeskKind } from '../core/help/desk';
import type { SupportPromise } from '../core/help/promise';
import type { Nearness } from '../core/help/rank-known';
import type { Masked } from '../core/help/redact';
import type {
  About,
  DeliveryState,
  HelpRequest,
  StrikablePart,
  Typed,
  TypedPart,
} from '../core/help/request';
import type { AppKey, FeatureKey } from '../core/mastery/feature-key';
import type { Mastery } from '../core/mastery/outcome';
import type { Fault } from '../core/packs/fault';
import type { PackRefusal } from '../core/packs/refusal';
import type { Worded } from '../core/packs/text';

/** What an extension page shows of the rep's own things. Never sent to a tab. */
export interface PanelState {
  language: string;
  /** When it was told, by the background's clock, which every time in it is of. ms */
  now: number;
  settings: Settings;
  today: {
    feature: FeatureKey;
    title: Worded;
    purpose: Worded;
    app: Worded;
    because: Reason;
    /** Key of a walkthrough of it that can be rehearsed. */
    rehearse?: string;
  } | null;
  /** What a page last said in passing: a tip put off, a walkthrough walked to its end. Gone after a day. */
  lately: { kind: 'later' | 'finished'; title: Worded; at: number } | null;
  progress: Progress[];
  comingUp: {
    id: string;
    title: Worded;
    body: Worded;
    lands: string;
    daysLeft: number;
    notice: number;
    oldWayEnds?: string;
    /** It has announced itself and the rep has not read it. */
    news: boolean;
    /** There is a picture of the new screen. */
    preview?: boolean;
  }[];
  roadmap: Planned[];
  glossary: { term: Worded; definition: Worded; agreed: { sales: string; ops: string } | null }[];
  requests: RequestView[];
  /** What reps may volunteer for. */
  pilots: { id: string; title: Worded; body: Worded; until: string; said: boolean }[];
  /** Replies that were promised to worries, verdicts and volunteers, the next due first. */
  owed: OwedReply[];
  /** The last thing shown in a page, for "Why am I seeing this?", and what else was weighed. */
  shown: { title: Worded; because: Reason; others: (Judged & { title: string })[] } | null;
  problems: Problem[];
  packs: {
    id: string;
    title: Worded;
    owner: string;
    serial: number;
    expires: string;
    stale: boolean;
    /** From a file that the rep tries; nobody has vouched for it. */
    trial?: boolean;
  }[];
  /** Apps that the packs speak of, with the match patterns the rep may allow; what is granted the page asks itself. */
  apps: { id: AppKey; title: Worded; addresses: string[] }[];
  policy: {
    paused: boolean;
    deskName: string | null;
    deskHost: string | null;
    pushedPerDay: number | null;
    /** Whose tips are believed: the address they come from (null: they stand in the policy), and who must sign. */
    sources: { name: string; host: string | null; keys: string[]; needed: number }[];
    team: string | null;
    /** False: no tips from files. */
    trials: boolean;
    /** False: nobody writes tips here. */
    authoring: boolean;
  };
  inCall: boolean;
  /** Before joining a call, for a rep who wants it. `camera` and `muted` as the page shows them; null: nobody can say. */
  lobby: {
    app: Worded;
    /** What a customer meets when joining; null: nobody has said. */
    sees: Worded | null;
    steps: Worded[];
    camera: boolean | null;
    muted: boolean | null;
  } | null;
  /** The app of a call that is over, when the rep is to be asked how it was for the customer. */
  afterCall: { app: AppKey; title: Worded } | null;
}

export interface Settings {
  /** `auto` follows the browser. */
  language: 'auto' | 'en' | 'sv';
  quiet: boolean;
  /** The rep's own budget of pushed cards a day. */
  pushedPerDay: number;
  /** Local hours in which something may come by itself, `to` not included, over midnight too; any hour without it. */
  workingHours?: { from: number; to: number };
  /** Apps about which nothing comes by itself. */
  muted?: AppKey[];
  /** The rep volunteers for pilots: new tips before others get them. */
  pilot?: boolean;
  /** The rep writes tips for colleagues. */
  author?: boolean;
  /** Before a call, the rep wants to see what the customer will meet. */
  lobby?: boolean;
}

export interface Progress {
  feature: FeatureKey;
  title: Worded;
  purpose: Worded;
  app: Worded;
  mastery: Mastery;
}

/** Something that is meant to come, with every date ever said of it, oldest first: promised against delivered. */
export interface Planned {
  id: string;
  title: Worded;
  body: Worded;
  dates: { said: string; from: string; until: string; why?: Worded }[];
  delivered?: string;
  dropped?: { said: string; why: Worded };
  /** The last date said has passed without a word. */
  late: boolean;
}

/** A reply that somebody promised by a day, and what it was once it came. */
export interface OwedReply {
  id: string;
  to: 'worries' | 'verdicts' | 'pilots';
  title: Worded;
  due: string;
  /** The day has passed and nothing came. */
  late: boolean;
  reply?: { words: Worded; by: string; day: string };
}

/** What a search of the packs found. `by`: the old name that matched, when the present one did not. */
export interface Found {
  kind: 'feature' | 'word' | 'change' | 'answer';
  title: Worded;
  text: Worded;
  by?: string;
  /** Of a word: who stands behind it. */
  agreed?: { sales: string; ops: string } | null;
}

export interface RequestView {
  id: string;
  reference: string;
  kind: HelpRequest['kind'];
  words: string;
  element?: HelpRequest['element'];
  at: number;
  state: DeliveryState;
  attempts: number;
  /** When it is tried again, while it waits. */
  next?: number;
  /** Why the desk did not take it, as a code with its number. */
  failure?: Failure;
  /** While it did not get through: what was to leave, without its picture, so that the rep can send it another way. */
  unsent?: HelpRequest;
  answer?: { words: string; at: number; by: string };
  /** Title of the tip that came of it. */
  tip?: string;
  anonymous?: true;
  about?: About;
  /** The rep said that it helped. */
  thanked: boolean;
  desk: string;
}

/** Something that went wrong, what Foothold did about it, and for whom. Worded in the panel's catalogue. */
export interface Problem {
  code: ProblemCode;
  /** The source, pack or policy key it is about; the title of what found no place on a page. */
  about: string;
  at: number;
  detail?: string;
  /** What was wrong with a file, a list or a policy. */
  fault?: Fault;
  /** What found no place on a page, to be read here instead. */
  text?: Worded;
}

export type ProblemCode =
  | PackRefusal
  | 'unreachable'
  | 'not there'
  | 'bad index'
  | 'not allowed'
  | 'bad policy'
  | 'database'
  | 'target missing';

/** The desk as the rep is told of it before anything is sent. */
export interface DeskView {
  kind: DeskKind;
  name: string;
  /** Host or mail address. */
  where: string;
  can: DeskCan;
  /** Whether answers are published to everybody; undefined: nobody has said. */
  publishes?: boolean;
}

/** Something asked and answered before, the nearest first. */
export interface KnownAnswer {
  id: string;
  question: Worded;
  answer: Worded;
  /** Who answered and when, where the desk published it. */
  by?: string;
  day?: string;
  near: Nearness;
}

/** The help form: what is known here first, then the very object that would be sent. */
export interface HelpDraft {
  id: string;
  known: {
    answers: KnownAnswer[];
    tips: { title: Worded; body: Worded }[];
    /** How it was before, for each change of the feature, and what it was called. */
    old: { title: Worded; before: Worded; now: Worded; lands: string }[];
    oldNames: Worded[];
    terms: { term: Worded; definition: Worded }[];
    earlier: RequestView[];
    onDuty: { who: Worded; until: string; hours?: string } | null;
    champion: { name: string; contact?: string } | null;
    /** Null until an answers file has come. */
    promise: SupportPromise | null;
  };
  /** Made by opening the Help room, and not touched since. */
  untouched: boolean;
  /** Asks for an answer, or tells something. */
  asks: boolean;
  /** Null when policy names no help desk: then copy is the way out. */
  desk: DeskView | null;
  request: HelpRequest;
  /** The very bytes that would leave for this desk. */
  exact: string;
  /** What it is about, when it tells something. */
  about?: About;
  /** Where the pack asks in its own words. */
  prompts: Partial<Record<TypedPart, Worded>>;
  /** What redaction takes out, and may be put back by the rep. */
  masked: Masked[];
  anonymous: boolean;
  keep: string[];
  contact: string;
  /** The form as the rep left it, so that one opened again sends what its preview shows. */
  typed: Typed;
  strike: StrikablePart[];
  /** The request with nothing left out: what was struck stays in view and can be put back. */
  whole: HelpRequest;
}

/** Why a file of one's own data was not taken. `where`: its format, or the place in it where `fault` is. */
export interface RestoreProblem {
  code: 'not json' | 'not ours' | 'other format' | 'bad row';
  where?: string;
  fault?: Fault;
}

/** What is stored, every request that left and what was fetched lately, for the proof page. */
export interface Proof {
  stores: { store: string; rows: number; sample: unknown[] }[];
  ledger: LedgerRow[];
  permissions: { permissions: string[]; origins: string[] };
  policy: unknown;
}

export interface LedgerRow {
  at: number;
  /** `handed`: to another program of the rep's, which sends it or not. */
  direction: 'sent' | 'handed' | 'fetched';
  to: string;
  bytes: number;
  /** What it was: a code that each language words, with the pack's name or the request's reference. */
  what: { kind: 'pack' | 'request' | 'reply' | 'answers'; name: string };
  times: number;
  /** The exact bytes of what was sent. */
  body?: string;
}
