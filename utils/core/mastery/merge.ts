import type { FeatureKey, ItemKey } from './feature-key';
import type { DayCount, Outcome, RepWord, ShownCount } from './outcome';
import { addDays } from './record';
import type { ReleaseSeen } from './release';

/** What is known of a rep, as it lies in one browser or in a file. */
export interface Known {
  outcomes: readonly Outcome[];
  days: readonly DayCount[];
  shown: readonly ShownCount[];
  words: readonly RepWord[];
  seen: readonly ReleaseSeen[];
}

/**
 * Two records of the same rep as one. Nothing is lost and nothing is counted twice: of two counts of the same day the
 * higher stands, of two words of the rep the later, and what was ended in either stays ended. Merging the same again
 * changes nothing. `dayOf` gives the rep's own calendar day of a time.
 */
export function merge(
  here: Known,
  there: Known,
  dayOf: (at: number) => string,
): { [K in keyof Known]: Known[K][number][] } {
  const outcomes = unique([...here.outcomes, ...there.outcomes]);
  return {
    outcomes,
    days: mergeDays([wholeDays(here, dayOf), wholeDays(there, dayOf)], outcomes, dayOf),
    shown: byKey([...here.shown, ...there.shown], ({ item }) => item, mergeShown),
    words: byKey([...here.words, ...there.words], ({ feature }) => feature, later),
    seen: byKey([...here.seen, ...there.seen], ({ feature }) => feature, mergeSeen),
  };
}

/** The same thing at the same moment is one outcome. */
function unique(outcomes: readonly Outcome[]): Outcome[] {
  const named = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = JSON.stringify(Object.entries(outcome).sort());
    if (!named.has(key)) named.set(key, outcome);
  }
  return [...named.values()].sort((a, b) => a.at - b.at);
}

/** Uses by feature and day, folded or not: what one side has folded the other may still hold one by one. */
function wholeDays({ days, outcomes }: Known, dayOf: (at: number) => string): DayCount[] {
  return addUses(days, outcomes, dayOf, 1);
}

function addUses(
  days: readonly DayCount[],
  outcomes: readonly Outcome[],
  dayOf: (at: number) => string,
  sign: 1 | -1,
): DayCount[] {
  const counts = new Map(days.map(count => [dayKey(count), { ...count }]));
  for (const outcome of outcomes) {
    if (outcome.kind !== 'success') continue;
    const { feature, at, aided } = outcome;
    const empty: DayCount = { feature, day: dayOf(at), unaided: 0, aided: 0 };
    const count = counts.get(dayKey(empty)) ?? empty;
    const what = aided ? 'aided' : 'unaided';
    counts.set(dayKey(empty), { ...count, [what]: Math.max(0, count[what] + sign) });
  }
  return [...counts.values()];
}

const dayKey = ({ feature, day }: Pick<DayCount, 'feature' | 'day'>): string => `${feature} ${day}`;

/** The higher of both, less what is still there one by one. */
function mergeDays(
  sides: readonly DayCount[][],
  outcomes: readonly Outcome[],
  dayOf: (at: number) => string,
): DayCount[] {
  const highest = byKey(sides.flat(), dayKey, (a, b) => ({
    ...a,
    unaided: Math.max(a.unaided, b.unaided),
    aided: Math.max(a.aided, b.aided),
  }));
  const folded = addUses(highest, outcomes, dayOf, -1).filter(({ unaided, aided }) => unaided + aided > 0);
  return addDays([], folded);
}

function mergeShown(a: ShownCount, b: ShownCount): ShownCount {
  const until = Math.max(a.notNowUntil ?? 0, b.notNowUntil ?? 0);
  const ended = a.ended ?? b.ended;
  return {
    item: a.item,
    times: Math.max(a.times, b.times),
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    notNows: Math.max(a.notNows, b.notNows),
    ...(until > 0 && { notNowUntil: until }),
    ...(ended && { ended }),
  };
}

const later = (a: RepWord, b: RepWord): RepWord => (b.at > a.at ? b : a);

/** Which release is installed is this browser's to know; which one the rep is at home in, either's. */
function mergeSeen(here: ReleaseSeen, there: ReleaseSeen): ReleaseSeen {
  return { ...here, seen: Math.max(here.seen, Math.min(there.seen, here.now)) };
}

function byKey<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => FeatureKey | ItemKey | string,
  join: (a: Row, b: Row) => Row,
): Row[] {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const before = named.get(keyOf(row));
    named.set(keyOf(row), before === undefined ? row : join(before, row));
  }
  return [...named.values()];
}
