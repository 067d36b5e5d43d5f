import { NOT_NOW } from '../../utils/core/coaching/limits';
import { plan, type PlanInput, type Push } from '../../utils/core/coaching/plan';
import type { FeatureKey, ItemKey } from '../../utils/core/mastery/feature-key';
import { masteryOf } from '../../utils/core/mastery/mastery';
import type { DayCount, Outcome, ShownCount } from '../../utils/core/mastery/outcome';
import {
  abandonsOf,
  addDays,
  countsAsNew,
  dayOf,
  fold,
  isAided,
  KEEP_OUTCOMES,
} from '../../utils/core/mastery/record';
import { tallyOf, type Tally } from '../../utils/core/mastery/tally';
import type { Pack } from '../../utils/core/packs/pack';
import type { Coach, Shown } from './coaches';

const DAY = 24 * 60 * 60 * 1_000;
const START = Date.parse('2026-01-05T00:00:00Z');
/** A browser folds by the hour; here it is enough now and then. Outcomes of a feature. */
const FOLD_AT = 20;
const RELEASE = { now: 1, seen: 1, breaking: false, since: 0 };
const localDay = (at: number): string => dayOf(at, 0);

/** The planner and the folds of mastery that ship, fed with what happens; only the browser around them is left out. */
export function ourCoach(pack: Pack, pushedPerDay: number): Coach {
  const app = pack.apps[0]!;
  const keyOf = (n: number): FeatureKey => `${pack.id}/${pack.features[n]!.id}`;
  const itemOf = (n: number): ItemKey => `${pack.id}/tip/${pack.tips[n]!.id}`;
  const numberOf = new Map(pack.tips.map((_tip, n) => [itemOf(n), n]));
  const outcomes = new Map<FeatureKey, Outcome[]>();
  const days = new Map<FeatureKey, DayCount[]>();
  const tallies = new Map<FeatureKey, Tally>();
  const shown = new Map<ItemKey, ShownCount>();
  let pushes: Push[] = [];
  let dismissed: number | null = null;

  const note = (outcome: Outcome): void => {
    const { feature } = outcome;
    let recent = [...(outcomes.get(feature) ?? []), outcome];
    if (recent.length > FOLD_AT) {
      const folded = fold(recent, outcome.at - KEEP_OUTCOMES, localDay);
      days.set(feature, addDays(days.get(feature) ?? [], folded.days));
      recent = recent.filter(each => !folded.drop.includes(each));
    }
    outcomes.set(feature, recent);
    const counted = { days: days.get(feature) ?? [], recent, release: RELEASE };
    tallies.set(feature, tallyOf(feature, counted, localDay));
  };
  const count = (item: ItemKey, now: number, change: (before: ShownCount) => ShownCount): void => {
    shown.set(item, change(shown.get(item) ?? { item, times: 0, first: now, last: now, notNows: 0 }));
  };
  const timeOf = (day: number): number => START + day * DAY;

  return {
    visit(day) {
      const now = timeOf(day);
      pushes = pushes.filter(push => now - push.at < 15 * DAY);
      const mastery = new Map(
        pack.features.map((feature, n) => {
          const key = keyOf(n);
          const met = shown.has(itemOf(n));
          return [key, masteryOf(feature, { tally: tallies.get(key), shown: met, release: RELEASE }, now)];
        }),
      );
      const input: PlanInput = {
        here: [{ pack, app }],
        route: '/',
        now,
        day: localDay(now),
        hour: new Date(now).getUTCHours(),
        mastery,
        seen: new Map(),
        shown,
        abandons: new Map([...tallies].map(([key, tally]) => [key, abandonsOf(tally.abandons, now)])),
        pushes: pushes.toReversed(),
        dismissed,
        settings: { pushedPerDay, quiet: false },
        policy: { paused: false, pushedPerDay: null },
        quietDays: [],
        inCall: false,
        moment: 'page',
        standing: null,
        walkthrough: null,
      } as PlanInput;
      const { show } = plan(input);
      if (!show) return [];
      const { item, feature, isNew } = show;
      pushes.push({ item, feature, at: now, day: input.day, isNew });
      count(item, now, before => ({ ...before, times: before.times + 1, last: now }));
      if (show.form === 'card') note({ at: now, feature, kind: 'shown', item });
      return [{ feature: numberOf.get(item)!, quietly: show.form === 'dot' }];
    },
    reacted({ feature }: Shown, how, day) {
      const now = timeOf(day);
      const item = itemOf(feature);
      if (how === 'read') note({ at: now, feature: keyOf(feature), kind: 'opened', item });
      if (how === 'left') return;
      if (how === 'closed') {
        count(item, now, before => ({ ...before, ended: 'closed' }));
        note({ at: now, feature: keyOf(feature), kind: 'closed', item });
        dismissed = now;
      }
      if (how === 'not now') {
        count(item, now, before => ({ ...before, notNows: before.notNows + 1, notNowUntil: now + NOT_NOW }));
        dismissed = now;
      }
    },
    used(feature, day) {
      const at = timeOf(day);
      const key = keyOf(feature);
      const recent = outcomes.get(key) ?? [];
      if (!countsAsNew(recent, key, at)) return;
      note({ at, feature: key, kind: 'success', aided: isAided(recent, key, at) });
    },
  };
}
