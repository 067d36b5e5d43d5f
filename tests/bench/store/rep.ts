import type { FeatureKey, ItemKey } from '../../../utils/core/mastery/feature-key';
import type { DayCount, Outcome, ShownCount } from '../../../utils/core/mastery/outcome';
import { addDays, dayOf, fold, KEEP_OUTCOMES } from '../../../utils/core/mastery/record';
import type { Pack } from '../../../utils/core/packs/pack';

const DAY = 24 * 60 * 60 * 1_000;
const MINUTE = 60_000;
const text = (words: string) => ({ en: words, sv: words });
const anchor = { v: 1 as const, role: 'button', name: 'Save' };

/** A busy rep: what a working day holds. */
export const BUSY = { apps: 3, features: 20, usesADay: 40, workingDays: 220, requestsAMonth: 2 } as const;

/** Packs of `hosts` apps with so many features each, every feature with a tip and every fifth with a change. */
export function packsOf(hosts: number, features: number): Pack[] {
  return Array.from({ length: hosts }, (_, h) => {
    const ids = Array.from({ length: features }, (_n, i) => `feature-${i}`);
    return {
      id: `pack-${h}`,
      title: text('Pack'),
      owner: 'Sales ops',
      apps: [{ id: 'app', title: text('App'), kind: 'crm', addresses: [`https://app-${h}.example.com/*`] }],
      champions: [],
      support: [],
      quiet: [],
      features: ids.map((id, i) => ({
        id,
        app: 'app',
        title: text(id),
        purpose: text('It saves the customer a call.'),
        value: 1 + (i % 5),
        ...(i % 4 === 3 && { needs: [`feature-${i - 1}`] }),
        success: [{ result: { on: 'gone' as const, at: anchor } }],
      })),
      tips: ids.map((id, i) => ({
        id: `tip-${i}`,
        feature: id,
        title: text('Plan it here'),
        body: text('A task keeps the deal alive.'),
        anchor,
        where: [i % 2 === 0 ? '/deals/**' : `/reports/*/part-${i}`],
        owner: 'Ada',
        review: '2099-01-01',
      })),
      walkthroughs: [],
      changes: ids
        .filter((_id, i) => i % 5 === 0)
        .map((id, i) => ({
          id: `change-${i}`,
          feature: id,
          title: text('It moved'),
          release: 1,
          lands: '2020-01-01',
          before: text('Before'),
          now: text('Now'),
          why: text('Why'),
          owner: 'Ada',
          review: '2099-01-01',
        })),
      glossary: [],
      calendar: [],
      roadmap: [],
      answers: [],
      fields: [],
      stills: [],
      sources: [],
    };
  });
}

export interface Kept {
  outcomes: Outcome[];
  days: DayCount[];
  shown: ShownCount[];
  requests: number;
  now: number;
}

/** The background folds hourly; how often it does changes nothing in what comes out. Working days. */
const FOLD_EVERY = 10;

/** What such a rep's record holds after so many working days. */
export function after(workingDays: number): Kept {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const start = Date.parse('2026-01-05T09:00:00Z');
  const utcDay = (at: number) => dayOf(at, 0);
  let outcomes: Outcome[] = [];
  let days: DayCount[] = [];
  const shown = new Map<ItemKey, ShownCount>();
  let now = start;
  for (let day = 0; day < workingDays; day++) {
    now = start + Math.floor((day * 365) / BUSY.workingDays) * DAY;
    for (let n = 0; n < BUSY.usesADay; n++) {
      const feature: FeatureKey = `pack-${random(BUSY.apps)}/feature-${random(BUSY.features)}`;
      outcomes.push({ at: now + n * 10 * MINUTE, feature, kind: 'success', aided: random(20) === 0 });
    }
    const pack = random(BUSY.apps);
    const n = random(BUSY.features);
    const feature: FeatureKey = `pack-${pack}/feature-${n}`;
    const item: ItemKey = `pack-${pack}/tip/tip-${n}`;
    for (const kind of ['shown', 'opened', 'done'] as const) outcomes.push({ at: now, feature, kind, item });
    shown.set(item, { item, times: 1, first: now, last: now, notNows: 0, ended: 'done' });
    if (day % FOLD_EVERY !== 0 && day !== workingDays - 1) continue;
    const folded = fold(outcomes, now - KEEP_OUTCOMES, utcDay);
    const gone = new Set(folded.drop);
    outcomes = outcomes.filter(outcome => !gone.has(outcome));
    days = addDays(days, folded.days);
  }
  const months = (workingDays / BUSY.workingDays) * 12;
  return {
    outcomes,
    days,
    shown: [...shown.values()],
    requests: Math.ceil(months * BUSY.requestsAMonth),
    now,
  };
}
