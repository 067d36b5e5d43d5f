import type { Description } from '../core/anchors/description';
import type { Pieces } from '../core/help/covers';
import type { About, Capture, RequestKind, StrikablePart, Typed, Verdict } from '../core/help/request';
import type { AppKey, FeatureKey } from '../core/mastery/feature-key';
import type { AuthorCalls } from './authoring';
import type { Found, HelpDraft, PanelState, Proof, Problem, RestoreProblem, Settings } from './panel-state';
import type { Decision, NumberCase, PageFigures, Rehearsal, StillView } from './explaining';
import type { Act, Begun, Explaining, PagePlan, Pictures } from './showing';

/**
 * Every call between runtimes: name, what goes, what comes back. `void` answers are acknowledgements: the caller
 * waits for them, so that a stopped worker cannot lose a message silently.
 */

/** From a content script. A page is hostile: the background takes the address from the sender, never from here. */
export interface PageCalls {
  /**
   * `fresh`: the first word of a new document. `same`: the app has rewritten no more than a query of its address; the
   * rep is still where they were.
   */
  'page.arrived': { send: { fresh?: true; same?: true }; back: PagePlan };
  /** The page goes to another document, where the result of what was begun here may be seen. */
  'page.left': { send: { begun: Begun[] }; back: void };
  /** Asks for code in this frame: the card's when something is due, the placer's where CSS placed it wrong. */
  'page.draw': { send: { what: 'locator' | 'card' | 'placer' }; back: void };
  'page.acted': { send: { token: string; act: Act }; back: PagePlan };
  'page.shown': { send: { token: string }; back: void };
  /** The rep's hand moves where the next press may take the page away. Asks for nothing: it starts a background that was stopped. */
  'page.stirred': { send: Record<string, never>; back: void };
  /** The rep did what the step asks for, or what another `way` of its fork does. */
  'page.stepped': { send: { token: string; way?: number }; back: PagePlan };
  /** This page has another way of the step's fork. */
  'page.turned': { send: { token: string; way: number }; back: PagePlan };
  'page.missing': { send: { token: string; verdict: 'ambiguous' | 'gone' }; back: PagePlan };
  'page.used': { send: { feature: FeatureKey }; back: PagePlan };
  'page.call': { send: { up: boolean }; back: PagePlan };
  /** One click on help. Opens the panel (or, where a browser refuses, the popup); nothing is sent. */
  'page.help': { send: { token: string | null; capture: Capture; anchor?: Description }; back: void };
  /** "Why am I seeing this?": opened on an extension surface. */
  'page.reason': { send: { token: string }; back: void };
  /** Opens the panel at an answer. */
  'page.answer': { send: { token: string }; back: void };
  /** Opens a page of ours beside the app: a rehearsal, a number worked, the record of decisions. */
  'page.explain': { send: { token: string; what: Explaining }; back: void };
  /** Pictures of a why card that stands. */
  'page.pictures': { send: { token: string }; back: Pictures };
}

/** From our own extension pages only. */
export interface PanelCalls {
  'panel.state': { send: Record<never, never>; back: PanelState };
  /** Finds features by new and old names, agreed words, changes and answers. Best first. */
  'panel.search': { send: { words: string }; back: Found[] };
  'panel.draft': { send: Record<never, never>; back: HelpDraft | null };
  'panel.revise': { send: DraftRevision; back: HelpDraft };
  'panel.send': { send: DraftRevision; back: { reference: string; open?: string } };
  /**
   * A form about the page the rep is on, or about no page; null when there is nothing it could be about. What is told
   * rather than asked (a worry, a verdict, a yes to a pilot) goes the same way. `quietly`: nobody pressed anything, and
   * a form that the rep has begun stays as it is.
   */
  'panel.ask': {
    send: {
      kind: RequestKind;
      about?: { kind: About['kind']; id: string };
      app?: string;
      quietly?: true;
      /** Of a verdict, the answer to the one question after a call. */
      customer?: Verdict;
    };
    back: HelpDraft | null;
  };
  /** The rep does not want to say how the call was for the customer. */
  'panel.afterCall': { send: Record<never, never>; back: void };
  /** The rep points at a thing on the page; false when no page that a pack names is open. */
  'panel.point': { send: Record<never, never>; back: boolean };
  /** Takes or drops the picture that goes along. */
  'panel.picture': { send: { draft: string; take: boolean }; back: PictureTaken };
  /** "This helped": sent to the desk that answered. */
  'panel.thank': { send: { request: string }; back: void };
  'panel.discard': { send: { draft: string }; back: void };
  'panel.say': { send: { feature: FeatureKey; says: 'known' | 'again' }; back: void };
  /** The rep has looked at what is coming. */
  'panel.readComing': { send: Record<never, never>; back: void };
  /** A walkthrough on stills, by its key; null when it has none. Opening it counts as nothing. */
  'panel.rehearsal': { send: { item: string }; back: Rehearsal | null };
  /** What a change does to a number, by the change's key. */
  'panel.number': { send: { item: string }; back: NumberCase | null };
  /** Reads the figures of a change from a tab, as they stand there now. Nothing of them is kept. */
  'panel.figures': { send: { item: string; tab: number }; back: PageFigures | null };
  /** Every change that landed, newest first. */
  'panel.decisions': { send: Record<never, never>; back: { language: string; decisions: Decision[] } };
  /** The new screen of something that is announced. */
  'panel.preview': { send: { headsUp: string }; back: StillView | null };
  'panel.set': { send: Partial<Settings>; back: void };
  'panel.refresh': { send: Record<never, never>; back: void };
  'panel.retry': { send: { request: string }; back: void };
  'panel.proof': { send: Record<never, never>; back: Proof };
  'panel.export': { send: Record<never, never>; back: { json: string } };
  /** Takes a file of one's own data back into what is here. */
  'panel.restore': { send: { json: string }; back: { problem: RestoreProblem | null } };
  /** Everything about the rep, or what is kept of one feature or one app. */
  'panel.erase': { send: { feature?: FeatureKey; app?: AppKey }; back: void };
  /** A signed pack from a file, for a trial; never outranks IT's. */
  'panel.import': { send: { bytes: string; name?: string }; back: { problem: Problem | null } };
  'panel.endTrial': { send: { pack: string }; back: void };
  /** Hosts were granted or taken back in an extension page. */
  'panel.granted': { send: Record<never, never>; back: void };
}

/** Only in the demo build: lets simulated days pass. */
export interface DemoCalls {
  'demo.skip': { send: { days: number }; back: void };
}

export interface DraftRevision extends Typed {
  draft: string;
  kind: RequestKind;
  urgent: boolean;
  anonymous: boolean;
  strike: StrikablePart[];
  /** Masked stretches that the rep put back. */
  keep: string[];
  verdict?: { me?: Verdict; customer: Verdict };
  contact: string;
}

/** `not allowed`: the rep has not pressed Foothold's button on that page; `moved`: the page changed meanwhile. */
export type PictureTaken =
  { ok: true; draft: HelpDraft } | { ok: false; why: 'not allowed' | 'no page' | 'moved' };

/** To a tab. */
export interface TabCalls {
  'tab.plan': { send: PagePlan; back: void };
  /** The rep's shortcut: moves focus into the card, and back at the second press. */
  'tab.focus': { send: Record<never, never>; back: void };
  /** What stands at these places now, as text; null where nothing is found for certain. */
  'tab.read': { send: { anchors: Description[] }; back: PageFigures };
  /** Lets the rep point at a thing; its code has been brought. */
  'tab.point': { send: { language: string }; back: void };
  /** What stands in the window, so that it can be covered; null when the page is too large to be sure. */
  'tab.pieces': { send: Record<never, never>; back: Pieces | null };
  /** What help was asked about: the thing last right-clicked, or the one that has the focus. */
  'tab.capture': { send: { by: 'menu' | 'keys' }; back: { capture: Capture; anchor?: Description } };
}

/** What a page asked the panel to show; an answer by the id of its request. */
export type Wanted = { view: 'help' | 'reason' } | { view: 'answer'; request: string };

/** To open extension pages: something they show has changed. */
export interface SurfaceCalls {
  'surface.changed': { send: Record<never, never>; back: void };
  'surface.open': { send: Wanted; back: void };
}

export type Calls = PageCalls & PanelCalls & AuthorCalls & DemoCalls & TabCalls & SurfaceCalls;
export type CallName = keyof Calls;

/** What travels: one shape for all. */
export interface Envelope<N extends CallName = CallName> {
  foothold: 1;
  call: N;
  send: Calls[N]['send'];
}

/** What comes back: a value, or a sentence that says what was wrong. */
export type Reply<N extends CallName> = { ok: true; back: Calls[N]['back'] } | { ok: false; error: string };
