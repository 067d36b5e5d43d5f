import type { Mastery, ShownCount } from '../mastery/outcome';
import { matchesRoute } from '../targeting/address';
import type { Candidate } from './candidate';
import { NOT_NOWS, SHOWINGS, SHOWINGS_PER_DAY } from './limits';
import type { PlanInput } from './plan';
import type { Reason } from './reason';
import { formOf } from './rung';
import type { Form } from './rung';

/** What speaks about one candidate alone, before it is weighed against budgets and others. */
export type Verdict =
  | { verdict: 'eligible'; because: Reason; form: Form; order: number }
  | { verdict: 'later' | 'never'; because: Reason };

/** Lower comes first: what the rep is looking for this moment, then news about what the rep knows, then what is under way, then what rests, then what is new. */
const ORDER = { moved: 0, change: 1, underWay: 2, resting: 3, new: 4 } as const;

const DAY = 24 * 60 * 60 * 1_000;
const NOBODY: Mastery = { state: 'new', unaided: 0, aided: 0, days: 0, needs: { successes: 1, days: 1 } };

export function masteryIn(input: Pick<PlanInput, 'mastery'>, candidate: Candidate): Mastery {
  return input.mastery.get(candidate.key) ?? NOBODY;
}

/**
 * Judges one candidate by itself. `stands`: it is on this page already, so how often it was shown no longer counts.
 * `newest`: per feature, the change of the highest release that has landed. `learning`: how many features are under
 * way.
 */
export function judge(
  input: PlanInput,
  candidate: Candidate,
  newest: ReadonlyMap<string, Candidate>,
  stands: boolean,
  learning: number,
): Verdict {
  const mastery = masteryIn(input, candidate);
  const shown = input.shown.get(candidate.item);
  const never = final(mastery, shown);
  if (never) return { verdict: 'never', because: never };
  if (candidate.kind === 'moved') return judgeMoved(input, candidate, shown, newest, stands);
  return candidate.kind === 'change'
    ? judgeChange(input, candidate, mastery, shown, newest, stands)
    : judgeTip(input, candidate, mastery, shown, newest, stands, learning);
}

/** What the rep has ended or does not need. */
function final(mastery: Mastery, shown: ShownCount | undefined): Reason | null {
  if (shown?.ended !== undefined) return { rule: 'you ended it', how: shown.ended };
  if (mastery.state === 'mastered')
    return mastery.said === 'known'
      ? { rule: 'you said you know this' }
      : { rule: 'mastered', unaided: mastery.unaided, days: mastery.days };
  return null;
}

function judgeTip(
  input: PlanInput,
  candidate: Candidate & { kind: 'tip' },
  mastery: Mastery,
  shown: ShownCount | undefined,
  newest: ReadonlyMap<string, Candidate>,
  stands: boolean,
  learning: number,
): Verdict {
  const { tip } = candidate;
  if (!stands && shown && shownEnough(mastery, shown))
    return { verdict: 'never', because: enoughOf(input, shown) };

  const place = elsewhere(input, tip.moment ?? 'page', tip.where);
  if (place) return { verdict: 'later', because: place };
  const wait = putOff(input, candidate, shown, stands);
  if (wait) return { verdict: 'later', because: wait };
  const need = candidate.needs.find(key => !isPractised(input.mastery.get(key)));
  if (need) return { verdict: 'later', because: { rule: 'needs another first', feature: need } };

  const form = formOf(mastery, shown, input.abandons.get(candidate.key) ?? 0, {
    walkthrough: tip.walkthrough !== undefined,
    overdue: tip.review < input.day,
  });
  if (form === 'silent') return { verdict: 'later', because: practising(mastery) };
  const { because, order } = tipReason(input, candidate, mastery, newest.get(candidate.key), learning);
  return { verdict: 'eligible', form, order, because: tip.moment === 'lobby' ? BEFORE_CALL : because };
}

const BEFORE_CALL: Reason = { rule: 'before the call' };

const practising = ({ unaided, needs }: Mastery): Reason => ({
  rule: 'practising',
  unaided,
  of: needs.successes,
});

function tipReason(
  input: PlanInput,
  candidate: Candidate,
  mastery: Mastery,
  last: Candidate | undefined,
  learning: number,
): { because: Reason; order: number } {
  switch (mastery.state) {
    case 'new': {
      const { value } = candidate.feature;
      return {
        because: { rule: 'next small thing', value, practising: learning },
        order: ORDER.new,
      };
    }
    case 'resting': {
      const days = Math.floor((input.now - (mastery.lastUse ?? input.now)) / DAY);
      return { because: { rule: 'not seen for long', days }, order: ORDER.resting };
    }
    case 'changed': {
      const seen = input.seen.get(candidate.key) ?? 0;
      const release = last?.kind === 'change' ? last.change.release : seen;
      return { because: { rule: 'changed', release, seen }, order: ORDER.underWay };
    }
    default:
      return { because: practising(mastery), order: ORDER.underWay };
  }
}

/**
 * A change is news when its release is above the one the rep is at home in and the rep knows the feature and has
 * not used its new form yet. All else is background, read through "Why this changed".
 */
function judgeChange(
  input: PlanInput,
  candidate: Candidate & { kind: 'change' },
  mastery: Mastery,
  shown: ShownCount | undefined,
  newest: ReadonlyMap<string, Candidate>,
  stands: boolean,
): Verdict {
  const { change } = candidate;
  const seen = input.seen.get(candidate.key) ?? Infinity;
  if (change.lands > input.day)
    return { verdict: 'later', because: { rule: 'comes later', lands: change.lands } };
  const last = newest.get(candidate.key);
  if (last && last.item !== candidate.item)
    return { verdict: 'never', because: { rule: 'another comes first', item: last.item } };

  if (change.release <= seen || mastery.state !== 'changed')
    return { verdict: 'never', because: { rule: 'no news' } };
  // Shown once; each "not now" asks back one time more.
  if (!stands && shown && (shown.times > shown.notNows || shown.notNows >= NOT_NOWS))
    return { verdict: 'never', because: enoughOf(input, shown) };

  const place = elsewhere(input, 'page', change.where);
  if (place) return { verdict: 'later', because: place };
  const wait = putOff(input, candidate, shown, stands);
  if (wait) return { verdict: 'later', because: wait };
  return {
    verdict: 'eligible',
    form: 'card',
    order: ORDER.change,
    because: { rule: 'changed', release: change.release, seen },
  };
}

/** The rep came to the old place: told once where it went, however well the new one is known to others. */
function judgeMoved(
  input: PlanInput,
  candidate: Candidate & { kind: 'moved' },
  shown: ShownCount | undefined,
  newest: ReadonlyMap<string, Candidate>,
  stands: boolean,
): Verdict {
  const { change, oldPlace } = candidate;
  if (change.lands > input.day)
    return { verdict: 'later', because: { rule: 'comes later', lands: change.lands } };
  const last = newest.get(candidate.key);
  if (last?.kind === 'change' && last.change.id !== change.id)
    return { verdict: 'never', because: { rule: 'another comes first', item: last.item } };
  if (!stands && shown) return { verdict: 'never', because: enoughOf(input, shown) };
  const place = elsewhere(input, 'page', oldPlace.where);
  if (place) return { verdict: 'later', because: place };
  return { verdict: 'eligible', form: 'card', order: ORDER.moved, because: { rule: 'the old place' } };
}

function elsewhere(
  input: PlanInput,
  moment: 'page' | 'lobby',
  where: readonly string[] | undefined,
): Reason | null {
  if (where && !where.some(glob => matchesRoute(glob, input.route))) return { rule: 'another page' };
  if (moment === input.moment) return null;
  return input.moment === 'lobby' ? BEFORE_CALL : { rule: 'another page' };
}

function putOff(
  input: PlanInput,
  candidate: Candidate,
  shown: ShownCount | undefined,
  stands: boolean,
): Reason | null {
  if (shown?.notNowUntil !== undefined && shown.notNowUntil > input.now)
    return { rule: 'not now', until: shown.notNowUntil };
  const today = input.pushes.filter(push => push.item === candidate.item && push.day === input.day).length;
  return today >= SHOWINGS_PER_DAY && !stands
    ? { rule: 'enough for today', pushed: today, of: SHOWINGS_PER_DAY }
    : null;
}

function shownEnough(mastery: Mastery, shown: ShownCount): boolean {
  if (shown.notNows >= NOT_NOWS) return true;
  // What rests gets one dot, however often it was shown while it was learnt.
  if (mastery.state === 'resting') return shown.last > (mastery.lastUse ?? 0);
  return shown.times >= SHOWINGS;
}

function enoughOf(input: PlanInput, shown: ShownCount): Reason {
  const days = Math.max(0, Math.floor((input.now - shown.first) / DAY));
  return { rule: 'shown enough', times: shown.times, days };
}

const isPractised = (mastery: Mastery | undefined): boolean =>
  mastery !== undefined && mastery.state !== 'new' && mastery.state !== 'introduced';
