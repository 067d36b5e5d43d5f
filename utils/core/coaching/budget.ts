import type { PlanInput } from './plan';
import type { Reason } from './reason';
import {
  AFTER_DISMISSAL,
  BETWEEN_PUSHES,
  IN_LEARNING,
  LEARNING_FOR,
  NEW_PER_DAY,
  NEW_PER_WEEK,
  PUSHED_PER_DAY,
  STANDS_ELSEWHERE_FOR,
  WEEK,
} from './limits';

/** What silences everything on this page, also what stands already. */
export function silence(input: PlanInput): Reason | null {
  if (input.policy.paused) return { rule: 'paused by IT' };
  if (input.inCall) return { rule: 'in a call' };
  if (input.settings.quiet) return { rule: 'quiet' };
  if (!isWorkingHour(input)) return { rule: 'outside working hours' };
  const quiet = input.quietDays.find(({ from, until }) => from <= input.day && input.day <= until);
  if (quiet) return { rule: 'quiet days', until: quiet.until };
  if (input.walkthrough !== null) return { rule: 'walkthrough you started' };
  return null;
}

/** Why nothing more may come by itself now, whatever it is. */
export function enough(input: PlanInput): Reason | null {
  const { standing, now, pushes, dismissed } = input;
  // Clocks get set back; what then lies in the future counts as just now.
  if (standing !== null && !standing.here && now - standing.at < STANDS_ELSEWHERE_FOR)
    return { rule: 'another comes first', item: standing.item };

  const of = budgetOf(input);
  const pushed = pushes.filter(push => push.day === input.day).length;
  if (pushed >= of) return { rule: 'enough for today', pushed, of };

  const waits = [
    ...pushes.map(push => push.at + BETWEEN_PUSHES - now),
    ...(dismissed === null ? [] : [dismissed + AFTER_DISMISSAL - now]),
  ];
  const wait = Math.max(0, ...waits);
  return wait > 0 ? { rule: 'soon after another', minutes: Math.ceil(wait / 60_000) } : null;
}

/** Why no new thing may be begun now. `practising`: how many are under way, see `inLearning`. */
export function enoughNew(input: PlanInput, practising: number): Reason | null {
  const fresh = input.pushes.filter(push => push.isNew);
  const day = fresh.filter(push => push.day === input.day).length;
  const week = fresh.filter(push => input.now - push.at < WEEK).length;
  if (day >= NEW_PER_DAY || week >= NEW_PER_WEEK) return { rule: 'new things enough', day, week };
  return practising >= IN_LEARNING ? { rule: 'enough in learning', practising } : null;
}

/** The rep's own number of pushed things a day, lowered by the policy, never above three. */
export function budgetOf(input: Pick<PlanInput, 'settings' | 'policy'>): number {
  return Math.max(
    0,
    Math.min(PUSHED_PER_DAY, input.settings.pushedPerDay, input.policy.pushedPerDay ?? PUSHED_PER_DAY),
  );
}

/**
 * Features under way: met or practised, and pushed or used in the last two weeks. Rare ones are left out: they
 * cannot be finished, and three of them would close the door for good.
 */
export function inLearning(input: Pick<PlanInput, 'mastery' | 'pushes' | 'now'>): number {
  const pushed = new Set(
    input.pushes.filter(push => input.now - push.at < LEARNING_FOR).map(push => push.feature),
  );
  let count = 0;
  for (const [key, { state, needs, lastUse }] of input.mastery) {
    if ((state !== 'introduced' && state !== 'practising') || needs.successes === 0) continue;
    const used = lastUse !== undefined && input.now - lastUse < LEARNING_FOR;
    if (used || pushed.has(key)) count++;
  }
  return count;
}

function isWorkingHour({ settings, hour }: PlanInput): boolean {
  const hours = settings.workingHours;
  if (hours === undefined) return true;
  const { from, to } = hours;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
