import type { Description } from '../core/anchors/description';
import type { Verdict } from '../core/anchors/verdict';
import type { FeatureKey } from '../core/mastery/feature-key';
import type { Trigger } from '../core/packs/pack';
import { matchesRoute } from '../core/targeting/address';
import type { Begun, WatchedSignal } from '../messages/showing';

/** Seconds from the act to its result when a pack does not say. */
const WITHIN_S = 10;

/** What the recogniser needs of the page. */
export interface SignalTools {
  /** ms */
  now(): number;
  look(descriptions: Description[]): Verdict<Element>[];
  used(feature: FeatureKey): void;
}

/** What stood on the page at the moment of an act. */
export type Stood = (description: Description) => Verdict<Element> | undefined;

/** Whether an act with this `composedPath()` was done on the described thing. */
export function hits(path: EventTarget[], verdict: Verdict<Element> | undefined): boolean {
  return verdict?.kind === 'found' && path.includes(verdict.element);
}

/** An act was done and its result is awaited. */
interface Pending {
  until: number;
  /** The element that stood there before the act; null when none did. */
  before: Element | null;
}

/** Recognises the use of features: an act of the rep, then its result on the page. Never looks at a value. */
export interface Signals {
  /** What must be looked at before `acted` is told of an act of this kind. */
  about(kind: string): Description[];
  /** A trusted act, seen before the page's own listeners, with what stood on the page just then. */
  acted(kind: string, path: EventTarget[], stood: Stood): void;
  routed(route: string): void;
  /** What must be looked at now; ask again after every other call. */
  wanted(): Description[];
  /** The verdicts on what was wanted last, in its order. True when something else is wanted now. */
  looked(verdicts: Verdict<Element>[]): boolean;
  /** When the last awaited result is given up; null when none is awaited. */
  until(): number | null;
  /** What is awaited and would prove something in another document. */
  begun(): Begun[];
  /** Goes on with what the document before this one began. `route` where it is another than was left. */
  resume(begun: readonly Begun[], route: string | null): void;
}

const seen = (trigger: Trigger): Description | null =>
  trigger.on === 'appears' || trigger.on === 'gone' ? trigger.at : null;

const elementOf = (verdict: Verdict<Element> | undefined): Element | null =>
  verdict?.kind === 'found' ? verdict.element : null;

export function createSignals(watched: readonly WatchedSignal[], tools: SignalTools): Signals {
  const pending = new Map<WatchedSignal, Pending>();
  /** The thing an `after: appears/gone` waits for, as last seen. */
  const known = new Map<WatchedSignal, Element | null>();

  const alive = (each: WatchedSignal): Pending | null => {
    const found = pending.get(each);
    if (found && tools.now() <= found.until) return found;
    pending.delete(each);
    return null;
  };
  const use = (each: WatchedSignal) => {
    pending.delete(each);
    tools.used(each.feature);
  };
  const ofFeature = (feature: FeatureKey) => watched.filter(each => each.feature === feature);
  const done = (trigger: Trigger, kind: string, path: EventTarget[], stood: Stood) =>
    trigger.on === kind && 'at' in trigger && hits(path, stood(trigger.at));
  /** Without an `after` every act may lead to a result that is seen; one that is itself an act needs none before. */
  const startsAnyhow = ({ signal }: WatchedSignal) =>
    signal.after === undefined && (!('at' in signal.result) || seen(signal.result) !== null);

  /** Results count only when they are new, so what stood there before the act is kept. */
  function begin(starting: WatchedSignal[], stood: Stood): void {
    for (const each of starting) {
      const result = seen(each.signal.result);
      const before = result ? elementOf(stood(result)) : null;
      const until = tools.now() + (each.signal.within ?? WITHIN_S) * 1000;
      const running = alive(each);
      // A second act (a double click, a correction) prolongs the wait but must not take the result for granted.
      pending.set(each, running ? { until, before: running.before } : { until, before });
    }
  }

  let asked: { each: WatchedSignal; at: Description; after: boolean }[] = [];
  const watching = () =>
    watched.flatMap(each => {
      const result = alive(each) && seen(each.signal.result);
      const after = each.signal.after && seen(each.signal.after);
      return [
        ...(result ? [{ each, at: result, after: false }] : []),
        ...(after ? [{ each, at: after, after: true }] : []),
      ];
    });

  function lookAtResults(starting: WatchedSignal[]): Stood {
    const results = starting.flatMap(each => seen(each.signal.result) ?? []);
    const verdicts = tools.look(results);
    return description => verdicts[results.indexOf(description)];
  }

  return {
    about: kind =>
      watched.flatMap(each => {
        const { after, result } = each.signal;
        const own = result.on === kind && 'at' in result ? [result.at] : [];
        if (after?.on === kind && 'at' in after) own.push(after.at);
        else if (!startsAnyhow(each)) return own;
        return [...own, ...(seen(result) ? [seen(result)!] : [])];
      }),
    acted(kind, path, stood) {
      const starting: WatchedSignal[] = [];
      for (const each of watched) {
        const { after, result } = each.signal;
        if (done(result, kind, path, stood) && (after === undefined || alive(each))) use(each);
        else if (after === undefined ? startsAnyhow(each) : done(after, kind, path, stood))
          starting.push(each);
      }
      begin(starting, stood);
    },
    routed(route) {
      const starting: WatchedSignal[] = [];
      for (const each of watched) {
        const { after, result } = each.signal;
        if (result.on === 'address' && alive(each) && matchesRoute(result.is, route)) use(each);
        else if (after?.on === 'address' && matchesRoute(after.is, route)) starting.push(each);
      }
      if (starting.length) begin(starting, lookAtResults(starting));
    },
    wanted() {
      asked = watching();
      return asked.map(({ at }) => at);
    },
    looked(verdicts) {
      const starting: WatchedSignal[] = [];
      const waited = pending.size;
      for (const [i, { each, after }] of asked.entries()) {
        const verdict = verdicts[i];
        // Several that fit equally well say neither that it is there nor that it is not.
        if (!verdict || verdict.kind === 'ambiguous') continue;
        const element = elementOf(verdict);
        if (after) {
          const before = known.get(each);
          known.set(each, element);
          if (before === undefined) continue;
          if (each.signal.after?.on === 'appears' ? element && element !== before : before && !element)
            starting.push(each);
          continue;
        }
        const wait = pending.get(each);
        if (!wait) continue;
        if (each.signal.result.on === 'gone') {
          if (wait.before && !element) use(each);
        } else if (element && element !== wait.before) use(each);
        else if (!element) wait.before = null;
      }
      if (starting.length) begin(starting, lookAtResults(starting));
      return starting.length > 0 || pending.size !== waited;
    },
    until() {
      let last: number | null = null;
      for (const each of watched) {
        const wait = alive(each);
        if (wait) last = Math.max(last ?? 0, wait.until);
      }
      return last;
    },
    begun: () =>
      watched.flatMap(each => {
        const wait = alive(each);
        // What stood there already proves nothing, and in another document everything that stood here is gone.
        if (!wait || wait.before || each.signal.result.on === 'gone') return [];
        const { feature } = each;
        return [{ feature, nth: ofFeature(feature).indexOf(each), left: wait.until - tools.now() }];
      }),
    resume(begun, route) {
      for (const { feature, nth, left } of begun) {
        const each = ofFeature(feature)[nth];
        if (!each) continue;
        pending.set(each, { until: tools.now() + left, before: null });
        const { result } = each.signal;
        if (result.on === 'address' && route !== null && matchesRoute(result.is, route)) use(each);
      }
    },
  };
}
