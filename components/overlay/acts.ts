import type { Act, Explaining } from '../../utils/messages/showing';

/**
 * What a control of the overlay asks for. Each control also carries it as `data-act`, so that a guard that takes the
 * page's events first can read it from the event's path.
 */
export type OverlayAct = Act | Explaining | 'help' | 'reason' | 'answer' | 'audience' | 'shut';

/** The event comes along: whether a person made it (`isTrusted`) is judged where the page is known. */
export type OnAct = (act: OverlayAct, event: Event) => void;
