import type { App } from '../packs/pack';
import type { AppKey, FeatureKey, ItemKey } from '../mastery/feature-key';
import type { Mastery, ShownCount } from '../mastery/outcome';
import type { PackPart } from '../targeting/pack-index';
import { enough, enoughNew, inLearning, silence } from './budget';
import { candidatesOf } from './candidate';
import type { Candidate } from './candidate';
import { judge, masteryIn } from './judge';
import type { Verdict } from './judge';
import type { Judged, Reason } from './reason';
import { lesser } from './rung';
import type { Form } from './rung';

/** Something that came by itself. `day` is the rep's local day when it came. */
export interface Push {
  item: ItemKey;
  feature: FeatureKey;
  at: number;
  day: string;
  /** It was about a feature that was new to the rep. */
  isNew: boolean;
}

/** All that the answer depends on; the same input gives the same plan, so that a plan can be replayed. */
export interface PlanInput {
  /** The packs on this address, or of each what concerns it, and the app each of them names there. */
  here: readonly { pack: PackPart; app: App }[];
  /** Path, query and hash. */
  route: string;
  now: number;
  /** The rep's local day, YYYY-MM-DD, and hour, 0-23. */
  day: string;
  hour: number;
  /** A feature that is missing is new. */
  mastery: ReadonlyMap<FeatureKey, Mastery>;
  /** The release the rep is at home in; a feature that is missing has no news. */
  seen: ReadonlyMap<FeatureKey, number>;
  shown: ReadonlyMap<ItemKey, ShownCount>;
  /** Walkthroughs broken off in the last 7 days, per feature. */
  abandons: ReadonlyMap<FeatureKey, number>;
  /** Newest first; at least those of the last 14 days. */
  pushes: readonly Push[];
  /** When the rep last closed or put off something, ms. */
  dismissed: number | null;
  settings: {
    pushedPerDay: number;
    quiet: boolean;
    /** Local hours, from inclusive, to exclusive, over midnight too; without it, or from and to alike, any hour will do. */
    workingHours?: { from: number; to: number };
    /** Apps about which nothing may come by itself. */
    muted?: ReadonlySet<AppKey>;
  };
  /** May only lower. */
  policy: { paused: boolean; pushedPerDay: number | null };
  /** Days on which nothing may come by itself, such as the end of a quarter: from packs and the rep. Both inclusive. */
  quietDays: readonly { from: string; until: string }[];
  inCall: boolean;
  /** `lobby`: on a meeting app's page, before joining. */
  moment: 'page' | 'lobby';
  /**
   * What stands and waits for an act: in this tab (`here`) or another. `at`: when it came, ms. `opened`: the rep
   * opened it. A page that asks again must name what stands there, or it would be counted anew.
   */
  standing: { item: ItemKey; at: number; here: boolean; form: Form; opened: boolean } | null;
  /** The walkthrough the rep is in, in this tab. */
  walkthrough: ItemKey | null;
}

export interface Plan {
  show: {
    item: ItemKey;
    form: Form;
    kind: Candidate['kind'];
    because: Reason;
    feature: FeatureKey;
    /** Copy into `Push.isNew` when it is shown. */
    isNew: boolean;
    /** It stands here already: show it again, but count no new showing and no new push. */
    standing: boolean;
  } | null;
  /** Every tip and change of the apps here, best first, with the rule that decided. */
  judged: Judged[];
}

/**
 * What to show on this page now, at most one thing, and why not the others.
 * Pure: no clock, no randomness; nothing in the input is changed.
 */
export function plan(input: PlanInput): Plan {
  const candidates = input.here.flatMap(({ pack, app }) => candidatesOf(pack, app));
  const newest = newestChanges(candidates, input.day);
  const { standing } = input;
  const silent = silence(input);
  const full = enough(input);
  const learning = inLearning(input);
  const noNew = enoughNew(input, learning);

  const weighed = candidates
    .map(candidate => {
      const stands = standsHere(input, candidate);
      const isNew = candidate.kind !== 'moved' && masteryIn(input, candidate).state === 'new';
      return {
        candidate,
        stands,
        isNew,
        verdict: opened(input, candidate) ?? judge(input, candidate, newest, stands, learning),
      };
    })
    .sort(byRank);

  let show: Plan['show'] = null;
  const judged = weighed.map(({ candidate, stands, isNew, verdict }): Judged => {
    const { item, kind, key, app } = candidate;
    if (verdict.verdict !== 'eligible') return { item, ...verdict };
    const muted: Reason | null = input.settings.muted?.has(app) ? { rule: 'you muted this app' } : null;
    const held = silent ?? muted ?? (stands ? null : (full ?? (isNew ? noNew : null)));
    if (held) return { item, verdict: 'later', because: held };
    if (show) return { item, verdict: 'later', because: { rule: 'another comes first', item: show.item } };
    const { because } = verdict;
    const form = stands && standing ? lesser(standing.form, verdict.form) : verdict.form;
    show = { item, form, kind, because, feature: key, isNew, standing: stands };
    return { item, verdict: 'now', because };
  });
  if (input.walkthrough !== null)
    judged.unshift(walkthroughJudged(input.walkthrough, silent ?? { rule: 'walkthrough you started' }));
  return { show, judged };
}

interface Weighed {
  candidate: Candidate;
  stands: boolean;
  verdict: Verdict;
}

/**
 * Whether this stands on the page already. What nobody answered all day is counted anew tomorrow: in a tab that is
 * never closed it would stand for ever.
 */
function standsHere({ standing, pushes, day }: PlanInput, { item, kind }: Candidate): boolean {
  if (standing === null || !standing.here || standing.item !== item) return false;
  // A change comes once: who finds it in the evening and reads it in the morning must still have it.
  return standing.opened || kind === 'change' || pushes.some(push => push.item === item && push.day === day);
}

/** What stands stays; then by kind of news; then the smallest win: fewest features before it, most value, fewest steps. */
function byRank(a: Weighed, b: Weighed): number {
  if (a.stands !== b.stands) return a.stands ? -1 : 1;
  const order = orderOf(a.verdict) - orderOf(b.verdict);
  if (order !== 0) return order;
  const [x, y] = [a.candidate, b.candidate];
  return (
    x.depth - y.depth ||
    y.feature.value - x.feature.value ||
    stepsOf(x) - stepsOf(y) ||
    (x.item < y.item ? -1 : 1)
  );
}

const orderOf = (verdict: Verdict): number =>
  verdict.verdict === 'eligible' ? verdict.order : verdict.verdict === 'later' ? 10 : 11;

const stepsOf = (candidate: Candidate): number => (candidate.kind === 'tip' ? candidate.steps : 0);

/** What the rep opened stays until the rep ends it: it was pulled, and limits bind only what is pushed. */
function opened(input: PlanInput, candidate: Candidate): Verdict | null {
  if (!input.standing?.opened || !standsHere(input, candidate)) return null;
  if (input.shown.get(candidate.item)?.ended !== undefined) return null;
  return { verdict: 'eligible', because: { rule: 'you opened it' }, form: 'card', order: 0 };
}

function newestChanges(candidates: readonly Candidate[], day: string): Map<FeatureKey, Candidate> {
  const newest = new Map<FeatureKey, Candidate & { kind: 'change' }>();
  for (const candidate of candidates) {
    if (candidate.kind !== 'change' || candidate.change.lands > day) continue;
    const before = newest.get(candidate.key);
    if (!before || before.change.release < candidate.change.release) newest.set(candidate.key, candidate);
  }
  return newest;
}

const walkthroughJudged = (item: ItemKey, because: Reason): Judged => ({
  item,
  verdict: because.rule === 'walkthrough you started' ? 'now' : 'later',
  because,
});
