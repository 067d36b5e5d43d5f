/**
 * What binds everything that comes by itself. Nothing here loosens: a rep or a policy may be stricter, a demo lets
 * simulated days pass instead.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A page is still loading and the rep is looking for their place. ms since arrival. */
export const PAGE_AGE = 3_000;
/** After a route change the eye needs a moment. ms. */
export const ROUTE_AGE = 1_500;

/** More than three interruptions a day, of whatever kind, and all of them are closed unread. Per local day. */
export const PUSHED_PER_DAY = 3;
/** What a rep who never opened the settings gets. Per local day. */
export const PUSHED_PER_DAY_AT_FIRST = 1;
/** Time between two pushed things, so that one can be used before the next. ms. */
export const BETWEEN_PUSHES = HOUR;
/** Somebody who has just said no is left alone. ms. */
export const AFTER_DISMISSAL = 30 * MINUTE;

/** Shown so often without an act, it is not wanted here; it stays in the panel. Times. */
export const SHOWINGS = 3;
/** A thing that was overlooked twice today will be overlooked a third time. Times per local day. */
export const SHOWINGS_PER_DAY = 2;
/** "Not now" means not today. ms. */
export const NOT_NOW = DAY;
/** Asked back once; the second "Not now" is an answer. Times. */
export const NOT_NOWS = 2;

/** One new thing is what a working day has room for. Per local day. */
export const NEW_PER_DAY = 1;
/** And a week for three. Per 7 days. */
export const NEW_PER_WEEK = 3;
export const WEEK = 7 * DAY;
/** Who has three things under way finishes those first. Features. */
export const IN_LEARNING = 3;
/** A feature neither pushed nor used for so long is no longer being learnt and makes room for another. ms. */
export const LEARNING_FOR = 14 * DAY;

/** A thing standing in another tab holds the others back for so long, then that tab is taken as forgotten. ms. */
export const STANDS_ELSEWHERE_FOR = 30 * MINUTE;

/** Broken off so often in 7 days, guidance goes back up one rung. Times. */
export const ABANDONS = 2;
