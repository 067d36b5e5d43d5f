import type { Description } from '../core/anchors/description';
import type { FeatureKey } from '../core/mastery/feature-key';
import type { Begun, PagePlan } from '../messages/showing';
import { ACTS } from './acts';
import { onLeaving, replacesOwn, routeBefore } from './documents';
import type { Frames } from './frames';
import { keepAwake } from './keep-awake';
import type { Lookout } from './lookout';
import { routeNow } from './routes';
import type { Signals, Stood } from './signals';
import { createSignals } from './signals';

export interface UseTools {
  window: Window;
  frames: Frames;
  lookout: Lookout;
  now(): number;
  signal: AbortSignal;
  used(feature: FeatureKey): void;
  /** The document goes, and this may come to its result in the next. */
  left(begun: Begun[]): void;
  wake(): void;
  inCall(up: boolean): void;
  /** What else must be looked at before an act of this kind, and who is told of it too: the step that is played. */
  about(kind: string): Description[];
  acted(kind: string, path: EventTarget[], stood: Stood): void;
}

/** Watches for what the plan names: use of features, and calls that are up. */
export interface Use {
  follow(plan: PagePlan): void;
  routed(route: string): void;
  /** An act of the rep, and what it was done on. */
  acted(kind: string, path: EventTarget[]): void;
  /** Goes on with what the document before this one began, when it was this one that it led to. */
  resume(begun: Begun[]): void;
}

export function watchUse(tools: UseTools): Use {
  const { window, lookout, now, signal } = tools;
  let signals: Signals | null = null;
  let signalsText = '[]';
  let callText = '[]';
  let call = new AbortController();
  let looking = new AbortController();
  let inCall = false;
  signal.addEventListener('abort', () => {
    call.abort();
    looking.abort();
  });

  function acted(kind: string, path: EventTarget[]): void {
    const about = [...tools.about(kind), ...(signals?.about(kind) ?? [])];
    // One look for everybody, before the page's own listeners change what stands there.
    const verdicts = lookout.look(about);
    const stood: Stood = description => verdicts[about.indexOf(description)];
    tools.acted(kind, path, stood);
    signals?.acted(kind, path, stood);
    look();
  }
  const leaving = () => {
    const begun = signals?.begun() ?? [];
    if (begun.length > 0) tools.left(begun);
  };
  tools.frames.each((view, hear) => {
    if (view === window) onLeaving(window, hear, leaving);
  });

  // An app that turned one page with a load will turn the next; elsewhere nobody is woken for nothing.
  if (replacesOwn(window)) keepAwake(tools.frames, () => signalsText !== '[]', tools.wake, now, signal);

  function look(): void {
    looking.abort();
    const wanted = signals?.wanted() ?? [];
    if (!signals || wanted.length === 0 || signal.aborted) return;
    const own = (looking = new AbortController());
    const end = signals.until();
    if (end !== null) window.setTimeout(() => own.signal.aborted || look(), Math.max(0, end - now()) + 1);
    lookout.watch(
      wanted,
      verdicts => {
        if (signals?.looked(verdicts)) look();
      },
      own.signal,
    );
  }

  function followCall(markers: Description[]): void {
    const text = JSON.stringify(markers);
    if (text === callText) return;
    callText = text;
    call.abort();
    call = new AbortController();
    const seen = (up: boolean) => {
      if (up !== inCall) tools.inCall((inCall = up));
    };
    if (markers.length === 0) seen(false);
    lookout.watch(
      markers,
      verdicts => {
        // A second button of the same name still means that the call is up.
        const up = verdicts.some(({ kind }) => kind === 'found' || kind === 'ambiguous');
        if (up || lookout.settled) seen(up);
      },
      call.signal,
    );
  }

  return {
    follow(plan) {
      const text = JSON.stringify(plan.signals);
      if (text !== signalsText) {
        signalsText = text;
        const { used } = tools;
        signals = createSignals(plan.signals, { now, used, look: each => lookout.look(each) });
        look();
        void lookout.prepare(ACTS.flatMap(type => signals!.about(type)));
      }
      followCall(plan.call);
    },
    routed(route) {
      signals?.routed(route);
      look();
    },
    acted,
    resume(begun) {
      const before = routeBefore(window);
      if (before === undefined) return;
      const route = routeNow(window);
      signals?.resume(begun, before === null || before === route ? null : route);
      look();
    },
  };
}
