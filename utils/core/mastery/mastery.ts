import type { Feature } from '../packs/pack';
import type { DayCount, Mastery, Outcome, RepWord } from './outcome';
import type { ReleaseSeen } from './release';

/** All that is known of one rep and one feature. */
export interface Evidence {
  /** Folded counts of this feature. */
  days: readonly DayCount[];
  /** Outcomes of this feature that are not folded yet, in any order. */
  recent: readonly Outcome[];
  /** Whether any tip of it ever stood before the rep, a dot included. */
  shown: boolean;
  word?: RepWord | undefined;
  release: Pick<ReleaseSeen, 'now' | 'seen' | 'breaking' | 'since'>;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Unaided successes and distinct days by rhythm; 0 means: never by itself, only by the rep's word. */
export const NEEDS = {
  daily: { successes: 5, days: 3 },
  weekly: { successes: 3, days: 2 },
  rare: { successes: 0, days: 0 },
} as const;
/** The last so many uses must be without help. */
export const CLEAN_LAST = 3;
/** Strength halves in this many days without use; below the floor (after about 100 days) a feature rests. */
export const HALF_LIFE_DAYS = 195;
export const STRENGTH_FLOOR = 0.7;
/** Unaided successes after a new release until it is at home again. */
export const RESTORES = { plain: 1, breaking: 2 } as const;

/**
 * Where a rep stands with a feature, from what was reached on the page and what the rep said. Page views count
 * nothing. `dayOf` gives the rep's own calendar day of a time.
 */
export function masteryOf(
  feature: Pick<Feature, 'rhythm' | 'mastery'>,
  evidence: Evidence,
  now: number,
  dayOf: (at: number) => string,
): Mastery {
  const { word, release } = evidence;
  const again = word?.says === 'again' ? word : undefined;
  const days = evidence.days.filter(count => !again || count.day >= dayOf(again.at));
  const uses = evidence.recent
    .filter(outcome => outcome.kind === 'success')
    .filter(use => !again || use.at > again.at)
    .sort((a, b) => b.at - a.at);
  const own = uses.filter(use => !use.aided);

  const unaided = own.length + sum(days.map(count => count.unaided));
  const aided = uses.length - own.length + sum(days.map(count => count.aided));
  const distinct = new Set([
    ...days.filter(count => count.unaided > 0).map(count => count.day),
    ...own.map(use => dayOf(use.at)),
  ]);
  const needs = feature.mastery ?? NEEDS[feature.rhythm ?? 'daily'];
  const lastUse = uses[0]?.at ?? lastDay(days);

  const known = word?.says === 'known';
  const enough = needs.successes > 0 && unaided >= needs.successes && distinct.size >= needs.days;
  const clean = uses.slice(0, Math.min(CLEAN_LAST, needs.successes)).every(use => !use.aided);

  const state = (): Mastery['state'] => {
    const met = evidence.shown || unaided + aided > 0 || word !== undefined;
    if (!met) return 'new';
    if (release.now > release.seen && !(known && word.at >= release.since)) {
      const needed = release.breaking ? RESTORES.breaking : RESTORES.plain;
      const since =
        own.filter(use => use.at >= release.since).length +
        sum(days.filter(count => count.day > dayOf(release.since)).map(count => count.unaided));
      if (since < needed) return 'changed';
    }
    if (known) return 'mastered';
    if (enough && clean) {
      const idle = Math.max(0, now - (lastUse ?? now)) / DAY;
      return 0.5 ** (idle / HALF_LIFE_DAYS) < STRENGTH_FLOOR ? 'resting' : 'mastered';
    }
    return unaided + aided > 0 ? 'practising' : 'introduced';
  };

  const where = state();
  const decided = word && (known ? where === 'mastered' : where === 'introduced');
  return {
    state: where,
    unaided,
    aided,
    days: distinct.size,
    needs: { successes: needs.successes, days: needs.days },
    ...(decided && { said: word.says }),
    ...(lastUse !== undefined && { lastUse }),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Noon of the last day used: the hour is gone, and noon is at most half a day wrong. */
function lastDay(days: readonly DayCount[]): number | undefined {
  const last = days.reduce((latest, count) => (count.day > latest ? count.day : latest), '');
  return last === '' ? undefined : Date.parse(`${last}T12:00:00Z`);
}
