import type { FeatureKey } from './feature-key';
import type { DayCount, Outcome, RepWord } from './outcome';

/**
 * What a feature's record comes to: all that the planner needs of it, in one small row. It is derived: whatever it
 * says can be counted again from day counts, recent outcomes and the rep's word.
 */
export interface Tally {
  feature: FeatureKey;
  unaided: number;
  aided: number;
  /** Distinct days with a use without help. */
  days: number;
  /** The last three uses, newest first: true without help. */
  last: boolean[];
  /** ms */
  lastUse?: number;
  /** Uses without help since the release that is now installed came. */
  sinceRelease: number;
  /** When the rep last ended something about it, ms. Only as long as its outcome is kept. */
  ended?: number;
  /** When walkthroughs of it were last broken off, newest first, at most two, ms. Only as long as outcomes are kept. */
  abandons: number[];
}

/**
 * The version of how a tally is counted. Raise it whenever `tallyOf` counts differently: rows of another version are
 * counted again from the evidence before anything is planned.
 */
export const TALLY_RULE = 1;

/** The last so many uses must be without help. */
export const CLEAN_LAST = 3;
/** Two broken-off walkthroughs change something; more change nothing more. */
const ABANDONS_KEPT = 2;

/** What was counted of one feature. */
export interface Counted {
  /** Folded counts of this feature. */
  days: readonly DayCount[];
  /** Outcomes of this feature that are not folded yet, in any order. */
  recent: readonly Outcome[];
  word?: RepWord | undefined;
  release: { since: number };
}

/** After any of these the rep gets a pause: what was just read or done can be used before the next thing comes. */
const ENDS: ReadonlySet<Outcome['kind']> = new Set(['closed', 'not now', 'done', 'walked', 'abandoned']);

/** Counts one feature's record. `dayOf` gives the rep's own calendar day of a time. */
export function tallyOf(feature: FeatureKey, counted: Counted, dayOf: (at: number) => string): Tally {
  const { word, release } = counted;
  const again = word?.says === 'again' ? word : undefined;
  const days = counted.days.filter(count => !again || count.day >= dayOf(again.at));
  const recent = [...counted.recent].sort((a, b) => b.at - a.at);
  const uses = recent
    .filter(outcome => outcome.kind === 'success')
    .filter(use => !again || use.at > again.at);
  const own = uses.filter(use => !use.aided);
  const distinct = new Set([
    ...days.filter(count => count.unaided > 0).map(count => count.day),
    ...own.map(use => dayOf(use.at)),
  ]);
  const lastUse = uses[0]?.at ?? lastDay(days);
  const ended = recent.find(({ kind }) => ENDS.has(kind))?.at;
  return {
    feature,
    unaided: own.length + sum(days.map(count => count.unaided)),
    aided: uses.length - own.length + sum(days.map(count => count.aided)),
    days: distinct.size,
    last: uses.slice(0, CLEAN_LAST).map(use => !use.aided),
    ...(lastUse !== undefined && { lastUse }),
    sinceRelease:
      own.filter(use => use.at >= release.since).length +
      sum(days.filter(count => count.day > dayOf(release.since)).map(count => count.unaided)),
    ...(ended !== undefined && { ended }),
    abandons: recent
      .filter(({ kind }) => kind === 'abandoned')
      .slice(0, ABANDONS_KEPT)
      .map(({ at }) => at),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Noon of the last day used: the hour is gone, and noon is at most half a day wrong. */
function lastDay(days: readonly DayCount[]): number | undefined {
  const last = days.reduce((latest, count) => (count.day > latest ? count.day : latest), '');
  return last === '' ? undefined : Date.parse(`${last}T12:00:00Z`);
}
