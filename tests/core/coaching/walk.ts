import { AFTER_DISMISSAL, NOT_NOW } from '../../../utils/core/coaching/limits';
import { plan } from '../../../utils/core/coaching/plan';
import type { Plan, PlanInput, Push } from '../../../utils/core/coaching/plan';
import type { FeatureKey, ItemKey } from '../../../utils/core/mastery/feature-key';
import { masteryOf } from '../../../utils/core/mastery/mastery';
import type { Mastery, Outcome, RepWord, ShownCount } from '../../../utils/core/mastery/outcome';
import { tallyOf, type Tally } from '../../../utils/core/mastery/tally';
import { abandonsOf, countsAsNew, heed, isAided } from '../../../utils/core/mastery/record';
import { releaseAfter, settled } from '../../../utils/core/mastery/release';
import type { ReleaseSeen } from '../../../utils/core/mastery/release';
import type { Pack } from '../../../utils/core/packs/pack';
import { DAY, localDay, MONDAY } from '../mastery/stage';

/** What a rep, IT or time may do. `n` picks a feature or page. */
export type Event =
  | { does: 'wait'; minutes: number }
  | { does: 'visit'; n: number; tab: 0 | 1 }
  | { does: 'use'; n: number }
  | { does: 'open' | 'done' | 'closed' | 'not now' | 'abandoned' }
  | { does: 'call' | 'quiet' | 'pause'; on: boolean }
  | { does: 'hours'; from: number; to: number }
  | { does: 'quiet days'; days: number }
  | { does: 'budget'; rep: number; policy: number | null }
  | { does: 'say'; n: number; says: 'known' | 'again' }
  | { does: 'release'; n: number };

export interface Pushed {
  push: Push;
  show: NonNullable<Plan['show']>;
  input: PlanInput;
}

/** A rep's browser on paper: it keeps what the background keeps and obeys each plan. */
export class Walk {
  now = MONDAY;
  readonly pushed: Pushed[] = [];
  readonly plans: { input: PlanInput; plan: Plan }[] = [];
  /** When each item was ended for good, unless the rep asked for it again. */
  readonly ended = new Map<ItemKey, number>();
  private recent: Outcome[] = [];
  private shown = new Map<ItemKey, ShownCount>();
  private words = new Map<FeatureKey, RepWord>();
  private releases = new Map<FeatureKey, ReleaseSeen>();
  private standing: (NonNullable<PlanInput['standing']> & { tab: number; feature: FeatureKey }) | null = null;
  private dismissed: number | null = null;
  private inCall = false;
  private settings: PlanInput['settings'] = { pushedPerDay: 3, quiet: false };
  private quietDays: PlanInput['quietDays'] = [];
  private policy: PlanInput['policy'] = { paused: false, pushedPerDay: null };

  constructor(public pack: Pack) {
    this.install();
  }

  private keyOf(n: number): FeatureKey {
    return `${this.pack.id}/${this.pack.features[n % this.pack.features.length]!.id}`;
  }

  private install(): void {
    for (const { id } of this.pack.features) {
      const key: FeatureKey = `${this.pack.id}/${id}`;
      const changes = this.pack.changes.filter(change => change.feature === id);
      this.releases.set(key, releaseAfter(this.releases.get(key), key, changes, this.now));
    }
  }

  mastery(): ReadonlyMap<FeatureKey, Mastery> {
    const all = new Map<FeatureKey, Mastery>();
    for (const feature of this.pack.features) {
      const key: FeatureKey = `${this.pack.id}/${feature.id}`;
      const items = this.itemsOf(key);
      const release = this.releases.get(key)!;
      const word = this.words.get(key);
      const shown = items.some(item => this.shown.has(item));
      const mastery = masteryOf(feature, { tally: this.tally(key), shown, word, release }, this.now);
      if (mastery.state !== 'changed' && release.now > release.seen) this.releases.set(key, settled(release));
      all.set(key, mastery);
    }
    return all;
  }

  private tally(key: FeatureKey): Tally {
    const recent = this.recent.filter(outcome => outcome.feature === key);
    const counted = { days: [], recent, word: this.words.get(key), release: this.releases.get(key)! };
    return tallyOf(key, counted, localDay);
  }

  private itemsOf(key: FeatureKey): ItemKey[] {
    const id = key.slice(this.pack.id.length + 1);
    return [
      ...this.pack.tips
        .filter(tip => tip.feature === id)
        .map((tip): ItemKey => `${this.pack.id}/tip/${tip.id}`),
      ...this.pack.changes
        .filter(change => change.feature === id)
        .map((change): ItemKey => `${this.pack.id}/change/${change.id}`),
    ];
  }

  input(route: string, tab: number): PlanInput {
    const mastery = this.mastery();
    const { standing } = this;
    return {
      here: [{ pack: this.pack, app: this.pack.apps[0]! }],
      route,
      now: this.now,
      day: localDay(this.now),
      hour: new Date(this.now).getUTCHours(),
      mastery,
      seen: new Map([...this.releases].map(([key, { seen }]) => [key, seen])),
      shown: new Map(this.shown),
      abandons: new Map(
        [...mastery.keys()].map(key => [key, abandonsOf(this.tally(key).abandons, this.now)]),
      ),
      pushes: this.pushed
        .map(({ push }) => push)
        .filter(push => this.now - push.at < 15 * DAY)
        .toReversed(),
      dismissed: this.dismissed,
      settings: { ...this.settings },
      policy: { ...this.policy },
      quietDays: this.quietDays,
      inCall: this.inCall,
      moment: 'page',
      standing: standing && {
        item: standing.item,
        at: standing.at,
        here: standing.tab === tab,
        form: standing.form,
        opened: standing.opened,
      },
      walkthrough: null,
    };
  }

  /** A page asks for its plan and shows what it says. */
  visit(route: string, tab: number): Plan {
    const input = this.input(route, tab);
    const answer = plan(input);
    this.plans.push({ input, plan: answer });
    const { show } = answer;
    if (!show) return answer;
    if (!show.standing) {
      const { item, feature, isNew } = show;
      const push: Push = { item, feature, at: this.now, day: input.day, isNew };
      this.pushed.push({ push, show, input });
      const before = this.shown.get(item);
      this.shown.set(item, {
        ...(before ?? { item, first: this.now, notNows: 0 }),
        times: (before?.times ?? 0) + 1,
        last: this.now,
      });
      this.standing = { item, at: this.now, here: true, form: show.form, opened: false, tab, feature };
      if (show.form === 'card') this.recent.push({ at: this.now, feature, kind: 'shown', item });
    }
    return answer;
  }

  play(event: Event): void {
    switch (event.does) {
      case 'wait':
        this.now += event.minutes * 60_000;
        return;
      case 'visit':
        this.visit(`/${event.n}`, event.tab);
        return;
      case 'use': {
        const feature = this.keyOf(event.n);
        if (!countsAsNew(this.recent, feature, this.now)) return;
        const aided = isAided(this.recent, feature, this.now);
        this.recent.push({ at: this.now, feature, kind: 'success', aided });
        return;
      }
      case 'call':
        this.inCall = event.on;
        return;
      case 'quiet':
        this.settings = { ...this.settings, quiet: event.on };
        return;
      case 'pause':
        this.policy = { ...this.policy, paused: event.on };
        return;
      case 'budget':
        this.settings = { ...this.settings, pushedPerDay: event.rep };
        this.policy = { ...this.policy, pushedPerDay: event.policy };
        return;
      case 'hours':
        this.settings = { ...this.settings, workingHours: { from: event.from, to: event.to } };
        return;
      case 'quiet days':
        this.quietDays = [{ from: localDay(this.now), until: localDay(this.now + event.days * DAY) }];
        return;
      case 'say':
        this.say({ feature: this.keyOf(event.n), says: event.says, at: this.now });
        return;
      case 'release':
        this.release(event.n);
        return;
      default:
        this.act(event.does);
    }
  }

  private say(word: RepWord): void {
    this.words.set(word.feature, word);
    const record = { days: [], recent: this.recent, shown: [...this.shown.values()] };
    const kept = heed(word, record, key => this.itemsOf(key));
    this.recent = kept.recent;
    this.shown = new Map(kept.shown.map(count => [count.item, count]));
    if (word.says === 'again') for (const item of this.itemsOf(word.feature)) this.ended.delete(item);
  }

  private release(n: number): void {
    const feature = this.pack.features[n % this.pack.features.length]!;
    const release =
      Math.max(1, ...this.pack.changes.filter(({ feature: of }) => of === feature.id).map(c => c.release)) +
      1;
    const news: Pack['changes'][number] = {
      id: `${feature.id}-${release}`,
      feature: feature.id,
      release,
      breaking: release % 2 === 0,
      title: { en: 't' },
      lands: '2025-01-01',
      before: { en: 'b' },
      now: { en: 'n' },
      why: { en: 'w' },
      owner: 'o',
      review: '2099-01-01',
    };
    this.pack = { ...this.pack, changes: [...this.pack.changes, news] };
    this.install();
  }

  private act(kind: 'open' | 'done' | 'closed' | 'not now' | 'abandoned'): void {
    const { standing } = this;
    if (!standing) return;
    const { item, feature } = standing;
    const count = this.shown.get(item);
    if (kind === 'open') {
      this.standing = { ...standing, form: 'card', opened: true };
      this.recent.push({ at: this.now, feature, kind: 'opened', item });
      return;
    }
    this.recent.push({ at: this.now, feature, kind, item });
    this.standing = null;
    if (!count) return;
    if (kind === 'done' || kind === 'closed') {
      this.shown.set(item, { ...count, ended: kind });
      this.ended.set(item, this.now);
    }
    if (kind === 'not now')
      this.shown.set(item, { ...count, notNows: count.notNows + 1, notNowUntil: this.now + NOT_NOW });
    if (kind === 'closed' || kind === 'not now') this.dismissed = this.now;
  }

  get lastDismissed(): number | null {
    return this.dismissed !== null && this.now - this.dismissed < AFTER_DISMISSAL ? this.dismissed : null;
  }

  /** Forgets what stood, as when its tab is closed. */
  closeTabs(): void {
    this.standing = null;
  }
}
