import type { PlanInput, Push } from '../../../utils/core/coaching/plan';
import { plan } from '../../../utils/core/coaching/plan';
import type { FeatureKey, ItemKey } from '../../../utils/core/mastery/feature-key';
import type { Mastery, MasteryState, ShownCount } from '../../../utils/core/mastery/outcome';
import type { Change, Feature, Pack, Tip } from '../../../utils/core/packs/pack';
import { localDay, MONDAY } from '../mastery/stage';

const text = (words: string): { en: string } => ({ en: words });
const anchor = { v: 1 as const, name: 'Save' };

export const feature = (id: string, more: Partial<Feature> = {}): Feature => ({
  id,
  app: 'crm',
  title: text(id),
  purpose: text('It saves the customer a call.'),
  value: 3,
  success: [{ result: { on: 'appears', at: anchor } }],
  ...more,
});

/** A tip of the feature of the same name. */
export const tip = (id: string, more: Partial<Tip> = {}): Tip => ({
  id,
  feature: id,
  title: text(id),
  body: text('Press it.'),
  anchor,
  owner: 'Sales ops',
  review: '2026-01-01',
  ...more,
});

export const change = (id: string, of: string, release: number, more: Partial<Change> = {}): Change => ({
  id,
  feature: of,
  title: text(id),
  release,
  lands: '2025-03-01',
  before: text('Before'),
  now: text('Now'),
  why: text('Why'),
  owner: 'Sales ops',
  review: '2026-01-01',
  ...more,
});

export const packOf = (parts: Partial<Pack>): Pack => ({
  id: 'sales',
  title: text('Sales'),
  owner: 'Sales ops',
  apps: [
    { id: 'crm', title: text('CRM'), kind: 'crm', addresses: ['https://crm.example.com/*'] },
    { id: 'meet', title: text('Meet'), kind: 'meeting', addresses: ['https://meet.example.com/*'] },
  ],
  champions: [],
  support: [],
  features: [],
  tips: [],
  walkthroughs: [],
  changes: [],
  glossary: [],
  quiet: [],
  calendar: [],
  roadmap: [],
  answers: [],
  fields: [],
  stills: [],
  sources: [],
  ...parts,
});

/** A pack with these features and one tip for each. */
export const packWith = (...features: Feature[]): Pack =>
  packOf({ features, tips: features.map(({ id }) => tip(id)) });

export const keyOf = (id: string): FeatureKey => `sales/${id}`;
export const tipKey = (id: string): ItemKey => `sales/tip/${id}`;
export const changeKey = (id: string): ItemKey => `sales/change/${id}`;

export const at = (state: MasteryState, more: Partial<Mastery> = {}): Mastery => ({
  state,
  unaided: 0,
  aided: 0,
  days: 0,
  needs: { successes: 5, days: 3 },
  ...more,
});

export const seenTimes = (item: ItemKey, times: number, more: Partial<ShownCount> = {}): ShownCount => ({
  item,
  times,
  first: MONDAY,
  last: MONDAY,
  notNows: 0,
  ...more,
});

export const push = (item: ItemKey, when: number, isNew = true): Push => ({
  item,
  feature: item.replace('/tip/', '/').replace('/change/', '/') as FeatureKey,
  at: when,
  day: localDay(when),
  isNew,
});

export const known = (entries: Record<string, Mastery>): ReadonlyMap<FeatureKey, Mastery> =>
  new Map(Object.entries(entries).map(([id, mastery]) => [keyOf(id), mastery]));

/** A rep in the CRM on a Monday at nine, to whom nothing was ever shown. */
export function situation(pack: Pack, more: Partial<PlanInput> = {}): PlanInput {
  const now = more.now ?? MONDAY;
  return {
    here: [{ pack, app: pack.apps[0]! }],
    route: '/',
    now,
    day: localDay(now),
    hour: new Date(now).getUTCHours(),
    mastery: new Map(),
    seen: new Map(),
    shown: new Map(),
    abandons: new Map(),
    pushes: [],
    dismissed: null,
    settings: { pushedPerDay: 3, quiet: false },
    policy: { paused: false, pushedPerDay: null },
    quietDays: [],
    inCall: false,
    moment: 'page',
    standing: null,
    walkthrough: null,
    ...more,
  };
}

export const shownCounts = (...counts: ShownCount[]): ReadonlyMap<ItemKey, ShownCount> =>
  new Map(counts.map(count => [count.item, count]));

/** What is shown, as a short line: the item and its form. */
export function shows(input: PlanInput): string | null {
  const { show } = plan(input);
  return show && `${show.item} ${show.form}`;
}

/** Why an item is shown or not: its verdict and rule. */
export function why(input: PlanInput, item: ItemKey): string | undefined {
  const judged = plan(input).judged.find(one => one.item === item);
  return judged && `${judged.verdict}: ${judged.because.rule}`;
}
