import type { FeatureKey } from './feature-key';
import type { DayCount, Outcome, RepWord, ShownCount } from './outcome';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** After help of ours a use within this time is not yet the rep's own. */
export const AIDED_FOR = 10 * MINUTE;
/** Two successes within this time are one: a double click, a form saved twice. */
export const SAME_USE_WITHIN = 60 * SECOND;
/** Outcomes older than this are folded; abandons are looked for over 7 days, so it may not be shorter. */
export const KEEP_OUTCOMES = 14 * DAY;
/** So many of a feature's last successes stay as they are: "the last 3 clean" needs their order. */
export const KEEP_LAST = 3;
/** Day counts kept for a feature. A pack may ask for 30 days at most; ten years stay a few hundred kilobytes. */
export const KEEP_DAYS = 40;

/** The rep's own calendar day, YYYY-MM-DD. The offset is that of `Date.getTimezoneOffset`: minutes, UTC minus local. */
export function dayOf(at: number, timezoneOffsetMinutes: number): string {
  return new Date(at - timezoneOffsetMinutes * MINUTE).toISOString().slice(0, 10);
}

/**
 * Whether a use at this moment had help of ours: anything about this feature stood open, was asked, walked or
 * acted on in the 10 minutes before. A dot that nobody opened is not help and is no outcome.
 */
export function isAided(recent: readonly Outcome[], feature: FeatureKey, at: number): boolean {
  return recent.some(
    outcome =>
      outcome.feature === feature &&
      outcome.kind !== 'success' &&
      outcome.at <= at &&
      at - outcome.at < AIDED_FOR,
  );
}

/** False when the same feature was used less than a minute away from this: the two are one use. */
export function countsAsNew(recent: readonly Outcome[], feature: FeatureKey, at: number): boolean {
  return !recent.some(
    outcome =>
      outcome.feature === feature &&
      outcome.kind === 'success' &&
      Math.abs(at - outcome.at) < SAME_USE_WITHIN,
  );
}

/** How many walkthroughs of a feature the rep broke off in the last 7 days, of the times that its tally keeps. */
export function abandonsOf(times: readonly number[], now: number): number {
  return times.filter(at => now - at < 7 * DAY).length;
}

/**
 * Turns old outcomes into day counts. `drop` are the very rows given that may now be deleted, `days` what to add to
 * the stored counts (see `addDays`): both in one transaction. Kept are all outcomes since `keepSince` and each
 * feature's last three successes, so that folding never changes what a rep is said to master.
 */
export function fold<Row extends Outcome>(
  outcomes: readonly Row[],
  keepSince: number,
  dayOf: (at: number) => string,
): { days: DayCount[]; drop: Row[] } {
  const newestFirst = [...outcomes].sort((a, b) => b.at - a.at);
  const kept = new Map<FeatureKey, number>();
  const days: DayCount[] = [];
  const drop: Row[] = [];
  for (const outcome of newestFirst) {
    const { feature } = outcome;
    if (outcome.kind === 'success') {
      const sofar = kept.get(feature) ?? 0;
      kept.set(feature, sofar + 1);
      if (sofar < KEEP_LAST) continue;
    }
    if (outcome.at >= keepSince) continue;
    drop.push(outcome);
    if (outcome.kind !== 'success') continue;
    const one = { feature, day: dayOf(outcome.at), unaided: 0, aided: 0 };
    one[outcome.aided ? 'aided' : 'unaided'] = 1;
    days.push(one);
  }
  return { days: addDays([], days), drop };
}

/**
 * Day counts with more added: one row per feature and day, oldest first, at most 40 per feature. What is older is
 * added to the oldest row kept, so that no use is lost and no long calendar of a person remains.
 */
export function addDays(stored: readonly DayCount[], more: readonly DayCount[]): DayCount[] {
  const byFeature = new Map<FeatureKey, Map<string, DayCount>>();
  for (const { feature, day, unaided, aided } of [...stored, ...more]) {
    const days = byFeature.get(feature) ?? new Map<string, DayCount>();
    byFeature.set(feature, days);
    const before = days.get(day);
    days.set(day, {
      feature,
      day,
      unaided: unaided + (before?.unaided ?? 0),
      aided: aided + (before?.aided ?? 0),
    });
  }
  return [...byFeature.values()].flatMap(days => {
    const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
    while (sorted.length > KEEP_DAYS) {
      const [oldest, second] = sorted.splice(0, 2) as [DayCount, DayCount];
      sorted.unshift({
        ...second,
        unaided: oldest.unaided + second.unaided,
        aided: oldest.aided + second.aided,
      });
    }
    return sorted;
  });
}

/**
 * What remains of the record once the rep has said "I know this" or "Show me again". "Again" starts the feature
 * over: its counts, outcomes and showings go, also the ended ones, because the rep asked for them. "Known" takes
 * nothing away.
 */
export function heed<O extends Outcome>(
  word: RepWord,
  record: { days: readonly DayCount[]; recent: readonly O[]; shown: readonly ShownCount[] },
  itemsOf: (feature: FeatureKey) => readonly string[],
): { days: DayCount[]; recent: O[]; shown: ShownCount[] } {
  const { days, recent, shown } = record;
  if (word.says === 'known') return { days: [...days], recent: [...recent], shown: [...shown] };
  const items = new Set(itemsOf(word.feature));
  return {
    days: days.filter(count => count.feature !== word.feature),
    recent: recent.filter(outcome => outcome.feature !== word.feature),
    shown: shown.filter(count => !items.has(count.item)),
  };
}
