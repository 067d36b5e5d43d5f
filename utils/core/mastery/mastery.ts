import type { Feature } from '../packs/pack';
import type { Mastery, RepWord } from './outcome';
import type { ReleaseSeen } from './release';
import { CLEAN_LAST, type Tally } from './tally';

/** All that decides where one rep stands with one feature, besides the feature itself. */
export interface Evidence {
  /** Undefined when nothing was ever counted. */
  tally: Tally | undefined;
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
/** Strength halves in this many days without use; below the floor (after about 100 days) a feature rests. */
export const HALF_LIFE_DAYS = 195;
export const STRENGTH_FLOOR = 0.7;
/** Unaided successes after a new release until it is at home again. */
export const RESTORES = { plain: 1, breaking: 2 } as const;

const NOTHING: Pick<Tally, 'unaided' | 'aided' | 'days' | 'last' | 'lastUse' | 'sinceRelease'> = {
  unaided: 0,
  aided: 0,
  days: 0,
  last: [],
  sinceRelease: 0,
};

/**
 * Where a rep stands with a feature, from what was reached on the page and what the rep said. Page views count
 * nothing.
 */
export function masteryOf(
  feature: Pick<Feature, 'rhythm' | 'mastery'>,
  { tally = undefined, shown, word, release }: Evidence,
  now: number,
): Mastery {
  const { unaided, aided, days, last, lastUse, sinceRelease } = tally ?? NOTHING;
  const needs = feature.mastery ?? NEEDS[feature.rhythm ?? 'daily'];
  const known = word?.says === 'known';
  const enough = needs.successes > 0 && unaided >= needs.successes && days >= needs.days;
  const clean = last.slice(0, Math.min(CLEAN_LAST, needs.successes)).every(own => own);

  const state = (): Mastery['state'] => {
    const met = shown || unaided + aided > 0 || word !== undefined;
    if (!met) return 'new';
    if (release.now > release.seen && !(known && word.at >= release.since)) {
      const needed = release.breaking ? RESTORES.breaking : RESTORES.plain;
      if (sinceRelease < needed) return 'changed';
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
    days,
    needs: { successes: needs.successes, days: needs.days },
    ...(decided && { said: word.says }),
    ...(lastUse !== undefined && { lastUse }),
  };
}
