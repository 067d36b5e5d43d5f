import type { Description } from '../core/anchors/description';
import type { Verdict } from '../core/anchors/verdict';

/** The locator, handed in. */
export type LocateAll = (
  root: Document,
  descriptions: Description[],
  options: { settled?: boolean },
) => Verdict<Element>[];

/** One walk over the page serves everybody who waits for something on it. */
export interface Lookout {
  /** Tells the verdicts soon, and again after each change of the page, until the signal ends. */
  watch(descriptions: Description[], tell: (verdicts: Verdict<Element>[]) => void, signal: AbortSignal): void;
  /** Looks at once. */
  look(descriptions: Description[]): Verdict<Element>[];
  /** True once the page has stopped changing after a load or a route change. */
  settled: boolean;
}

/** Changes that come together are looked at together. */
const BATCH_MS = 120;
/** Looking may cost the page at most about one part in twelve of its time. */
const SHARE = 12;
/** Who has waited long need not know at once: the gap grows with a tenth of the wait, up to this. */
const PATIENT_MS = 1500;

const SEEN_CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'disabled',
    'id',
    'role',
    'title',
    'aria-label',
    'aria-hidden',
  ],
};

interface Watch {
  descriptions: Description[];
  tell: (verdicts: Verdict<Element>[]) => void;
  since: number;
}

/** Looks when the page changes, never by the clock; with nobody waiting nothing is observed at all. */
export function createLookout(document: Document, locateAll: LocateAll, signal: AbortSignal): Lookout {
  const watches = new Set<Watch>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let settled = false;
  const observer = new MutationObserver(() => schedule());

  function schedule(soon = false): void {
    if (signal.aborted || watches.size === 0) return;
    if (timer !== undefined) {
      if (!soon) return;
      clearTimeout(timer);
    }
    let waited = Infinity;
    for (const each of watches) waited = Math.min(waited, performance.now() - each.since);
    timer = setTimeout(run, soon ? 0 : Math.max(BATCH_MS, cost * SHARE, Math.min(PATIENT_MS, waited / 10)));
  }

  function run(): void {
    timer = undefined;
    const asked = [...watches];
    const verdicts = lookout.look(asked.flatMap(each => each.descriptions));
    let at = 0;
    for (const each of asked) {
      const own = verdicts.slice(at, (at += each.descriptions.length));
      if (watches.has(each)) each.tell(own);
    }
  }

  const lookout: Lookout = {
    get settled() {
      return settled;
    },
    set settled(now) {
      // What was gone may have been late until now: a page that has stopped changing gives no other cause to look.
      if (now && !settled) schedule();
      settled = now;
    },
    look(descriptions) {
      if (descriptions.length === 0) return [];
      const start = performance.now();
      const verdicts = locateAll(document, descriptions, { settled: lookout.settled });
      cost = performance.now() - start;
      return verdicts;
    },
    watch(descriptions, tell, until) {
      if (descriptions.length === 0 || until.aborted || signal.aborted) return;
      const watch: Watch = { descriptions, tell, since: performance.now() };
      if (watches.size === 0) observer.observe(document, SEEN_CHANGES);
      watches.add(watch);
      until.addEventListener(
        'abort',
        () => {
          watches.delete(watch);
          if (watches.size === 0) stop();
        },
        { once: true },
      );
      schedule(true);
    },
  };

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
  }
  signal.addEventListener('abort', stop);
  return lookout;
}
