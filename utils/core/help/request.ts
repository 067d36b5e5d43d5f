/** What asks for an answer. */
export type AskKind = 'question' | 'concern' | 'bug';
/** What tells something: a worry about a change to come, a verdict on the tool, a yes to a pilot, a thank-you. */
export type SayKind = 'worry' | 'verdict' | 'pilot' | 'thanks';
export type RequestKind = AskKind | SayKind;
export const ASK_KINDS: readonly AskKind[] = ['question', 'concern', 'bug'];

/** Where an element stands, in thousandths of the window: x, y, width, height. The picture of its place. */
export type Box = [x: number, y: number, width: number, height: number];

export interface Place {
  /** The element's own box. */
  at: Box;
  /** Boxes of the parts around it by landmark role, at most eight: navigation, main, dialog and so on. */
  parts: { role: string; at: Box }[];
}

/** What a page may tell about where the rep is. Captured by allow-list: there is no field for a value. */
export interface Capture {
  /** Role and accessible name of the element; what of the name may leave, redaction decides. */
  element: { role: string; name: string } | null;
  place?: Place;
  /** Path and hash of the page; ids in it are dropped by redaction. */
  path: string;
}

/** Yes, partly, no: one question, asked twice. */
export type Verdict = 'yes' | 'partly' | 'no';

/** What a worry, a pilot's volunteer or a thank-you is about. */
export interface About {
  kind: 'change' | 'pilot' | 'answer';
  id: string;
  title: string;
}

/** Public half of a key made for this request alone: the answer can be sealed to it (RFC 7517, P-256). */
export interface AnswerKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
}

/** A picture of the page in which all that was not the app's own had been covered before it was stored. */
export interface Picture {
  type: 'image/webp' | 'image/png';
  width: number;
  height: number;
  /** base64 */
  data: string;
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
  /** Nothing in it, nor in any other request, says that two came from one rep. */
  anonymous?: true;
  /** The problem in the rep's own words, masked where they looked like a customer's. May be empty. */
  words: string;
  /** The same for what the rep was in the middle of, … */
  scenario?: string;
  /** … what the customer needs, … */
  need?: string;
  /** … and what was tried. */
  tried?: string;
  app: string;
  page: string;
  element?: { role: string; name: string };
  place?: Place;
  feature?: string;
  step?: { walkthrough: string; n: number; of: number };
  pack: { id: string; serial: number };
  /** Titles of the last features used here, newest first, at most five. */
  lastSteps: string[];
  about?: About;
  /** Without `me` it is the answer to the one question after a call. */
  verdict?: { me?: Verdict; customer: Verdict };
  /** How a volunteer wants to be reached: the one thing in which nothing is masked. */
  contact?: string;
  answerTo?: AnswerKey;
  picture?: Picture;
  /** `und` when it would help to tell who asks. */
  language: string;
  foothold: string;
}

declare const redacted: unique symbol;
export type RedactedRequest = Readonly<HelpRequest> & { readonly [redacted]: true };

/** What the rep types. */
export const TYPED = ['words', 'scenario', 'need', 'tried'] as const;
export type TypedPart = (typeof TYPED)[number];
export type Typed = Record<TypedPart, string>;
/** Longest text that may be typed into one field, characters. */
export const LONGEST_WORDS = 5_000;

/** Parts of a request that the rep may strike out before sending. */
export type StrikablePart =
  TypedPart | 'page' | 'element' | 'place' | 'feature' | 'step' | 'lastSteps' | 'picture';
export const STRIKABLE = [
  ...TYPED,
  'page',
  'element',
  'place',
  'feature',
  'step',
  'lastSteps',
  'picture',
] as const satisfies readonly StrikablePart[];

/**
 * `failed`: an attempt did not get through and another follows by itself; `dead`: none follows. `handed`: to another
 * program of the rep's; what became of it there nobody tells us. `tip`: it became one.
 */
export type DeliveryState =
  'queued' | 'failed' | 'sending' | 'sent' | 'handed' | 'seen' | 'answered' | 'tip' | 'dead';
