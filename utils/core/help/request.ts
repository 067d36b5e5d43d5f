export type RequestKind = 'question' | 'concern' | 'bug';

/** What a page may tell about where the rep is. Captured by allow-list: there is no field for a value. */
export interface Capture {
  /** Role and accessible name of the element, when the name is the app's own and not a customer's. */
  element: { role: string; name: string } | null;
  /** Path and hash of the page; ids in it are dropped by redaction. */
  path: string;
}

/**
 * Exactly what leaves when the rep presses Send, and exactly what the preview shows. Only redaction makes one
 * (see `redact.ts`), and only this type can be put into the outbox.
 */
export interface HelpRequest {
  v: 1;
  /** Random per request; also the idempotency key. */
  id: string;
  /** Short form of the id that two people can say aloud. */
  reference: string;
  kind: RequestKind;
  /** "I am with a customer now." */
  urgent: boolean;
  /** The rep's own words, masked where they looked like a customer's. May be empty. */
  words: string;
  app: string;
  page: string;
  element?: { role: string; name: string };
  feature?: string;
  step?: { walkthrough: string; n: number; of: number };
  pack: { id: string; serial: number };
  /** Titles of the last features used here, newest first, at most five. */
  lastSteps: string[];
  language: string;
  foothold: string;
}

declare const redacted: unique symbol;
export type RedactedRequest = Readonly<HelpRequest> & { readonly [redacted]: true };

/** Parts of a request that the rep may strike out before sending. */
export type StrikablePart = 'words' | 'page' | 'element' | 'feature' | 'step' | 'lastSteps';

/** `handed`: to another program of the rep's; what became of it there nobody tells us. */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'handed' | 'seen' | 'answered' | 'dead';
