import type { Capture, RequestKind, StrikablePart } from '../core/help/request';
import type { FeatureKey } from '../core/mastery/feature-key';
import type { Found, HelpDraft, PanelState, Proof, Problem, Settings } from './panel-state';
import type { Act, PagePlan } from './showing';

/**
 * Every call between runtimes: name, what goes, what comes back. `void` answers are acknowledgements: the caller
 * waits for them, so that a stopped worker cannot lose a message silently.
 */

/** From a content script. A page is hostile: the background takes the address from the sender, never from here. */
export interface PageCalls {
  'page.arrived': { send: { route: string }; back: PagePlan };
  /** Asks for code in this frame: the card's when something is due, the placer's where CSS placed it wrong. */
  'page.draw': { send: { what: 'card' | 'placer' }; back: void };
  'page.acted': { send: { token: string; act: Act }; back: PagePlan };
  'page.shown': { send: { token: string }; back: void };
  'page.stepped': { send: { token: string }; back: PagePlan };
  'page.missing': { send: { token: string; verdict: 'ambiguous' | 'gone' }; back: PagePlan };
  'page.used': { send: { feature: FeatureKey }; back: PagePlan };
  'page.call': { send: { up: boolean }; back: PagePlan };
  /** One click on help. Opens the panel (or, where a browser refuses, the popup); nothing is sent. */
  'page.help': { send: { token: string | null; capture: Capture }; back: void };
  /** "Why am I seeing this?": opened on an extension surface. */
  'page.reason': { send: { token: string }; back: void };
  /** Opens the panel at an answer. */
  'page.answer': { send: { token: string }; back: void };
}

/** From our own extension pages only. */
export interface PanelCalls {
  'panel.state': { send: Record<never, never>; back: PanelState };
  /** Finds features by new and old names, agreed words, changes and answers. Best first. */
  'panel.search': { send: { words: string }; back: Found[] };
  'panel.draft': { send: Record<never, never>; back: HelpDraft | null };
  'panel.revise': { send: DraftRevision; back: HelpDraft };
  'panel.send': { send: DraftRevision; back: { reference: string; open?: string } };
  'panel.discard': { send: { draft: string }; back: void };
  'panel.say': { send: { feature: FeatureKey; says: 'known' | 'again' }; back: void };
  /** The rep has looked at what is coming. */
  'panel.readComing': { send: Record<never, never>; back: void };
  'panel.set': { send: Partial<Settings>; back: void };
  'panel.refresh': { send: Record<never, never>; back: void };
  'panel.retry': { send: { request: string }; back: void };
  'panel.proof': { send: Record<never, never>; back: Proof };
  'panel.export': { send: Record<never, never>; back: { json: string } };
  'panel.erase': { send: Record<never, never>; back: void };
  /** A signed pack from a file, for a trial; never outranks IT's. */
  'panel.import': { send: { bytes: string }; back: { problem: Problem | null } };
  'panel.endTrial': { send: { pack: string }; back: void };
  /** Hosts were granted or taken back in an extension page. */
  'panel.granted': { send: Record<never, never>; back: void };
}

/** Only in the demo build: lets simulated days pass. */
export interface DemoCalls {
  'demo.skip': { send: { days: number }; back: void };
}

export interface DraftRevision {
  draft: string;
  kind: RequestKind;
  urgent: boolean;
  words: string;
  strike: StrikablePart[];
}

/** To a tab. */
export interface TabCalls {
  'tab.plan': { send: PagePlan; back: void };
  /** The rep's shortcut: moves focus into the card, and back at the second press. */
  'tab.focus': { send: Record<never, never>; back: void };
}

/** To open extension pages: something they show has changed. */
export interface SurfaceCalls {
  'surface.changed': { send: Record<never, never>; back: void };
  'surface.open': { send: { view: 'help' | 'reason' | 'answer' }; back: void };
}

export type Calls = PageCalls & PanelCalls & DemoCalls & TabCalls & SurfaceCalls;
export type CallName = keyof Calls;

/** What travels: one shape for all. */
export interface Envelope<N extends CallName = CallName> {
  foothold: 1;
  call: N;
  send: Calls[N]['send'];
}

/** What comes back: a value, or a sentence that says what was wrong. */
export type Reply<N extends CallName> = { ok: true; back: Calls[N]['back'] } | { ok: false; error: string };
