/** A rep with five customer meetings a day is asked about one of them, once in this time. ms */
export const ASKED_EVERY = 7 * 24 * 60 * 60 * 1_000;

/** After a day nobody remembers how it was for the customer. ms */
export const ASKED_FOR = 24 * 60 * 60 * 1_000;

/** Whether a call that ends now may be followed by the one question. @param last when it was last asked, ms */
export const mayAskAfterCall = (last: number | undefined, now: number): boolean =>
  last === undefined || now - last >= ASKED_EVERY;
