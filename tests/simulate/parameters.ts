/**
 * What is assumed about people. Everything here is swept by `npm run simulate`; nothing decides whether a build passes.
 * Sources are published and named; a value without one is a guess and says so.
 */
export interface Assumed {
  /**
   * Days after which half is forgotten that was shown once and done with help. Forgetting by halves and a half-life
   * that grows with each recall: Settles & Meeder 2016 (ACL, P16-1174). Steepness in the first days: Murre & Dros 2015
   * (PLoS ONE 10(7), e0120644).
   */
  halfLife: number;
  /** What a success without help multiplies it by: Settles & Meeder 2016; testing effect: Roediger & Karpicke 2006. */
  growth: number;
  /** What one with help does. Less than a recall of one's own: Roediger & Karpicke 2006 (Psychol Sci 17, 249). */
  growthAided: number;
  /** Chance that one card, alone, is opened and read. A guess. */
  attention: number;
  /**
   * What remains of it for each further thing shown in the same visit: acceptance of reminders fell by 30 % with each
   * additional one (Ancker et al. 2017, BMC Med Inform Decis Mak 17:36).
   */
  dilution: number;
  /** What remains for each time the same thing was shown before: repeated alerts are overridden (Ancker et al. 2017). */
  repetition: number;
  /** Chance to find out by oneself when it would be needed and is not known. A guess. */
  discovery: number;
}

export const ASSUMED: Assumed = {
  halfLife: 3,
  growth: 2,
  growthAided: 1.25,
  attention: 0.5,
  dilution: 0.7,
  repetition: 0.8,
  discovery: 0.02,
};

/** Low and high of what is swept, one at a time. */
export const SWEPT: { [K in keyof Assumed]?: [number, number] } = {
  halfLife: [1.5, 6],
  growth: [1.5, 2.5],
  attention: [0.25, 0.8],
  dilution: [0.5, 0.9],
  repetition: [0.6, 1],
  discovery: [0, 0.06],
};

export interface Kind {
  name: 'forgetful' | 'busy' | 'veteran' | 'resistant';
  /** Of the half-life. */
  memory: number;
  /** Visits to the app on a working day. */
  visits: number;
  /** Chance that a feature is known well from before. */
  knows: number;
  /** Of the attention. */
  willing: number;
  /** Chance that a card which is not read is closed for good instead of left. */
  closes: number;
}

/** Guesses, made to differ: what they show is how a coach meets unlike people, not how many of each there are. */
export const KINDS: readonly Kind[] = [
  { name: 'forgetful', memory: 0.5, visits: 5, knows: 0, willing: 1, closes: 0.1 },
  { name: 'busy', memory: 1, visits: 2, knows: 0.1, willing: 0.6, closes: 0.3 },
  { name: 'veteran', memory: 1, visits: 5, knows: 0.6, willing: 0.8, closes: 0.3 },
  { name: 'resistant', memory: 1, visits: 4, knows: 0.2, willing: 0.4, closes: 0.6 },
];
